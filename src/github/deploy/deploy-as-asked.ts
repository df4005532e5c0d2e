import type { Run } from "../context/run-parts.ts";
import type { DeployServicesInput } from "./deploy-input.ts";
import type { DeployProcessesInput } from "./deploy-processes.ts";
import { type DeployResult, notDeployed } from "./deployment.ts";
import { NO_PROCESSES, type ProcessDeployResult } from "./process-deployment.ts";

/** Deploys the services of a run where its inputs ask for that. The modules of a deploy are loaded for one only. */
export async function deployAsAsked(given: Run, input: DeployServicesInput): Promise<DeployResult> {
  if (given.inputs.deploy.decision === undefined) return notDeployed(undefined);
  const { deployServices } = await import("./deploy-services.ts");
  return await deployServices(given, input);
}

/** Deploys the processes of a run where its inputs ask for that, once the services are deployed. */
export async function deployProcessesAsAsked(given: Run, input: DeployProcessesInput): Promise<ProcessDeployResult> {
  if (given.inputs.deploy.decision === undefined || input.processes.length === 0) return NO_PROCESSES;
  const { deployProcesses } = await import("./deploy-processes.ts");
  return await deployProcesses(given, input);
}
