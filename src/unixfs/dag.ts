import { createHash, webcrypto } from "node:crypto";
import { interruptible } from "../core/mod.ts";
import { cidOf, cidV0, formatCid } from "./cid.ts";
import { type Leaf, LeafPool, type StreamLeaf } from "./leaf.ts";
import { childrenOf, readUnixfsNode } from "./unixfs-node.ts";
import { varint } from "./varint.ts";

/** A block of a source's DAG. Its bytes are valid only until the next block is requested. */
export interface Block {
  /** 34 bytes: a CIDv0. */
  readonly cid: Uint8Array;
  readonly bytes: Uint8Array;
  /** The bytes of the file that this block holds; undefined in a block that only links others. */
  readonly data: Uint8Array | undefined;
  /** The memory of those bytes: hold it to keep them valid for longer. */
  readonly leaf?: Pick<Leaf, "hold">;
}

/** The result of a build, once the last block was yielded. */
export interface Dag {
  /** The root's CIDv0: the `source` of a definition. */
  readonly sourceId: string;
  /** 34 bytes. */
  readonly root: Uint8Array;
  /** Bytes of the file. */
  readonly size: number;
  readonly blocks: number;
  /** The blocks that link leaves, in the order of the file: with them, each leaf can be verified separately. */
  readonly links: readonly Uint8Array[];
}

/** A child, with the facts that its parent contains. */
interface Link {
  readonly cid: Uint8Array;
  /** Total bytes of its block and all blocks below. */
  readonly tsize: number;
  /** Bytes of the file below. */
  readonly size: number;
}

/** Links in one block: the classic width of `ipfs add`. */
const WIDTH = 174;
/** Blocks up to this size are hashed at once: handing one to another thread takes longer. Bytes. */
const SMALL_BLOCK = 32_768;
/** Leaves that are hashed concurrently, on threads of the runtime. */
const IN_FLIGHT = 8;

/**
 * Builds the UnixFS DAG of one file as `ipfs add` does with its classic defaults (leaves of 256 KiB in dag-pb, balanced,
 * 174 links, CIDv0), and yields each block as soon as it is complete: leaves in the order of the file, a parent after its
 * last child, the root last. Memory does not grow with the file.
 *
 * @param leaves The file in leaves: all full except the last one; one empty leaf for an empty file.
 * @param pool Receives used leaves.
 * @param width Links in one block; tests use small ones.
 */
export async function* buildDag<T extends Leaf>(
  leaves: AsyncGenerator<T>,
  pool: { give(leaf: T): void },
  width = WIDTH,
): AsyncGenerator<Block, Dag> {
  const dag = new Levels(width);
  const pending: Pending<T>[] = [];
  // A leaf with a known hash need not wait for others.
  let max = IN_FLIGHT;
  let leafCount = 0;
  try {
    for (let ended = false; ; ) {
      while (!ended && pending.length < max) {
        const { value: leaf, done } = await leaves.next();
        ended = done === true;
        if (done || (leaf.data.length === 0 && leafCount + pending.length > 0)) continue;
        if (leaf.digest !== undefined) max = 1;
        pending.push(startHash(leaf));
      }
      const next = pending.shift();
      if (next === undefined) break;
      const { leaf, block, digest } = next;
      const cid = cidV0(digest instanceof Promise ? new Uint8Array(await digest) : digest);
      leafCount++;
      const size = leaf.data.length;
      try {
        yield { cid, bytes: block, data: leaf.data, leaf };
      } finally {
        pool.give(leaf);
      }
      for (const parent of dag.add({ cid, tsize: block.length, size })) yield parent;
    }
  } finally {
    for (const { leaf, digest } of pending) {
      await Promise.allSettled([digest]);
      pool.give(leaf);
    }
    await leaves.return(undefined);
  }
  yield* dag.end();
  const { cid, size } = dag.root;
  return { sourceId: formatCid(cid), root: cid, size, blocks: leafCount + dag.blocks, links: dag.links };
}

/** The levels of a DAG above its leaves. */
class Levels {
  /** Blocks so far. */
  blocks = 0;
  /** Those that link leaves. */
  readonly links: Uint8Array[] = [];
  readonly #width: number;
  /** The links of each level that are in no block yet. */
  readonly #open: Link[][] = [[]];

  constructor(width: number) {
    this.#width = width;
  }

  /** Adds a link; returns the blocks that are complete now. */
  add(link: Link, level = 0): Block[] {
    this.#open[level] ??= [];
    const open = this.#open[level];
    const complete = open.length === this.#width ? this.#close(level) : [];
    this.#open[level]!.push(link);
    return complete;
  }

