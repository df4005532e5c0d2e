import { MesgError, visibleText } from "../core/mod.ts";
import { isSince, RELEASES, type Release, type ServiceDefinition } from "../definition/mod.ts";
import { needsSource, serviceHash } from "../hash/mod.ts";
import type { DirectoryDigest } from "../source/mod.ts";
import type { Manifest } from "./manifest.ts";

/**
 * Finds the Engine releases that compute the hash in a manifest from its definition.
 *
 * @param source The source's files, which the hash of Engines 0.10 to 0.15 covers; without it only newer ones are tried.
 * @returns Oldest first; none when no release does.
 * @example
 * ```ts
 * releasesOfHash(definition, serviceHash(definition, "0.16"), undefined).includes("0.16"); // true
 * ```
 */
export function releasesOfHash(
  definition: ServiceDefinition,
  hash: string,
  source: DirectoryDigest | undefined,
): Release[] {
  return RELEASES.filter((release) => {
    // Engine 0.9 hashes the environment of the machine that deployed.
    if (!isSince(release, "0.10") || (needsSource(release) && source === undefined)) return false;
    return serviceHash(definition, release, source === undefined ? {} : { source }) === hash;
  });
}

/**
 * Checks that a manifest is consistent: its definition names its source and has its hash.
 *
 * @param source The source's files, read under the id in the manifest.
 * @returns The Engine releases that compute the hash.
 * @throws {MesgError} `refused` when something does not match.
 * @example
 * ```ts
 * verifyManifest(readManifest(bytes), undefined); // the releases from 0.16 on that compute its hash
 * ```
 */
export function verifyManifest(
  { definition, hash, deployment }: Manifest,
  source: DirectoryDigest | undefined,
): Release[] {
  if (deployment.type === "ipfs" && definition.source !== "" && definition.source !== deployment.source) {
    throw twoOf("sources", deployment.source, definition.source);
  }
  if (hash === undefined) throw new MesgError("refused", "the manifest has no hash");
  if (definition.hash !== "" && definition.hash !== hash) throw twoOf("hashes", hash, definition.hash);
  const releases = releasesOfHash(definition, hash, source);
  if (releases.length > 0) return releases;
  throw new MesgError("refused", `wrong hash in the manifest: no Engine release computes ${visibleText(hash)}`, {
    hint: "the definition, the source or the hash was changed afterwards: do not deploy it",
  });
}

function twoOf(what: string, outside: string, inside: string): MesgError {
  const [first, second] = [visibleText(outside), visibleText(inside)];
  return new MesgError("refused", `the manifest has two ${what}: ${first}, and ${second} in its definition`);
}
