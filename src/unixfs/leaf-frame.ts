import { varint } from "./varint.ts";

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
  const size = varint(length);
  const field = length === 0 ? [] : [0x12, ...size];
  const head = [0x0a, ...varint(2 + field.length + length + 1 + size.length), 0x08, 0x02, ...field];
  memory.set(head, start - head.length);
  memory.set([0x18, ...size], start + length);
  return { begin: start - head.length, end: start + length + 1 + size.length };
}
