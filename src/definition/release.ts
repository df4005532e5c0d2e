import { listOf, MesgError } from "../core/mod.ts";

/** The supported Engine releases by minor version, oldest first. */
export const RELEASES = [
  "0.9",
  "0.10",
  "0.11",
  "0.12",
  "0.13",
  "0.14",
  "0.15",
  "0.16",
  "0.17",
  "0.18",
  "0.19",
  "0.20",
  "0.21",
  "0.22",
  "0.23",
  "0.24",
  "0.25",
  "0.26",
] as const;

/** A minor release of the Engine. Its patch releases behave alike. */
export type Release = (typeof RELEASES)[number];

/** The first release with the public `api.Service/Create` and a hash over definition and source. */
export const DEFAULT_RELEASE: Release = "0.11";

/** The newest release. */
export const LATEST_RELEASE: Release = "0.26";

/** The newest patch of the releases that had one after N.0. */
const NEWEST_PATCH: { readonly [release in Release]?: number } = {
  "0.9": 1,
  "0.10": 1,
  "0.12": 1,
  "0.14": 2,
  "0.18": 3,
  "0.25": 1,
};

/**
 * Parses an Engine release that a user names.
 *
 * @param text `0.11`, `v0.11` or `0.11.0`.
 * @throws {MesgError} `usage` for an unknown release or patch release, with a hint for `0.1` and `0.2`, which is how YAML
 * reads an unquoted 0.10 and 0.20.
 * @example
 * ```ts
 * parseRelease("v0.14.2"); // "0.14"
 * ```
 */
export function parseRelease(text: string): Release {
  const match = /^v?(\d+\.\d+)(?:\.(\d+))?$/.exec(text.trim());
  const release = releaseOfVersion(text);
  if (release !== undefined) {
    assertKnownPatch(release, match?.[2]);
    return release;
  }
  const found = `expected an Engine release from 0.9 to ${LATEST_RELEASE}, found ${JSON.stringify(text)}`;
  if (match?.[1] === "0.1" || match?.[1] === "0.2") {
    throw new MesgError("usage", found, {
      hint: `quote it: YAML reads an unquoted ${match[1]}0 as the number ${match[1]}; write "${match[1]}0"`,
    });
  }
  throw new MesgError("usage", found, { hint: "write it as 0.11, v0.11 or 0.11.0" });
}

/** @throws {MesgError} `usage` for a patch that the release never had. */
function assertKnownPatch(release: Release, patch: string | undefined): void {
  const newest = NEWEST_PATCH[release] ?? 0;
  if (patch === undefined || Number(patch) <= newest) return;
  const known = Array.from({ length: newest + 1 }, (_, number) => `${release}.${number}`);
  throw new MesgError("usage", `unknown patch release: expected ${listOf(known, "or")}, found "${release}.${patch}"`, {
    hint: `use one of these, or ${release} for the newest`,
  });
}

/**
 * Returns the release of a version that an Engine reports, also of an unknown patch; undefined for an unknown release.
 *
 * @example
 * ```ts
 * releaseOfVersion("v0.14.7"); // "0.14"
 * ```
 */
export function releaseOfVersion(version: string): Release | undefined {
  const [, minor] = /^v?(\d+\.\d+)(?:\.\d+)?$/.exec(version.trim()) ?? [];
  return RELEASES.find((known) => known === minor);
}

/**
 * Parses the patch version of a release; undefined when there is none.
 *
 * @example
 * ```ts
 * parsePatch("v0.14.2"); // 2
 * ```
 */
export function parsePatch(text: string): number | undefined {
  const [, patch] = /^v?\d+\.\d+\.(\d+)$/.exec(text.trim()) ?? [];
  return patch === undefined ? undefined : Number(patch);
}

/**
 * Reports whether `release` is `first` or newer.
 *
 * @example
 * ```ts
 * isSince("0.20", "0.9"); // true
 * ```
 */
export function isSince(release: Release, first: Release): boolean {
  return RELEASES.indexOf(release) >= RELEASES.indexOf(first);
}
