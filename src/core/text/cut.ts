/**
 * Returns a text of at most `max` UTF-16 units; `…` marks a cut.
 *
 * @example
 * ```ts
 * cutText("a long text", 6); // "a lon…"
 * ```
 */
export function cutText(text: string, max: number): string {
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}
