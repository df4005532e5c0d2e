import { randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { MesgError, type Release } from "../definition/mod.ts";
import { needsSource } from "../hash/mod.ts";
import { archive, type DirectoryDigest, digestTar, readSourceTree, sourceIdOf } from "../source/mod.ts";

/** What a deploy has to know of a source. */
export interface DeploySource {
  readonly sourceId: string;
  /** Bytes of the archive. */
  readonly size: number;
  /** Files, folders and links; undefined for an archive that was not opened. */
  readonly entries?: number;
  /** The commit whose contents it is, where it is tied to one. */
  readonly commit?: string;
  /** Where the release's hash covers the files. */
  readonly digest?: DirectoryDigest | undefined;
  /** What a person should know about it; one sentence each. */
  readonly notices: readonly string[];
}

/** How a source is taken. */
export interface TakeOptions {
  readonly release: Release;
  /** A folder to keep the archive in, as `<source id>.tar`, for an Engine that looks there. */
  readonly keepIn?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Takes a source from a service's folder or from an archive of it: its id, its digest, and a copy where one is wanted.
 *
 * @throws {MesgError} as `readSourceTree`, `archive` and `digestTar` do; `surroundings` when the copy cannot be kept.
 */
export async function takeSource(path: string, options: TakeOptions): Promise<DeploySource> {
  const { keepIn, signal } = options;
  signal?.throwIfAborted();
  const found = await stat(path).catch((error) => {
    throw new MesgError("usage", `expected a source as TAR or FOLDER, found nothing at ${path}`, { cause: error });
  });
  if (keepIn === undefined) return await take(path, found.isDirectory(), undefined, options);
  const temporary = join(keepIn, `.${randomBytes(8).toString("hex")}.part`);
  try {
    await mkdir(keepIn, { recursive: true });
    const source = await take(path, found.isDirectory(), temporary, options);
    await rename(temporary, join(keepIn, `${source.sourceId}.tar`));
    return source;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall === undefined) throw error;
    throw new MesgError("surroundings", `cannot keep the source in ${keepIn}: ${(error as Error).message}`, {
      cause: error,
      hint: "check that the folder may be written to and its disk has space",
    });
  } finally {
    await rm(temporary, { force: true }).catch(() => undefined);
  }
}

async function take(
  path: string,
  isFolder: boolean,
  copy: string | undefined,
  { release, signal }: TakeOptions,
): Promise<DeploySource> {
  const withSignal = signal === undefined ? {} : { signal };
  if (isFolder) {
    const tree = await readSourceTree(path, withSignal);
    const { sourceId, size, entries, digest } = await archive(tree, {
      ...withSignal,
      ...(copy === undefined ? {} : { tar: copy }),
      withoutDigest: !needsSource(release),
    });
    const commit = tree.commit === undefined ? {} : { commit: tree.commit };
    return { sourceId, size, entries, digest, notices: tree.notices, ...commit };
  }
  if (copy !== undefined) await copyFile(path, copy);
  const open = () => createReadStream(copy ?? path, { highWaterMark: 256 * 1024 });
  const { sourceId, size } = await sourceIdOf(open(), signal);
  const digest = needsSource(release) ? await digestTar(open, {}, signal) : undefined;
  return { sourceId, size, digest, notices: [] };
}
