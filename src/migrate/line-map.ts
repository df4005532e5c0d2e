import type { Migrated } from "./migrate.ts";
import { TextLines } from "./text/text-lines.ts";

/** Maps lines, from 1, between the texts before and after a migration. */
export interface LineMap {
  /** Returns the line of the text before that became a line of the text after. */
  toBefore(line: number): number;
  /** Returns the line of the text after that a line of the text before became. */
  toAfter(line: number): number;
}

/**
 * Returns the map between the lines of a file before and after its migration. A line of an inserted or removed part is
 * mapped to the place of the change.
 *
 * @example
 * ```ts
 * lineMap(migrate("name: a\npublish: x\nname: b\n")).toBefore(2); // 3
 * ```
 */
export function lineMap({ before, after, changes }: Pick<Migrated, "before" | "after" | "changes">): LineMap {
  let delta = 0;
  const places = changes.map(({ start, end, replacement }) => {
    const after = { start: start + delta, end: start + delta + replacement.length };
    delta = after.end - end;
    return { before: { start, end }, after };
  });
  const texts = { before: new TextLines(before), after: new TextLines(after) };
  const map = (from: Side, to: Side) => (line: number) => {
    const offset = texts[from].startOf(line);
    const place = lastBefore(places, (it) => it[from].start <= offset);
    if (place === undefined) return texts[to].number(offset);
    const { start, end } = place[to];
    return texts[to].number(offset < place[from].end ? start : end + offset - place[from].end);
  };
  return { toBefore: map("after", "before"), toAfter: map("before", "after") };
}

/** Returns the last item that meets a condition, which the items before it meet, too. */
function lastBefore<T>(items: readonly T[], meets: (item: T) => boolean): T | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(items[middle]!)) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

type Side = "before" | "after";
