import type { Written } from "../text/written.ts";
import type { FieldEdits } from "./field-edits.ts";

const TEXTS: ReadonlySet<string> = new Set(["name", "description"]);
const PRINTABLE = /^[\x20-\x7e]*$/;

/** Typographic characters, and their ASCII replacements. */
const TYPOGRAPHY: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2013": "-",
  "\u2014": "-",
  "\u2026": "...",
  "\u00a0": " ",
  "\u2192": "->",
  "\t": " ",
};

/**
 * Writes names and descriptions on one line and in ASCII, if only line breaks and typographic characters have to
 * change. Non-ASCII letters are left alone, since they carry meaning.
 */
export function editTexts(edits: FieldEdits): void {
  const { root } = edits.document;
  const open = root === undefined ? [] : [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const { key, value } of node.pairs) {
      if (value.kind === "scalar" && TEXTS.has(key.text)) editText(edits, value);
      else open.push(value);
    }
    open.push(...node.items);
  }
}

function editText(edits: FieldEdits, value: Written): void {
  if (value.isTagged || PRINTABLE.test(value.text)) return;
  const text = value.text
    .replace(/[\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0\u2192\t]/g, (character) => TYPOGRAPHY[character]!)
    .split(/[\r\n]/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
  if (!PRINTABLE.test(text)) return;
  const range = { start: value.contentStart, end: value.end };
  const written = edits.lines.text.slice(range.start, range.end);
  // A comment after the header of a block belongs to it.
  if (/^[|>][^\n]*#/.test(written)) return;
  const what = /[\r\n]/.test(value.text) ? "write the text on one line" : "write the text in ASCII";
  edits.replace("plain-text", what, range, asYaml(text));
}

/** Returns a text as YAML: plain where that is safe everywhere, else in double quotes, as JSON. */
function asYaml(text: string): string {
  return /^[A-Za-z][\w ().-]*[\w).]$/.test(text) && !WORDS.test(text) ? text : JSON.stringify(text);
}

/** Words that YAML does not read as strings. */
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
