/** GitHub's limit for a comment in characters; counted here in bytes, which are never fewer. */
export const COMMENT_BYTES = 65_536;

/**
 * Returns the first text that fits. Each is shorter than the previous one; the last one is returned even if none fits,
 * so it must always be short.
 *
 * @param ladder Functions that return the texts; `undefined` for one that cannot fit.
 * @param bytes Maximum size in bytes of UTF-8.
 */
export function firstThatFits(ladder: readonly (() => string | undefined)[], bytes: number): string {
  let text: string | undefined;
  for (const step of ladder) {
    text = step();
    if (text !== undefined && Buffer.byteLength(text) <= bytes) break;
  }
  return text ?? "";
}
