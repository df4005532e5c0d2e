import { MesgError, once, visibleText } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { Marketplace, openSigner } from "../../marketplace/mod.ts";
import type { Comparison } from "../compare/comparison.ts";
import { failureWords } from "../context/failure-words.ts";
import type { Run } from "../context/run-parts.ts";
import type { DeployResult } from "../deploy/deployment.ts";
import { expectedHashOf } from "../inputs/expected-hashes.ts";
import type { MarketplaceTarget } from "../inputs/marketplace-inputs.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { MarketplaceResult, ServicePublication } from "./publication.ts";
import { type PublishSession, publishOne } from "./publish-one.ts";

/** The input of publishing the services of a run. */
export interface PublishServicesInput {
  readonly comparisons: readonly Comparison[];
  /** The Engine release of the hashes. */
  readonly release: Release;
  /** Their outcome on the Engine: a service that failed there is not published. */
  readonly deployment: DeployResult;
  /** Why the run has failed already: then nothing is published. */
  readonly failure: string | undefined;
  /** Why a run after the merge would fail, as far as that is known before the merge. */
  readonly mergeFailure: string | undefined;
}

/**
 * Publishes the services of a run on the Marketplace, one after the other, if the event publishes and nothing failed so
 * far. A failing service does not stop the next.
 */
export async function publishServices(run: Run, input: PublishServicesInput): Promise<MarketplaceResult> {
  const { core, inputs } = run;
  const { decision, target } = inputs.marketplace;
  const { failure } = input;
  if (decision === undefined) return { services: new Map(), withheld: undefined };
  if (!decision.deploys || target === undefined || failure !== undefined) {
    const withheld = decision.deploys ? failure : decision.reason;
    core.info(`not publishing: ${visibleText(withheld ?? "")}`);
    return { services: new Map(), withheld, preview: previewOf(run, input) };
  }
  core.info(`publishing: ${decision.reason}`);
  const open = once(() => connect(run, target, input.release));
  const services = new Map<BuiltService, ServicePublication>();
  for (const comparison of input.comparisons.filter(({ status }) => status !== "removed")) {
    const { path } = comparison.service.place;
    const name = `Publish ${visibleText(path)} on the Marketplace`;
    services.set(comparison.service, await core.group(name, () => attempt(run, comparison, input.deployment, open)));
  }
  return { services, withheld: undefined };
}

/** Returns what a merge would publish, without calling the chain. */
function previewOf({ inputs }: Run, { comparisons, mergeFailure }: PublishServicesInput): MarketplaceResult["preview"] {
  const { onMerge } = inputs.marketplace;
  if (onMerge === undefined) return undefined;
  const withheld = onMerge.deploys ? mergeFailure : onMerge.reason;
  if (withheld !== undefined) return { withheld };
  return { count: comparisons.filter(({ status }) => status !== "removed").length };
}

async function connect({ signal }: Run, target: MarketplaceTarget, release: Release): Promise<PublishSession> {
  const { rpc, contract, chainId, key, passphrase, maxCost, confirmations } = target;
  const signer = await openSigner(key, async () => passphrase);
  const market = await Marketplace.connect(rpc, contract, { chainId, signal });
  return { market, signer, release, maxCost, confirmations };
}

async function attempt(
  run: Run,
  { service }: Comparison,
  deployment: DeployResult,
  open: () => Promise<PublishSession>,
): Promise<ServicePublication> {
  try {
    run.signal.throwIfAborted();
    const { definition } = service;
    if (definition === undefined) throw new MesgError("refused", "the service is invalid");
    const deployed = deployment.services.get(service);
    if (deployed?.outcome === "failed") throw new MesgError("refused", "it was not deployed");
    const expectedHash = expectedHashOf(run.inputs.deploy.expectedHashes, service.place.path);
    const published = await publishOne(run, { ...service, definition }, { ...(await open()), expectedHash });
    return { ...published, service };
  } catch (error) {
    return { service, outcome: "failed", error: failureWords(error, run, "marketplace") };
  }
}
