import { visibleText } from "../core/mod.ts";
import { type ChangeLocation, RULES } from "../diff/mod.ts";
import type { DiffSummary, MissingBase, SourceState, WaivedChange } from "../waivers/mod.ts";
import { baseOf, countsOf, placeText, sectionsOf, sideOf, verdictOf, waiverOf } from "./changes-words.ts";

/** What a report of changes shows. */
export interface ChangesReport {
  readonly summary: DiffSummary;
  readonly changes: readonly WaivedChange[];
  /** What is known about the sources; left out where nobody compared them. */
  readonly sources?: SourceState;
  /** Why there was nothing to compare with; left out when there was. */
  readonly base?: MissingBase;
  /** Where a change stands, if that is known. */
  lineOf?(change: WaivedChange): ChangeLocation | undefined;
}

/**
 * The changes for a terminal or a log: counts first, then the breaks, then the rest. Every text of a definition stays
 * one line of plain text.
 *
 * @returns Lines, each with its line end.
 * @example
 * ```ts
 * const changes = diffDefinitions(before, after);
 * process.stdout.write(changesToText({ summary: summarize(changes), changes }));
 * ```
 */
export function changesToText(report: ChangesReport): string {
  const { changes, base, lineOf } = report;
  const lines = [headOf(report)];
  if (base !== undefined) lines.push(baseOf(base));
  for (const section of sectionsOf(changes)) {
    lines.push("", section.title);
    for (const change of section.changes) lines.push(...linesOf(change, lineOf?.(change)));
  }
  return `${lines.join("\n")}\n`;
}

function headOf({ summary, changes, base, sources }: ChangesReport): string {
  if (base?.state === "unreadable") return "unknown";
  if (changes.length > 0) return `${countsOf(summary)}: ${verdictOf(summary)}`;
  return sources === "unknown" ? "no changes in the definition; the sources are not compared" : "no changes";
}

function linesOf(change: WaivedChange, place: ChangeLocation | undefined): string[] {
  const at = place === undefined ? "" : ` (${visibleText(placeText(place), 500)})`;
  const before = sideOf(change, "before");
  const after = sideOf(change, "after");
  const waiver = waiverOf(change);
  return [
    `  ${visibleText(change.path, 500)}${at}: ${RULES[change.rule].title.toLowerCase()} [${change.rule}]`,
    ...(before === undefined ? [] : [`    before: ${before}`]),
    ...(after === undefined ? [] : [`    after:  ${after}`]),
    ...(waiver === undefined ? [] : [`    ${waiver.until}: ${visibleText(waiver.reason)}`]),
    `    ${change.explanation}`,
  ];
}
