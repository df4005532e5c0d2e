/**
 * Compares two definitions, and explains what each change means for callers. Pure: uses no file, process or network.
 *
 * @module
 */
export type { Change } from "./change.ts";
export { diffDefinitions } from "./definitions.ts";
export { type ChangeLocation, type Located, locateChanges } from "./locate.ts";
export { comparablePrices } from "./prices.ts";
export { diffProcesses, type ProcessChange } from "./process/diff-processes.ts";
export {
  PROCESS_CHANGES,
  type ProcessChangeRule,
  type ProcessChangeSeverity,
  type ProcessRule,
} from "./process/rules.ts";
export { conditionWords } from "./process/words.ts";
export { isRuleId, RULES, type Rule, type RuleId, type Severity } from "./rules.ts";
