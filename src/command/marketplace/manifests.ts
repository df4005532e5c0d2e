import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MesgError, writeWhole } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { type CallPolicy, fetchSource, readSmallFile, type SourceStore } from "../../ipfs/mod.ts";
import type { Manifest } from "../../marketplace/mod.ts";
import { takeSource } from "../../source/mod.ts";

/** The stores of manifests and sources. */
export interface ManifestPlaces {
  readonly stores: readonly SourceStore[];
  readonly policy: Partial<CallPolicy>;
  readonly signal: AbortSignal;
}

/** A verified manifest. */
export interface VerifiedManifest {
  readonly manifest: Manifest;
  /** Engine releases that compute its hash, oldest first. */
  readonly releases: readonly Release[];
}

/** Reads a manifest by its CID, from the first store that has it. */
export async function fetchManifest(cid: string, places: ManifestPlaces): Promise<Manifest> {
  const { MAX_MANIFEST_BYTES, readManifest } = await import("../../marketplace/mod.ts");
  return readManifest(await readSmallFile(cid, { ...places, limit: MAX_MANIFEST_BYTES }));
}

/** Reads a manifest by its CID; undefined when the file is something else. */
export async function fetchIfManifest(cid: string, places: ManifestPlaces): Promise<Manifest | undefined> {
  const { NotAManifest } = await import("../../marketplace/mod.ts");
  try {
    return await fetchManifest(cid, places);
  } catch (error) {
    if (error instanceof NotAManifest) return undefined;
    throw error;
  }
}

/**
 * Fetches a manifest's source, every byte of it, and verifies the manifest against it.
 *
 * @param out Path to write the source's archive to, after everything is verified; undefined to write none.
 * @throws {MesgError} `refused` when something does not match, `environment` when the source is unavailable.
 */
export async function verifyFetched(
  manifest: Manifest,
  places: ManifestPlaces,
  out?: string | undefined,
): Promise<VerifiedManifest> {
  const { deployment } = manifest;
  if (deployment.type !== "ipfs") {
    // An untrusted manifest must not make this machine call any address.
    throw new MesgError(
      "refused",
      `the source is on ${deployment.type}, not on IPFS: it is not fetched and not verified`,
    );
  }
  const { verifyManifest } = await import("../../marketplace/mod.ts");
  const scratch = await mkdtemp(join(tmpdir(), "mesg-manifest-"));
  try {
    const tar = join(scratch, "source.tar");
    await fetchSource(deployment.source, { ...places, out: tar });
    const { digest } = await takeSource(tar, { signal: places.signal });
    const releases = verifyManifest(manifest, digest);
    if (out !== undefined) await copyWhole(tar, out);
    return { manifest, releases };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

/** Thrown when an archive starts like a manifest. */
export class ManifestFound extends Error {
  override readonly name = "ManifestFound";
}

/** Returns a store that refuses data that starts like a manifest: no tar starts with a brace and a quote. */
export function withoutManifests(store: SourceStore): SourceStore {
  return {
    place: store.place,
    async *read(sourceId, options) {
      let isFirst = true;
      for await (const chunk of store.read(sourceId, options)) {
        if (isFirst && /^\uFEFF?\s*\{\s*"/.test(Buffer.from(chunk.subarray(0, 64)).toString("utf8"))) {
          throw new ManifestFound();
        }
        isFirst = false;
        yield chunk;
      }
    },
  };
}

async function copyWhole(from: string, to: string): Promise<void> {
  await writeWhole(to, async (file) => {
    for await (const chunk of createReadStream(from, { highWaterMark: 262_144 })) await file.write(chunk as Buffer);
  });
}
