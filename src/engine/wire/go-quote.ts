/** The characters that Go writes as a backslash and one letter, in every kind of quotes. */
const LETTERS: { readonly [character: string]: string } = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
};

/**
 * Quotes ASCII text as Go does: `strconv.Quote` with `"`, `%q` of a character with `'`.
 *
 * @example
 * ```ts
 * goQuote("a\n", '"'); // '"a\\n"'
 * ```
 */
export function goQuote(text: string, mark: '"' | "'"): string {
  const escaped = [...text].map((character) => {
    if (character === mark) return `\\${mark}`;
    const code = character.charCodeAt(0);
    const isControl = code < 32 || code === 127;
    return LETTERS[character] ?? (isControl ? `\\x${code.toString(16).padStart(2, "0")}` : character);
  });
  return `${mark}${escaped.join("")}${mark}`;
}
