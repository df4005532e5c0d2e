/** The rules of Engines for processes. */
export type ProcessRuleId =
  | "process-required"
  | "process-printable-ascii"
  | "process-hash"
  | "process-node-unknown"
  | "process-node-repeated"
  | "process-trigger"
  | "process-predicate"
  | "process-node-type"
  | "process-cycle"
  | "process-parents"
  | "process-unconnected";

/** A violation for which an Engine rejects a process, or crashes. */
export interface ProcessViolation {
  readonly rule: ProcessRuleId;
  /** JSON pointer into {@linkcode ProcessDefinition}: `/nodes/1/taskKey`. */
  readonly pointer: string;
  /** The value at the pointer. */
  readonly found: unknown;
  /** The Engine's own words. */
  readonly text: string;
  /** The Engine crashes instead of answering. */
  readonly isPanic?: true;
}
