import { MesgError } from "../core/mod.ts";
import type { FileEntry, GitOrigin, SourceTree } from "./entry.ts";

/** Bytes. Files up to this size are read whole and scanned for secrets; larger ones are read in parts. */
export const SMALL_FILE: number = 1024 * 1024;

/** Number of blobs to request from git in advance, and their bytes. */
const AHEAD = { blobs: 64, bytes: 4 * 1024 * 1024 } as const;

/** Requests small blobs from git in advance, so that git reads them while earlier ones are used. */
export class BlobQueue {
  readonly #entries: Iterator<FileEntry>;
  readonly #requested: { readonly entry: FileEntry; readonly bytes: Promise<Uint8Array> }[] = [];
  #bytes = 0;

  constructor(tree: SourceTree) {
    this.#entries = blobsOf(tree);
  }

  /** Returns the next blob. @param entry Its file: the small ones of the tree that only git has, in order. */
  async next(entry: FileEntry): Promise<Uint8Array> {
    while (this.#requested.length < AHEAD.blobs && this.#bytes < AHEAD.bytes) {
      const { value, done } = this.#entries.next();
      if (done) break;
      const origin = value.origin as GitOrigin;
      const bytes = origin.objects.read(origin.oid);
      bytes.catch(() => undefined); // rethrown when the blob is read
      this.#requested.push({ entry: value, bytes });
      this.#bytes += value.size;
    }
    const next = this.#requested.shift();
    if (next?.entry !== entry) throw new Error(`${entry.path} is read out of order`);
    this.#bytes -= entry.size;
    return await next.bytes.then((bytes) => sized(entry, bytes));
  }
}

function* blobsOf(tree: SourceTree): Generator<FileEntry> {
  for (const entry of tree.entries) {
    if (entry.kind !== "file" || entry.size > SMALL_FILE) continue;
    if (entry.origin.from === "git" && entry.origin.disk === undefined) yield entry;
  }
}

/** Reads a small file of a commit from git. */
export async function blobOf(entry: FileEntry, { objects, oid }: GitOrigin): Promise<Uint8Array> {
  return sized(entry, await objects.read(oid));
}

/** Streams a file of a commit from git. */
export async function* streamBlob(entry: FileEntry, { objects, oid }: GitOrigin): AsyncGenerator<Uint8Array> {
  let left = entry.size;
  for await (const piece of objects.stream(oid)) {
    left -= piece.length;
    if (left < 0) throw twoSizes(entry);
    yield piece;
  }
  if (left !== 0) throw twoSizes(entry);
}

function sized(entry: FileEntry, bytes: Uint8Array): Uint8Array {
  if (bytes.length !== entry.size) throw twoSizes(entry);
  return bytes;
}

function twoSizes({ path }: FileEntry): MesgError {
  return new MesgError("environment", `git reports two sizes for ${path}`, { hint: "run git fsck in its repository" });
}
