import { CODE, isBlank, isBlankOrEnd, isBreak, isFlowIndicator } from "./characters.ts";
import { type Cursor, fold } from "./cursor.ts";
import { SyntaxProblem } from "./syntax-error.ts";

/** A scalar's text, and where it ends. */
export interface Scanned {
  readonly value: string;
  readonly end: number;
}

/**
 * Scans a text without quotes. The cursor ends after the white space that follows.
 *
 * @param indent The column from which on the next line belongs to the text. Inside brackets any line does, but tabs
 * before this column are still rejected.
 * @returns `broken` when a line break follows the text.
 */
export function scanPlain(cursor: Cursor, indent: number, inBrackets: boolean): Scanned & { readonly broken: boolean } {
  const { text, at: start } = cursor;
  let value = "";
  let end = start;
  /** White space between the words read and the next ones: blanks, or the first line break and further ones. */
  let blanks = "";
  let first = "";
  let more = "";
  while (!cursor.atDocumentMarker && cursor.code() !== CODE.hash) {
    const from = cursor.at;
    skipWords(cursor, inBrackets);
    if (cursor.at > from) {
      value += (first === "" ? blanks : fold(first, more)) + text.slice(from, cursor.at);
      [end, blanks, first, more] = [cursor.at, "", "", ""];
    }
    if (!isBlank(cursor.code()) && !isBreak(cursor.code())) break;
    for (;;) {
      const blanksFrom = cursor.at;
      skipSpaces(cursor, first === "" ? 0 : indent);
      if (first === "") blanks = text.slice(blanksFrom, cursor.at);
      if (!isBreak(cursor.code())) break;
      if (first === "") first = cursor.readBreak();
      else more += cursor.readBreak();
    }
    if (!inBrackets && cursor.column < indent) break;
  }
  return { value, end, broken: first !== "" };
}

/** Goes to the next character that ends a word or the whole text. */
function skipWords(cursor: Cursor, inBrackets: boolean): void {
  const { text } = cursor;
  let { at } = cursor;
  for (;;) {
    const code = text.charCodeAt(at);
    if (isBlankOrEnd(code)) break;
    if (code === CODE.colon && isBlankOrEnd(text.charCodeAt(at + 1))) break;
    if (inBrackets && isFlowIndicator(code)) break;
    at++;
  }
  cursor.at = at;
}

function skipSpaces(cursor: Cursor, indent: number): void {
  while (isBlank(cursor.code())) {
    if (cursor.code() === CODE.tab && cursor.column < indent) throw tabProblem(cursor.at);
    cursor.at++;
  }
}

/** A tab where only spaces are allowed. */
export function tabProblem(offset: number): SyntaxProblem {
  const hint = "use spaces: Engines accept no tab at the beginning of a line, even an empty one, or after `-`";
  return new SyntaxProblem("expected spaces as indentation, found a tab", offset, hint);
}
