/**
 * The rules that Engines hold a process to.
 *
 * @module
 */
export { checkProcess, type ProcessRefusal, processRefusal } from "./check.ts";
export type { ProcessRuleId, ProcessViolation } from "./violation.ts";
