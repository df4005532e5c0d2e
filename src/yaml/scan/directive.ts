import { CODE, isBlank, isBlankOrEnd, isBreakOrEnd } from "./characters.ts";
import type { Cursor } from "./cursor.ts";
import { scanHandle, scanUri } from "./properties.ts";
import { SyntaxProblem } from "./syntax-error.ts";

/** A line that begins with `%`. */
export interface Directive {
  readonly type: "version-directive" | "tag-directive";
  /** The version, such as `1.1`; or a tag's handle. */
  readonly value: string;
  /** The prefix of the handle. */
  readonly prefix: string;
}

/** Scans `%YAML 1.1` or `%TAG !handle! prefix`, with the line break after it. */
export function scanDirective(cursor: Cursor): Directive {
  const start = cursor.at;
  const name = /^%[\w-]*/.exec(cursor.text.slice(start, start + 8))![0];
  cursor.at += name.length;
  const known = (name === "%YAML" || name === "%TAG") && isBlankOrEnd(cursor.code());
  if (!known) {
    const message = "expected %YAML or %TAG at the beginning of a line that begins with %, found another word";
    throw new SyntaxProblem(message, start, "quote a text that begins with %, or indent it");
  }
  cursor.skipBlanks();
  const directive = name === "%YAML" ? scanVersion(cursor) : scanTagDirective(cursor, start);
  cursor.skipBlanks();
  cursor.skipComment();
  if (!isBreakOrEnd(cursor.code())) {
    throw new SyntaxProblem(`expected the end of the line after ${name}, found more text`, cursor.at, "remove it");
  }
  cursor.readBreak();
  return directive;
}

function scanVersion(cursor: Cursor): Directive {
  const [version] = /^\d{1,2}\.\d{1,2}(?!\d)/.exec(cursor.text.slice(cursor.at, cursor.at + 8)) ?? [];
  if (version === undefined) {
    throw new SyntaxProblem("expected a version such as 1.1 after %YAML", cursor.at, "remove this line");
  }
  cursor.at += version.length;
  return { type: "version-directive", value: version, prefix: "" };
}

function scanTagDirective(cursor: Cursor, start: number): Directive {
  const wrong = () =>
    new SyntaxProblem("expected %TAG !handle! prefix", start, "remove this line: a mesg.yml needs no tags");
  if (cursor.code() !== CODE.bang) throw wrong();
  const value = scanHandle(cursor);
  if (!value.endsWith("!") || !isBlank(cursor.code())) throw wrong();
  cursor.skipBlanks();
  const prefix = scanUri(cursor, "");
  if (!isBlankOrEnd(cursor.code())) throw wrong();
  return { type: "tag-directive", value, prefix };
}
