import { painter, type Style, visibleText } from "../../core/mod.ts";
import { PROCESS_CHANGES, type ProcessChange } from "../../diff/mod.ts";
import { codeSpan } from "../markdown/text.ts";

/** Writes the changes of a process for a terminal: one line each, and what it means below. */
export function processChangesToText(changes: readonly ProcessChange[], style: Style = {}): string {
  if (changes.length === 0) return "no changes\n";
  const paint = painter(style);
  const lines = changes.map(({ rule, severity, path, before, after, explanation }) => {
    const sides = [before, after].flatMap((side) => (side === undefined ? [] : [visibleText(side, 200)]));
    const title = PROCESS_CHANGES[rule].title;
    const head = paint(severity === "behavior" ? "yellow" : "dim", severity.padEnd(8));
    return `${head}  ${paint("bold", visibleText(path, 200))}: ${title}: ${sides.join(" → ")}\n          ${explanation}\n`;
  });
  return `${lines.join("")}${countProcessChanges(changes)}\n`;
}

/** Writes the changes of a process as a Markdown list. */
export function processChangesToMarkdown(
  changes: readonly ProcessChange[],
  most: number = Number.POSITIVE_INFINITY,
): string {
  const lines = changes.slice(0, most).map(({ rule, path, before, after, explanation }) => {
    const sides = [before, after].flatMap((side) => (side === undefined ? [] : [codeSpan(side, 200)]));
    return `- **${PROCESS_CHANGES[rule].title}** at ${codeSpan(path, 200)}: ${sides.join(" → ")}\n  ${explanation}`;
  });
  const rest = changes.length - lines.length;
  return [...lines, ...(rest > 0 ? [`- and ${rest} more`] : [])].join("\n");
}

/** Counts changes: `2 of behavior, 1 cosmetic`. */
export function countProcessChanges(changes: readonly ProcessChange[]): string {
  const count = (wanted: ProcessChange["severity"]) => changes.filter(({ severity }) => severity === wanted).length;
  return `${count("behavior")} of behavior, ${count("cosmetic")} cosmetic`;
}
