import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CallPolicy, carStore, fetchSource, isCar, type SourceStore } from "../../ipfs/mod.ts";
import { type DirectoryDigest, type ReadOptions, takeSource } from "../../source/mod.ts";

/** A place where a source should be: the path of a folder, a tar or a CAR, or whatever gives verified bytes. */
export type SourceLocation = string | SourceStore;

/** How a source is taken for a verification. */
export interface SourceCheckOptions extends ReadOptions {
  /** Leaves the directory digest out, which a release from 0.16 on has no use for. */
  readonly withoutDigest?: boolean;
  readonly policy?: Partial<CallPolicy> | undefined;
}

/**
 * Takes what is at a place, where a definition's source should be.
 *
 * @param sourceId What the definition names. Stores are asked for it; a folder or a tar is what it is.
 * @returns The id and the digest of what is there.
 * @throws {MesgError} `refused` when a store has other bytes under the id.
 */
export async function takeFromPlace(
  place: SourceLocation,
  sourceId: string,
  options: SourceCheckOptions,
): Promise<{ readonly sourceId: string; readonly digest: DirectoryDigest | undefined }> {
  if (typeof place === "string") {
    const isFile = (await stat(place).catch(() => undefined))?.isFile() === true;
    if (!isFile || !(await isCar(place))) return await takeSource(place, options);
  }
  const store = typeof place === "string" ? carStore(place) : place;
  const folder = await mkdtemp(join(tmpdir(), "mesg-verify-"));
  try {
    const out = join(folder, "source.tar");
    await fetchSource(sourceId, { out, stores: [store], policy: options.policy, signal: options.signal });
    return await takeSource(out, options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
