import { open } from "node:fs/promises";
import { interruptible } from "../core/mod.ts";
import { type Block, buildDag, type Dag } from "./dag.ts";
import { LEAF_SIZE, type Leaf, LeafPool } from "./leaf.ts";

/**
 * Yields the blocks of a file on disk, like {@linkcode blocksOf}. The file is read directly into its blocks: a stream, which
 * copies each chunk, takes twice the time.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of fileBlocks("source.tar")) await put(cid, bytes);
 * ```
 */
export function fileBlocks(path: string, signal?: AbortSignal): AsyncGenerator<Block, Dag> {
  const pool = new LeafPool();
  return buildDag(interruptible(fileLeaves(path, pool), signal), pool);
}

async function* fileLeaves(path: string, pool: LeafPool): AsyncGenerator<Leaf> {
  const file = await open(path);
  try {
    for (let isRead = false; !isRead; ) {
      const leaf = pool.take();
      while (!leaf.isFull && !isRead) {
        const space = leaf.space(LEAF_SIZE);
        // No position, so that pipes can be read, too.
        const { bytesRead } = await file.read(space, 0, space.length, null);
        leaf.advance(bytesRead);
        isRead = bytesRead === 0;
      }
      yield leaf;
    }
  } finally {
    await file.close();
  }
}
