import type { Api } from "../../context/api.ts";
import type { EngineSession } from "../../context/engine-session.ts";
import type { CheckedProcess } from "../../processes/checked-process.ts";
import type { DeployOutcome, DeployResult, ServicePreview } from "../deployment.ts";

/** The input of the deploy of processes. */
export interface DeployProcessesInput {
  readonly processes: readonly CheckedProcess[];
  /** The outcome of the services, which are deployed first. */
  readonly deployment: DeployResult;
  readonly session: EngineSession;
  readonly commit: string;
  api(): Promise<Api>;
}

/** A process that a run deployed, or tried to. */
export interface ProcessDeployment {
  readonly process: CheckedProcess;
  readonly outcome: DeployOutcome;
  /** Why it failed. */
  readonly error?: string;
}

/** The effect of a merge on a process. */
export interface ProcessPreview {
  readonly process: CheckedProcess;
  readonly outcome: ServicePreview["outcome"];
  /** Why the Engine would refuse it, or why that is unknown. */
  readonly reason?: string | undefined;
  /** Whether the Engine did not answer. */
  readonly isSilent?: true;
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
  /** The effect of merging the pull request; empty when a merge deploys nothing, or the Engine was not called. */
  readonly previews: readonly ProcessPreview[];
}

/** The outcome of a run that deploys no process. */
export const NO_PROCESSES: ProcessDeployResult = {
  processes: [],
  host: undefined,
  isDryRun: false,
  withheld: undefined,
  previews: [],
};

/** Returns a message that names the processes that failed; undefined when none did. */
export function processDeployFailure({ processes }: ProcessDeployResult): string | undefined {
  const failed = processes.filter(({ outcome }) => outcome === "failed");
  if (failed.length === 0) return undefined;
  const names = failed.map(({ process }) => process.file).join(", ");
  const count = processes.length === 1 ? "the process was" : `${failed.length} of ${processes.length} processes were`;
  return `${count} not deployed: ${names}; fix the cause and re-run the job: processes that already exist are kept`;
}
