import type { Run } from "../context/run-parts.ts";
import { type DeployResult, notDeployed } from "./deployment.ts";
import type { DeployServicesMatter } from "./matter.ts";

/** Deploys the services of a run where its inputs ask for that. The modules of a deploy are loaded for one only. */
export async function deployAsAsked(given: Run, matter: DeployServicesMatter): Promise<DeployResult> {
  if (given.inputs.deploy.decision === undefined) return notDeployed(undefined);
  const { deployServices } = await import("./deploy-services.ts");
  return await deployServices(given, matter);
}
