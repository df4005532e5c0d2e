import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { MesgError } from "../core/mod.ts";
import { fileBlocks } from "../unixfs/mod.ts";
import { type ArchiveOptions, archive, writeBlocks } from "./archive.ts";
import { digestTar } from "./digest/digest-tar.ts";
import type { DirectoryDigest } from "./digest/directory-digest.ts";
import type { SourceFolder } from "./folder.ts";
import { type ReadOptions, readSourceTree } from "./read-tree.ts";

/** What is known of a source, wherever it was taken from. */
export interface TakenSource {
  readonly sourceId: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Files, folders and links; undefined for an archive that was not made here. */
  readonly entries?: number;
  /** The commit whose contents it is, where it is tied to one. */
  readonly commit?: string;
  /** Undefined when it was left out. */
  readonly digest: DirectoryDigest | undefined;
  /** What a person should know about it; one sentence each. */
  readonly notices: readonly string[];
}

/**
 * Takes a source from a service's folder, or from an archive of one: its id, its digest and, where a path is given, a tar
 * or a CAR of it.
 *
 * @param path A folder, opened or not, or a tar as `archive` writes one or another tool did.
 * @throws {MesgError} `usage` when nothing is there; else as `readSourceTree`, `archive` and `digestTar` do.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
export async function takeSource(
  path: string | SourceFolder,
  options: ArchiveOptions & ReadOptions = {},
): Promise<TakenSource> {
  options.signal?.throwIfAborted();
  if (typeof path !== "string") return await takeFolder(path, options);
  const found = await stat(path).catch((error) => {
    throw new MesgError("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
  });
  if (found.isDirectory()) return await takeFolder(path, options);
  // A device may never end.
  if (found.isFile() || found.isFIFO()) return await takeTar(path, options);
  throw new MesgError("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}

async function takeFolder(path: string | SourceFolder, options: ArchiveOptions & ReadOptions): Promise<TakenSource> {
  const tree = await readSourceTree(path, options);
  const { sourceId, size, entries, digest } = await archive(tree, options);
  const commit = tree.commit === undefined ? {} : { commit: tree.commit };
  return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}

async function takeTar(path: string, options: ArchiveOptions & ReadOptions): Promise<TakenSource> {
  const { signal } = options;
  const { sourceId, size } = await writeBlocks(() => fileBlocks(path, signal), options);
  const open = () => createReadStream(path, { highWaterMark: 256 * 1024 });
  const digest = options.withoutDigest ? undefined : await digestTar(open, options, signal);
  return { sourceId, size, digest, notices: [] };
}
