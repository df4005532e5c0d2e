import { MesgError } from "../core/mod.ts";
import type { HashPool } from "../unixfs/mod.ts";
import { DiskFile, readSmallFile } from "./disk/disk-file.ts";
import { ProvedFile, readProved } from "./disk/proved-file.ts";
import type { FileEntry, GitOrigin, SourceTree } from "./entry.ts";

/** Files up to this size are read at once; it is also the most that the secrets guard looks at. */
export const SMALL_FILE: number = 1024 * 1024;

/** A file's bytes, taken piece by piece. */
export interface Content {
  /** Fills a part of the spaces in their order, at least one byte; returns how many bytes it filled. */
  read(spaces: readonly Uint8Array[]): Promise<number>;
  /** What still reads the bytes that were filled last. */
  readonly using?: Promise<unknown> | undefined;
  close(): Promise<void>;
}

/** Blobs that git is asked for ahead, and their bytes. */
const AHEAD = { blobs: 64, bytes: 4 * 1024 * 1024 } as const;

/** Opens the files of a tree, each at most once and in the tree's order. */
export class Contents {
  readonly #scratch: Uint8Array;
  readonly #blobs: BlobQueue;
  readonly #threads: HashPool | undefined;

  /** @param threads Where large files are hashed. */
  constructor(tree: SourceTree, threads?: HashPool) {
    this.#threads = threads;
    this.#scratch = new Uint8Array(largestSmall(tree) + 1);
    this.#blobs = new BlobQueue(tree);
  }

  /** A file of at most {@linkcode SMALL_FILE} bytes, whole; a view that holds until the next call. */
  small(entry: FileEntry): Uint8Array | Promise<Uint8Array> {
    const { origin, size } = entry;
    if (origin.from === "disk") return readSmallFile(origin, size, this.#scratch);
    if (origin.disk === undefined) return this.#blobs.next(entry);
    return readProved(origin.disk, origin.oid, size, this.#scratch) ?? origin.objects.read(origin.oid);
  }

  /** A file of any size. */
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

/** Bytes of the largest file that is read at once. */
function largestSmall({ entries }: SourceTree): number {
  let largest = 0;
  for (const entry of entries) {
    if (entry.kind === "file" && entry.size <= SMALL_FILE && entry.size > largest) largest = entry.size;
  }
  return largest;
}

/** Requests small blobs from git ahead of time, so that git reads them while earlier ones are used. */
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
      bytes.catch(() => undefined); // thrown when it is wanted
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
      // The generator ends its answer only when it is asked once more.
      if (read === entry.size && rest.length === 0) await pieces.next();
      return taken.length;
    },
    close: async () => void (await pieces.return(undefined)),
  };
}

function twoSizes({ path }: FileEntry): MesgError {
  return new MesgError("environment", `git gives ${path} two sizes`, { hint: "run git fsck in its repository" });
}
