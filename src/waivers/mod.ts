/**
 * Waivers, which accept breaking changes in writing, and the comparison of two versions with them.
 *
 * @module
 */
export { type CompareOptions, type Comparison, compareSides, type MissingBase } from "./compare.ts";
export { GIT, type LoadedSide, loadBaseSide, loadSide } from "./load-sides.ts";
export { type BaseSide, faultySide, type Side, type SourceState, type WaiverText } from "./sides.ts";
export { type DiffSummary, summarize } from "./summary.ts";
export { applyWaivers, type WaivedChange, type Waiver } from "./waiver.ts";
export { MAX_WAIVER_BYTES, readWaivers, WAIVER_FILE } from "./waiver-file.ts";
