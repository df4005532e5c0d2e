import { hash } from "node:crypto";
import { encodeBase58, MesgError } from "../core/mod.ts";
import { isSince, type Release, type ServiceDefinition } from "../definition/mod.ts";
import type { DirectoryDigest } from "../source/mod.ts";
import { dump014, dump026 } from "./engine-dump.ts";
import type { Dump } from "./grammar.ts";
import { dump010, dump011, dump012, dump013 } from "./structhash.ts";

/** The releases that changed the dump, newest first. */
const DUMPS: readonly (readonly [first: Release, dump: Dump<ServiceDefinition>])[] = [
  ["0.26", dump026],
  ["0.14", dump014],
  ["0.13", dump013],
  ["0.12", dump012],
  ["0.11", dump011],
  ["0.10", dump010],
];

/**
 * Returns the text of a definition that an Engine release hashes. It does not include `hash` and `address`.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
export function dumpDefinition(definition: ServiceDefinition, release: Release): string {
  const dump = dumpOf(release);
  if (dump !== undefined) return dump(definition);
  throw new MesgError("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
    hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
  });
}

function dumpOf(release: Release): Dump<ServiceDefinition> | undefined {
  return DUMPS.find(([first]) => isSince(release, first))?.[1];
}

/**
 * Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11.
 *
 * @example
 * ```ts
 * definitionDigest(definition, "0.11").length; // 32
 * ```
 */
export function definitionDigest(definition: ServiceDefinition, release: Release): Uint8Array {
  const algorithm = isSince(release, "0.11") ? "sha256" : "sha1";
  return hash(algorithm, dumpDefinition(definition, release), "buffer");
}

/**
 * Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id.
 *
 * @example
 * ```ts
 * needsSource("0.15"); // true
 * needsSource("0.16"); // false
 * ```
 */
export function needsSource(release: Release): boolean {
  return !isSince(release, "0.16");
}

/** Further inputs of the hash of some releases. */
export interface HashInputs {
  /** The digest of the source's files; required for 0.9 to 0.15. */
  readonly source?: DirectoryDigest | undefined;
  /** The environment variables of the deployment; 0.9 only. */
  readonly env?: Readonly<Record<string, string>> | undefined;
}

/**
 * Computes the service hash of an Engine release, in base58.
 *
 * 0.9 to 0.15 extend the directory digest of the source by the environment (0.9) or the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, which includes the source id.
 *
 * @throws {MesgError} `usage` when the release requires the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
export function serviceHash(definition: ServiceDefinition, release: Release, inputs: HashInputs = {}): string {
  return hashWith(() => definitionDigest(definition, release), release, inputs);
}

/**
 * Computes the service hashes of several releases, in the order of `releases`. Those with the same dump share its digest.
 *
 * @throws {MesgError} As {@linkcode serviceHash}.
 * @example
 * ```ts
 * const [old, current] = serviceHashes(definition, ["0.16", "0.26"]);
 * ```
 */
export function serviceHashes(
  definition: ServiceDefinition,
  releases: readonly Release[],
  inputs: HashInputs = {},
): string[] {
  const digests = new Map<Dump<ServiceDefinition> | undefined, Uint8Array>();
  return releases.map((release) => {
    const digestOf = () => {
      const digest = digests.get(dumpOf(release)) ?? definitionDigest(definition, release);
      digests.set(dumpOf(release), digest);
      return digest;
    };
    return hashWith(digestOf, release, inputs);
  });
}

function hashWith(digestOf: () => Uint8Array, release: Release, { source, env = {} }: HashInputs): string {
  if (!needsSource(release)) return encodeBase58(digestOf());
  if (source === undefined) {
    throw new MesgError("usage", `missing source: the hash of Engine ${release} covers its files`, {
      hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
    });
  }
  return encodeBase58(source.finish(release === "0.9" ? environment(env) : digestOf()));
}

/**
 * Returns the sid that an Engine gives to a service without one, after hashing.
 *
 * @example
 * ```ts
 * defaultSid("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"); // "_3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"
 * ```
 */
export function defaultSid(hash: string): string {
  return `_${hash}`;
}

function environment(env: Readonly<Record<string, string>>): Uint8Array {
  const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
  return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}
