import type { Change, Severity } from "../diff/mod.ts";
import type { WaivedChange } from "./waiver.ts";

/** The counts of a comparison, as they stand in front of a report. */
export interface DiffSummary extends Readonly<Record<Severity, number>> {
  /** Breaking changes that a waiver accepts; `breaking` counts the others. */
  readonly waived: number;
  /** Nothing but the source changed. */
  readonly sourceOnly: boolean;
}

/**
 * Counts changes by severity.
 *
 * @example
 * ```ts
 * summarize(diffDefinitions(before, after)).breaking; // 0: callers notice nothing
 * ```
 */
export function summarize(changes: readonly (Change | WaivedChange)[]): DiffSummary {
  const counts = { breaking: 0, compatible: 0, operational: 0, cosmetic: 0, waived: 0 };
  for (const change of changes) counts["waiver" in change && change.waiver ? "waived" : change.severity]++;
  return { ...counts, sourceOnly: changes.length === 1 && changes[0]!.rule === "source-changed" };
}
