/**
 * Breaks a text into lines of at most `width` characters, between words. A word that is longer stays whole.
 *
 * @param first Characters that stand before the first line.
 * @example
 * ```ts
 * wrapText("one two three", 8); // ["one two", "three"]
 * ```
 */
export function wrapText(text: string, width: number, first = 0): string[] {
  if (first > 0) {
    const [head = "", ...rest] = wrapText(`${"x".repeat(first)} ${text}`, width);
    return [head.slice(first + 1), ...rest];
  }
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
