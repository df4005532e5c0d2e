import { createHash } from "node:crypto";
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
  const dump = DUMPS.find(([first]) => isSince(release, first))?.[1];
  if (dump !== undefined) return dump(definition);
  throw new MesgError("usage", `Engine ${release} does not hash the definition, only the source and the environment`, {
    hint: "use --source and --env for its hash, or the dump of a release from 0.10 on",
  });
}

/** Computes the digest of that text: SHA-1 (20 bytes) at 0.10, SHA-256 (32 bytes) from 0.11. */
export function definitionDigest(definition: ServiceDefinition, release: Release): Uint8Array {
  const algorithm = isSince(release, "0.11") ? "sha256" : "sha1";
  return createHash(algorithm).update(dumpDefinition(definition, release), "utf8").digest();
}

/** Reports whether a release's service hash covers the source's files (0.9 to 0.15), not only the source id. */
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
  if (!needsSource(release)) return encodeBase58(definitionDigest(definition, release));
  if (inputs.source === undefined) {
    throw new MesgError("usage", `missing source: the hash of Engine ${release} covers its files`, {
      hint: "add --source TAR or FOLDER, or use a release from 0.16 on",
    });
  }
  const appended = release === "0.9" ? environment(inputs.env ?? {}) : definitionDigest(definition, release);
  return encodeBase58(inputs.source.finish(appended));
}

/** Returns the sid that an Engine gives to a service without one, after hashing. */
export function defaultSid(hash: string): string {
  return `_${hash}`;
}

function environment(env: Readonly<Record<string, string>>): Uint8Array {
  const pairs = Object.entries(env).map(([name, value]) => Buffer.from(`${name}=${value}`));
  return Buffer.from(pairs.sort(Buffer.compare).map(String).join(";"));
}
