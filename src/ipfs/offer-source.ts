import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { type ReadOptions, readSourceTree, sourceBlocks, tarStream } from "../source/mod.ts";
import { fileBlocks } from "../unixfs/mod.ts";
import type { OfferedSource } from "./stores/source-store.ts";

/**
 * Makes a source ready to be published: a service's folder, or an archive of one.
 * Its blocks are read and hashed again when they are sent: a file that changed meanwhile must not reach a node under an id
 * that is not its own, since nodes keep such a block and serve it ever after.
 *
 * @param known What was found out when it was taken (`takeSource`): its id is what is published, or nothing is.
 */
export async function offerSource(
  path: string,
  known: Pick<OfferedSource, "sourceId" | "size">,
  options: ReadOptions = {},
): Promise<OfferedSource> {
  const { sourceId, size } = known;
  if ((await stat(path)).isDirectory()) {
    const tree = await readSourceTree(path, options);
    return {
      sourceId,
      size,
      blocks: (signal) => sourceBlocks(tree, signal),
      tar: (signal) => tarStream(tree, signal),
    };
  }
  return {
    sourceId,
    size,
    blocks: (signal) => fileBlocks(path, signal),
    tar: () => createReadStream(path, { highWaterMark: 262_144 }),
  };
}
