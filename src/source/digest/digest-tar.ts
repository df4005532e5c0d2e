import { formatBytes, interruptible } from "../../core/mod.ts";
import { ArchiveError } from "../archive-error.ts";
import type { ByteReader } from "../byte-reader.ts";
import { DEFAULT_LIMITS, type SourceLimits } from "../limits.ts";
import { decompress } from "../tar/decompress.ts";
import { readTar, type TarEntry } from "../tar/tar-reader.ts";
import { ContentStore } from "./content-store.ts";
import type { DirectoryDigest } from "./directory-digest.ts";
import { ExtractedTree } from "./extracted-tree.ts";
import { OrderedDigest } from "./ordered-digest.ts";

/** A stream of bytes, or a way to open one, more than once if need be. */
export type TarSource = AsyncIterable<Uint8Array> | (() => AsyncIterable<Uint8Array>);

/**
 * The directory digest of what an Engine finds on its disk after it extracted a tar or a tar.gz. Nothing is extracted
 * here. An archive whose entries stand in the digest's order (all that this project writes) is digested as it comes.
 * For any other, contents have to be kept: in memory up to 32 MiB, then in a temporary file. Give a function that opens
 * the stream to keep nothing until that shows; a stream that is there only once is kept from its beginning.
 *
 * @param source The archive's bytes.
 * @throws {ArchiveError} when it is no tar, or over the limits, or holds what an Engine cannot extract.
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
    const ordered = new OrderedDigest();
    if (await eachEntry(source(), limits, signal, (entry) => ordered.add(entry))) return ordered.digest();
  }
  return await extractTar(typeof source === "function" ? source() : source, limits, signal, (tree) => tree.digest());
}

/**
 * Reads a whole tar or tar.gz as an Engine extracts it and hands the tree to `use`; it lives until that is done.
 *
 * @throws {ArchiveError} as {@linkcode digestTar}.
 * @example
 * ```ts
 * const mesgYml = await extractTar(chunks, {}, signal, (tree) => tree.read("mesg.yml"));
 * ```
 */
export async function extractTar<T>(
  chunks: AsyncIterable<Uint8Array>,
  limits: SourceLimits,
  signal: AbortSignal | undefined,
  use: (tree: ExtractedTree) => Promise<T>,
): Promise<T> {
  const store = new ContentStore();
  try {
    const tree = new ExtractedTree(store);
    await eachEntry(chunks, limits, signal, async (entry) => {
      await tree.add(entry);
      return true;
    });
    tree.end();
    return await use(tree);
  } finally {
    await store.close();
  }
}

/** Calls `take` with each entry until it answers false, which is the answer then. */
async function eachEntry(
  chunks: AsyncIterable<Uint8Array>,
  limits: SourceLimits,
  signal: AbortSignal | undefined,
  take: (entry: TarEntry) => Promise<boolean>,
): Promise<boolean> {
  const { maxBytes, maxEntries } = { ...DEFAULT_LIMITS, ...limits };
  let entries = 0;
  let bytes = 0;
  const reader: ByteReader = await decompress(interruptible(chunks, signal));
  try {
    for await (const entry of readTar(reader)) {
      if (++entries > maxEntries) {
        throw new ArchiveError(`expected an archive of at most ${maxEntries} entries, found more`);
      }
      bytes += entry.size;
      if (bytes > maxBytes) {
        throw new ArchiveError(`expected an archive of at most ${formatBytes(maxBytes)} unpacked, found more`);
      }
      if (!(await take(entry))) return false;
    }
    return true;
  } finally {
    await reader.close();
  }
}
