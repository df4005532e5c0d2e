import { createHash, type Hash } from "node:crypto";
import { closeSync, openSync, readSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import type { HashChain, HashPool } from "../../unixfs/mod.ts";
import { READ_FLAGS } from "./read-regular.ts";

/** Thrown when bytes that were already returned turn out to differ from the commit. */
export class StaleFile extends Error {
  override readonly name = "StaleFile";
}

/** Starts the hash of a blob's object id, in the algorithm that the length of the id implies. */
export function blobHash(oid: string, size: number): Hash {
  return createHash(algorithmOf(oid)).update(blobHeader(size));
}

function algorithmOf(oid: string): "sha1" | "sha256" {
  return oid.length === 64 ? "sha256" : "sha1";
}

function blobHeader(size: number): string {
  return `blob ${size}\0`;
}

/**
 * Reads a small file, if its bytes are those of a blob.
 *
 * @param scratch Holds more than the file; what is returned is a view of it.
 * @returns undefined when the file differs or cannot be read.
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

/** The object id of a blob, and its size in bytes. */
interface BlobName {
  readonly oid: string;
  readonly size: number;
}

/** Returns the parts of the spaces that the first `length` bytes fill. */
function firstBytes(spaces: readonly Uint8Array[], length: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let left = length;
  for (const space of spaces) {
    if (left <= 0) break;
    pieces.push(space.subarray(0, left));
    left -= space.length;
  }
  return pieces;
}

/** A large file that should have the bytes of a blob, which is verified at its end. */
export class ProvedFile {
  /** What still reads the bytes that were filled last. */
  using: Promise<unknown> | undefined;
  readonly #handle: FileHandle;
  readonly #oid: string;
  readonly #hash: Hash | HashChain;
  #left: number;

  private constructor(handle: FileHandle, { oid, size }: BlobName, hash: Hash | HashChain) {
    this.#handle = handle;
    this.#oid = oid;
    this.#hash = hash;
    this.#left = size;
  }

  /**
   * Opens a file; undefined when it cannot be opened or has another size.
   *
   * @param threads The threads that hash; undefined for this thread.
   */
  static async open(path: string, blob: BlobName, threads?: HashPool): Promise<ProvedFile | undefined> {
    const { oid, size } = blob;
    const handle = await open(path, READ_FLAGS).catch(() => undefined);
    if (handle === undefined) return undefined;
    const stat = await handle.stat().catch(() => undefined);
    if (stat?.isFile() && stat.size === size) {
      const chain = await threads?.chain(algorithmOf(oid), blobHeader(size));
      return new ProvedFile(handle, blob, chain ?? blobHash(oid, size));
    }
    await handle.close();
    return undefined;
  }

  /**
   * Fills a part of the spaces, in their order; returns how many bytes it filled.
   *
   * @param spaces No longer than the rest of the file.
   * @throws {StaleFile} when the file ends early or, with the last bytes, when they are not the blob's.
   */
  async read(spaces: readonly Uint8Array[]): Promise<number> {
    const { bytesRead } = await this.#handle.readv(spaces).catch(() => ({ bytesRead: 0 }));
    if (bytesRead === 0) throw new StaleFile();
    this.#add(firstBytes(spaces, bytesRead));
    this.#left -= bytesRead;
    if (this.#left === 0 && (await this.#end()) !== this.#oid) throw new StaleFile();
    return bytesRead;
  }

  #add(pieces: readonly Uint8Array[]): void {
    if ("update" in this.#hash) {
      for (const piece of pieces) this.#hash.update(piece);
      return;
    }
    this.using = this.#hash.add(pieces);
    this.using.catch(() => undefined); // reported at the end
  }

  async #end(): Promise<string | undefined> {
    if ("update" in this.#hash) return this.#hash.digest("hex");
    return await this.#hash.end().catch(() => undefined);
  }

  async close(): Promise<void> {
    await this.#handle.close();
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
