/**
 * Waivers, which accept breaking changes in writing, and the comparison of two versions with them.
 *
 * @module
 */
export { type CompareOptions, type Comparison, compareSides, type MissingBase } from "./compare.ts";
export { hasName, mayDescribe, usualNames } from "./description-files.ts";
export { describesOther, isSameService, type ServiceIdentity } from "./identity.ts";
export { GIT, type LoadedSide, loadBaseSide, loadSide } from "./load-sides.ts";
export { mayMention } from "./mentions.ts";
export { searchRank } from "./moved-candidates.ts";
export { SearchBudget } from "./search-budget.ts";
export {
  type BaseSide,
  faultySide,
  MAX_WAIVER_BYTES,
  type Side,
  type SourceState,
  WAIVER_FILE,
  type WaiverText,
} from "./sides.ts";
export { type DiffSummary, summarize } from "./summary.ts";
export { applyWaivers, type WaivedChange, type Waiver } from "./waiver.ts";
export { readWaivers } from "./waiver-file.ts";
