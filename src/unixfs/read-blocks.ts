import { setMaxListeners } from "node:events";
import { CallFailure, formatBytes, MesgError } from "../core/mod.ts";
import { assertBlock, type BlockId, readBlockId } from "./block-id.ts";
import { parseCid } from "./cid.ts";
import { readUnixfsNode } from "./unixfs-node.ts";

/** Gives the bytes of a block, unchecked. */
export type GetBlock = (id: BlockId, signal: AbortSignal) => Promise<Uint8Array>;

/** The largest block that nodes exchange. */
export const LARGEST_BLOCK: number = 2 * 1024 * 1024;
/** Links that are known and not yet followed: several levels of blocks that hold nothing but links, none larger than 2 MiB. */
const MOST_WAITING = 200_000;
/** Blocks that are asked for ahead of the one that is needed. */
const AHEAD = 8;

/**
 * Reads a file from its blocks, in order, and hashes each block before anything of it is given out. Some blocks are asked
 * for ahead; what is in memory does not grow with the file.
 *
 * @param place Whose blocks they are, for messages.
 * @param limit The most bytes that the file may have.
 * @throws {MesgError} `refused` at the first block that is not what its id says.
 */
export async function* readBlocks(
  sourceId: string,
  get: GetBlock,
  { place, limit, signal }: { place: string; limit: number; signal: AbortSignal },
): AsyncGenerator<Uint8Array> {
  const controller = new AbortController();
  // Every call that is under way listens to it.
  setMaxListeners(0, controller.signal);
  const abort = () => controller.abort(signal.reason);
  signal.addEventListener("abort", abort);
  const start = (item: Item): Promise<Uint8Array> => {
    item.bytes ??= get(idOf(item), controller.signal);
    // A block ahead may fail while an earlier one is waited for; its failure counts when it is its turn.
    item.bytes.catch(() => undefined);
    return item.bytes;
  };
  let queue: Item[] = [{ cid: parseCid(sourceId) }];
  let size: number | undefined;
  let given = 0;
  let blocks = 0;
  try {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      signal.throwIfAborted();
      const current = start(item);
      for (const next of queue.slice(0, AHEAD - 1)) start(next);
      const bytes = await current;
      const id = idOf(item);
      assertBlock(id, bytes, place);
      const node = id.isRaw ? { data: bytes, links: [], size: bytes.length } : readUnixfsNode(bytes);
      if (size === undefined) {
        size = node.size;
        if (size > limit) throw tooLarge(sourceId, size, limit);
      }
      given += node.data.length;
      // Blocks may name each other so that a few of them are endless; a file has at most as many as it has bytes.
      if (given > size || ++blocks > 1024 + size)
        throw new CallFailure(`the blocks of ${sourceId} do not end where they say`);
      if (node.data.length > 0) yield node.data;
      if (node.links.length === 0) continue;
      if (queue.length + node.links.length > MOST_WAITING) {
        throw new CallFailure(
          `the blocks of ${sourceId} link more than ${MOST_WAITING} others before they hold anything`,
        );
      }
      // The block itself must not stay in memory for the sake of its links.
      queue = [...node.links.map((cid) => ({ cid: Uint8Array.from(cid) })), ...queue];
    }
    if (given !== size) throw new CallFailure(`expected ${size} bytes in the blocks of ${sourceId}, found ${given}`);
  } finally {
    signal.removeEventListener("abort", abort);
    controller.abort(new Error("no longer wanted"));
  }
}

interface Item {
  readonly cid: Uint8Array;
  id?: BlockId;
  bytes?: Promise<Uint8Array>;
}

function idOf(item: Item): BlockId {
  item.id ??= readBlockId(item.cid);
  return item.id;
}

/** A source that is larger than its taker wants. */
export function tooLarge(sourceId: string, size: number, limit: number): MesgError {
  return new MesgError("refused", `expected at most ${formatBytes(limit)} in ${sourceId}, found ${formatBytes(size)}`);
}
