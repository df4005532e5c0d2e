import { unquoteC } from "../../../core/mod.ts";

/** The state of an attribute in the terms of git: its value, true for set, false for unset, undefined for unspecified. */
export type State = string | boolean | undefined;

/** An attribute and its state. */
export type Attribute = readonly [name: string, state: State];

/** A line of a gitattributes file: a pattern, or the name of a macro, and attributes. Texts hold a byte per character. */
export interface AttributeLine {
  readonly pattern: string;
  readonly isMacro: boolean;
  readonly attributes: readonly Attribute[];
}

/** Maximum bytes of a line; git ignores longer ones. */
const MAX_LINE = 2047;
const MACRO = "[attr]";
const BLANKS = /[ \t\r\n]+/;
const NAME = /^(?!-)[-\w.]+$/;
const BOM = "\xef\xbb\xbf";

/**
 * Yields the lines of a gitattributes file as git 2.25 to 2.51 read them (`parse_attr_line` of attr.c): a line with an
 * invalid attribute is ignored.
 */
export function* parseAttributeLines(bytes: Buffer): Generator<AttributeLine> {
  const text = bytes.toString("latin1");
  // Git's text ends at the first NUL.
  const nul = text.indexOf("\0");
  const end = nul === -1 ? text.length : nul;
  for (let start = text.startsWith(BOM) ? BOM.length : 0; start < end; ) {
    const next = text.indexOf("\n", start);
    const lineEnd = next === -1 || next > end ? end : next;
    const line = lineEnd - start > MAX_LINE ? undefined : parseLine(text.slice(start, lineEnd));
    if (line !== undefined) yield line;
    start = lineEnd + 1;
  }
}

function parseLine(line: string): AttributeLine | undefined {
  const text = line.replace(/^[ \t\r]+/, "");
  if (text === "" || text.startsWith("#")) return undefined;
  const { pattern, rest } = firstWord(text);
  const isMacro = pattern.length > MACRO.length && pattern.startsWith(MACRO);
  const name = isMacro ? pattern.slice(MACRO.length) : pattern;
  // Git ignores negated patterns.
  if (isMacro ? !NAME.test(name) : name.startsWith("!")) return undefined;
  const attributes = rest
    .split(BLANKS)
    .filter((word) => word !== "")
    .map(parseAttribute);
  return attributes.every((attribute) => attribute !== undefined) ? { pattern: name, isMacro, attributes } : undefined;
}

/** The pattern, which may be quoted as in C. Quotes with an unknown escape are part of the pattern. */
function firstWord(text: string): { readonly pattern: string; readonly rest: string } {
  const quoted = unquoteC(text);
  if (quoted !== undefined) return { pattern: quoted.text, rest: text.slice(quoted.end) };
  const [pattern = ""] = text.split(BLANKS, 1);
  return { pattern, rest: text.slice(pattern.length) };
}

function parseAttribute(word: string): Attribute | undefined {
  const [, sign, name = "", value] = /^([-!]?)([^=]*)(?:=(.*))?$/s.exec(word)!;
  if (!NAME.test(name)) return undefined;
  if (sign === "") return [name, value ?? true];
  return [name, sign === "-" ? false : undefined];
}
