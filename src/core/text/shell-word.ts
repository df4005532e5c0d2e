/**
 * Quotes a text as one word for a shell, where it needs quotes.
 *
 * @example
 * ```ts
 * shellWord("my service"); // "'my service'"
 * ```
 */
export function shellWord(text: string): string {
  return /^[\w./-]+$/.test(text) && !text.startsWith("-") ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
