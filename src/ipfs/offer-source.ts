import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { blocksOf, type ReadOptions, readSourceTree, sourceBlocks, tarStream } from "../source/mod.ts";
import type { OfferedSource } from "./source-store.ts";

/**
 * Makes a source ready to be published: a service's folder, or an archive of one.
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
      ...{ sourceId, size },
      blocks: (signal) => sourceBlocks(tree, signal),
      tar: (signal) => tarStream(tree, signal),
    };
  }
  const open = () => createReadStream(path, { highWaterMark: 262_144 });
  return { sourceId, size, blocks: (signal) => blocksOf(open(), signal), tar: open };
}
