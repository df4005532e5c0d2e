import { painter, type Style, type Tint, visibleText, wrapText } from "../core/mod.ts";
import { type ChangeLocation, RULES } from "../diff/mod.ts";
import type { DiffSummary, MissingBase, SourceState, WaivedChange } from "../waivers/mod.ts";
import { baseOf, countsOf, placeText, sectionsOf, sideOf, verdictOf, waiverOf } from "./changes-words.ts";
import { changeHeading } from "./terminal/change-heading.ts";

/** The content of a report of changes. */
export interface ChangesReport {
  readonly summary: DiffSummary;
  readonly changes: readonly WaivedChange[];
  /** Whether the sources are the same; undefined when they were not compared. */
  readonly sources?: SourceState;
  /** Why there was nothing to compare with; undefined if there was. */
  readonly base?: MissingBase;
  /** Returns the location of a change, if known. */
  lineOf?(change: WaivedChange): ChangeLocation | undefined;
}

/**
 * Returns the changes as text for a terminal or a log: counts first, then the breaking changes, then the rest. Every
 * text of a definition is shown as one line of plain text.
 *
 * @returns Lines, each with its line end.
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * process.stdout.write(changesToText({ summary: summarize(changes), changes }));
 * ```
 */
export function changesToText(report: ChangesReport, style: Style = {}): string {
  const { changes, base, lineOf } = report;
  const lines = [headOf(report, style)];
  if (base !== undefined) lines.push(...wrapText(baseOf(base), (style.columns ?? Number.POSITIVE_INFINITY) - 1));
  for (const section of sectionsOf(changes)) {
    lines.push("", painter(style)("bold", section.title));
    for (const change of section.changes) lines.push(...linesOf(change, lineOf?.(change), style));
  }
  return `${lines.join("\n")}\n`;
}

function headOf({ summary, changes, base, sources }: ChangesReport, style: Style): string {
  const paint = painter(style);
  if (base?.state === "unreadable") return paint("yellow", "unknown");
  const tint = summary.breaking > 0 ? "red" : summary.waived > 0 ? "yellow" : "green";
  if (changes.length > 0) {
    const [counts, verdict] = [`${countsOf(summary)}:`, verdictOf(summary)];
    const isOneLine = counts.length + verdict.length < (style.columns ?? Number.POSITIVE_INFINITY) - 1;
    return `${counts}${isOneLine ? " " : "\n  "}${paint(tint, verdict)}`;
  }
  return sources === "unknown" ? "no changes in the definition; the sources are not compared" : "no changes";
}

/** Breaking changes are red, accepted and operational ones amber, additions green. */
const TINTS: { readonly [severity in WaivedChange["severity"]]: Tint } = {
  breaking: "red",
  compatible: "green",
  operational: "yellow",
  cosmetic: "dim",
};

function linesOf(change: WaivedChange, place: ChangeLocation | undefined, style: Style): string[] {
  const paint = painter(style);
  const tint = change.waiver === undefined ? TINTS[change.severity] : "yellow";
  const before = sideOf(change, "before");
  const after = sideOf(change, "after");
  const waiver = waiverOf(change);
  return [
    ...changeHeading(
      {
        path: visibleText(change.path, 500),
        place: place && visibleText(placeText(place), 500),
        title: RULES[change.rule].title.toLowerCase(),
        rule: change.rule,
        tint,
      },
      style,
    ),
    ...(before === undefined ? [] : [`    ${paint("red", "before:")} ${sideText(before, style)}`]),
    ...(after === undefined ? [] : [`    ${paint("green", "after:")}  ${sideText(after, style)}`]),
    ...(waiver === undefined ? [] : [`    ${waiver.until}: ${visibleText(waiver.reason)}`]),
    ...wrapText(change.explanation, (style.columns ?? Number.POSITIVE_INFINITY) - 4).map((line) => `    ${line}`),
  ];
}

/** One side of a change, on separate lines if it takes several. */
function sideText(text: string, { columns = Number.POSITIVE_INFINITY }: Style): string {
  const indent = " ".repeat("    before: ".length);
  return wrapText(text, columns - indent.length - 1).join(`\n${indent}`);
}
