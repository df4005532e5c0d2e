import { cidOf, formatCid } from "./cid.ts";
import type { Dag } from "./dag.ts";
import { FRAME, frameLeaf } from "./leaf-frame.ts";
import { LEAF_SIZE } from "./threads/place.ts";

const MEMORY = new Uint8Array(FRAME.before + LEAF_SIZE + FRAME.after);

/** Memory for the bytes of a file that fits into one leaf. It is shared: fill and use it without awaiting in between. */
export const ONE_LEAF: Uint8Array = MEMORY.subarray(FRAME.before, FRAME.before + LEAF_SIZE);

/**
 * Builds the DAG of a file that fits into one leaf: that leaf alone.
 *
 * @param size The bytes of the file, which are the first ones of {@linkcode ONE_LEAF}.
 */
export function oneLeafDag(size: number): Dag {
  const { begin, end } = frameLeaf(MEMORY, FRAME.before, size);
  const root = cidOf(MEMORY.subarray(begin, end));
  return { sourceId: formatCid(root), root, size, blocks: 1, links: [] };
}
