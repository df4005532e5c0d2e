import { createHash, webcrypto } from "node:crypto";
import { interruptible } from "../core/mod.ts";
import { cidV0, formatCid } from "./cid.ts";
import { type Leaf, LeafPool, type StreamLeaf } from "./leaf.ts";
import type { Leaves } from "./leaf-writer.ts";
import { Levels, WIDTH } from "./levels.ts";

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
  return resultOf(dag, leafCount);
}

/**
 * Computes the result of {@linkcode buildDag} without yielding the blocks, from leaves with known hashes. They come a few at
 * a time: a step of a generator for each would take as long as this work itself.
 *
 * @param onBytes Called after each leaf with the bytes so far.
 */
export async function dagOf(
  leaves: Leaves,
  pool: { give(leaf: Leaf): void },
  onBytes?: (bytes: number) => void,
): Promise<Dag> {
  const dag = new Levels(WIDTH);
  let leafCount = 0;
  let bytes = 0;
  for await (const ready of leaves) {
    for (const leaf of ready) {
      const size = leaf.data.length;
      dag.add({ cid: cidV0(leaf.digest), tsize: leaf.block().length, size });
      pool.give(leaf);
      bytes += size;
      onBytes?.(bytes);
    }
    leafCount += ready.length;
  }
  dag.end();
  return resultOf(dag, leafCount);
}

/**
 * Yields the blocks of leaves, a few at a time, without the blocks that link them, for a reader that knows those. They are
 * valid until the next ones are requested.
 */
export async function* leafBlocks(leaves: Leaves, pool: { give(leaf: Leaf): void }): AsyncGenerator<readonly Block[]> {
  for await (const ready of leaves) {
    try {
      yield ready.map((leaf) => ({ cid: cidV0(leaf.digest), bytes: leaf.block(), data: leaf.data, leaf }));
    } finally {
      for (const leaf of ready) pool.give(leaf);
    }
  }
}

function resultOf(dag: Levels, leafCount: number): Dag {
  const { cid, size } = dag.root;
  return { sourceId: formatCid(cid), root: cid, size, blocks: leafCount + dag.blocks, links: dag.links };
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

/**
 * Runs a build to its end, passing each block to `take`.
 *
 * @example
 * ```ts
 * const { sourceId } = await lastOf(blocksOf(chunks));
 * ```
 */
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
