import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MesgError } from "../core/mod.ts";
import type { ServiceDefinition } from "../definition/mod.ts";
import type { ReadOptions, TakenSource, TakeOptions } from "../source/mod.ts";
import { readDeployContext } from "./deploy-context.ts";
import { keepSource } from "./keep-source.ts";

/** A source for Engine 0.9, and the definition that the Engine compiles from it. */
export interface DeploySource {
  readonly definition: ServiceDefinition;
  /** The source, with the digest that the Engine computes. */
  readonly taken: TakenSource;
  /** Opens the archive; may be called several times. */
  archive(): AsyncIterable<Uint8Array>;
  /** Removes the temporary file. */
  dispose(): Promise<void>;
}

/**
 * Takes the source of a service for Engine 0.9, which compiles mesg.yml itself: writes the archive to a temporary file,
 * and computes the definition that the Engine will store.
 *
 * @param from A service's folder, or a tar.
 * @throws {MesgError} `refused` when mesg.yml is invalid for Engine 0.9; else as `takeSource`.
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
    const { definition, hasDockerfile, digest } = await readDeployContext(archive(), {
      release: "0.9",
      signal: reading.signal,
    });
    if (definition === undefined) throw invalid(from, hasDockerfile);
    return { definition, taken: { ...taken, digest }, archive, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function invalid(from: string, hasDockerfile: boolean): MesgError {
  const hint = hasDockerfile
    ? "at 0.9 each task has named outputs: outputs: {success: {data: {…}}}"
    : "add a Dockerfile next to it";
  return new MesgError("refused", `the mesg.yml in ${from} is invalid for Engine 0.9`, { hint });
}
