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
 * Reads the lines of a gitattributes file as git 2.25 to 2.51 do (`parse_attr_line` of attr.c): a line with an invalid
 * attribute is ignored.
 */
export function parseAttributeLines(bytes: Buffer): AttributeLine[] {
  const text = bytes.toString("latin1");
  // Git's text ends at the first NUL.
  const [lines = ""] = (text.startsWith(BOM) ? text.slice(BOM.length) : text).split("\0", 1);
  return lines
    .split("\n")
    .filter((line) => line.length <= MAX_LINE)
    .flatMap((line) => parseLine(line) ?? []);
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
