import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { READ_FLAGS } from "../../unixfs/mod.ts";

/** Starts the hash of a blob's object id, with the algorithm that the length of the id implies. */
export function blobHash(oid: string, size: number): Hash {
  return createHash(oid.length === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
}

/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Larger than the file; the result is a view of it.
 * @returns undefined when the file differs or cannot be read.
 */
export function readProved(path: string, oid: string, size: number, scratch: Uint8Array): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, READ_FLAGS);
    // Reads one byte more than expected: a read of a regular file is short only at its end.
    if (readSync(descriptor, scratch, 0, size + 1, null) !== size) return undefined;
    const bytes = scratch.subarray(0, size);
    return blobHash(oid, size).update(bytes).digest("hex") === oid ? bytes : undefined;
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
