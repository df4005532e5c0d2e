import { type WholeFile, writeWhole, yieldIfLate } from "../core/mod.ts";
import { type Block, buildDag, CarWriter, type Dag, dagOf, lastOf, leafBlocks } from "../unixfs/mod.ts";
import type { DirectoryDigest } from "./digest/directory-digest.ts";
import { LeafDigest } from "./digest/leaf-digest.ts";
import { StaleFile } from "./disk/stale-file.ts";
import type { SourceTree } from "./entry.ts";
import { proveDisk, withoutDisk } from "./prove-disk.ts";
import { oneLeafTar } from "./tar/one-leaf-tar.ts";
import { crewOf, TarLeaves } from "./tar/tar-stream.ts";

/** What to write and compute besides the source id. */
export interface ArchiveOptions {
  /** Path to write the tar to. */
  readonly tar?: string | undefined;
  /** Path to write the blocks to, as a CAR (version 1). */
  readonly car?: string | undefined;
  /** Whether to skip the directory digest, which releases from 0.16 on do not use. */
  readonly withoutDigest?: boolean;
  /** Called with each block; it must be quick. */
  readonly onProgress?: ((progress: ArchiveProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The progress of an archive. */
export interface ArchiveProgress {
  /** Total number of files, folders and links, if known. */
  readonly files: number | undefined;
  /** Bytes of the archive so far. */
  readonly bytes: number;
  /** Total bytes of all files; the archive has a little more. */
  readonly size: number;
}

/** An archived source. */
export interface Archived extends Dag {
  /** The digest of the tree as an Engine extracts it; undefined when it was skipped. */
  readonly digest: DirectoryDigest | undefined;
  /** Number of files, folders and links. */
  readonly entries: number;
}

/**
 * Archives a tree: computes its source id and directory digest, and writes a tar or a CAR if a path is given, in one
 * pass that reads each file once. The written files appear complete or not at all.
 *
 * @throws {MesgError} `refused` when the tree contains secrets, `environment` when a file changes in the meantime or
 * the disk is full.
 * @example
 * ```ts
 * const { sourceId, digest } = await archive(await readSourceTree("."), { car: "source.car" });
 * ```
 */
export async function archive(tree: SourceTree, options: ArchiveOptions = {}): Promise<Archived> {
  const { tar, car, signal, onProgress } = options;
  if (tar !== undefined || car !== undefined) return await archiveLeaves(tree, options);
  const later = yieldIfLate();
  if (later !== undefined) await later;
  signal?.throwIfAborted();
  const small = oneLeafTar(tree, options.withoutDigest ?? false);
  if (small === undefined) return await archiveLeaves(tree, options);
  onProgress?.({ files: tree.entries.length, bytes: small.size, size: tree.size });
  return { ...small, entries: tree.entries.length };
}

/** Archives a tree of any size, leaf by leaf. */
async function archiveLeaves(tree: SourceTree, options: ArchiveOptions): Promise<Archived> {
  const { tar, car, signal, onProgress } = options;
  const { size } = tree;
  const report = onProgress && ((bytes: number) => onProgress({ files: tree.entries.length, bytes, size }));
  const writesFiles = tar !== undefined || car !== undefined;
  const build = async (from: SourceTree) => {
    const digest = options.withoutDigest ? undefined : new LeafDigest();
    const leaves = new TarLeaves(from, await crewOf(from), { digest, signal });
    const dag = writesFiles
      ? await writeBlocks(() => buildDag(leaves.leaves(), leaves), { tar, car }, report)
      : await dagOf(leaves.batches(), leaves, report);
    return { ...dag, digest: digest?.digest(), entries: tree.entries.length };
  };
  // A write to a pipe cannot be undone.
  if (writesFiles) return await build(await proveDisk(tree));
  try {
    return await build(tree);
  } catch (error) {
    if (!(error instanceof StaleFile)) throw error;
    return await build(withoutDisk(tree));
  }
}

/** Runs a build to its end and writes the tar and CAR, if requested. */
export async function writeBlocks(
  build: () => AsyncGenerator<Block, Dag>,
  { tar, car }: Pick<ArchiveOptions, "tar" | "car">,
  onBytes?: (bytes: number) => void,
): Promise<Dag> {
  let bytes = 0;
  return await withFile(tar, (tarFile) =>
    withFile(car, async (carFile) => {
      const blocks = build();
      const carWriter = carFile === undefined ? undefined : await CarWriter.begin(carFile);
      const built = await lastOf(blocks, async (block) => {
        if (block.data !== undefined) {
          await tarFile?.write(block.data);
          bytes += block.data.length;
          onBytes?.(bytes);
        }
        await carWriter?.add(block);
      });
      await carWriter?.finish(built.root);
      return built;
    }),
  );
}

/**
 * Yields the blocks of a tree's archive in the order of a CAR, and returns the DAG. The bytes of a block are valid
 * until the next one is requested.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of sourceBlocks(tree)) await put(cid, bytes);
 * ```
 */
export async function* sourceBlocks(tree: SourceTree, signal?: AbortSignal): AsyncGenerator<Block, Dag> {
  const proved = await proveDisk(tree);
  const tar = new TarLeaves(proved, await crewOf(proved), { signal });
  return yield* buildDag(tar.leaves(), tar);
}

/**
 * Yields the blocks of the leaves alone, without verifying first that files on disk have the bytes of the commit, for a
 * reader that knows the blocks and verifies each. It fails, or yields another block, when one has not;
 * {@linkcode sourceBlocks} does not.
 */
export async function* unverifiedLeaves(tree: SourceTree, signal?: AbortSignal): AsyncGenerator<readonly Block[]> {
  const tar = new TarLeaves(tree, await crewOf(tree), { signal });
  yield* leafBlocks(tar.batches(), tar);
}

function withFile<T>(path: string | undefined, write: (file: WholeFile | undefined) => Promise<T>): Promise<T> {
  return path === undefined ? write(undefined) : writeWhole(path, write);
}
