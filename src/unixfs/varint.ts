/** Returns the bytes that {@linkcode writeVarint} writes for a number. */
export function varintLength(value: number): number {
  let length = 1;
  for (let rest = value; rest > 127; rest = Math.floor(rest / 128)) length++;
  return length;
}

/**
 * Writes a number up to 2^53 - 1 into `bytes` at an index, as an unsigned LEB128 varint of protobuf and multiformats.
 *
 * @returns Where it ends.
 */
export function writeVarint(bytes: Uint8Array, at: number, value: number): number {
  let end = at;
  let rest = value;
  for (; rest > 127; rest = Math.floor(rest / 128)) bytes[end++] = (rest % 128) | 128;
  bytes[end++] = rest;
  return end;
}
