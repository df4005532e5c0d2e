import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MesgError } from "../core/mod.ts";
import type { ServiceDefinition } from "../definition/mod.ts";
import type { ReadOptions, TakenSource, TakeOptions } from "../source/mod.ts";
import { readDeployContext } from "./deploy-context.ts";
import { keepSource } from "./keep-source.ts";

/** A source that Engine 0.9 is deployed from, and what it makes of it. */
export interface DeploySource {
  readonly definition: ServiceDefinition;
  /** With the digest that the Engine computes. */
  readonly taken: TakenSource;
  /** Opens the archive, as often as it is called. */
  archive(): AsyncIterable<Uint8Array>;
  /** Removes the temporary file. */
  dispose(): Promise<void>;
}

/**
 * Takes the source of a service for Engine 0.9, which reads mesg.yml itself: its archive, in a temporary file, and the
 * definition that the Engine will store.
 *
 * @param from A service's folder, or a tar.
 * @throws {MesgError} `refused` when mesg.yml describes no service that Engine 0.9 takes; as `takeSource` does.
 */
export async function takeDeploySource(
  from: string,
  reading: ReadOptions & Pick<TakeOptions, "onProgress"> = {},
): Promise<DeploySource> {
  const folder = await mkdtemp(join(tmpdir(), "mesg-deploy-"));
  const dispose = () => rm(folder, { recursive: true, force: true });
  try {
    const taken = await keepSource(from, folder, { ...reading, withoutDigest: true });
    const archive = () => createReadStream(join(folder, `${taken.sourceId}.tar`), { highWaterMark: 256 * 1024 });
    const { definition, digest } = await readDeployContext(archive(), { release: "0.9", signal: reading.signal });
    if (definition === undefined) throw invalid(from);
    return { definition, taken: { ...taken, digest }, archive, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function invalid(from: string): MesgError {
  return new MesgError("refused", `the mesg.yml in ${from} describes no service that Engine 0.9 takes`, {
    hint: "it needs a Dockerfile beside it, and at 0.9 named outputs in each task: outputs: {success: {data: {…}}}",
  });
}
