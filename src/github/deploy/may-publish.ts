import type { DeployInputs } from "../inputs/deploy-inputs.ts";
import type { Inputs } from "../inputs/inputs.ts";

/**
 * Returns whether sources may be published, which is permanent: in a public repository, or with `acknowledge-public`.
 */
export async function mayPublish(deploy: DeployInputs, payload: unknown): Promise<boolean> {
  const { needsAcknowledgement } = await import("../../ipfs/mod.ts");
  return deploy.acknowledgePublic || !needsAcknowledgement({ inActions: true, event: payload });
}

/**
 * Checks that a run may publish, before it does anything.
 *
 * @throws {MesgError} `refused` when it publishes the source of a private repository without `acknowledge-public`.
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
