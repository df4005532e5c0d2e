import { CODE, isBlankOrEnd, isWord } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { SyntaxProblem } from "./syntax-error.ts";

/** Scans the name after `&` or `*`. */
export function scanName(cursor: Cursor): string {
  const { text, at: start } = cursor;
  cursor.at++;
  while (isWord(cursor.code())) cursor.at++;
  const name = text.slice(start + 1, cursor.at);
  if (name !== "" && (isBlankOrEnd(cursor.code()) || "?:,]}%@`".includes(text.charAt(cursor.at)))) return name;
  const sign = text.charAt(start);
  const what = sign === "&" ? "an anchor" : "an alias";
  if (name === "") {
    const message = `expected the name of ${what} after ${sign}, found none`;
    throw new SyntaxProblem(message, start, `quote a text that begins with ${sign}`);
  }
  const message = `expected a space after ${sign}${name}, found ${JSON.stringify(text.charAt(cursor.at))}`;
  throw new SyntaxProblem(message, start, `names have letters, digits, _ and -; quote a text that begins with ${sign}`);
}

/** A tag as written: `!!` and `str`. They are joined once the directives are known. */
export interface Tag {
  readonly handle: string;
  readonly suffix: string;
}

/** Scans a tag, which begins with `!`. */
export function scanTag(cursor: Cursor): Tag {
  const start = cursor.at;
  const tag = cursor.code(1) === CODE.less ? scanVerbatim(cursor) : scanShorthand(cursor);
  if (isBlankOrEnd(cursor.code())) return tag;
  throw new SyntaxProblem("expected a space after a tag, found more text", start, "quote a text that begins with !");
}

function scanVerbatim(cursor: Cursor): Tag {
  const start = cursor.at;
  cursor.at += 2;
  const suffix = scanUri(cursor, "");
  if (cursor.code() !== CODE.greater) {
    throw new SyntaxProblem("unclosed tag: expected > after !<", start, "quote a text that begins with !");
  }
  cursor.at++;
  return { handle: "", suffix };
}

function scanShorthand(cursor: Cursor): Tag {
  const handle = scanHandle(cursor);
  if (handle.length > 1 && handle.endsWith("!")) return { handle, suffix: scanUri(cursor, "") };
  const suffix = scanUri(cursor, handle);
  // `!` alone makes any value a text.
  return suffix === "" ? { handle: "", suffix: "!" } : { handle: "!", suffix };
}

/** Scans `!`, `!!` or `!name!`; of `!name` without the second `!` too, which is not a handle yet. */
export function scanHandle(cursor: Cursor): string {
  const start = cursor.at;
  cursor.at++;
  while (isWord(cursor.code())) cursor.at++;
  if (cursor.code() === CODE.bang) cursor.at++;
  return cursor.text.slice(start, cursor.at);
}

/**
 * Scans the characters of a tag.
 *
 * @param head What was read of it, with its `!`.
 */
export function scanUri(cursor: Cursor, head: string): string {
  const start = cursor.at;
  let uri = head.slice(1);
  for (;;) {
    const code = cursor.code();
    if (code === CODE.percent) uri += scanEscapes(cursor);
    else if (
      isWord(code) ||
      (code > 0x20 && code < 0x7f && ";/?:@&=+$,.!~*'()[]".includes(String.fromCharCode(code)))
    ) {
      uri += String.fromCharCode(code);
      cursor.at++;
    } else break;
  }
  if (head === "" && cursor.at === start) {
    throw new SyntaxProblem("expected the name of a tag, found none", start, "quote a text that begins with !");
  }
  return uri;
}

/** Scans one character whose UTF-8 bytes are written as `%41`. */
function scanEscapes(cursor: Cursor): string {
  const start = cursor.at;
  const wrong = () =>
    new SyntaxProblem("expected UTF-8 bytes as %NN in a tag", start, "quote a text that begins with !");
  const bytes: number[] = [];
  let width = 1;
  do {
    const [, digits] = /^%([0-9a-fA-F]{2})/.exec(cursor.text.slice(cursor.at, cursor.at + 3)) ?? [];
    if (digits === undefined) throw wrong();
    const byte = Number.parseInt(digits, 16);
    if (bytes.length === 0)
      width = byte < 0x80 ? 1 : byte >> 5 === 6 ? 2 : byte >> 4 === 14 ? 3 : byte >> 3 === 30 ? 4 : 0;
    if (width === 0 || (bytes.length > 0 && byte >> 6 !== 2)) throw wrong();
    bytes.push(byte);
    cursor.at += 3;
  } while (bytes.length < width);
  return new TextDecoder().decode(new Uint8Array(bytes));
}
