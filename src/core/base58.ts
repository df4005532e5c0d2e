import { MesgError } from "./error.ts";

const ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/** The character codes of its digits. */
const CODES = Uint8Array.from(ALPHABET, (digit) => digit.charCodeAt(0));
/** Digits that are computed together, as one digit of a larger base. */
const TOGETHER = 5;
const LARGE_BASE = 58 ** TOGETHER;
/** The digit of each character code below 128; -1 outside the alphabet. */
const DIGITS = Int8Array.from({ length: 128 }, (_, code) => ALPHABET.indexOf(String.fromCharCode(code)));

/** Base58 takes quadratic time. Hashes and ids have at most 36 bytes. */
const MAX_BYTES = 256;
const MAX_CHARACTERS = 352;
/** Memory for the digits of a number in a large base and for its text, reused since thousands of ids are converted. */
const PLACES = new Float64Array(Math.max(MAX_BYTES, MAX_CHARACTERS));
const TEXT = Buffer.alloc(2 * MAX_CHARACTERS);

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
  let count = 0;
  // Two bytes at a time; an odd number of them begins with a zero before the first.
  for (let index = zeros - ((bytes.length - zeros) % 2); index < bytes.length; index += 2) {
    count = multiplyAdd(count, 65_536, (bytes[index] ?? 0) * 256 + bytes[index + 1]!, LARGE_BASE);
  }
  let start = TEXT.length;
  for (let place = 0; place < count; place++) {
    let rest = PLACES[place]!;
    for (let digit = 0; digit < TOGETHER; digit++) {
      const quotient = Math.floor(rest / 58);
      TEXT[--start] = CODES[rest - quotient * 58]!;
      rest = quotient;
    }
  }
  while (TEXT[start] === CODES[0]) start++;
  start -= zeros;
  return TEXT.fill(CODES[0]!, start, start + zeros).toString("latin1", start);
}

/**
 * Multiplies a number by a factor and adds another. Its digits are in {@linkcode PLACES}, the lowest first.
 *
 * @param count How many digits it has.
 * @returns How many digits the result has.
 */
function multiplyAdd(count: number, factor: number, added: number, base: number): number {
  let carry = added;
  for (let place = 0; place < count; place++) {
    const value = PLACES[place]! * factor + carry;
    carry = Math.floor(value / base);
    PLACES[place] = value - carry * base;
  }
  let length = count;
  for (; carry > 0; carry = Math.floor(carry / base)) PLACES[length++] = carry % base;
  return length;
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
  let count = 0;
  for (let index = zeros; index < text.length; ) {
    let [factor, value] = [1, 0];
    for (const end = Math.min(index + TOGETHER, text.length); index < end; index++, factor *= 58) {
      value = value * 58 + digitAt(text, index);
    }
    count = multiplyAdd(count, factor, value, 65_536);
  }
  const bytes = new Uint8Array(zeros + 2 * count);
  for (let place = 0; place < count; place++) {
    const word = PLACES[place]!;
    bytes[bytes.length - 1 - 2 * place] = word & 255;
    bytes[bytes.length - 2 - 2 * place] = word >>> 8;
  }
  // Of the highest word, the first byte may be unused.
  return bytes.subarray(count > 0 && PLACES[count - 1]! < 256 ? 1 : 0);
}

function digitAt(text: string, index: number): number {
  const digit = DIGITS[text.charCodeAt(index)] ?? -1;
  if (digit >= 0) return digit;
  throw new MesgError("refused", `invalid base58 text: ${JSON.stringify(text[index])} at character ${index + 1}`);
}

function tooLong(limit: string, found: number): MesgError {
  return new MesgError("refused", `too long for base58: expected at most ${limit}, found ${found}`);
}

/**
 * Decodes a service hash: base58 text of exactly 32 bytes.
 *
 * @throws {MesgError} `refused` when the text is not base58 or gives another number of bytes.
 * @example
 * ```ts
 * decodeHash("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW").length; // 32
 * ```
 */
export function decodeHash(text: string): Uint8Array {
  if (text.length > MAX_HASH_CHARACTERS) throw notAHash(`${text.length} characters`);
  const bytes = decodeBase58(text);
  if (bytes.length === 32) return bytes;
  throw notAHash(`${bytes.length} bytes`);
}

/** Longer texts are not converted, since that takes quadratic time: 32 bytes have at most 44 characters. */
const MAX_HASH_CHARACTERS = 64;

function notAHash(found: string): MesgError {
  return new MesgError("refused", `invalid hash: expected 32 bytes in base58, found ${found}`);
}
