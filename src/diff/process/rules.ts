/**
 * The effect of a change to a process:
 *
 * - `behavior`: it runs differently;
 * - `cosmetic`: only names of steps changed. The hash still changes.
 */
export type ProcessChangeSeverity = "behavior" | "cosmetic";

/** One kind of change to a process. */
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
    explanation: "The Engine treats it as a new process; the old one keeps running until it is deleted.",
  },
  "process-trigger": {
    severity: "behavior",
    title: "trigger changed",
    explanation: "The process is started by a different event or result.",
  },
  "process-step-added": {
    severity: "behavior",
    title: "step added",
    explanation: "Every run has one more step.",
  },
  "process-step-removed": {
    severity: "behavior",
    title: "step removed",
    explanation: "Runs no longer include this step.",
  },
  "process-step-renamed": {
    severity: "cosmetic",
    title: "step probably renamed",
    explanation: "A step with another key does the same as this one did.",
  },
  "process-task": {
    severity: "behavior",
    title: "task changed",
    explanation: "The step executes a different task.",
  },
  "process-instance": {
    severity: "behavior",
    title: "instance changed",
    explanation: "The step uses a different instance: its service or its variables changed.",
  },
  "process-input-added": {
    severity: "behavior",
    title: "input added",
    explanation: "The task receives one more input.",
  },
  "process-input-removed": {
    severity: "behavior",
    title: "input removed",
    explanation: "The task no longer receives this input.",
  },
  "process-input": {
    severity: "behavior",
    title: "mapping changed",
    explanation: "The task receives a different value in this input.",
  },
  "process-filter-tightened": {
    severity: "behavior",
    title: "filter tightened",
    explanation: "The new condition may stop runs that passed this filter.",
  },
  "process-filter-loosened": {
    severity: "behavior",
    title: "filter loosened",
    explanation: "Runs that this condition stopped may now pass.",
  },
  "process-filter": {
    severity: "behavior",
    title: "filter changed",
    explanation: "The filter now passes different data.",
  },
  "process-order": {
    severity: "behavior",
    title: "order of steps changed",
    explanation: "Steps run in another order, and a reference to the previous step may now point to a different step.",
  },
  "process-written": {
    severity: "cosmetic",
    title: "written differently",
    explanation: "It runs as before: only the order of conditions or automatic keys changed. The hash changes.",
  },
} as const satisfies { readonly [rule: string]: ProcessRule };

/** The name of a rule. */
export type ProcessChangeRule = keyof typeof PROCESS_CHANGES;
