import type { Run } from "../context/run-parts.ts";
import type { DeployServicesInput } from "./deploy-input.ts";
import { type DeployResult, notDeployed } from "./deployment.ts";
import { type DeployProcessesInput, NO_PROCESSES, type ProcessDeployResult } from "./processes/process-deployment.ts";

/** Deploys the services of a run if its inputs request it. The deploy modules are loaded only then. */
export async function deployIfRequested(given: Run, input: DeployServicesInput): Promise<DeployResult> {
  if (given.inputs.deploy.decision === undefined) return notDeployed(undefined);
  const { deployServices } = await import("./deploy-services.ts");
  return await deployServices(given, input);
}

/** Deploys the processes of a run if its inputs request it. Its services must be deployed before. */
export async function deployProcessesIfRequested(
  given: Run,
  input: DeployProcessesInput,
): Promise<ProcessDeployResult> {
  if (given.inputs.deploy.decision === undefined || input.processes.length === 0) return NO_PROCESSES;
  const { deployProcesses } = await import("./processes/deploy-processes.ts");
  return await deployProcesses(given, input);
}
