import { withoutTrailing } from "../../core/mod.ts";
import type { Cursor } from "./cursor.ts";
import { SyntaxProblem } from "./syntax-error.ts";
import type { Token } from "./token.ts";

/** The most characters of a key that has no `?`. */
export const MAX_KEY_LENGTH = 1024;

/** A line at the place of a key that has no colon, or none that ends a key. */
export function noColon(offset: number, { text, at, lineStart }: Cursor): SyntaxProblem {
  const line = /^[^\n\r\x85\u2028\u2029]*/.exec(text.slice(offset, offset + 2 * MAX_KEY_LENGTH))![0];
  const tight = /^[\w.-]+:(?=[^\s:/])/.exec(line);
  if (tight !== null) {
    return new SyntaxProblem("missing space after the colon of a key", offset + tight[0].length, "write `key: value`");
  }
  if (offset >= lineStart && at - offset > MAX_KEY_LENGTH) {
    return new SyntaxProblem(`key longer than ${MAX_KEY_LENGTH} characters`, offset, "shorten it");
  }
  if (/^["'[{]/.test(line) && offset < lineStart) {
    const message = "expected a key on one line, found a text or brackets over several lines";
    return new SyntaxProblem(
      message,
      offset,
      "close the quote or the bracket in its line, and write a colon behind it",
    );
  }
  const hint = "add the colon, or put more spaces in front of the line if it continues the text above";
  return new SyntaxProblem("expected `key: value`, found a line without a colon", offset, hint);
}

/** A `- ` that is not the first word of its line. */
export function entry({ at }: Cursor): SyntaxProblem {
  const hint = "begin the list in the next line, or quote a text that begins with `- `";
  return new SyntaxProblem("expected a list item in a line of its own, found `- ` after other text", at, hint);
}

/** A `? ` that is not the first word of its line. */
export function key({ at }: Cursor): SyntaxProblem {
  const hint = "quote a text that begins with `? `";
  return new SyntaxProblem("expected `? ` at the beginning of a line, found it after other text", at, hint);
}

/** A `: ` in front of which nothing can be a key. */
export function value(cursor: Cursor, previous: Token | undefined): SyntaxProblem {
  const { text, at } = cursor;
  const breaks = previous === undefined ? undefined : lastBreak(text, previous);
  if (previous === undefined || breaks === undefined) {
    const hint = "quote the text, or begin the second key in a line of its own";
    return new SyntaxProblem("found `: ` in a text without quotes", at, hint);
  }
  if (previous.style !== "plain") {
    const message = "expected a key on one line, found a text over several lines";
    return new SyntaxProblem(message, previous.start, "close the quote in its line");
  }
  const word = text.slice(breaks, previous.end).trimStart();
  if (previous.end - word.length - breaks === previous.column) return noColon(previous.start, cursor);
  const hint = "give it the indentation of the other keys; quote a text above it that was meant to contain `: `";
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
