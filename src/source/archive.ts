import { type WholeFile, writeWhole } from "../core/mod.ts";
import {
  type Block,
  buildDag,
  CarWriter,
  type Dag,
  hashPoolFor,
  LEAF_PLACE,
  LEAF_SIZE,
  LeafPool,
  lastOf,
} from "../unixfs/mod.ts";
import { type DirectoryDigest, TreeHasher } from "./digest/directory-digest.ts";
import { StaleFile } from "./disk/proved-file.ts";
import type { SourceTree } from "./entry.ts";
import { proveDisk, withoutDisk } from "./prove-disk.ts";
import { type TarOptions, tarLeaves } from "./tar/tar-stream.ts";

/** Where the archive goes beside its id. */
export interface ArchiveOptions {
  /** Writes the tar to this path. */
  readonly tar?: string | undefined;
  /** Writes the blocks to this path, as a CAR (version 1). */
  readonly car?: string | undefined;
  /** Leaves the directory digest out, which a release from 0.16 on has no use for. */
  readonly withoutDigest?: boolean;
  /** Called with each block; it must be quick. */
  readonly onProgress?: ((progress: ArchiveProgress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** How far an archive is. */
export interface ArchiveProgress {
  /** Files, folders and links in all, where they are known. */
  readonly files: number | undefined;
  /** Bytes of the archive so far. */
  readonly bytes: number;
  /** Bytes of all files; an archive has a little more. */
  readonly size: number;
}

/** What is known of a source once its archive was made. */
export interface Archived extends Dag {
  /** The digest of the tree as an Engine sees it after extraction; undefined when it was left out. */
  readonly digest: DirectoryDigest | undefined;
  /** Files, folders and links. */
  readonly entries: number;
}

/**
 * Makes the archive of a tree: its source id, its directory digest and, where a path is given, the tar and the CAR, in one
 * pass that reads each file once. The files appear whole or not at all.
 *
 * @throws {MesgError} `refused` when the tree holds secrets, `environment` when a file changes meanwhile or the disk is
 * full.
 * @example
 * ```ts
 * const { sourceId, digest } = await archive(await readSourceTree("."), { car: "source.car" });
 * ```
 */
export async function archive(tree: SourceTree, options: ArchiveOptions = {}): Promise<Archived> {
  const { tar, car, signal, onProgress } = options;
  const { size } = tree;
  const report = onProgress && ((bytes: number) => onProgress({ files: tree.entries.length, bytes, size }));
  const build = async (from: SourceTree) => {
    const hasher = options.withoutDigest ? undefined : new TreeHasher("utf8");
    const dag = await writeBlocks(() => treeBlocks(from, { hasher, signal }), { tar, car }, report);
    return { ...dag, digest: hasher?.digest(), entries: tree.entries.length };
  };
  // What was written to a pipe cannot be taken back.
  if (tar !== undefined || car !== undefined) return await build(await proveDisk(tree));
  try {
    return await build(tree);
  } catch (error) {
    if (!(error instanceof StaleFile)) throw error;
    return await build(withoutDisk(tree));
  }
}

/** Runs a build to its end and writes what is wanted of it. */
export async function writeBlocks(
  build: () => AsyncGenerator<Block, Dag> | Promise<AsyncGenerator<Block, Dag>>,
  { tar, car }: Pick<ArchiveOptions, "tar" | "car">,
  onBytes?: (bytes: number) => void,
): Promise<Dag> {
  let bytes = 0;
  return await withFile(tar, (tarFile) =>
    withFile(car, async (carFile) => {
      const blocks = await build();
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
 * The blocks of a tree's archive, in the order of a CAR; the generator's return value is what {@linkcode archive} knows
 * of them. A block's bytes hold only until the next one is asked for.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of sourceBlocks(tree)) await put(cid, bytes);
 * ```
 */
export async function* sourceBlocks(tree: SourceTree, signal?: AbortSignal): AsyncGenerator<Block, Dag> {
  return yield* await treeBlocks(await proveDisk(tree), { signal });
}

async function treeBlocks(tree: SourceTree, options: TarOptions): Promise<AsyncGenerator<Block, Dag>> {
  const pool = new LeafPool(LEAF_SIZE, await hashPoolFor(tree.size, LEAF_PLACE));
  return buildDag(tarLeaves(tree, pool, options), pool);
}

function withFile<T>(path: string | undefined, write: (file: WholeFile | undefined) => Promise<T>): Promise<T> {
  return path === undefined ? write(undefined) : writeWhole(path, write);
}
