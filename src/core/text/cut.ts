/**
 * Returns the first `length` UTF-16 units of a text; one less where that would split a character.
 *
 * @example
 * ```ts
 * startOf("a😀b", 2); // "a"
 * ```
 */
export function startOf(text: string, length: number): string {
  const isSplit = length > 0 && text.codePointAt(length - 1)! > 0xffff;
  return text.slice(0, isSplit ? length - 1 : length);
}

/**
 * Returns a text of at most `max` UTF-16 units; `…` marks a cut.
 *
 * @example
 * ```ts
 * cutText("a long text", 6); // "a lon…"
 * ```
 */
export function cutText(text: string, max: number): string {
  return text.length > max ? `${startOf(text, max - 1)}…` : text;
}
