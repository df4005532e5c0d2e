import { createHash } from "node:crypto";
import { encodeBase58, MesgError } from "../core/mod.ts";
import { isSince, type Release, type ServiceDefinition } from "../definition/mod.ts";
import type { DirectoryDigest } from "../source/mod.ts";
import { dump014, dump026 } from "./engine-dump.ts";
import type { Dump } from "./grammar.ts";
import { dump010, dump011, dump012, dump013 } from "./structhash.ts";

/** The releases that changed what is hashed, newest first. */
const DUMPS: readonly (readonly [first: Release, dump: Dump<ServiceDefinition>])[] = [
  ["0.26", dump026],
  ["0.14", dump014],
  ["0.13", dump013],
  ["0.12", dump012],
  ["0.11", dump011],
  ["0.10", dump010],
];

/**
 * The text that an Engine release hashes of a definition. `hash` and `address` are no part of it.
 *
 * @throws {MesgError} `usage` at 0.9, which hashes no definition, only the source and the environment.
 * @example
 * ```ts
 * dumpDefinition({ ...EMPTY_DEFINITION, name: "a" }, "0.14"); // '{12:"",13:"",1:"a",2:"",5:[]nil,…}'
 * ```
 */
export function dumpDefinition(definition: ServiceDefinition, release: Release): string {
  const dump = DUMPS.find(([first]) => isSince(release, first))?.[1];
  if (dump !== undefined) return dump(definition);
  throw new MesgError("usage", `Engine ${release} hashes the source and the environment, not the definition`, {
    hint: "ask for the hash with --source and --env, or for the dump of 0.10 or newer",
  });
}

/** The digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
export function definitionDigest(definition: ServiceDefinition, release: Release): Uint8Array {
  const algorithm = isSince(release, "0.11") ? "sha256" : "sha1";
  return createHash(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}

/** Whether a release's service hash covers the source's files (0.9 to 0.15), not only its id. */
export function needsSource(release: Release): boolean {
  return !isSince(release, "0.16");
}

/** What the hash of some releases covers besides the definition. */
export interface HashInputs {
  /** The source's files; needed for 0.9 to 0.15. */
  readonly source?: DirectoryDigest;
  /** The variables that a service was deployed with; 0.9 only. */
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * The service hash as an Engine release computes it, in base58.
 *
 * 0.9 to 0.15 append to the directory digest of the source: the environment (0.9), the definition's digest (from 0.10).
 * From 0.16 on the hash is the definition's digest alone, and covers the source by its id.
 *
 * @throws {MesgError} `usage` when the release needs the source and none is given.
 * @example
 * ```ts
 * serviceHash(definition, "0.16"); // "6KeeBZdtHGzq23tbJTHpXVGQeRYVqzrVN45KubU1ctq9"
 * ```
 */
export function serviceHash(definition: ServiceDefinition, release: Release, inputs: HashInputs = {}): string {
  if (!needsSource(release)) return encodeBase58(definitionDigest(definition, release));
  if (inputs.source === undefined) {
    throw new MesgError("usage", `the hash of Engine ${release} covers the source's files, and no source was given`, {
      hint: "give the source (--source TAR or FOLDER), or ask for a release from 0.16 on",
    });
  }
  const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
  return encodeBase58(inputs.source.finish(appended));
}

/** The sid that an Engine gives a service that has none of its own; set after hashing. */
export function defaultSid(hash: string): string {
  return `_${hash}`;
}

function environment(env: Readonly<Record<string, string>>): Uint8Array {
  const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
  return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}
