import { join } from "node:path";
import { MesgError } from "../../core/mod.ts";
import { onDisk, statOf } from "../disk/disk-entry.ts";
import { readRegularFile } from "../disk/read-regular.ts";
import { type LfsPointer, looksLikePointer, MAX_POINTER, parsePointer } from "./lfs.ts";
import { hasSha256 } from "./same-content.ts";
import type { Snapshot, TreeEntry } from "./snapshot.ts";
import type { WorkTree } from "./work-tree.ts";

/** How much of a file to read, and from where. */
export interface ContentOptions {
  /** Maximum number of bytes to read. */
  readonly max: number;
  /** The working tree, if the commit is checked out. A file on disk that has the blob's bytes is read instead. */
  readonly work?: WorkTree | undefined;
}

/**
 * Reads at most `max` bytes of a file of a commit. For a file in git LFS this is the content, verified by its pointer.
 *
 * @throws {MesgError} `environment` when the repository lacks it.
 */
export async function contentOf(
  snapshot: Snapshot,
  entry: TreeEntry,
  { max, work }: ContentOptions,
): Promise<Uint8Array> {
  const { objects, top } = snapshot.repository;
  const sizeOnDisk = work?.onDisk.get(entry.path);
  const path = sizeOnDisk === undefined ? undefined : onDisk(top, entry.path);
  let size = objects.knownSize(entry.oid);
  if (path !== undefined) size ??= objects.sizeOnDisk(entry.oid, sizeOnDisk!, path);
  size ??= (await objects.sizes([entry.oid], work !== undefined))[0];
  if (size === undefined) throw objects.missing(entry.oid);
  if (size <= max) {
    const nearby = objects.readNearby(entry.oid, size, sizeOnDisk === size ? path : undefined);
    // Copied, since the next call reuses the memory. The slice() of a Buffer does not copy.
    const bytes = nearby === undefined ? await objects.read(entry.oid) : new Uint8Array(nearby);
    const mayPoint = size < MAX_POINTER && looksLikePointer(bytes);
    const pointer = mayPoint ? await pointerOf(snapshot, entry, bytes) : undefined;
    return pointer === undefined ? bytes : await largeContent(snapshot, entry, { pointer, max });
  }
  const pieces: Uint8Array[] = [];
  let left = max;
  for await (const piece of objects.stream(entry.oid)) {
    pieces.push(Uint8Array.prototype.slice.call(piece, 0, left));
    left -= piece.length;
    if (left <= 0) break;
  }
  return Buffer.concat(pieces);
}

/** Returns the git LFS pointer of a file; undefined when git has the content itself. */
export async function pointerOf(
  snapshot: Snapshot,
  { path }: TreeEntry,
  bytes: Uint8Array,
): Promise<LfsPointer | undefined> {
  if (!looksLikePointer(bytes) || (await snapshot.filters())(path) !== "lfs") return undefined;
  const pointer = parsePointer(bytes);
  if (pointer === undefined) throw notPulled(path, "an unreadable pointer to git LFS");
  return pointer;
}

/** Finds the content of a pointer: in the working tree, or in the cache of git LFS. */
export async function findLargeFile(snapshot: Snapshot, { path }: TreeEntry, pointer: LfsPointer): Promise<string> {
  const { sha256, size } = pointer;
  const { top, objectsFolder } = snapshot.repository;
  // All working trees of a repository share this cache.
  const stored = join(objectsFolder, "..", "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  for (const candidate of [onDisk(top, path), stored]) {
    const stat = statOf(candidate);
    if (stat?.isFile() && stat.size === size && (await hasSha256(candidate, sha256, size))) return candidate;
  }
  throw notPulled(path, "a pointer to git LFS");
}

async function largeContent(
  snapshot: Snapshot,
  entry: TreeEntry,
  { pointer, max }: { readonly pointer: LfsPointer; readonly max: number },
): Promise<Uint8Array> {
  const found = await findLargeFile(snapshot, entry, pointer);
  const bytes = await readRegularFile(join(found, ".."), found.slice(found.lastIndexOf("/") + 1), max);
  if (bytes === undefined) throw notPulled(entry.path, "a pointer to git LFS");
  return bytes;
}

function notPulled(path: string, found: string): MesgError {
  return new MesgError("refused", `the content of ${path} is missing: found ${found}`, { hint: "run: git lfs pull" });
}
