const [LITTLE_ENDIAN, BIG_ENDIAN] = [0xfffe, 0xfeff];

/**
 * Converts UTF-16 with a byte order mark, as Windows writes it, to one byte per character, with `?` for everything but
 * ASCII. Returns any other text unchanged.
 */
export function plainBytes(bytes: Uint8Array): Uint8Array {
  const mark = bytes.length < 2 ? 0 : (bytes[0]! << 8) | bytes[1]!;
  if (mark !== LITTLE_ENDIAN && mark !== BIG_ENDIAN) return bytes;
  const low = mark === LITTLE_ENDIAN ? 0 : 1;
  const plain = new Uint8Array((bytes.length >> 1) - 1);
  for (let index = 0, at = 2; index < plain.length; index++, at += 2) {
    plain[index] = bytes[at + 1 - low] === 0 ? bytes[at + low]! : 0x3f;
  }
  return plain;
}
