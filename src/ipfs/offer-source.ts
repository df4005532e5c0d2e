import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type ReadOptions, readSourceTree, sourceBlocks, tarStream, unverifiedLeaves } from "../source/mod.ts";
import { fileBlocks, fileLeaves } from "../unixfs/mod.ts";
import type { OfferedSource } from "./stores/source-store.ts";

/**
 * Prepares a source for publishing: a service's folder, or its archive. Blocks are hashed again when they are sent, so
 * that a file that changed in the meantime cannot reach a node under a wrong id.
 *
 * @param known The result of `takeSource`: either this id is published, or nothing.
 * @example
 * ```ts
 * const taken = await takeSource("examples/greeter");
 * const offered = await offerSource("examples/greeter", taken);
 * ```
 */
export async function offerSource(
  path: string,
  known: Pick<OfferedSource, "sourceId" | "size" | "links">,
  options: ReadOptions = {},
): Promise<OfferedSource> {
  const { sourceId, size, links } = known;
  const found = await stat(path);
  if (found.isDirectory()) {
    const tree = await readSourceTree(path, options);
    return {
      sourceId,
      size,
      links,
      blocks: (signal) => sourceBlocks(tree, signal),
      unverifiedLeaves: (signal) => unverifiedLeaves(tree, signal),
      tar: (signal) => tarStream(tree, signal),
    };
  }
  return {
    sourceId,
    size,
    links,
    blocks: (signal) => fileBlocks(path, signal),
    ...(found.isFile() ? { unverifiedLeaves: (signal) => fileLeaves(path, signal) } : {}),
    tar: () => createReadStream(path, { highWaterMark: 262_144 }),
  };
}
