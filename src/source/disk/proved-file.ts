import { createHash, type Hash, hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { READ_FLAGS } from "../../unixfs/mod.ts";

/** Bytes that a buffer needs besides a file: for the header of a blob, and for one byte after the end of the file. */
export const BLOB_ROOM = 32;

/** Starts the hash of a blob's object id, with the algorithm that the length of the id implies. */
export function blobHash(oid: string, size: number): Hash {
  return createHash(algorithmOf(oid)).update(`blob ${size}\0`);
}

function algorithmOf(oid: string): "sha256" | "sha1" {
  return oid.length === 64 ? "sha256" : "sha1";
}

/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Larger than the file by at least {@linkcode BLOB_ROOM}; the result is a view of it.
 * @returns undefined when the file differs or cannot be read.
 */
export function readProved(path: string, oid: string, size: number, scratch: Buffer): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, READ_FLAGS);
    const start = scratch.write(`blob ${size}\0`, "latin1");
    // Reads one byte more than expected: a read of a regular file is short only at its end.
    if (readSync(descriptor, scratch, start, size + 1, null) !== size) return undefined;
    const blob = scratch.subarray(0, start + size);
    return hash(algorithmOf(oid), blob, "hex") === oid ? blob.subarray(start) : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/**
 * Returns whether bytes are the blob with an object id.
 *
 * @param oid SHA-1 or SHA-256, as hex.
 * @example
 * ```ts
 * isBlob(new TextEncoder().encode("test content\n"), "d670460b4b4aece5915caf5c68d12f560a9fe3e4"); // true
 * ```
 */
export function isBlob(bytes: Uint8Array, oid: string): boolean {
  return blobHash(oid, bytes.length).update(bytes).digest("hex") === oid;
}
