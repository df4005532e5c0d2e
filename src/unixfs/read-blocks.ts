import { setMaxListeners } from "node:events";
import { CallFailure, formatBytes, MesgError } from "../core/mod.ts";
import { assertBlock, type BlockId, readBlockId } from "./block-id.ts";
import { parseCid } from "./cid.ts";
import { readUnixfsNode, type UnixfsNode } from "./unixfs-node.ts";

/** Returns the bytes of a block, not yet verified. */
export type GetBlock = (id: BlockId, signal: AbortSignal) => Promise<Uint8Array>;

/** The largest block that nodes exchange. */
export const MAX_BLOCK_BYTES: number = 2 * 1024 * 1024;
/**
 * Maximum number of links that are known but not yet followed: enough for several levels of blocks of 2 MiB full of
 * links.
 */
const MAX_WAITING = 200_000;
/** Number of blocks to request in advance. */
const AHEAD = 8;

/** How blocks are read. */
interface ReadBlocksOptions {
  /** Where the blocks come from, for messages. */
  readonly place: string;
  /** Maximum size of the file in bytes. */
  readonly limit: number;
  readonly signal: AbortSignal;
}

/**
 * Reads a file from its blocks, in order, and verifies each block before yielding any of it. Some blocks are requested
 * in advance; memory does not grow with the file.
 *
 * @throws {MesgError} `refused` at the first block whose bytes do not match its id.
 */
export async function* readBlocks(
  sourceId: string,
  get: GetBlock,
  { place, limit, signal }: ReadBlocksOptions,
): AsyncGenerator<Uint8Array> {
  const controller = new AbortController();
  // Every pending call listens to it.
  setMaxListeners(0, controller.signal);
  const abort = () => controller.abort(signal.reason);
  signal.addEventListener("abort", abort);
  const start = (item: Item): Promise<Uint8Array> => {
    item.bytes ??= get(idOf(item), controller.signal);
    // A requested block may fail before it is awaited; its failure is thrown when it is needed.
    item.bytes.catch(() => undefined);
    return item.bytes;
  };
  // The next block is the last one.
  const waiting: Item[] = [{ cid: parseCid(sourceId) }];
  const progress = new Progress(sourceId, limit);
  try {
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      signal.throwIfAborted();
      const current = start(item);
      for (const next of waiting.slice(1 - AHEAD).reverse()) start(next);
      const bytes = await current;
      const id = idOf(item);
      assertBlock(id, bytes, place);
      const node = id.isRaw ? { data: bytes, links: [], size: bytes.length } : readUnixfsNode(bytes);
      progress.add(node);
      if (node.data.length > 0) yield node.data;
      if (waiting.length + node.links.length > MAX_WAITING) {
        throw new CallFailure(`the blocks of ${sourceId} link more than ${MAX_WAITING} blocks before the first bytes`);
      }
      // A copy, so that the block itself does not stay in memory.
      for (const cid of [...node.links].reverse()) waiting.push({ cid: Uint8Array.from(cid) });
    }
    progress.end();
  } finally {
    signal.removeEventListener("abort", abort);
    controller.abort(new Error("no longer needed"));
  }
}

/** A block that is known by its id. */
interface Item {
  readonly cid: Uint8Array;
  id?: BlockId;
  bytes?: Promise<Uint8Array>;
}

function idOf(item: Item): BlockId {
  item.id ??= readBlockId(item.cid);
  return item.id;
}

/**
 * Checks blocks against the size that the first one states. A few blocks can link each other endlessly; in the tree of
 * a file, at most as many blocks are empty as contain bytes.
 */
class Progress {
  readonly #sourceId: string;
  readonly #limit: number;
  #size: number | undefined;
  #given = 0;
  /** Number of blocks without bytes minus the number of blocks with bytes. */
  #empty = 0;

  constructor(sourceId: string, limit: number) {
    this.#sourceId = sourceId;
    this.#limit = limit;
  }

  add({ data, size }: UnixfsNode): void {
    this.#size ??= size;
    if (this.#size > this.#limit) throw tooLarge(this.#sourceId, this.#size, this.#limit);
    this.#given += data.length;
    this.#empty += data.length === 0 ? 1 : -1;
    if (this.#given > this.#size || this.#empty > MAX_LINK_LEVELS) {
      throw new CallFailure(`the blocks of ${this.#sourceId} do not end at their stated size`);
    }
  }

  end(): void {
    if (this.#given === this.#size) return;
    throw new CallFailure(`expected ${this.#size} bytes in the blocks of ${this.#sourceId}, found ${this.#given}`);
  }
}

/** Maximum depth of blocks that only link others, before the first bytes. */
const MAX_LINK_LEVELS = 1024;

/** The refusal of a source that is larger than its limit. */
export function tooLarge(sourceId: string, size: number, limit: number): MesgError {
  return new MesgError("refused", `expected at most ${formatBytes(limit)} in ${sourceId}, found ${formatBytes(size)}`);
}
