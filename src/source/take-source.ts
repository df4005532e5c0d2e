import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { MesgError } from "../core/mod.ts";
import { fileBlocks } from "../unixfs/mod.ts";
import { type ArchiveOptions, archive, writeBlocks } from "./archive.ts";
import type { SourceCache } from "./cache/source-cache.ts";
import { treeKey } from "./cache/tree-key.ts";
import { digestTar } from "./digest/digest-tar.ts";
import { DirectoryDigest } from "./digest/directory-digest.ts";
import type { SourceFolder } from "./folder.ts";
import { type ReadOptions, readSourceTree } from "./read-tree.ts";
import { assertTar } from "./tar/assert-tar.ts";

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

/** How a source is taken. */
export interface TakeOptions extends ArchiveOptions, ReadOptions {
  /** Where sources are remembered that did not change. */
  readonly cache?: SourceCache | undefined;
  /**
   * The bytes that will be hashed behind the directory digest, for a source of this id; without it, a digest that is asked
   * for is not remembered.
   */
  readonly appended?: (sourceId: string) => Uint8Array;
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
export async function takeSource(path: string | SourceFolder, options: TakeOptions = {}): Promise<TakenSource> {
  options.signal?.throwIfAborted();
  if (typeof path !== "string") return await takeFolder(path, options);
  const found = await stat(path).catch((error) => {
    throw new MesgError("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
  });
  if (found.isDirectory()) return await takeFolder(path, options);
  // A device may never end.
  if (found.isFile()) await assertTar(path, options.signal);
  if (found.isFile() || found.isFIFO()) return await takeTar(path, found.size, options);
  throw new MesgError("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}

async function takeFolder(path: string | SourceFolder, options: TakeOptions): Promise<TakenSource> {
  const tree = await readSourceTree(path, options);
  const key = options.cache === undefined ? undefined : treeKey(tree);
  const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
  const { sourceId, size, entries, digest } = known ?? (await archive(tree, options));
  if (key !== undefined && known === undefined) await remember(key, { sourceId, size, entries, digest }, options);
  const commit = tree.commit === undefined ? {} : { commit: tree.commit };
  return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
}

type Taken = Required<Pick<TakenSource, "sourceId" | "size" | "entries">> & Pick<TakenSource, "digest">;

function writesFiles({ tar, car }: TakeOptions): boolean {
  return tar !== undefined || car !== undefined;
}

/** Returns what the cache knows, if that is all that is asked for. */
async function recall(key: string, { cache, withoutDigest, appended }: TakeOptions): Promise<Taken | undefined> {
  const found = await cache?.get(key);
  if (found === undefined) return undefined;
  const { sourceId, size, entries, finished, digest } = found;
  if (withoutDigest) return { sourceId, size, entries, digest: undefined };
  if (digest !== undefined) return { sourceId, size, entries, digest };
  const extra = appended?.(sourceId);
  if (extra === undefined || finished[hex(extra)] === undefined) return undefined;
  return { sourceId, size, entries, digest: new DirectoryDigest(new Map(Object.entries(finished))) };
}

async function remember(key: string, taken: Taken, { cache, appended }: TakeOptions): Promise<void> {
  const { sourceId, digest } = taken;
  const extra = cache?.folder !== undefined ? appended?.(sourceId) : undefined;
  const finished = digest === undefined || extra === undefined ? {} : { [hex(extra)]: hex(digest.finish(extra)) };
  const before = (await cache?.get(key))?.finished ?? {};
  await cache?.set(key, { ...taken, finished: { ...before, ...finished } });
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

async function takeTar(path: string, total: number, options: TakeOptions): Promise<TakenSource> {
  const { signal, onProgress } = options;
  const report = onProgress && ((bytes: number) => onProgress({ files: undefined, bytes, size: total }));
  const { sourceId, size } = await writeBlocks(() => fileBlocks(path, signal), options, report);
  const open = () => createReadStream(path, { highWaterMark: 256 * 1024 });
  const digest = options.withoutDigest ? undefined : await digestTar(open, options, signal);
  return { sourceId, size, digest, notices: [] };
}
