import {
  type Diagnostic,
  dottedText,
  type Paint,
  painter,
  type Style,
  type Tint,
  visibleText,
  wrapText,
} from "../core/mod.ts";

/** How diagnostics are shown. */
export interface TextOptions extends Style {
  /** The text of each file by name, to show lines; no lines are shown of other files. */
  readonly texts?: ReadonlyMap<string, string>;
}

/**
 * Returns diagnostics as text: location and message on one line, then the line of the file with a caret, then the hint.
 * Consecutive diagnostics of a rule with the same hint show it once, at the first. Empty when there are none.
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
  const paint = painter(options);
  const blocks = diagnostics.map((diagnostic, index) => {
    const { file, line, column = 1, severity, message, rule, hint, pointer } = diagnostic;
    const place = line === undefined ? `${file}${pointer === "" ? "" : ` at ${pointer}`}` : `${file}:${line}:${column}`;
    const tint = TINTS[severity];
    const shownPlace = `${visibleText(place, 4096)}:`;
    const head = `${paint("bold", shownPlace)} ${paint(tint, `${severity}:`)}`;
    const width = (options.columns ?? Number.POSITIVE_INFINITY) - INDENT.length - 1;
    const before = shownPlace.length + severity.length + 2 - INDENT.length;
    const words = wrapText(`${visibleText(message, 1000)} [${rule}]`, width, Math.max(before, 1)).join(`\n${INDENT}`);
    const tail = `[${rule}]`;
    const source = line === undefined ? undefined : linesOf(file, lines, options.texts)?.[line - 1];
    const shown =
      source === undefined ? [] : snippet(source, { line: line!, column, tint, columns: options.columns }, paint);
    return [
      `${head} ${words.slice(0, -tail.length)}${paint("dim", tail)}`,
      ...shown,
      ...(hint === undefined || repeatsHint(diagnostic, diagnostics[index - 1])
        ? []
        : [`${INDENT}${paint("cyan", "hint:")} ${hintOf(hint, width)}`]),
      "",
    ].join("\n");
  });
  return blocks.join("");
}

/** Returns whether a diagnostic has the same hint as the one before. */
function repeatsHint({ file, rule, hint }: Diagnostic, before: Diagnostic | undefined): boolean {
  return before !== undefined && file === before.file && rule === before.rule && hint === before.hint;
}

/** Indentation below a diagnostic. */
const INDENT = "  ";

function hintOf(hint: string, width: number): string {
  return wrapText(visibleText(hint, 1000), width, "hint:".length).join(`\n${INDENT}`);
}

const TINTS: { readonly [severity in Diagnostic["severity"]]: Tint } = {
  error: "red",
  warning: "yellow",
  note: "cyan",
};

/** Maximum length of a line that is shown, if the terminal is wide enough; it is cut on both sides. */
const WIDTH = 100;
/** The least that is shown, and how close to its end a column may be. */
const LEAST = 30;
const BEHIND = 20;

interface Mark {
  readonly line: number;
  readonly column: number;
  readonly tint: Tint;
  /** The width of the terminal. */
  readonly columns: number | undefined;
}

/** The line of a file, and a caret below the column. */
function snippet(
  source: string,
  { line, column, tint, columns = Number.POSITIVE_INFINITY }: Mark,
  paint: Paint,
): string[] {
  const gutter = String(line);
  // Next to the text are the indent, the gutter, its bar, and a sign for what is cut on each side.
  const width = Math.max(Math.min(WIDTH, columns - gutter.length - 8), LEAST);
  const start = column > width - BEHIND ? column - Math.floor(width / 2) : 0;
  const cut = source.slice(start, start + width);
  const before = start > 0 ? "…" : "";
  const after = source.length > start + width ? "…" : "";
  // One character per UTF-16 unit, so that the caret stays in its column.
  const text = dottedText(cut.replaceAll("\t", " "));
  const indent = " ".repeat(before.length + Math.max(column - 1 - start, 0));
  return [
    `  ${paint("dim", `${gutter} |`)} ${before}${text}${after}`.trimEnd(),
    `  ${paint("dim", `${" ".repeat(gutter.length)} |`)} ${indent}${paint(tint, "^")}`,
  ];
}

function linesOf(file: string, known: Map<string, readonly string[]>, texts: TextOptions["texts"]) {
  const text = texts?.get(file);
  if (text === undefined) return undefined;
  const split = known.get(file) ?? text.split(/\r\n|\n|\r/);
  known.set(file, split);
  return split;
}
