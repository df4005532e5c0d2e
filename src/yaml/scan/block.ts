import { CODE, isBlank, isBreak, isBreakOrEnd, isDigit } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { type Scanned, tabProblem } from "./plain.ts";
import { SyntaxProblem } from "./syntax-error.ts";

/**
 * Scans a text that begins with `|` or `>` at the end of a line.
 *
 * @param parentIndent The column of the block around it; -1 at the top.
 */
export function scanBlock(cursor: Cursor, parentIndent: number): Scanned {
  const start = cursor.at;
  const folded = cursor.code() === CODE.greater;
  cursor.at++;
  const { chomping, increment } = scanHeader(cursor, start);
  const lines = new BlockLines(cursor, parentIndent, increment);
  let value = "";
  /** The break after the last line, and those of the empty lines that follow. */
  let first = "";
  let more = lines.skipEmpty();
  let previousIsIndented = false;
  while (cursor.column === lines.indent && cursor.at < cursor.text.length) {
    const indented = isBlank(cursor.code());
    if (folded && !previousIsIndented && !indented && first === "\n") value += more === "" ? " " : more;
    else value += first + more;
    previousIsIndented = indented;
    const from = cursor.at;
    cursor.skipLine();
    value += cursor.text.slice(from, cursor.at);
    first = cursor.readBreak();
    more = lines.skipEmpty();
  }
  if (chomping !== "-") value += first;
  if (chomping === "+") value += more;
  return { value, end: lines.end };
}

/** Scans what follows `|` up to the end of the line: `+` or `-`, a digit, both in either order, and a comment. */
function scanHeader(cursor: Cursor, start: number): { chomping: string; increment: number } {
  let chomping = "";
  let increment = 0;
  for (let count = 0; count < 2; count++) {
    const code = cursor.code();
    if (chomping === "" && (code === CODE.plus || code === CODE.dash)) chomping = String.fromCharCode(code);
    else if (increment === 0 && isDigit(code)) {
      increment = code - 0x30;
      if (increment === 0) {
        const message = "expected an indentation from 1 to 9 in the header of a block text, found 0";
        throw new SyntaxProblem(message, cursor.at, "remove the number");
      }
    } else break;
    cursor.at++;
  }
  cursor.skipBlanks();
  cursor.skipComment();
  if (!isBreakOrEnd(cursor.code())) {
    const sign = cursor.text.charAt(start);
    const message = `expected the end of the line after ${sign}, found more text`;
    throw new SyntaxProblem(
      message,
      cursor.at,
      `begin the text on the next line, or quote it if it begins with ${sign}`,
    );
  }
  cursor.readBreak();
  return { chomping, increment };
}

/** Finds the indentation of a block text, skipping empty lines. */
class BlockLines {
  readonly #cursor: Cursor;
  readonly #parentIndent: number;
  /** The column where the text's lines begin; 0 until it is known. */
  indent: number;
  /** After the last line of the text. */
  end: number;

  constructor(cursor: Cursor, parentIndent: number, increment: number) {
    this.#cursor = cursor;
    this.#parentIndent = parentIndent;
    this.indent = increment === 0 ? 0 : Math.max(parentIndent, 0) + increment;
    this.end = cursor.at;
  }

  /** Goes to the next line with text, and returns the breaks on the way. */
  skipEmpty(): string {
    const cursor = this.#cursor;
    let breaks = "";
    let widest = 0;
    this.end = cursor.at;
    for (;;) {
      while ((this.indent === 0 || cursor.column < this.indent) && cursor.code() === CODE.space) cursor.at++;
      widest = Math.max(widest, cursor.column);
      if (cursor.code() === CODE.tab && (this.indent === 0 || cursor.column < this.indent)) throw tabProblem(cursor.at);
      if (!isBreak(cursor.code())) break;
      breaks += cursor.readBreak();
      this.end = cursor.at;
    }
    if (this.indent === 0) this.indent = Math.max(widest, this.#parentIndent + 1, 1);
    return breaks;
  }
}
