import { MesgError } from "./error.ts";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const DIGITS = new Map([...ALPHABET].map((character, digit) => [character, digit]));

/** Base58 takes quadratic time. Hashes and ids have at most 36 bytes. */
const MAX_BYTES = 256;
const MAX_CHARACTERS = 352;

/**
 * Encodes bytes as base58 text with Bitcoin's alphabet, as Engines encode a service hash and IPFS a CIDv0.
 *
 * @throws {MesgError} `refused` above 256 bytes.
 * @example
 * ```ts
 * encodeBase58(new Uint8Array([0, 1])); // "12"
 * ```
 */
export function encodeBase58(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) throw tooLong(`${MAX_BYTES} bytes`, bytes.length);
  const zeros = bytes.findIndex((byte) => byte !== 0);
  if (zeros === -1) return "1".repeat(bytes.length);
  const digits: number[] = [];
  for (const byte of bytes.subarray(zeros)) {
    let carry = byte;
    for (let place = 0; place < digits.length || carry > 0; place++) {
      carry += (digits[place] ?? 0) * 256;
      digits[place] = carry % 58;
      carry = (carry / 58) | 0;
    }
  }
  return (
    "1".repeat(zeros) +
    digits
      .reverse()
      .map((digit) => ALPHABET[digit])
      .join("")
  );
}

/**
 * Decodes base58 text.
 *
 * @throws {MesgError} `refused` at a character outside the alphabet, or above 352 characters.
 * @example
 * ```ts
 * decodeBase58("12"); // Uint8Array [0, 1]
 * ```
 */
export function decodeBase58(text: string): Uint8Array {
  if (text.length > MAX_CHARACTERS) throw tooLong(`${MAX_CHARACTERS} characters`, text.length);
  let zeros = 0;
  while (text[zeros] === "1") zeros++;
  const bytes: number[] = [];
  for (let index = zeros; index < text.length; index++) {
    const digit = DIGITS.get(text[index]!);
    if (digit === undefined) {
      const found = JSON.stringify(text[index]);
      throw new MesgError("refused", `invalid base58 text: ${found} at character ${index + 1}`);
    }
    let carry = digit;
    for (let place = 0; place < bytes.length || carry > 0; place++) {
      carry += (bytes[place] ?? 0) * 58;
      bytes[place] = carry & 255;
      carry >>= 8;
    }
  }
  return Uint8Array.from([...new Array<number>(zeros).fill(0), ...bytes.reverse()]);
}

function tooLong(limit: string, found: number): MesgError {
  return new MesgError("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}

/**
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 */
export function decodeHash(text: string): Uint8Array {
  const bytes = text.length > 64 ? new Uint8Array(text.length) : decodeBase58(text);
  if (bytes.length === 32) return bytes;
  const found = text.length > 64 ? `${text.length} characters` : `${bytes.length} bytes`;
  throw new MesgError("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}
