/**
 * The rules of Engines for a process.
 *
 * @module
 */
export { checkProcess, type ProcessRefusal, processRefusal } from "./check.ts";
export type { ProcessRuleId, ProcessViolation } from "./violation.ts";
