import { interruptible } from "../../core/mod.ts";
import type { SourceLimits } from "../limits.ts";
import { ArchiveCost } from "../tar/archive-cost.ts";
import { decompress } from "../tar/decompress.ts";
import { readTar, type TarEntry } from "../tar/tar-reader.ts";
import { ContentStore } from "./content-store.ts";
import type { DirectoryDigest } from "./directory-digest.ts";
import { ExtractedTree } from "./extracted-tree.ts";
import { OrderedDigest } from "./ordered-digest.ts";

/** A stream of bytes, or a function that opens it, possibly more than once. */
export type TarSource = AsyncIterable<Uint8Array> | (() => AsyncIterable<Uint8Array>);

/**
 * Computes the directory digest of the tree that an Engine extracts from a tar or a tar.gz, without extracting it. An
 * archive whose entries are in the order of the digest (as this project writes them) is digested as it arrives. For any
 * other archive, contents are kept: up to 32 MiB in memory, then in a temporary file. Pass a function that opens the
 * stream to keep nothing until an entry is out of order; a stream that can be read only once is kept from its start.
 * Yields to the event loop regularly.
 *
 * @param source The archive's bytes.
 * @throws {ArchiveError} when it is not a tar, exceeds the limits, or contains what an Engine cannot extract.
 * @example
 * ```ts
 * const digest = await digestTar(() => createReadStream("source.tar"));
 * ```
 */
export async function digestTar(
  source: TarSource,
  limits: SourceLimits = {},
  signal?: AbortSignal,
): Promise<DirectoryDigest> {
  if (typeof source === "function") {
    const cost = new ArchiveCost(limits);
    const ordered = new OrderedDigest(cost);
    if (await eachEntry(source(), cost, signal, (entry) => ordered.add(entry))) return ordered.digest();
  }
  return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}

/**
 * Reads a whole tar or tar.gz as an Engine extracts it and passes the tree to `use`. The tree is closed afterwards.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml", 1_000_000));
 * ```
 */
export async function extractTar<T>(
  chunks: AsyncIterable<Uint8Array>,
  limits: SourceLimits,
  signal: AbortSignal | undefined,
  use: (tree: ExtractedTree) => Promise<T>,
): Promise<T> {
  const store = new ContentStore();
  const cost = new ArchiveCost(limits);
  try {
    const tree = new ExtractedTree(store, cost);
    await eachEntry(chunks, cost, signal, async (entry) => {
      await tree.add(entry);
      return true;
    });
    await tree.end();
    return await use(tree);
  } finally {
    await store.close();
  }
}

/** Calls `take` with each entry until it returns false. @returns What `take` returned last; true for no entries. */
async function eachEntry(
  chunks: AsyncIterable<Uint8Array>,
  cost: ArchiveCost,
  signal: AbortSignal | undefined,
  take: (entry: TarEntry) => Promise<boolean>,
): Promise<boolean> {
  const reader = await decompress(interruptible(chunks, signal), cost);
  try {
    for await (const entry of readTar(reader, cost)) {
      if (!(await take(entry))) return false;
      signal?.throwIfAborted();
    }
    return true;
  } finally {
    await reader.close();
  }
}
