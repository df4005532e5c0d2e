import type { DeployInputs } from "../inputs/deploy-inputs.ts";
import type { Inputs } from "../inputs/inputs.ts";

/** Whether sources may become public for ever: those of a public repository, and those that somebody said yes to. */
export async function mayPublish(deploy: DeployInputs, payload: unknown): Promise<boolean> {
  const { needsAcknowledgement } = await import("../../ipfs/mod.ts");
  return deploy.acknowledgePublic || !needsAcknowledgement({ inActions: true, event: payload });
}

/**
 * Checks that a run which will publish may do so, before anything is done.
 *
 * @throws {MesgError} `refused`.
 */
export async function assertMayPublish(
  { deploy, marketplace }: Pick<Inputs, "deploy" | "marketplace">,
  payload: unknown,
): Promise<void> {
  const deploys = deploy.decision?.deploys === true && deploy.ipfs.apis.length > 0;
  if (!deploys && marketplace.target === undefined) return;
  if (await mayPublish(deploy, payload)) return;
  const { publishingRefused } = await import("../../ipfs/mod.ts");
  throw publishingRefused();
}
