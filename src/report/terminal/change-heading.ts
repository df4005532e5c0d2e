import { painter, type Style, type Tint } from "../../core/mod.ts";

/** The parts of the heading of a change, as safe text. */
export interface ChangeHeading {
  readonly path: string;
  /** Where it is in a file: `process.yml:3`. */
  readonly place: string | undefined;
  readonly title: string;
  readonly rule: string;
  readonly tint: Tint;
}

/**
 * Returns the heading of a change in lines of at most the terminal's width: path, place, title and rule. A part that is
 * longer stays whole.
 */
export function changeHeading({ path, place, title, rule, tint }: ChangeHeading, style: Style): string[] {
  const paint = painter(style);
  const colon = place === undefined ? ":" : "";
  const parts = [
    { text: `${path}${colon}`, shown: `${paint("bold", path)}${colon}` },
    ...(place === undefined ? [] : [{ text: `(${place}):`, shown: `(${place}):` }]),
    { text: title, shown: paint(tint, title) },
    { text: `[${rule}]`, shown: paint("dim", `[${rule}]`) },
  ];
  const lines: string[] = [];
  const width = (style.columns ?? Number.POSITIVE_INFINITY) - 1;
  let length = 0;
  for (const { text, shown } of parts) {
    const isNext = lines.length === 0 || length + 1 + text.length > width;
    const indent = lines.length === 0 ? "  " : "    ";
    if (isNext) lines.push(`${indent}${shown}`);
    else lines.push(`${lines.pop()} ${shown}`);
    length = (isNext ? indent.length : length + 1) + text.length;
  }
  return lines;
}
