import { MesgError } from "../../core/mod.ts";
import { type InputPrefix, withInputNames } from "../inputs/input-names.ts";
import type { Run } from "./run-parts.ts";

/**
 * Returns a failure of one step in words, without secrets: its message and its hint. An unexpected error is called a
 * defect, unless the run is canceled.
 */
export function failureWords(
  error: unknown,
  { redact, signal }: Pick<Run, "redact" | "signal">,
  prefix?: InputPrefix,
): string {
  const { message = String(error), hint } = (error ?? {}) as Partial<MesgError>;
  const kind = error instanceof MesgError || signal.aborted ? "" : "a defect: ";
  return redact(`${kind}${message}${hint === undefined ? "" : ` (${withInputNames(hint, prefix)})`}`);
}
