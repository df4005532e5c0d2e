import { decodeBase58 } from "../../core/mod.ts";

/**
 * Why an Engine that takes hashes as text refuses one, in its words; undefined for base58 text of 32 bytes.
 *
 * @example
 * ```ts
 * hashTextProblem("0OIl"); // "invalid base58 digit ('0')"
 * ```
 */
export function hashTextProblem(text: string): string | undefined {
  if (text === "") return "zero length string";
  const wrong = /[^1-9A-HJ-NP-Za-km-z]/.exec(text)?.[0];
  if (wrong !== undefined) {
    return wrong.charCodeAt(0) > 127 ? "high-bit set on invalid digit" : `invalid base58 digit (${quoteRune(wrong)})`;
  }
  // Base58 takes 32 to 44 characters for 32 bytes; a longer text is not worth decoding.
  return text.length <= 44 && decodeBase58(text).length === 32 ? undefined : "invalid length string";
}

/** An ASCII character as Go's `%q` prints it. */
function quoteRune(character: string): string {
  const escaped = RUNES[character];
  if (escaped !== undefined) return `'${escaped}'`;
  const code = character.charCodeAt(0);
  return code < 32 || code === 127 ? `'\\x${code.toString(16).padStart(2, "0")}'` : `'${character}'`;
}

const RUNES: { readonly [character: string]: string } = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  "'": "\\'",
};
