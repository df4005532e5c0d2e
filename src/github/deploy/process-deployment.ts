import type { CheckedProcess } from "../processes/checked-process.ts";
import type { DeployOutcome } from "./deployment.ts";

/** A process that a run deployed, or tried to. */
export interface ProcessDeployment {
  readonly process: CheckedProcess;
  readonly outcome: DeployOutcome;
  /** Why it failed. */
  readonly error?: string;
}

/** The outcome of the processes of a run, which are deployed after its services. */
export interface ProcessDeployResult {
  /** In the order of the deploys; empty when the run does not deploy. */
  readonly processes: readonly ProcessDeployment[];
  /** The Engine's host; undefined when the run does not deploy. */
  readonly host: string | undefined;
  readonly isDryRun: boolean;
  /** Why no process is deployed although services are. */
  readonly withheld: string | undefined;
}

/** The outcome of a run that deploys no process. */
export const NO_PROCESSES: ProcessDeployResult = {
  processes: [],
  host: undefined,
  isDryRun: false,
  withheld: undefined,
};

/** Returns a message that names the processes that failed; undefined when none did. */
export function processDeployFailure({ processes }: ProcessDeployResult): string | undefined {
  const failed = processes.filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return undefined;
  const names = failed.map(({ process }) => process.file).join(", ");
  const count = processes.length === 1 ? "the process was" : `${failed.length} of ${processes.length} processes were`;
  return `${count} not deployed: ${names}; fix the cause and re-run the job: what exists already is kept`;
}
