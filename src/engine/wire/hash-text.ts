import { decodeBase58 } from "../../core/mod.ts";
import { goQuote } from "./go-quote.ts";

/**
 * Returns the text with which an Engine rejects a hash given as text; undefined for valid base58 of 32 bytes.
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
    return wrong.charCodeAt(0) > 127
      ? "high-bit set on invalid digit"
      : `invalid base58 digit (${goQuote(wrong, "'")})`;
  }
  // Base58 takes 32 to 44 characters for 32 bytes; a longer text is not worth decoding.
  return text.length <= 44 && decodeBase58(text).length === 32 ? undefined : "invalid length string";
}
