import type { Change, Severity } from "../diff/mod.ts";
import type { WaivedChange } from "./waiver.ts";

/** The counts of a comparison, which begin a report. */
export interface DiffSummary extends Readonly<Record<Severity, number>> {
  /** Breaking changes that waivers accept; `breaking` does not include them. */
  readonly waived: number;
  /** Only the source changed. */
  readonly sourceOnly: boolean;
}

/**
 * Counts changes by severity.
 *
 * @example
 * ```ts
 * summarize(diffDefinitions(before, after)).breaking; // 0: callers are not affected
 * ```
 */
export function summarize(changes: readonly (Change | WaivedChange)[]): DiffSummary {
  const counts = { breaking: 0, compatible: 0, operational: 0, cosmetic: 0, waived: 0 };
  for (const change of changes) counts["waiver" in change && change.waiver ? "waived" : change.severity]++;
  return { ...counts, sourceOnly: changes.length === 1 && changes[0]!.rule === "source-changed" };
}
