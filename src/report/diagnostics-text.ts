import { type Diagnostic, dottedText, visibleText } from "../core/mod.ts";

/** How diagnostics are shown to a person. */
export interface TextOptions {
  /** The text of each file, by its name, for showing the line; a file that is not there is not shown. */
  readonly texts?: ReadonlyMap<string, string>;
  /** Whether the reader's terminal takes colours. */
  readonly color?: boolean;
}

/**
 * Diagnostics as text: place and message on one line, then the line of the file with a caret, then the hint. Empty when
 * there are none.
 *
 * @example
 * ```ts
 * diagnosticsToText(diagnostics, { texts: new Map([["mesg.yml", text]]) });
 * // mesg.yml:2:1: error: unknown key "nam" in service (did you mean "name"?) [unknown-key]
 * //   2 | nam: a
 * //     | ^
 * //   hint: use one of name, sid
 * ```
 */
export function diagnosticsToText(diagnostics: readonly Diagnostic[], options: TextOptions = {}): string {
  const lines = new Map<string, readonly string[]>();
  const paint = options.color ? painted : (_style: Style, text: string) => text;
  const blocks = diagnostics.map((diagnostic) => {
    const { file, line, column = 1, severity, message, rule, hint, pointer } = diagnostic;
    const place = line === undefined ? `${file}${pointer === "" ? "" : ` at ${pointer}`}` : `${file}:${line}:${column}`;
    const head = `${paint("bold", `${visibleText(place, 4096)}:`)} ${paint(severity, `${severity}:`)} ${visibleText(message, 1000)} [${rule}]`;
    const source = line === undefined ? undefined : linesOf(file, lines, options.texts)?.[line - 1];
    const shown = source === undefined ? [] : snippet(source, line!, column, (caret) => paint(severity, caret));
    return [head, ...shown, ...(hint === undefined ? [] : [`  hint: ${visibleText(hint, 1000)}`]), ""].join("\n");
  });
  return blocks.join("");
}

/** The most of a line that is shown; the rest is cut on both sides. */
const WIDTH = 100;

function snippet(source: string, line: number, column: number, paint: (caret: string) => string): string[] {
  const start = column > WIDTH - 20 ? column - WIDTH / 2 : 0;
  const cut = source.slice(start, start + WIDTH);
  const gutter = String(line);
  const before = start > 0 ? "…" : "";
  const after = source.length > start + WIDTH ? "…" : "";
  // One sign per UTF-16 unit, so that the caret stays in its column.
  const text = dottedText(cut.replaceAll("\t", " "));
  const indent = " ".repeat(before.length + Math.max(column - 1 - start, 0));
  return [
    `  ${gutter} | ${before}${text}${after}`.trimEnd(),
    `  ${" ".repeat(gutter.length)} | ${indent}${paint("^")}`,
  ];
}

function linesOf(file: string, known: Map<string, readonly string[]>, texts: TextOptions["texts"]) {
  const text = texts?.get(file);
  if (text === undefined) return undefined;
  const split = known.get(file) ?? text.split(/\r\n|\n|\r/);
  known.set(file, split);
  return split;
}

type Style = Diagnostic["severity"] | "bold";
const CODES: { readonly [style in Style]: number } = { error: 31, warning: 33, note: 36, bold: 1 };

function painted(style: Style, text: string): string {
  return `\x1b[${CODES[style]}m${text}\x1b[0m`;
}
