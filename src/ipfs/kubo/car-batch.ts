import { type Block, carHeader, carSection, type Dag, formatCid, readUnixfsNode } from "../../unixfs/mod.ts";

/** A batch of a source's blocks, as a CAR of its own. */
export interface CarBatch {
  /** The block above all others of the batch; for the last batch, the source's root. */
  readonly root: string;
  readonly blocks: number;
  /** Bytes of the file in it. */
  readonly size: number;
  /** The batch with the blocks above all other batches, and thus the source's root. */
  readonly isLast: boolean;
  /** Bytes of the CAR. */
  readonly length: number;
  /** Yields the CAR; may be called again while the batch is the current one. */
  chunks(): Iterable<Uint8Array>;
}

/**
 * Splits a source's blocks into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one
 * with the blocks above those, if there are any. Two batches are in memory: one that is sent, and one that is filled.
 *
 * @returns The result of the build of the blocks.
 */
export async function* carBatches(blocks: AsyncGenerator<Block, Dag>): AsyncGenerator<CarBatch, Dag> {
  const buffers = [new SectionBuffer(), new SectionBuffer()];
  const above = new SectionBuffer();
  let current = 0;
  let leaves: Leaf[] = [];
  let top = 0;
  const sizeOf = (some: readonly Leaf[]) => some.reduce((sum, { size }) => sum + size, 0);
  try {
    for (;;) {
      const sections = buffers[current]!;
      const { value: block, done } = await blocks.next();
      if (done) {
        // A source of one leaf has no block above it.
        for (const piece of sections.take()) above.append(piece);
        const facts = { blocks: top + leaves.length, size: sizeOf(leaves), isLast: true };
        if (above.length > 0) yield batchOf(above, block.root, facts);
        return block;
      }
      if (block.data !== undefined) {
        leaves.push({ start: sections.length, size: block.data.length, cid: Buffer.from(block.cid) });
        sections.add(block);
        continue;
      }
      const { links } = readUnixfsNode(block.bytes);
      if (leaves[0]?.cid.equals(links[0]!) !== true) {
        above.add(block);
        top++;
        continue;
      }
      // A block of links is complete when the leaf after its last one comes: that leaf is the next batch's.
      const next = sections.cut(leaves[links.length]?.start ?? sections.length);
      const late = leaves.splice(links.length);
      sections.add(block);
      yield batchOf(sections, block.cid, { blocks: leaves.length + 1, size: sizeOf(leaves), isLast: false });
      current = 1 - current;
      buffers[current]!.clear();
      buffers[current]!.append(next);
      leaves = late.map((leaf) => ({ ...leaf, start: leaf.start - late[0]!.start }));
    }
  } finally {
    await blocks.return(undefined as never);
  }
}

/** A leaf that was put into a batch. */
interface Leaf {
  readonly start: number;
  /** Bytes of the file. */
  readonly size: number;
  readonly cid: Buffer;
}

function batchOf(
  sections: SectionBuffer,
  root: Uint8Array,
  facts: Pick<CarBatch, "blocks" | "size" | "isLast">,
): CarBatch {
  const header = carHeader(root);
  return {
    ...facts,
    root: formatCid(root),
    length: header.length + sections.length,
    *chunks() {
      yield header;
      yield* sections.take();
    },
  };
}

/** CAR sections one after the other, in memory that is used again. */
class SectionBuffer {
  length = 0;
  #memory = Buffer.alloc(0);

  add(block: Pick<Block, "cid" | "bytes">): void {
    for (const piece of carSection(block)) this.append(piece);
  }

  append(piece: Uint8Array): void {
    if (this.length + piece.length > this.#memory.length) this.#grow(this.length + piece.length);
    this.#memory.set(piece, this.length);
    this.length += piece.length;
  }

  clear(): void {
    this.length = 0;
  }

  /** Cuts off what stands from `start` on, and gives a copy of it. */
  cut(start: number): Uint8Array {
    const rest = Buffer.from(this.#memory.subarray(start, this.length));
    this.length = start;
    return rest;
  }

  *take(): Iterable<Uint8Array> {
    for (let at = 0; at < this.length; at += SLICE) yield this.#memory.subarray(at, Math.min(at + SLICE, this.length));
  }

  #grow(needed: number): void {
    // Memory that is never written to costs nothing; growing in steps would allocate every step.
    const larger = Buffer.allocUnsafeSlow(Math.max(needed * 2, needed > SLICE ? FULL : 0));
    larger.set(this.#memory.subarray(0, this.length));
    this.#memory = larger;
  }
}

/** What is written to a socket at once. */
const SLICE = 262_144;
/** What 174 leaves take, with the block that links them and the leaf that follows. */
const FULL = 45_940_000;
