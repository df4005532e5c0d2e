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

/**
 * Wraps each line of a text at the width of a terminal. What continues a line is indented by two more columns than it.
 *
 * @param columns Width of the terminal; undefined leaves the text as it is.
 * @param first Columns that are taken before the first line, without the space behind them.
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
