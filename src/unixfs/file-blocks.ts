import { createReadStream, type Stats } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { interruptible, MesgError } from "../core/mod.ts";
import { type Block, blocksOf, buildDag, type Dag, leafBlocks } from "./dag.ts";
import { LeafWriter, type Leaves } from "./leaf-writer.ts";
import { crewFor } from "./threads/crew.ts";
import { LEAF_SIZE } from "./threads/place.ts";

/**
 * Yields the blocks of a file on disk, like {@linkcode blocksOf}. A regular file is read directly into its blocks, by several
 * threads where it is large.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime.
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
export async function* fileBlocks(path: string, signal?: AbortSignal): AsyncGenerator<Block, Dag> {
  const found = await stat(path);
  if (!found.isFile()) {
    return yield* blocksOf(createReadStream(path, { highWaterMark: LEAF_SIZE }), signal);
  }
  const { leaves, writer } = await readLeaves(path, found);
  return yield* buildDag(interruptible(writer.oneByOne(leaves), signal), writer);
}

/**
 * Yields the blocks of the leaves alone of a regular file, a few at a time, like {@linkcode leafBlocks}.
 *
 * @throws {MesgError} `environment` when the file changes in the meantime.
 * @example
 * ```ts
 * for await (const blocks of fileLeaves("source.tar")) for (const { cid, bytes } of blocks) await put(cid, bytes);
 * ```
 */
export async function* fileLeaves(path: string, signal?: AbortSignal): AsyncGenerator<readonly Block[]> {
  const { leaves, writer } = await readLeaves(path, await stat(path));
  yield* leafBlocks(interruptible(leaves, signal), writer);
}

async function readLeaves(path: string, { size, mtimeMs, ino: inode }: Stats) {
  // A link to the file may be given; no other is followed.
  const file = { path: await realpath(path), size, listed: { mtimeMs, inode }, owner: path };
  const writer = new LeafWriter<string>(await crewFor(size, 1), ({ finding }) => {
    const how = finding.changed ?? finding.error?.message ?? "";
    throw new MesgError("environment", `cannot read ${path}: ${how}`, { hint: "check that nothing writes to it" });
  });
  async function* leaves(): Leaves {
    try {
      yield* writer.largeFile(file);
      yield* writer.end();
    } finally {
      await writer.close();
    }
  }
  return { leaves: leaves(), writer };
}
