/** What GitHub takes in one comment, in characters; counted here in bytes, which are never fewer. */
export const COMMENT_BYTES = 65_536;

/**
 * The first text of a ladder that fits: each step says less than the one before it. The last one is given when none
 * fits, so it has to be short whatever is reported.
 *
 * @param ladder A step that sees by itself that it will not fit gives `undefined`.
 * @param bytes The most UTF-8 bytes, everything counted.
 */
export function firstThatFits(ladder: readonly (() => string | undefined)[], bytes: number): string {
  let text: string | undefined;
  for (const step of ladder) {
    text = step();
    if (text !== undefined && Buffer.byteLength(text) <= bytes) break;
  }
  return text ?? "";
}
