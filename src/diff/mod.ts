/**
 * What a change of a definition means to those who use the service. No file, process or network is touched here.
 *
 * @module
 */
export type { Change } from "./change.ts";
export { diffDefinitions } from "./definitions.ts";
export { type ChangeLocation, type Located, locateChanges } from "./locate.ts";
export { isRuleId, RULES, type Rule, type RuleId, type Severity } from "./rules.ts";
