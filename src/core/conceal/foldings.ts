/**
 * Foldings: which bytes of a spelling of a secret count as equal, and which are ignored.
 *
 * Each has two forms. Few texts contain a secret, so the fast one for whole texts runs first; the one for single bytes
 * then locates a secret.
 *
 * @module
 */

/** Makes spellings equal. */
export interface Folding {
  /** Returns what a byte is compared as, or -1 if it is ignored. */
  byte(byte: number): number;
  /** Folds a text with one character per byte (Latin-1). Bytes above 127, which no needle has, may differ from `byte`. */
  text(text: string): string;
}

/** Form encoding: a space is a `+`. */
export const FORM: Folding = {
  byte: (byte) => (byte === 0x2b ? 0x20 : byte),
  text: (text) => text.replaceAll("+", " "),
};

/** Base64: base64url is written as base64, white space is ignored. */
export const COMPACT: Folding = {
  byte(byte) {
    if (byte === 0x2d) return 0x2b;
    if (byte === 0x5f) return 0x2f;
    return isSpace(byte) ? -1 : byte;
  },
  text: (text) =>
    text
      .replace(/[\t-\r ]+/g, "")
      .replaceAll("-", "+")
      .replaceAll("_", "/"),
};

/** Hexadecimal, in lower case: separators between digits (white space, `:`, `-`, `,`) are ignored. */
export const HEXADECIMAL: Folding = {
  byte(byte) {
    if (isUpper(byte)) return byte + 0x20;
    return byte === 0x3a || byte === 0x2c || byte === 0x2d || isSpace(byte) ? -1 : byte;
  },
  text: (text) => text.replace(/[\t-\r ,:-]+/g, "").toLowerCase(),
};

/** ASCII letters and digits, in lower case: a peer may insert anything else, such as line ends, quotes and zeros. */
export const LETTERS: Folding = {
  byte(byte) {
    if (isUpper(byte)) return byte + 0x20;
    return (byte >= 0x30 && byte <= 0x39) || (byte >= 0x61 && byte <= 0x7a) ? byte : -1;
  },
  text: (text) => text.replace(/[^0-9A-Za-z]+/g, "").toLowerCase(),
};

function isSpace(byte: number): boolean {
  return byte === 0x20 || (byte >= 0x09 && byte <= 0x0d);
}

function isUpper(byte: number): boolean {
  return byte >= 0x41 && byte <= 0x5a;
}
