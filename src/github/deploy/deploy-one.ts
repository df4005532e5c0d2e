import { formatBytes } from "../../core/mod.ts";
import { type ConnectedEngine, type DeployStep, deploy, takeDeploySource, takesSource } from "../../engine/mod.ts";
import { supplySource } from "../../ipfs/mod.ts";
import { deploymentStep, publicationLines } from "../../report/mod.ts";
import type { Run } from "../context/run-parts.ts";
import type { BuiltService } from "../revisions/build-service.ts";
import { mayPublish } from "./may-publish.ts";
import { hostOf, rehearse } from "./rehearse.ts";

/** Where a service is deployed, and its expected hash. */
export interface DeployTarget {
  readonly engine: ConnectedEngine;
  /** The hash that was reviewed; undefined when none is given. */
  readonly expectedHash: string | undefined;
}

/**
 * Deploys a service: publishes its source and reads it back, creates it on the Engine unless it exists, and verifies
 * what the Engine stored. Idempotent: another run continues where this one ended.
 *
 * @throws {MesgError} when any of that fails.
 */
export async function deployOne(
  run: Run,
  service: BuiltService & { readonly definition: NonNullable<BuiltService["definition"]> },
  { engine, expectedHash }: DeployTarget,
): Promise<"created" | "exists"> {
  const { core, signal } = run;
  const { definition, source } = service;
  const subject = { definition, source: source?.taken, engine, localFolder: undefined };
  const options = {
    source: source?.taken.digest,
    expectedHash,
    signal,
    supply: () => supply(run, service),
    onStep: (step: DeployStep) => core.info(deploymentStep(step, subject, {}).trimEnd()),
  };
  if (source === undefined || !takesSource(engine.release)) {
    return (await deploy(definition, engine, options)).status;
  }
  // Engine 0.9 receives the source and compiles mesg.yml itself.
  const sent = await takeDeploySource(source.folder.path, source.reading);
  try {
    const deployed = { ...options, source: sent.taken.digest, archive: sent.archive };
    return (await deploy(sent.definition, engine, deployed)).status;
  } finally {
    await sent.dispose();
  }
}

/** Publishes the source of a service if the Engine fetches it from IPFS. */
async function supply({ core, inputs, context, signal }: Run, { definition, source }: BuiltService): Promise<void> {
  const supplied = { sourceId: definition?.source ?? "", taken: source?.taken, from: source?.folder.path };
  const publication = await supplySource(supplied, {
    ...inputs.deploy.ipfs,
    reading: source?.reading,
    signal,
    mayPublish: await mayPublish(inputs.deploy, context.payload),
  });
  for (const line of publication === undefined ? [] : publicationLines(publication)) core.info(line);
}

/** Logs what {@linkcode deployOne} would do, without changing anything on the Engine. */
export async function rehearseOne(
  run: Run,
  service: BuiltService,
  engine: ConnectedEngine,
): Promise<"would be created" | "exists already"> {
  const { core, inputs } = run;
  const { definition, source, hash } = service;
  const exists = (await rehearse(run, service, engine)) === "exists";
  const host = hostOf(engine.address);
  const { apis, gateways } = inputs.deploy.ipfs;
  const id = definition?.source;
  const size = source === undefined ? "" : ` (${formatBytes(source.taken.size)})`;
  for (const { url } of apis) core.info(`dry run: would publish ${id}${size} to ${new URL(url).host}`);
  for (const { url } of gateways) core.info(`dry run: would check that ${new URL(url).host} serves ${id}`);
  core.info(
    exists ? `dry run: ${hash} exists on ${host}: nothing to create` : `dry run: would create ${hash} on ${host}`,
  );
  return exists ? "exists already" : "would be created";
}
