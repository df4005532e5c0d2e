import { MesgError } from "../core/mod.ts";
import type { HashPool } from "../unixfs/mod.ts";
import { DiskFile, readSmallFile } from "./disk/disk-file.ts";
import { ProvedFile, readProved } from "./disk/proved-file.ts";
import type { FileEntry, GitOrigin, SourceTree } from "./entry.ts";

/** Bytes. Files up to this size are read whole and scanned for secrets; larger ones are streamed. */
export const SMALL_FILE: number = 1024 * 1024;

/** A file's bytes, read piece by piece. */
export interface Content {
  /** Fills the spaces in order with at least one byte; returns the number of bytes. */
  read(spaces: readonly Uint8Array[]): Promise<number>;
  /** Resolves when the bytes filled last are no longer in use. */
  readonly using?: Promise<unknown> | undefined;
  close(): Promise<void>;
}

/** Number of blobs to request from git in advance, and their bytes. */
const AHEAD = { blobs: 64, bytes: 4 * 1024 * 1024 } as const;

/** Opens the files of a tree, each at most once and in the tree's order. */
export class Contents {
  readonly #scratch: Uint8Array;
  readonly #blobs: BlobQueue;
  readonly #threads: HashPool | undefined;

  /** @param threads The threads that hash large files. */
  constructor(tree: SourceTree, threads?: HashPool) {
    this.#threads = threads;
    this.#scratch = new Uint8Array(largestSmall(tree) + 1);
    this.#blobs = new BlobQueue(tree);
  }

  /** Reads a file of at most {@linkcode SMALL_FILE} bytes. The returned view is valid until the next call. */
  small(entry: FileEntry): Uint8Array | Promise<Uint8Array> {
    const { origin, size } = entry;
    if (origin.from === "disk") return readSmallFile(origin, size, this.#scratch);
    if (origin.disk === undefined) return this.#blobs.next(entry);
    return readProved(origin.disk, origin.oid, size, this.#scratch) ?? origin.objects.read(origin.oid);
  }

  /** Opens a file of any size. */
  async open(entry: FileEntry): Promise<Content> {
    const { origin, size } = entry;
    if (origin.from === "disk") return await DiskFile.open(origin, size);
    const proved =
      origin.disk === undefined
        ? undefined
        : await ProvedFile.open(origin.disk, { oid: origin.oid, size }, this.#threads);
    return proved ?? streamOf(origin, entry);
  }
}

/** Returns the size of the largest file that is read whole, in bytes. */
function largestSmall({ entries }: SourceTree): number {
  let largest = 0;
  for (const entry of entries) {
    if (entry.kind === "file" && entry.size <= SMALL_FILE && entry.size > largest) largest = entry.size;
  }
  return largest;
}

/** Requests small blobs from git in advance, so that git reads them while earlier ones are used. */
class BlobQueue {
  readonly #entries: Iterator<FileEntry>;
  readonly #asked: { readonly entry: FileEntry; readonly bytes: Promise<Uint8Array> }[] = [];
  #bytes = 0;

  constructor(tree: SourceTree) {
    this.#entries = blobsOf(tree);
  }

  async next(entry: FileEntry): Promise<Uint8Array> {
    while (this.#asked.length < AHEAD.blobs && this.#bytes < AHEAD.bytes) {
      const { value, done } = this.#entries.next();
      if (done) break;
      const origin = value.origin as GitOrigin;
      const bytes = origin.objects.read(origin.oid);
      bytes.catch(() => undefined); // rethrown when the blob is read
      this.#asked.push({ entry: value, bytes });
      this.#bytes += value.size;
    }
    const asked = this.#asked.shift();
    if (asked?.entry !== entry) throw new Error(`${entry.path} is read out of order`);
    this.#bytes -= entry.size;
    const bytes = await asked.bytes;
    if (bytes.length !== entry.size) throw twoSizes(entry);
    return bytes;
  }
}

function* blobsOf(tree: SourceTree): Generator<FileEntry> {
  for (const entry of tree.entries) {
    if (entry.kind !== "file" || entry.size > SMALL_FILE) continue;
    if (entry.origin.from === "git" && entry.origin.disk === undefined) yield entry;
  }
}

function streamOf(origin: GitOrigin, entry: FileEntry): Content {
  const pieces = origin.objects.stream(origin.oid);
  let rest: Uint8Array = new Uint8Array(0);
  let read = 0;
  return {
    read: async ([space]) => {
      if (rest.length === 0) rest = (await pieces.next()).value ?? rest;
      const taken = rest.subarray(0, space!.length);
      if (taken.length === 0) throw twoSizes(entry);
      space!.set(taken);
      rest = rest.subarray(taken.length);
      read += taken.length;
      // The generator completes its answer only on one more call.
      if (read === entry.size && rest.length === 0) await pieces.next();
      return taken.length;
    },
    close: async () => void (await pieces.return(undefined)),
  };
}

function twoSizes({ path }: FileEntry): MesgError {
  return new MesgError("environment", `git reports two sizes for ${path}`, { hint: "run git fsck in its repository" });
}