  /** Returns the last blocks. */
  end(): Block[] {
    const open = this.#open;
    const last: Block[] = [];
    for (let level = 0; level < open.length - 1 || open[level]!.length > 1; level++) last.push(...this.#close(level));
    return last;
  }

  get root(): Link {
    return this.#open.at(-1)![0]!;
  }

  #close(level: number): Block[] {
    const { bytes, link } = parentOf(this.#open[level]!);
    this.#open[level] = [];
    this.blocks++;
    if (level === 0) this.links.push(bytes);
    return [{ cid: link.cid, bytes, data: undefined }, ...this.add(link, level + 1)];
  }
}

/** A leaf while its hash is computed. */
interface Pending<T> {
  readonly leaf: T;
  readonly block: Uint8Array;
  readonly digest: Uint8Array | Promise<ArrayBuffer>;
}

function startHash<T extends Leaf>(leaf: T): Pending<T> {
  const block = leaf.block();
  if (leaf.digest !== undefined) return { leaf, block, digest: leaf.digest };
  if (block.length <= SMALL_BLOCK) return { leaf, block, digest: createHash("sha256").update(block).digest() };
  const digest = webcrypto.subtle.digest("SHA-256", block as Uint8Array<ArrayBuffer>);
  // It is awaited later; until then, a rejection must not count as unhandled.
  digest.catch(() => undefined);
  return { leaf, block, digest };
}

/** Maximum bytes of a link, and of the length of a file. */
const LINK_ROOM = 80;

/** Returns the block that links children: PBNode { Links, Data: UnixFS { Type: File, filesize, blocksizes } }. */
function parentOf(children: readonly Link[]): { bytes: Uint8Array; link: Link } {
  const block = new Uint8Array((children.length + 1) * LINK_ROOM);
  let end = 0;
  const write = (bytes: ArrayLike<number>) => {
    block.set(bytes, end);
    end += bytes.length;
  };
  const sizes: number[] = [];
  let size = 0;
  let tsize = 0;
  for (const child of children) {
    const childSize = varint(child.tsize);
    write([0x12, child.cid.length + 5 + childSize.length, 0x0a, child.cid.length]);
    write(child.cid);
    write([0x12, 0x00, 0x18, ...childSize]);
    sizes.push(0x20, ...varint(child.size));
    size += child.size;
    tsize += child.tsize;
  }
  const total = varint(size);
  write([0x0a, ...varint(3 + total.length + sizes.length), 0x08, 0x02, 0x18, ...total]);
  write(sizes);
  const bytes = block.slice(0, end);
  return { bytes, link: { cid: cidOf(bytes), tsize: tsize + bytes.length, size } };
}

/**
 * Returns the blocks above those that link leaves, each after its children: the last one is the root.
 *
 * @param links As a build returned them; empty for a file of one leaf.
 */
export function blocksAbove(links: readonly Uint8Array[], width = WIDTH): Pick<Block, "cid" | "bytes">[] {
  const above: Pick<Block, "cid" | "bytes">[] = [];
  for (let level = links.map(linkTo); level.length > 1; ) {
    const parents: Link[] = [];
    for (let at = 0; at < level.length; at += width) {
      const { bytes, link } = parentOf(level.slice(at, at + width));
      above.push({ cid: link.cid, bytes });
      parents.push(link);
    }
    level = parents;
  }
  return above;
}

/** Returns the link to a block that links others. */
function linkTo(bytes: Uint8Array): Link {
  const tsize = childrenOf(bytes).reduce((sum, child) => sum + child.tsize, bytes.length);
  return { cid: cidOf(bytes), tsize, size: readUnixfsNode(bytes).size };
}

/** Splits a stream into leaves. */
export async function* leavesOf(chunks: AsyncIterable<Uint8Array>, pool: LeafPool): AsyncGenerator<StreamLeaf> {
  let leaf = pool.take();
  for await (const chunk of chunks) {
    for (let rest = leaf.put(chunk); leaf.isFull; rest = leaf.put(rest)) {
      yield leaf;
      leaf = pool.take();
    }
  }
  yield leaf;
}

/**
 * Computes the source id of a file: the CIDv0 of `ipfs add` with its classic defaults.
 *
 * @throws {DOMException} of the signal, when it aborts.
 * @example
 * ```ts
 * const { sourceId } = await sourceIdOf(createReadStream("source.tar", { highWaterMark: 262_144 }));
 * ```
 */
export async function sourceIdOf(chunks: AsyncIterable<Uint8Array>, signal?: AbortSignal): Promise<Dag> {
  return await lastOf(blocksOf(chunks, signal));
}

/**
 * Yields the blocks of a file, in the order of a CAR, and returns the result of {@linkcode sourceIdOf}. A block's bytes are
 * valid only until the next one is requested.
 *
 * @example
 * ```ts
 * for await (const { cid, bytes } of blocksOf(createReadStream("source.tar"))) await put(cid, bytes);
 * ```
 */
export function blocksOf(chunks: AsyncIterable<Uint8Array>, signal?: AbortSignal): AsyncGenerator<Block, Dag> {
  const pool = new LeafPool();
  return buildDag(leavesOf(interruptible(chunks, signal), pool), pool);
}

/** Runs a build to its end, passing each block to `take`. */
export async function lastOf(
  blocks: AsyncGenerator<Block, Dag>,
  take: (block: Block) => void | Promise<void> = () => undefined,
): Promise<Dag> {
  try {
    for (;;) {
      const { value, done } = await blocks.next();
      if (done) return value;
      await take(value);
    }
  } finally {
    await blocks.return(undefined as never);
  }
}
