/**
 * Breaking changes that are accepted in writing, and the comparison of two sides with them.
 *
 * @module
 */
export {
  type BaseSide,
  type Comparison,
  compareSides,
  type MissingBase,
  type Side,
  type WaiverText,
} from "./compare.ts";
export { type DiffSummary, summarize } from "./summary.ts";
export { applyWaivers, type WaivedChange, type Waiver } from "./waiver.ts";
export { MAX_WAIVER_BYTES, readWaivers, WAIVER_FILE } from "./waiver-file.ts";
