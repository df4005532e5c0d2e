/**
 * Breaks a text into lines of at most `width` characters, between words. A word that is longer stays whole.
 *
 * @param first Width of what precedes the first line, in characters.
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

/**
 * Wraps each line of a text at the width of a terminal. Continuation lines are indented by two more columns.
 *
 * @param columns Width of the terminal; undefined does not wrap.
 * @param first Columns taken before the first line, without the space after them.
 * @example
 * ```ts
 * foldText("one two three", 10); // "one two\n  three"
 * ```
 */
export function foldText(text: string, columns: number | undefined, first = 0): string {
  if (columns === undefined) return text;
  const fold = (line: string, taken: number) => {
    const [indent = ""] = /^ */.exec(line) ?? [];
    const width = columns - indent.length - 2;
    return indent + wrapText(line.slice(indent.length), width, taken).join(`\n${indent}  `);
  };
  return text
    .split("\n")
    .map((line, index) => fold(line, index === 0 ? first : 0))
    .join("\n");
}
