import { type Block, carHeader, carSection, type Dag, formatCid } from "../source/mod.ts";

/** Some blocks of a source as a CAR of their own. */
export interface CarBatch {
  /** The block that all others of the batch stand below; the source's root in the last batch. */
  readonly root: string;
  readonly blocks: number;
  /** Bytes of the file in it. */
  readonly size: number;
  /** Whether it holds the blocks above all batches, and so the source's root. */
  readonly isLast: boolean;
  /** Bytes of the CAR. */
  readonly length: number;
  /** The CAR; may be asked for again while the batch is the current one. */
  chunks(): Iterable<Uint8Array>;
}

/**
 * Cuts a source's blocks into CARs: one for each block that links leaves (at most 174 of 256 KiB, 46 MB), and a last one
 * with the blocks above those. Memory is that of two batches: one on its way, and one that is being filled.
 *
 * @returns What the build of the blocks knows at its end.
 */
export async function* carBatches(blocks: AsyncGenerator<Block, Dag>): AsyncGenerator<CarBatch, Dag> {
  const buffers = [new SectionBuffer(), new SectionBuffer()];
  const above = new SectionBuffer();
  let current = 0;
  let leaves = 0;
  let size = 0;
  let top = 0;
  try {
    for (;;) {
      const { value: block, done } = await blocks.next();
      if (done) {
        const { root } = block;
        // A source of one leaf has no block above it.
        for (const piece of leaves === 0 ? [] : buffers[current]!.take()) above.append(piece);
        yield batchOf(above, root, { blocks: top + leaves, size, isLast: true });
        return block;
      }
      if (block.data === undefined && leaves === 0) {
        above.add(block);
        top++;
        continue;
      }
      buffers[current]!.add(block);
      if (block.data !== undefined) {
        leaves++;
        size += block.data.length;
        continue;
      }
      yield batchOf(buffers[current]!, block.cid, { blocks: leaves + 1, size, isLast: false });
      current = 1 - current;
      buffers[current]!.clear();
      leaves = 0;
      size = 0;
    }
  } finally {
    await blocks.return(undefined as never);
  }
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

  *take(): Iterable<Uint8Array> {
    for (let at = 0; at < this.length; at += SLICE) yield this.#memory.subarray(at, Math.min(at + SLICE, this.length));
  }

  #grow(needed: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(needed, Math.min(this.#memory.length * 2, FULL), SLICE));
    larger.set(this.#memory.subarray(0, this.length));
    this.#memory = larger;
  }
}

/** What is written to a socket at once. */
const SLICE = 262_144;
/** What 174 leaves and the block that links them take. */
const FULL = 45_660_000;
