import { MesgError } from "./error.ts";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** Digits that are computed together, as one digit of a larger base. */
const TOGETHER = 5;
const LARGE_BASE = 58 ** TOGETHER;
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
  const large: number[] = [];
  // Two bytes at a time, after the first one if their number is odd.
  for (let index = zeros - ((bytes.length - zeros) % 2); index < bytes.length; index += 2) {
    let carry = (bytes[index] ?? 0) * 256 + bytes[index + 1]!;
    for (let place = 0; place < large.length || carry > 0; place++) {
      carry += (large[place] ?? 0) * 65_536;
      large[place] = carry % LARGE_BASE;
      carry = Math.floor(carry / LARGE_BASE);
    }
  }
  const codes: number[] = [];
  for (let rest of large) {
    for (let digit = 0; digit < TOGETHER; digit++) {
      codes.push(ALPHABET.charCodeAt(rest % 58));
      rest = Math.floor(rest / 58);
    }
  }
  return "1".repeat(zeros) + String.fromCharCode(...codes.reverse()).replace(/^1+/, "");
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
