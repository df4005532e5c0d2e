import { layersOf } from "./layers.ts";

/** The bytes to search for a secret in each view of a text. */
export interface Needles {
  /** In the text itself, and in the text with its escapes undone. */
  readonly plain: readonly Buffer[];
  /** Where `+` and a space are equal, as in a form. */
  readonly form: readonly Buffer[];
  /** In the text without white space, and with base64url written as base64. */
  readonly compact: readonly Buffer[];
  /** In the lower-case text without separators between hexadecimal digits. */
  readonly hexadecimal: readonly Buffer[];
  /** Searched in the lower-case letters and digits of the text, ignoring everything between them. */
  readonly letters: readonly Buffer[];
}

/** Shorter pieces of base64 would match by chance. */
const MIN_BASE64_LENGTH = 5;
/** Fewer letters and digits would match by chance. */
const MIN_LETTERS = 8;

/** Returns the byte sequences to search, which match the parts in every encoding. */
export function needlesOf(parts: readonly string[]): Needles {
  const plain = unique(parts.flatMap((part) => layersOf(part).map(({ bytes }) => bytes)));
  // The secret escaped for JSON or a URL, or in UTF-16, before it was encoded.
  const wrapped = unique([
    ...plain,
    ...parts.flatMap((part) => [JSON.stringify(part).slice(1, -1), encode(part), Buffer.from(part, "utf16le")]),
  ]);
  return {
    plain,
    form: unique(plain.map((bytes) => Buffer.from(bytes.map(asInForm)))),
    compact: unique(wrapped.flatMap(base64Forms)),
    hexadecimal: unique(wrapped.map((bytes) => Buffer.from(bytes.toString("hex")))),
    letters: unique([
      ...plain.flatMap((bytes) => [bytes.join(""), bytes.toString("hex").replace(/../g, "0x$&")]),
      ...plain.map(lettersOf).filter(({ length }) => length >= MIN_LETTERS),
    ]),
  };
}

function lettersOf(bytes: Buffer): Buffer {
  return Buffer.from([...bytes].map(asLetter).filter((byte) => byte >= 0));
}

/** The base64 letters that depend only on the secret, for each of the three offsets at which it may begin. */
function base64Forms(bytes: Buffer): Buffer[] {
  const forms = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  return forms.filter((form) => form.length >= MIN_BASE64_LENGTH).map((form) => Buffer.from(form));
}

/** Form encoding: a space is a `+`. */
export function asInForm(byte: number): number {
  return byte === 0x2b ? 0x20 : byte;
}

/** Base64; white space is dropped. */
export function asCompact(byte: number): number {
  if (byte === 0x2d) return 0x2b;
  if (byte === 0x5f) return 0x2f;
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) ? -1 : byte;
}

/** Lower case; separators between digits (white space, `:`, `-`, `,`) are dropped. */
export function asHexadecimal(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20;
  return byte === 0x3a || byte === 0x2c || byte === 0x2d || byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) ? -1 : byte;
}

/**
 * Lower case; everything but ASCII letters and digits is dropped: line ends, quotes and zeros that a peer may insert.
 */
export function asLetter(byte: number): number {
  if (byte >= 0x41 && byte <= 0x5a) return byte + 0x20;
  return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) ? byte : -1;
}

function unique(found: readonly (Buffer | string)[]): Buffer[] {
  const known = new Map(found.map((one) => [Buffer.from(one).toString("latin1"), Buffer.from(one)]));
  known.delete("");
  return [...known.values()];
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
