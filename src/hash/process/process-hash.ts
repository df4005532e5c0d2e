import { createHash } from "node:crypto";
import { encodeBase58 } from "../../core/mod.ts";
import { assertFits, isSince, type ProcessDefinition, processForm, type Release } from "../../definition/mod.ts";
import { dump0140, PROCESS_DUMPS } from "./process-dump.ts";

/** The parts of a release, besides its minor version, that a process hash depends on. */
export interface PatchOption {
  /** The patch version of 0.14: 0.14.0 hashes less of a process than 0.14.1 and 0.14.2. The newest unless given. */
  readonly patch?: number | undefined;
}

/**
 * Returns the text that an Engine release hashes for a process, without its hash and addresses.
 *
 * At 0.14 it omits what the nodes do, so different processes have the same hash.
 *
 * @throws {MesgError} `usage` before 0.14; `refused` when the release cannot hold the process.
 * @example
 * ```ts
 * dumpProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20"); // '{2:"a",4:[]nil,5:[]nil}'
 * ```
 */
export function dumpProcess(process: ProcessDefinition, release: Release, { patch }: PatchOption = {}): string {
  const form = processForm(release);
  assertFits(process, form);
  if (release === "0.14" && patch === 0) return dump0140(process);
  return PROCESS_DUMPS[form === "0.14" && isSince(release, "0.15") ? "0.15" : form](process);
}

/**
 * Returns the process hash as an Engine release computes it, in base58: the SHA-256 of its dump.
 *
 * @throws {MesgError} As {@linkcode dumpProcess}.
 * @example
 * ```ts
 * processHash(process, "0.20"); // "7QafkHeBmmQ8M4eZXHxSXFfvFjgViKboemeWufwogHBC"
 * ```
 */
export function processHash(process: ProcessDefinition, release: Release, options: PatchOption = {}): string {
  return encodeBase58(digest(dumpProcess(process, release, options)));
}

/**
 * The account of a process (0.20 and newer): 20 bytes in hex, of its hash.
 *
 * @example
 * ```ts
 * processAddress(decodeHash(hash)); // "2970b427fe6ad08c80c4b721c685d3c9f52a7f9c"
 * ```
 */
export function processAddress(hash: Uint8Array): string {
  return createHash("sha256").update(hash).digest("hex").slice(0, 40);
}

function digest(text: string): Uint8Array {
  return createHash("sha256").update(text, "utf8").digest();
}
