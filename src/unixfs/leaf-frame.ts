import { varintLength, writeVarint } from "./varint.ts";

/** Room for the framing of the block, and of its section in a CAR, before and after the data of a leaf. Bytes. */
export const FRAME = { before: 64, after: 8 } as const;

/**
 * Writes what a leaf's block has around its data: PBNode { Data: UnixFS { Type: File, Data: bytes, filesize } } without
 * links.
 *
 * @param memory Has the data from `start` on, and room before and after it.
 * @returns Where the block begins and ends.
 */
export function frameLeaf(memory: Uint8Array, start: number, length: number): { begin: number; end: number } {
  const size = varintLength(length);
  const field = length === 0 ? 0 : 1 + size;
  const node = 2 + field + length + 1 + size;
  const begin = start - field - 2 - varintLength(node) - 1;
  memory[begin] = 0x0a;
  const type = writeVarint(memory, begin + 1, node);
  memory[type] = 0x08;
  memory[type + 1] = 0x02;
  if (length > 0) {
    memory[type + 2] = 0x12;
    writeVarint(memory, type + 3, length);
  }
  memory[start + length] = 0x18;
  return { begin, end: writeVarint(memory, start + length + 1, length) };
}
