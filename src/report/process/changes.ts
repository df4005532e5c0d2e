import { painter, type Style, someLines, type Tint, visibleText, wrapText } from "../../core/mod.ts";
import { type ChangeLocation, PROCESS_CHANGES, type ProcessChange } from "../../diff/mod.ts";
import { placeText } from "../changes-words.ts";
import { codeSpan } from "../markdown/text.ts";
import { changeHeading } from "../terminal/change-heading.ts";

/** A change, with its location in the process file. */
export type LocatedProcessChange = ProcessChange & Partial<ChangeLocation>;

const SECTIONS: readonly (readonly [ProcessChange["severity"], string])[] = [
  ["behavior", "Behavior"],
  ["cosmetic", "Cosmetic"],
];

/** Returns the changes of a process as text for a terminal: counts first, then the changes of behavior, then the rest. */
export function processChangesToText(changes: readonly LocatedProcessChange[], style: Style = {}): string {
  if (changes.length === 0) return "no changes\n";
  const isOther = changes.some(({ severity }) => severity === "behavior");
  const verdict = isOther
    ? "The process runs differently than before."
    : "The process runs as before; its hash changes.";
  const lines = [`${countProcessChanges(changes)}: ${painter(style)(isOther ? "yellow" : "green", verdict)}`];
  for (const [severity, title] of SECTIONS) {
    const own = changes.filter((change) => change.severity === severity);
    if (own.length > 0) lines.push("", painter(style)("bold", title));
    for (const change of own) lines.push(...linesOf(change, style));
  }
  return `${lines.join("\n")}\n`;
}

function linesOf(change: LocatedProcessChange, style: Style): string[] {
  const { rule, severity, path, before, after, explanation, file, line } = change;
  const paint = painter(style);
  const width = (style.columns ?? Number.POSITIVE_INFINITY) - 4;
  const side = (tint: Tint, label: string, text: string | undefined) => {
    if (text === undefined) return [];
    const lines = wrapText(visibleText(text, 500), width - 9);
    return lines.map((part, index) => `    ${index === 0 ? paint(tint, label) : " ".repeat(label.length)} ${part}`);
  };
  const place = file === undefined ? undefined : { file, ...(line === undefined ? {} : { line }) };
  return [
    ...changeHeading(
      {
        path: visibleText(path, 200),
        place: place && visibleText(placeText(place), 500),
        title: PROCESS_CHANGES[rule].title,
        rule,
        tint: severity === "behavior" ? "yellow" : "dim",
      },
      style,
    ),
    ...side("red", "before:", before),
    ...side("green", "after: ", after),
    ...wrapText(explanation, width).map((part) => `    ${part}`),
  ];
}

/** Returns the changes of a process as a Markdown list. */
export function processChangesToMarkdown(
  changes: readonly ProcessChange[],
  max: number = Number.POSITIVE_INFINITY,
): string {
  const lines = someLines(changes, max, ({ rule, path, before, after, explanation }) => {
    const sides = [before, after].flatMap((side) => (side === undefined ? [] : [codeSpan(side, 200)]));
    const change = sides.length === 0 ? "" : `: ${sides.join(" → ")}`;
    return `**${PROCESS_CHANGES[rule].title}** at ${codeSpan(path, 200)}${change}\n  ${explanation}`;
  });
  return lines.map((line) => `- ${line}`).join("\n");
}

/** Counts changes: `2 behavioral, 1 cosmetic`. */
function countProcessChanges(changes: readonly ProcessChange[]): string {
  const count = (wanted: ProcessChange["severity"]) => changes.filter(({ severity }) => severity === wanted).length;
  const counts = [
    [count("behavior"), "behavioral"],
    [count("cosmetic"), "cosmetic"],
  ] as const;
  return counts.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`])).join(", ");
}
