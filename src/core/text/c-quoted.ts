const QUOTED = /"((?:[^"\\]|\\(?:["\\abfnrtv]|[0-3][0-7]{2}))*)"/y;
const ESCAPES: Readonly<Record<string, string>> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

/** The unquoted text, and the index after the closing quote. */
export interface Unquoted {
  readonly text: string;
  readonly end: number;
}

/**
 * Reads a text that is quoted like a string of C, as git does (`unquote_c_style` of quote.c).
 *
 * @param text Text with a byte per character.
 * @param start Index of the opening quote.
 * @returns undefined when no quoted text begins at `start`, or when it has an unknown escape.
 * @example
 * ```ts
 * unquoteC('"a\\tb" c'); // { text: "a\tb", end: 6 }
 * ```
 */
export function unquoteC(text: string, start = 0): Unquoted | undefined {
  QUOTED.lastIndex = start;
  const [all = "", inner = ""] = QUOTED.exec(text) ?? [];
  if (all === "") return undefined;
  const plain = inner.replace(/\\(\d{3}|.)/g, (_, escaped: string) =>
    escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : (ESCAPES[escaped] ?? escaped),
  );
  return { text: plain, end: start + all.length };
}
