import type { WholeFile } from "../core/mod.ts";
import type { Block } from "./dag.ts";
import { varintLength, writeVarint } from "./varint.ts";

/** Bytes of a CIDv0. */
const CID_LENGTH = 34;

/**
 * Returns the header of a CAR (version 1) with one CIDv0 as root, which always has the same length.
 *
 * @example
 * ```ts
 * carHeader(parseCid(sourceId)).length; // 59
 * ```
 */
export function carHeader(root: Uint8Array): Uint8Array {
  const text = (words: string) => [...Buffer.from(words, "latin1")];
  // DAG-CBOR: {"roots": [tag 42 (0x00 and the CID)], "version": 1}
  const roots = [0x65, ...text("roots"), 0x81, 0xd8, 0x2a, 0x58, root.length + 1, 0x00, ...root];
  const map = [0xa2, ...roots, 0x67, ...text("version"), 0x01];
  return afterVarint(map.length, map);
}

/** Returns the section of a block in a CAR, in one piece or two: the length of CID and block, the CID, the block. */
export function carSection({ cid, bytes, leaf }: Pick<Block, "cid" | "bytes" | "leaf">): readonly Uint8Array[] {
  const head = afterVarint(cid.length + bytes.length, cid);
  if (leaf === undefined) return [head, bytes];
  // A leaf reserves room for it before its block.
  const section = new Uint8Array(bytes.buffer, bytes.byteOffset - head.length, head.length + bytes.length);
  section.set(head);
  return [section];
}

/**
 * Returns the bytes that the section of a block takes.
 *
 * @example
 * ```ts
 * carSectionLength(100); // 136
 * ```
 */
export function carSectionLength(blockLength: number): number {
  const length = CID_LENGTH + blockLength;
  return varintLength(length) + length;
}

/** Returns bytes after a varint. */
function afterVarint(value: number, bytes: ArrayLike<number>): Uint8Array {
  const whole = new Uint8Array(varintLength(value) + bytes.length);
  whole.set(bytes, writeVarint(whole, 0, value));
  return whole;
}

/**
 * Writes blocks to a CAR file in order; the root is known last, and filled in at the end.
 *
 * @example
 * ```ts
 * const car = await CarWriter.begin(file);
 * for await (const block of blocks) await car.add(block);
 * await car.finish(root);
 * ```
 */
export class CarWriter {
  readonly #file: WholeFile;

  private constructor(file: WholeFile) {
    this.#file = file;
  }

  static async begin(file: WholeFile): Promise<CarWriter> {
    await file.write(carHeader(new Uint8Array(CID_LENGTH)));
    return new CarWriter(file);
  }

  async add(block: Block): Promise<void> {
    for (const piece of carSection(block)) await this.#file.write(piece);
  }

  async finish(root: Uint8Array): Promise<void> {
    await this.#file.write(carHeader(root), 0);
  }
}
