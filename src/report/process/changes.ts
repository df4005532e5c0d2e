import { painter, type Style, visibleText, wrapText } from "../../core/mod.ts";
import { PROCESS_CHANGES, type ProcessChange } from "../../diff/mod.ts";
import { codeSpan } from "../markdown/text.ts";

/** Writes the changes of a process for a terminal: what and where, the sides, and what it means. */
export function processChangesToText(changes: readonly ProcessChange[], style: Style = {}): string {
  if (changes.length === 0) return "no changes\n";
  const lines = changes.flatMap((change) => linesOf(change, style));
  return `${lines.join("\n")}\n${countProcessChanges(changes)}\n`;
}

const INDENT = " ".repeat("behavior  ".length);

function linesOf({ rule, severity, path, before, after, explanation }: ProcessChange, style: Style): string[] {
  const paint = painter(style);
  const width = (style.columns ?? Number.POSITIVE_INFINITY) - INDENT.length - 1;
  const below = (label: string, text: string | undefined) => {
    if (text === undefined) return [];
    const lines = wrapText(visibleText(text, 500), width - label.length);
    return lines.map((line, index) => `${INDENT}${index === 0 ? label : " ".repeat(label.length)}${line}`);
  };
  const head = paint(severity === "behavior" ? "yellow" : "dim", severity.padEnd(INDENT.length));
  return [
    `${head}${paint("bold", visibleText(path, 200))}: ${PROCESS_CHANGES[rule].title} ${paint("dim", `[${rule}]`)}`,
    ...below("before: ", before),
    ...below("after:  ", after),
    ...below("", explanation),
  ];
}

/** Writes the changes of a process as a Markdown list. */
export function processChangesToMarkdown(
  changes: readonly ProcessChange[],
  most: number = Number.POSITIVE_INFINITY,
): string {
  const lines = changes.slice(0, most).map(({ rule, path, before, after, explanation }) => {
    const sides = [before, after].flatMap((side) => (side === undefined ? [] : [codeSpan(side, 200)]));
    const change = sides.length === 0 ? "" : `: ${sides.join(" → ")}`;
    return `- **${PROCESS_CHANGES[rule].title}** at ${codeSpan(path, 200)}${change}\n  ${explanation}`;
  });
  const rest = changes.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}

/** Counts changes: `2 of behavior, 1 cosmetic`. */
export function countProcessChanges(changes: readonly ProcessChange[]): string {
  const count = (wanted: ProcessChange["severity"]) => changes.filter(({ severity }) => severity === wanted).length;
  return `${count("behavior")} of behavior, ${count("cosmetic")} cosmetic`;
}
