import type { Migrated } from "./migrate.ts";
import { firstIndex } from "./text/first-index.ts";
import { TextLines } from "./text/text-lines.ts";

/** Maps line numbers, from 1, between a text before its migration and the text after it. */
export interface LineMap {
  /** Returns the old line of a new line. */
  toBefore(line: number): number;
  /** Returns the new line of an old line. */
  toAfter(line: number): number;
}

/**
 * Returns the map between the lines of a file before and after its migration. A line in a changed part is
 * mapped to the start of the change.
 *
 * @example
 * ```ts
 * lineMap(migrate("name: a\npublish: x\nname: b\n")).toBefore(2); // 3
 * ```
 */
export function lineMap({ before, after, changes }: Pick<Migrated, "before" | "after" | "changes">): LineMap {
  let delta = 0;
  const places = changes.map(({ start, end, replacement }) => {
    const newStart = start + delta;
    const newEnd = newStart + replacement.length;
    delta = newEnd - end;
    return { before: { start, end }, after: { start: newStart, end: newEnd } };
  });
  const texts = { before: new TextLines(before), after: new TextLines(after) };
  const map = (from: Side, to: Side) => (line: number) => {
    const offset = texts[from].startOf(line);
    const place = places[firstIndex(places, (candidate) => candidate[from].start > offset) - 1];
    if (place === undefined) return texts[to].number(offset);
    const { start, end } = place[to];
    return texts[to].number(offset < place[from].end ? start : end + offset - place[from].end);
  };
  return { toBefore: map("after", "before"), toAfter: map("before", "after") };
}

type Side = "before" | "after";
