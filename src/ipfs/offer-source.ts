import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type ReadOptions, readSourceTree, sourceBlocks, tarStream, unverifiedBlocks } from "../source/mod.ts";
import { fileBlocks } from "../unixfs/mod.ts";
import type { OfferedSource } from "./stores/source-store.ts";

/**
 * Prepares a source for publishing: a service's folder, or its archive. Blocks are hashed again when they are sent, so
 * that a file that changed in the meantime cannot reach a node under a wrong id.
 *
 * @param known The result of `takeSource`: either this id is published, or nothing.
 */
export async function offerSource(
  path: string,
  known: Pick<OfferedSource, "sourceId" | "size" | "links">,
  options: ReadOptions = {},
): Promise<OfferedSource> {
  const { sourceId, size, links } = known;
  if ((await stat(path)).isDirectory()) {
    const tree = await readSourceTree(path, options);
    return {
      sourceId,
      size,
      links,
      blocks: (signal) => sourceBlocks(tree, signal),
      unverifiedBlocks: (signal) => unverifiedBlocks(tree, signal),
      tar: (signal) => tarStream(tree, signal),
    };
  }
  return {
    sourceId,
    size,
    links,
    blocks: (signal) => fileBlocks(path, signal),
    tar: () => createReadStream(path, { highWaterMark: 262_144 }),
  };
}
