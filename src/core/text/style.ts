/** A color of the terminal's own palette, or an emphasis. */
export type Tint = "red" | "green" | "yellow" | "cyan" | "bold" | "dim";

/** Colors a text. Pass untrusted text through `visibleText` first. */
export type Paint = (tint: Tint, text: string) => string;

/** Where a text is shown. */
export interface Style {
  /** Whether colors are shown. */
  readonly color?: boolean | undefined;
  /** The width of a terminal, at which sentences are wrapped; undefined where lines are not. */
  readonly columns?: number | undefined;
}

const CODES: { readonly [tint in Tint]: number } = { red: 31, green: 32, yellow: 33, cyan: 36, bold: 1, dim: 2 };

/**
 * Returns a function that colors text with the SGR codes of ECMA-48, or leaves it plain.
 *
 * @example
 * ```ts
 * painter({ color: true })("red", "error"); // "\u001b[31merror\u001b[0m"
 * painter({})("red", "error"); // "error"
 * ```
 */
export function painter({ color = false }: Style): Paint {
  return (tint, text) => (color && text !== "" ? `\u001b[${CODES[tint]}m${text}\u001b[0m` : text);
}

/**
 * Returns untrusted text without color codes.
 *
 * @example
 * ```ts
 * unpainted("\u001b[31mred"); // "\\u001b[31mred"
 * ```
 */
export function unpainted(text: string): string {
  return text.replaceAll("\u001b", "\\u001b");
}
