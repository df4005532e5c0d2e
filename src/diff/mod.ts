/**
 * What a change of a definition means to those who use the service. No file, process or network is touched here.
 *
 * @module
 */
export type { Change } from "./change.ts";
export {
  type BaseSide,
  type Comparison,
  compareSides,
  type MissingBase,
  type Side,
  type WaiverText,
} from "./compare.ts";
export { diffDefinitions } from "./definitions.ts";
export { type ChangePlace, type Located, locateChanges } from "./locate.ts";
export { isRuleId, RULES, type Rule, type RuleId, type Severity } from "./rules.ts";
export { type DiffSummary, summarize } from "./summary.ts";
export { applyWaivers, type WaivedChange, type Waiver } from "./waiver.ts";
export { MAX_WAIVER_BYTES, readWaivers, WAIVER_FILE } from "./waiver-file.ts";
