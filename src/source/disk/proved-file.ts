import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { READ_FLAGS } from "./read-regular.ts";

/** Thrown when the bytes of a file that were given out turn out not to be those of the commit. */
export class StaleFile extends Error {
  override readonly name = "StaleFile";
}

/** Begins the hash by which git names a blob, in the algorithm that the length of the name tells. */
export function blobHash(oid: string, size: number): Hash {
  return createHash(oid.length === 64 ? "sha256" : "sha1").update(`blob ${size}\0`);
}

/**
 * Reads a small file at once, if its bytes are those of a blob.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @returns undefined when the file is another, or cannot be read.
 */
export function readProved(path: string, oid: string, size: number, scratch: Uint8Array): Uint8Array | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, READ_FLAGS);
    // One byte more than there should be: a regular file gives less than asked for only at its end.
    if (readSync(descriptor, scratch, 0, size + 1, null) !== size) return undefined;
    const bytes = scratch.subarray(0, size);
    return blobHash(oid, size).update(bytes).digest("hex") === oid ? bytes : undefined;
  } catch {
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** A large file that should have the bytes of a blob; whether it has is known at its end. */
export class ProvedFile {
  readonly #handle: FileHandle;
  readonly #oid: string;
  readonly #hash: Hash;
  #left: number;

  private constructor(handle: FileHandle, oid: string, size: number) {
    this.#handle = handle;
    this.#oid = oid;
    this.#hash = blobHash(oid, size);
    this.#left = size;
  }

  /** Opens a file; undefined when it cannot be opened, or has another size. */
  static async open(path: string, oid: string, size: number): Promise<ProvedFile | undefined> {
    const handle = await open(path, READ_FLAGS).catch(() => undefined);
    if (handle === undefined) return undefined;
    const stat = await handle.stat().catch(() => undefined);
    if (stat?.isFile() && stat.size === size) return new ProvedFile(handle, oid, size);
    await handle.close();
    return undefined;
  }

  /**
   * Fills a part of `space`; returns how many bytes it filled.
   *
   * @throws {StaleFile} when the file ends early or, with the last bytes, when they are not the blob's.
   */
  async read(space: Uint8Array): Promise<number> {
    const wanted = space.subarray(0, this.#left);
    const { bytesRead } = await this.#handle.read(wanted, 0, wanted.length, null).catch(() => ({ bytesRead: 0 }));
    if (bytesRead === 0) throw new StaleFile();
    this.#hash.update(wanted.subarray(0, bytesRead));
    this.#left -= bytesRead;
    if (this.#left === 0 && this.#hash.digest("hex") !== this.#oid) throw new StaleFile();
    return bytesRead;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }
}

/**
 * Whether bytes are the object that git has under an id.
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
