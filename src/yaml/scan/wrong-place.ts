import { withoutTrailing } from "../../core/mod.ts";
import type { Cursor } from "./cursor.ts";
import { SyntaxProblem } from "./syntax-error.ts";
import type { Token } from "./token.ts";

/** Maximum number of characters of a key without `?`. */
export const MAX_KEY_LENGTH = 1024;

/** A line where a key is expected, without a colon that ends a key. */
export function noColon(offset: number, { text, at, lineStart }: Cursor): SyntaxProblem {
  const line = /^[^\n\r\x85\u2028\u2029]*/.exec(text.slice(offset, offset + 2 * MAX_KEY_LENGTH))![0];
  const tight = /^[\w.-]+:(?=[^\s:/])/.exec(line);
  if (tight !== null) {
    return new SyntaxProblem("missing space after the colon of a key", offset + tight[0].length, "write `key: value`");
  }
  if (offset >= lineStart && at - offset > MAX_KEY_LENGTH) return tooLong(offset);
  if (/^["'[{]/.test(line) && offset < lineStart) {
    const message = "expected a key on one line, found text or brackets that span several lines";
    return new SyntaxProblem(
      message,
      offset,
      "close the quote or the bracket on the same line, and write a colon after it",
    );
  }
  const hint = "add the colon, or indent the line more if it continues the text above";
  return new SyntaxProblem("expected `key: value`, found a line without a colon", offset, hint);
}

function tooLong(offset: number): SyntaxProblem {
  return new SyntaxProblem(`key longer than ${MAX_KEY_LENGTH} characters`, offset, "shorten it");
}

/** A `- ` that is not the first word of its line. */
export function entry({ at }: Cursor): SyntaxProblem {
  const hint = "begin the list on the next line, or quote a text that begins with `- `";
  return new SyntaxProblem("expected a list item on its own line, found `- ` after other text", at, hint);
}

/** A `? ` that is not the first word of its line. */
export function key({ at }: Cursor): SyntaxProblem {
  const hint = "quote a text that begins with `? `";
  return new SyntaxProblem("expected `? ` at the beginning of a line, found it after other text", at, hint);
}

/** A `: ` after something that cannot be a key. */
export function value(cursor: Cursor, previous: Token | undefined): SyntaxProblem {
  const { text, at } = cursor;
  const breaks = previous === undefined ? undefined : lastBreak(text, previous);
  if (previous === undefined || breaks === undefined) {
    const isLong = previous !== undefined && previous.end - previous.start > MAX_KEY_LENGTH;
    if (isLong && /^(?:[ \t]|- )*$/.test(text.slice(cursor.lineStart, previous.start))) return tooLong(previous.start);
    const hint = "quote the text, or put the second key on its own line";
    return new SyntaxProblem("found `: ` in unquoted text", at, hint);
  }
  if (previous.style !== "plain") {
    const message = "expected a key on one line, found text that spans several lines";
    return new SyntaxProblem(message, previous.start, "close the quote on the same line");
  }
  const word = text.slice(breaks, previous.end).trimStart();
  if (previous.end - word.length - breaks === previous.column) return noColon(previous.start, cursor);
  const hint = "indent it like the other keys; if a text above it is meant to contain `: `, quote that text";
  const message = `${JSON.stringify(word.slice(0, 60))} is indented more than the keys above it, so it continues their text`;
  return new SyntaxProblem(message, previous.end - word.length, hint);
}

/** A character that means something else at the beginning of a text. */
export function firstCharacter({ text, at }: Cursor): SyntaxProblem {
  const character = text.charAt(at);
  const line = /^[^\n\r\x85\u2028\u2029#'\\]{1,60}/.exec(text.slice(at, at + 80))![0];
  const inBrackets = character === "|" || character === ">" ? " inside brackets" : "";
  const name = character === "`" ? "a backtick" : character;
  return new SyntaxProblem(
    `a text without quotes cannot begin with ${name}${inBrackets}`,
    at,
    `quote it: '${withoutTrailing(line, "]}, \t")}'`,
  );
}

/** Where the last line of a token begins, if it has several. */
function lastBreak(text: string, { start, end }: Token): number | undefined {
  for (let at = end - 1; at > start; at--) if (/[\n\r\x85\u2028\u2029]/.test(text.charAt(at))) return at + 1;
  return undefined;
}
