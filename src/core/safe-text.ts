/**
 * Untrusted text (from repositories, peers, archives) for display. It may be of any length and contain any characters;
 * on a terminal, in a job's log, in Markdown and in JSON it must stay inert.
 *
 * @module
 */

import { startOf } from "./text/cut.ts";

/** Controls, unassigned and private characters, lone surrogates, line ends, marks for text direction, joiners, fillers. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
/** Opens an HTML comment, in which other tools keep markers; `##[`, `##vso[` and the like are log commands. */
const OPENERS = /<(?=!--)|#(?=#\w{0,32}\[)/g;
/** A line of a job's log that begins with `::` is a workflow command; the runner ignores white space before it. */
const COMMAND = /^(\s*):(?=:)/;
/** Nearly all lines: they contain none of these. */
const PLAIN = /^[\w./-][\w./:, -]*$/;
/** Colors and clearing a line. Only our own text contains them: untrusted text is escaped before it is colored. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what it is about
const PAINT = /(\r?\u001b\[[\d;]{0,16}[mK])/;

const SHORT: { readonly [character: string]: string } = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * Returns the text on one line, with a JSON escape for everything that is invisible or that a terminal or a log would
 * interpret.
 *
 * @param limit Maximum number of UTF-16 units to keep; `…` marks a cut.
 * @example
 * ```ts
 * visibleText("a\nb\u202e"); // "a\\nb\\u202e"
 * ```
 */
export function visibleText(text: string, limit = 200): string {
  return escapeLine(text.length > limit ? `${startOf(text, limit)}…` : text, SHORT);
}

/** How a text of several lines is shown. */
export interface LinesOptions {
  /** Keep color codes: the text goes to a terminal. */
  readonly color?: boolean;
  /** Maximum number of UTF-16 units to keep of each line; `…` marks a cut. */
  readonly limit?: number;
}

/**
 * Returns a text of several lines with every line made inert as by {@linkcode visibleText}. Line feeds stay.
 *
 * @example
 * ```ts
 * visibleLines("::error::x\ny"); // "\\u003a:error::x\ny"
 * ```
 */
export function visibleLines(text: string, { color = false, limit = Infinity }: LinesOptions = {}): string {
  return text
    .split("\n")
    .map((line) => (line.length > limit ? `${startOf(line, limit)}…` : line))
    .map((line) => (color ? escapePainted(line) : escapeLine(line, SHORT)))
    .join("\n");
}

/**
 * Returns JSON text with the same escapes, which in JSON change only the spelling. Its line ends stay.
 *
 * @example
 * ```ts
 * visibleJson(JSON.stringify({ a: "\u202e" })); // '{"a":"\\u202e"}'
 * ```
 */
export function visibleJson(json: string): string {
  return escapeUnseen(json, { "\n": "\n" });
}

/**
 * Returns the text with a `.` for every invisible UTF-16 unit, so columns do not move.
 *
 * @example
 * ```ts
 * dottedText("a\u202eb"); // "a.b"
 * ```
 */
export function dottedText(text: string): string {
  return text.replace(UNSEEN, (character) => ".".repeat(character.length));
}

/**
 * Returns the text with U+FFFD for every lone surrogate, which has no UTF-8 form.
 *
 * @example
 * ```ts
 * wellFormed("a\ud800"); // "a\ufffd"
 * ```
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

/**
 * Returns a path with `/` as the path of a URL: every segment percent-encoded.
 *
 * @example
 * ```ts
 * pathToUri("my service/mesg.yml"); // "my%20service/mesg.yml"
 * ```
 */
export function pathToUri(path: string): string {
  return wellFormed(path)
    .split("/")
    .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, percent))
    .join("/");
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

function escapePainted(line: string): string {
  // A pattern with a group keeps the separators: they are at the odd indexes.
  const parts = line.split(PAINT).map((part, index) => (index % 2 === 1 ? part : escapeUnseen(part, SHORT)));
  return withoutCommand(parts.join(""));
}

function escapeLine(line: string, known: typeof SHORT): string {
  if (PLAIN.test(line)) return line;
  return withoutCommand(escapeUnseen(line, known));
}

function withoutCommand(line: string): string {
  return line.replace(COMMAND, "$1\\u003a");
}

function escapeUnseen(text: string, known: typeof SHORT): string {
  return text
    .replace(UNSEEN, (character) => escapeOf(character, known))
    .replace(OPENERS, (opener) => escapeOf(opener, {}));
}

function escapeOf(character: string, known: typeof SHORT): string {
  const short = known[character];
  if (short !== undefined) return short;
  let escaped = "";
  for (let index = 0; index < character.length; index++) {
    escaped += `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`;
  }
  return escaped;
}
