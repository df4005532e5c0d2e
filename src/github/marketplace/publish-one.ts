import { mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Release } from "../../definition/mod.ts";
import { gatewayStore, KuboNode, publishSource, supplySource } from "../../ipfs/mod.ts";
import {
  checkBalance,
  confirmationsOf,
  type Marketplace,
  planEffect,
  publishSigned,
  type ServiceVersion,
  type Signer,
  signTransaction,
  takeVersion,
} from "../../marketplace/mod.ts";
import { planLines, publicationLines, publishedLine } from "../../report/mod.ts";
import type { Run } from "../context/run-parts.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import type { ServicePublication } from "./publication.ts";

/** The account, chain and limits that the services of a run share. */
export interface PublishSession {
  readonly market: Marketplace;
  readonly signer: Signer;
  readonly release: Release;
  /** Wei. */
  readonly maxCost: bigint;
  readonly confirmations: number | undefined;
}

/** The share of the step's time that a transaction may take; the rest is for the report. */
const SHARE = 0.8;

/**
 * Publishes a service on the Marketplace: publishes its source and manifest on IPFS and reads them back, then records
 * the manifest in the contract. A dry run only reads the contract. Idempotent: another run continues where this one
 * ended.
 *
 * @throws {MesgError} when any of that fails.
 */
export async function publishOne(
  run: Run,
  service: BuiltService & { readonly definition: NonNullable<BuiltService["definition"]> },
  session: PublishSession & { readonly expectedHash: string | undefined },
): Promise<Omit<ServicePublication, "service">> {
  const { core, inputs, context, signal } = run;
  const { market, signer, release, maxCost, expectedHash, confirmations } = session;
  const { apis, gateways } = inputs.deploy.ipfs;
  const scratch = await mkdtemp(join(context.temporary, "mesg-publish-"));
  try {
    const version = await takeVersion(service.definition, {
      from: service.source?.folder,
      tar: join(scratch, "source.tar"),
      reading: service.source?.reading,
      stores: [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)],
      release,
      expectedHash,
      signal,
    });
    const { effect } = version;
    const plan = await planEffect(market, effect, { sender: signer.address, maxCost });
    const known = { manifest: effect.manifest };
    if (plan.status === "exists") {
      const outcome = inputs.dryRun ? "exists already" : "exists";
      return { ...known, outcome, versionHash: String(plan.id) };
    }
    for (const line of planLines(plan, { ...market, ...version })) core.info(line);
    if (inputs.dryRun) return { ...known, outcome: "would be published", versionHash: plan.versionHash };
    checkBalance(plan);
    await supply(run, version);
    const signed = await signTransaction(plan.transaction, signer);
    core.info(`sending transaction ${signed.hash}, nonce ${signed.nonce}`);
    const published = await publishSigned(market, signed, {
      confirmations: confirmations ?? confirmationsOf(market.chainId),
      timeout: inputs.timeout * SHARE,
      signal,
    });
    core.info(publishedLine(published));
    return { ...known, outcome: "published", versionHash: String(published.id), transaction: published.transaction };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function supply({ core, inputs, signal }: Run, { taken, tar, manifest }: ServiceVersion): Promise<void> {
  const source = { sourceId: taken.sourceId, taken, from: tar };
  // The run checked at its start that it may publish.
  const publication = await supplySource(source, { ...inputs.deploy.ipfs, signal, mayPublish: true });
  const lines = publication === undefined ? [] : publicationLines(publication);
  lines.push(...publicationLines(await publishSource(manifest, { ...inputs.deploy.ipfs, signal })));
  for (const line of lines) core.info(line);
}
