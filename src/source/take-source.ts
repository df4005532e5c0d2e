import { stat } from "node:fs/promises";
import { MesgError } from "../core/mod.ts";
import { type ArchiveOptions, archive } from "./archive.ts";
import type { SourceCache } from "./cache/source-cache.ts";
import { treeKey } from "./cache/tree-key.ts";
import { DirectoryDigest } from "./digest/directory-digest.ts";
import { unreadable } from "./disk/disk-entry.ts";
import type { SourceFolder } from "./folder.ts";
import { type ReadOptions, readSourceTree } from "./read-tree.ts";

/** A source, taken from a folder or an archive. */
export interface TakenSource {
  readonly sourceId: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Number of files, folders and links; undefined for an archive of another tool. */
  readonly entries?: number;
  /** The commit of the contents; undefined when they belong to none. */
  readonly commit?: string;
  /** Undefined when it was skipped. */
  readonly digest: DirectoryDigest | undefined;
  /** The blocks that link its leaves, with which an upload verifies what it sends; undefined when unknown. */
  readonly links?: readonly Uint8Array[] | undefined;
  /** Notices for the user, one sentence each. */
  readonly notices: readonly string[];
}

/** How a source is taken. */
export interface TakeOptions extends ArchiveOptions, ReadOptions {
  /** The cache of unchanged sources. */
  readonly cache?: SourceCache | undefined;
  /**
   * The bytes that will be appended to the directory digest of a source with this id. Without it, digests are not
   * cached.
   */
  readonly appended?: ((sourceId: string) => Uint8Array) | undefined;
}

/**
 * Takes a source from a service's folder or an archive: computes its id and digest, and writes a tar or a CAR if a path
 * is given.
 *
 * @param path A folder, as a path or opened, or a tar of this or another tool.
 * @throws {MesgError} `usage` when the path does not exist, `environment` when an archive changes while it is read; else
 * as `readSourceTree`, `archive` and `digestTar`.
 * @example
 * ```ts
 * const { sourceId, digest } = await takeSource("services/greeter");
 * ```
 */
export async function takeSource(path: string | SourceFolder, options: TakeOptions = {}): Promise<TakenSource> {
  options.signal?.throwIfAborted();
  if (typeof path !== "string") return await takeFolder(path, options);
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT" && error.code !== "ENOTDIR") throw unreadable(path, error);
    throw new MesgError("usage", `no source (TAR or FOLDER) at ${path}`, {
      cause: error,
      hint: "name the folder of the service, or an archive that mesg-compile compile FOLDER --tar FILE wrote",
    });
  });
  if (found.isDirectory()) return await takeFolder(path, options);
  // Most sources are folders, which need no reader of archives.
  const { takePipe, takeTar } = await import("./tar/take-tar.ts");
  if (found.isFile()) return await takeTar(path, options);
  if (found.isFIFO()) return await takePipe(path, options);
  // Reading a device may never end.
  throw new MesgError("usage", `expected a source as TAR or FOLDER, found a device or a socket at ${path}`);
}

async function takeFolder(path: string | SourceFolder, options: TakeOptions): Promise<TakenSource> {
  const tree = await readSourceTree(path, options);
  const key = options.cache?.keeps(tree) ? treeKey(tree) : undefined;
  const known = key === undefined || writesFiles(options) ? undefined : await recall(key, options);
  const { sourceId, size, entries, digest, links } = known ?? (await archive(tree, options));
  if (key !== undefined && known === undefined)
    await remember(key, { sourceId, size, entries, digest, links }, options);
  const commit = tree.commit === undefined ? {} : { commit: tree.commit };
  return { sourceId, size, entries, digest, links, notices: tree.notices, ...commit };
}

type Taken = Required<Pick<TakenSource, "sourceId" | "size" | "entries">> & Pick<TakenSource, "digest" | "links">;

function writesFiles({ tar, car }: TakeOptions): boolean {
  return tar !== undefined || car !== undefined;
}

/** Returns a source from the cache, if the cache has everything that was requested. */
async function recall(key: string, { cache, withoutDigest, appended }: TakeOptions): Promise<Taken | undefined> {
  const found = await cache?.get(key);
  if (found === undefined) return undefined;
  const { sourceId, size, entries, finished, digest, links } = found;
  if (withoutDigest) return { sourceId, size, entries, digest: undefined, links };
  if (digest !== undefined) return { sourceId, size, entries, digest, links };
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
