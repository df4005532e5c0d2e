import { visibleText } from "../core/mod.ts";
import { type ChangeLocation, RULES } from "../diff/mod.ts";
import type { DiffSummary, MissingBase, WaivedChange } from "../waivers/mod.ts";
import { baseOf, countsOf, placeText, sectionsOf, sideOf, verdictOf, waiverOf } from "./changes-words.ts";

/** What a report of changes shows. */
export interface ChangesReport {
  readonly summary: DiffSummary;
  readonly changes: readonly WaivedChange[];
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
export function changesToText({ summary, changes, base, lineOf }: ChangesReport): string {
  const lines = [changes.length === 0 ? "no changes" : `${countsOf(summary)}: ${verdictOf(summary)}`];
  if (base !== undefined) lines.push(baseOf(base));
  for (const section of sectionsOf(changes)) {
    lines.push("", section.title);
    for (const change of section.changes) lines.push(...linesOf(change, lineOf?.(change)));
  }
  return `${lines.join("\n")}\n`;
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
