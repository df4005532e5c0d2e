import { CODE, isBlank, isBlankOrEnd, isBreak } from "./characters.ts";
import { type Cursor, fold } from "./cursor.ts";
import { type Escapes, readEscape } from "./escapes.ts";
import type { Scanned } from "./plain.ts";
import { SyntaxProblem } from "./syntax-error.ts";

/** Scans a text in quotes. */
export function scanQuoted(cursor: Cursor, escapes: Escapes): Scanned {
  const start = cursor.at;
  const quote = cursor.code();
  let value = "";
  cursor.at++;
  for (;;) {
    if (cursor.atDocumentMarker) {
      throw unclosed(start, quote, `found ${cursor.text.slice(cursor.at, cursor.at + 3)}, which ends the document`);
    }
    if (cursor.at >= cursor.text.length) throw unclosed(start, quote, "found the end of the file");
    const words = scanWords(cursor, { quote, start, escapes });
    value += words.value;
    if (cursor.code() === quote) break;
    value += scanBlanks(cursor, words.escapedBreak);
  }
  cursor.at++;
  return { value, end: cursor.at };
}

/** Scans up to the next white space or to the closing quote. */
function scanWords(
  cursor: Cursor,
  { quote, start, escapes }: { readonly quote: number; readonly start: number; readonly escapes: Escapes },
): { value: string; escapedBreak: boolean } {
  const { text } = cursor;
  let value = "";
  let from = cursor.at;
  for (;;) {
    const code = cursor.code();
    if (isBlankOrEnd(code)) break;
    if (code === quote) {
      if (quote === CODE.doubleQuote || cursor.code(1) !== quote) break;
      // Two single quotes are one.
      value += text.slice(from, cursor.at + 1);
      from = cursor.at += 2;
    } else if (code === CODE.backslash && quote === CODE.doubleQuote) {
      value += text.slice(from, cursor.at);
      if (isBreak(cursor.code(1))) {
        cursor.at++;
        cursor.readBreak();
        return { value, escapedBreak: true };
      }
      value += readEscape(cursor, start, escapes);
      from = cursor.at;
    } else cursor.at++;
  }
  return { value: value + text.slice(from, cursor.at), escapedBreak: false };
}

/** Scans white space, and returns what it is in the text. */
function scanBlanks(cursor: Cursor, afterEscapedBreak: boolean): string {
  let first = "";
  let more = "";
  let inNextLine = afterEscapedBreak;
  const from = cursor.at;
  while (isBlank(cursor.code()) || isBreak(cursor.code())) {
    if (isBlank(cursor.code())) cursor.at++;
    else if (inNextLine) more += cursor.readBreak();
    else {
      first = cursor.readBreak();
      inNextLine = true;
    }
  }
  return inNextLine ? fold(first, more) : cursor.text.slice(from, cursor.at);
}

function unclosed(start: number, quote: number, found: string): SyntaxProblem {
  const message = `unclosed ${String.fromCharCode(quote)}: expected the quote that ends this text, ${found}`;
  return new SyntaxProblem(message, start, "close the quote");
}
