import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CallPolicy, carStore, fetchSource, isCar, type SourceStore } from "../../ipfs/mod.ts";
import { type DirectoryDigest, type ReadOptions, takeSource } from "../../source/mod.ts";

/** The location of a source: the path of a folder, a tar or a CAR, or a store of verified bytes. */
export type SourceLocation = string | SourceStore;

/** How a source is taken for a verification. */
export interface SourceCheckOptions extends ReadOptions {
  /** Whether to skip the directory digest, which releases from 0.16 on do not use. */
  readonly withoutDigest?: boolean;
  readonly policy?: Partial<CallPolicy> | undefined;
}

/**
 * Takes the source at a location.
 *
 * @param sourceId The source id of the definition, which is read from a store. A folder or a tar may have another id.
 * @returns The id and the digest of the source found there.
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
