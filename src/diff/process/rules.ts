/**
 * What a change of a process means:
 *
 * - `behavior`: it runs otherwise than before;
 * - `cosmetic`: only names of steps changed. The hash changes all the same.
 */
export type ProcessChangeSeverity = "behavior" | "cosmetic";

/** One kind of change of a process. */
export interface ProcessRule {
  readonly severity: ProcessChangeSeverity;
  readonly title: string;
  readonly explanation: string;
}

/** Every rule of the comparison of processes. */
export const PROCESS_CHANGES = {
  "process-name": {
    severity: "behavior",
    title: "name changed",
    explanation: "The Engine takes it for another process; the one before keeps running until it is deleted.",
  },
  "process-trigger": {
    severity: "behavior",
    title: "trigger changed",
    explanation: "The process starts on something else than before.",
  },
  "process-step-added": {
    severity: "behavior",
    title: "step added",
    explanation: "Every run takes one more step.",
  },
  "process-step-removed": {
    severity: "behavior",
    title: "step removed",
    explanation: "Runs no longer take this step.",
  },
  "process-step-renamed": {
    severity: "cosmetic",
    title: "step renamed, as it seems",
    explanation: "The step does what it did under another key.",
  },
  "process-task": {
    severity: "behavior",
    title: "task changed",
    explanation: "The step executes another task than before.",
  },
  "process-instance": {
    severity: "behavior",
    title: "instance changed",
    explanation: "The step uses another instance: its service, or the variables of the instance, changed.",
  },
  "process-input-added": {
    severity: "behavior",
    title: "input added",
    explanation: "The task gets one more input.",
  },
  "process-input-removed": {
    severity: "behavior",
    title: "input removed",
    explanation: "The task no longer gets this input.",
  },
  "process-input": {
    severity: "behavior",
    title: "mapping changed",
    explanation: "The task gets another value in this input.",
  },
  "process-filter-tightened": {
    severity: "behavior",
    title: "filter tightened",
    explanation: "Runs that passed this filter may be stopped by the new condition.",
  },
  "process-filter-loosened": {
    severity: "behavior",
    title: "filter loosened",
    explanation: "Runs that this condition stopped may pass now.",
  },
  "process-filter": {
    severity: "behavior",
    title: "filter changed",
    explanation: "The filter lets other data pass than before.",
  },
  "process-order": {
    severity: "behavior",
    title: "order of steps changed",
    explanation: "Steps run in another order, and a reference to the previous step may now point to a different step.",
  },
  "process-written": {
    severity: "cosmetic",
    title: "written otherwise",
    explanation: "It runs as before: conditions are in another order, or compilers gave other keys. The hash changes.",
  },
} as const satisfies { readonly [rule: string]: ProcessRule };

/** The name of a rule. */
export type ProcessChangeRule = keyof typeof PROCESS_CHANGES;
