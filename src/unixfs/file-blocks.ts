import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { interruptible, MesgError } from "../core/mod.ts";
import { type Block, blocksOf, buildDag, type Dag } from "./dag.ts";
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
  const { size, mtimeMs, ino: inode } = found;
  if (!found.isFile()) {
    return yield* blocksOf(createReadStream(path, { highWaterMark: LEAF_SIZE }), signal);
  }
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
  return yield* buildDag(interruptible(writer.oneByOne(leaves()), signal), writer);
}
