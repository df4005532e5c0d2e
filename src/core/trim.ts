/**
 * Returns a text without the signs at its end that are one of some. The pattern `/x+$/` does the same in the square of the
 * text's length.
 *
 * @param signs UTF-16 units, such as `"/\\"`.
 * @example
 * ```ts
 * withoutTrailing("https://host//", "/"); // "https://host"
 * ```
 */
export function withoutTrailing(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}
