import { cidOf, formatCid } from "./cid.ts";
import type { Dag } from "./dag.ts";
import { FRAME, frameLeaf } from "./leaf-frame.ts";
import { LEAF_SIZE } from "./threads/place.ts";

/** Memory for one framed leaf. It is reused, since a monorepo has thousands of small sources. */
const MEMORY = new Uint8Array(FRAME.before + LEAF_SIZE + FRAME.after);
const LEAF = MEMORY.subarray(FRAME.before, FRAME.before + LEAF_SIZE);

/**
 * Builds the DAG of a file that fits into one leaf: that leaf alone.
 *
 * @param fill Writes the file into the given memory, which it must not keep: the next call reuses it. Returns the size in
 * bytes, or undefined for no file.
 * @returns undefined if `fill` does.
 * @example
 * ```ts
 * const dag = oneLeafDag((leaf) => Buffer.from(leaf.buffer, leaf.byteOffset).write("hello"));
 * ```
 */
export function oneLeafDag(fill: (leaf: Uint8Array) => number | undefined): Dag | undefined {
  const size = fill(LEAF);
  if (size === undefined) return undefined;
  const { begin, end } = frameLeaf(MEMORY, FRAME.before, size);
  const root = cidOf(MEMORY.subarray(begin, end));
  return { sourceId: formatCid(root), root, size, blocks: 1, links: [] };
}
