import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { interruptible } from "../../core/mod.ts";
import { type Block, blocksOf, type Dag, fileBlocks } from "../../unixfs/mod.ts";
import { type ArchiveOptions, writeBlocks } from "../archive.ts";
import { ContentStore } from "../digest/content-store.ts";
import { digestTar } from "../digest/digest-tar.ts";
import type { DirectoryDigest } from "../digest/directory-digest.ts";
import { changed } from "../disk/disk-entry.ts";
import type { SourceLimits } from "../limits.ts";
import { ArchiveCost } from "./archive-cost.ts";
import { checkTar } from "./check-tar.ts";

const CHUNK = 256 * 1024;

interface TarOptions extends ArchiveOptions, SourceLimits {}

/** A source, taken from an archive. */
export interface TakenTar extends Pick<Dag, "sourceId" | "size" | "links"> {
  /** Undefined when it was skipped. */
  readonly digest: DirectoryDigest | undefined;
  /** Notices for the user, one sentence each. */
  readonly notices: readonly string[];
}

/**
 * Takes a source from an archive in a file, which is read twice: for its id, and for its digest.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime; else as `takeSource`.
 */
export async function takeTar(path: string, options: TarOptions): Promise<TakenTar> {
  const { signal } = options;
  const notice = await checkTar(path, signal);
  const before = await stat(path);
  const taken = await take(
    () => fileBlocks(path, signal),
    () => open(path),
    { ...options, total: before.size },
  );
  const after = await stat(path);
  const isSame = before.ino === after.ino && before.size === after.size && before.mtimeMs === after.mtimeMs;
  if (!isSame) throw changed(path, "it was written to");
  return { ...taken, notices: notice === undefined ? [] : [notice] };
}

/**
 * Takes a source from an archive in a pipe. It can be read only once, so it is kept for the digest.
 *
 * @throws {MesgError} As `takeSource`.
 */
export async function takePipe(path: string, options: TarOptions): Promise<TakenTar> {
  const { signal } = options;
  if (options.withoutDigest) {
    return await take(
      () => fileBlocks(path, signal),
      () => open(path),
      { ...options, total: 0 },
    );
  }
  const cost = new ArchiveCost(options);
  const store = new ContentStore();
  try {
    const kept = await store.add(counted(interruptible(open(path), signal), cost));
    const read = () => store.read(kept);
    return await take(() => blocksOf(read(), signal), read, { ...options, total: kept.size });
  } finally {
    await store.close();
  }
}

function open(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK });
}

async function* counted(chunks: AsyncIterable<Uint8Array>, cost: ArchiveCost): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    cost.received(chunk.length);
    yield chunk;
  }
}

/**
 * Computes the id and the digest of an archive.
 *
 * @param blocks Splits its bytes into blocks.
 * @param read Opens its bytes.
 * @param options.total Its size in bytes, for the progress.
 */
async function take(
  blocks: () => AsyncGenerator<Block, Dag>,
  read: () => AsyncIterable<Uint8Array>,
  options: TarOptions & { readonly total: number },
): Promise<TakenTar> {
  const { signal, onProgress, total } = options;
  const report = onProgress && ((bytes: number) => onProgress({ files: undefined, bytes, size: total }));
  const { sourceId, size, links } = await writeBlocks(blocks, options, report);
  const digest = options.withoutDigest ? undefined : await digestTar(read, options, signal);
  return { sourceId, size, links, digest, notices: [] };
}
