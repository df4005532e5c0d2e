import type { Range } from "../../yaml/mod.ts";
import type { Replacement } from "../text/edit.ts";
import { firstIndex } from "../text/first-index.ts";
import type { TextLines } from "../text/text-lines.ts";

/** Returns the comments that begin in a range. */
export function commentsIn(comments: readonly Range[], from: number, to: number): readonly Range[] {
  return comments.slice(
    firstIndex(comments, ({ start }) => start >= from),
    firstIndex(comments, ({ start }) => start >= to),
  );
}

/** Ranges to delete, as replacements; each comment in them stays, on a separate line. */
export function removeLines(lines: TextLines, range: Range, comments: readonly Range[], indent: string): Replacement[] {
  const edits: Replacement[] = [];
  let at = range.start;
  for (const comment of commentsIn(comments, range.start, range.end)) {
    edits.push({ start: at, end: comment.start, replacement: indent });
    at = lines.next(comment.start);
  }
  if (at < range.end) edits.push({ start: at, end: range.end, replacement: "" });
  return edits;
}

/** Moves the lines of a range to the left, or to the right where `by` is negative. */
export function shiftLines(lines: TextLines, range: Range, by: number): Replacement[] {
  if (by === 0) return [];
  return lines.startsIn(range.start, range.end).flatMap((start) => {
    const blanks = /^ */.exec(lines.text.slice(start, start + Math.max(by, 0)))![0].length;
    if (by > 0) return blanks === 0 ? [] : [{ start, end: start + blanks, replacement: "" }];
    const isBlank = lines.text.slice(start, lines.next(start)).trim() === "";
    return isBlank ? [] : [{ start, end: start, replacement: " ".repeat(-by) }];
  });
}

/** Copies a block with another indentation, without the break of its last line. */
export function reindented(text: string, from: number, to: number, lineBreak: string): string {
  const by = to - from;
  return text
    .split(/\r\n|\n|\r/)
    .map((line) =>
      line.trim() === ""
        ? ""
        : by < 0
          ? line.replace(/^ */, (all) => all.slice(Math.min(-by, all.length)))
          : " ".repeat(by) + line,
    )
    .join(lineBreak);
}
