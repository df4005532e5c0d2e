import type { Cursor } from "./cursor.ts";
import { SyntaxProblem } from "./syntax-error.ts";

/** The characters of escapes with one letter. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["t", "\t"],
  ["\t", "\t"],
  ["n", "\n"],
  ["v", "\v"],
  ["f", "\f"],
  ["r", "\r"],
  ["e", "\x1b"],
  [" ", " "],
  ['"', '"'],
  ["'", "'"],
  ["\\", "\\"],
  ["N", "\x85"],
  ["_", "\xa0"],
  ["L", "\u2028"],
  ["P", "\u2029"],
]);
/** A character beyond U+FFFF as JSON escapes it. */
const PAIR = /^\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/;
/** How many hexadecimal digits follow a letter. */
const DIGITS: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["u", 4],
  ["U", 8],
]);

/**
 * The escapes of a text in double quotes. Those of JSON include `\/`, and characters beyond U+FFFF in two halves. JSON
 * itself may have half a character; a process file may not, since no Engine could store it.
 */
export type Escapes = "yaml" | "process" | "json";

/**
 * Reads an escape in double quotes, whose backslash is at the cursor.
 *
 * @param start Where the quoted text begins.
 */
export function readEscape(cursor: Cursor, start: number, escapes: Escapes): string {
  const { text, at } = cursor;
  const letter = text.charAt(at + 1);
  const single = LETTERS.get(letter) ?? (escapes !== "yaml" && letter === "/" ? "/" : undefined);
  if (single !== undefined) {
    cursor.at += 2;
    return single;
  }
  const count = DIGITS.get(letter);
  if (count === undefined) {
    const found = `unknown escape ${JSON.stringify(`\\${letter}`).slice(1, -1).replace("\\\\", "\\")} in double quotes`;
    const hint = "write a backslash as \\\\, or put the text into single quotes";
    throw new SyntaxProblem(found, at, hint, start);
  }
  const digits = text.slice(at + 2, at + 2 + count);
  const value = digits.length === count && /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  const half = value >= 0xd800 && value <= 0xdfff;
  if (half && escapes === "process") {
    const [pair] = PAIR.exec(text.slice(at, at + 12)) ?? [];
    if (pair !== undefined) {
      cursor.at += pair.length;
      return JSON.parse(`"${pair}"`) as string;
    }
  }
  if (Number.isNaN(value) || value > 0x10ffff || (half && escapes !== "json")) {
    const wanted = Number.isNaN(value) ? `${count} hexadecimal digits` : "the code of a character";
    const hint = half
      ? "write a character beyond U+FFFF as \\U and eight digits"
      : "write it as \\xNN, \\uNNNN or \\UNNNNNNNN";
    throw new SyntaxProblem(`expected ${wanted} after \\${letter}`, at, hint, start);
  }
  cursor.at += 2 + count;
  return half ? String.fromCharCode(value) : String.fromCodePoint(value);
}
