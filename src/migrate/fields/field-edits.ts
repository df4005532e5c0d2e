import { removeLines } from "../outputs/remove.ts";
import type { Edit } from "../text/edit.ts";
import type { TextLines } from "../text/text-lines.ts";
import type { Written, WrittenDocument, WrittenPair } from "../text/written.ts";

/** The migration of an edit, and a description of the edit. */
export type Why = Pick<Edit, "migration" | "explanation">;

/** Collects edits of single fields; a value with an anchor is reached by many paths and edited once. */
export class FieldEdits {
  readonly document: WrittenDocument;
  readonly lines: TextLines;
  readonly #edits = new Map<number, Edit[]>();

  constructor(document: WrittenDocument, lines: TextLines) {
    this.document = document;
    this.lines = lines;
  }

  /** Returns the edits of all fields, except those inside a part that is removed or replaced as a whole. */
  get edits(): Edit[] {
    const groups = [...this.#edits.values()].map((edits) => ({
      edits,
      start: Math.min(...edits.map(({ start }) => start)),
      end: Math.max(...edits.map(({ end }) => end)),
    }));
    let last = -1;
    return groups
      .sort((left, right) => left.start - right.start || right.end - left.end)
      .flatMap(({ edits, start, end }) => {
        if (start < last) return [];
        last = end;
        return edits;
      });
  }

  /** Replaces a range. */
  replace(migration: string, explanation: string, range: { start: number; end: number }, replacement: string): void {
    if (this.#edits.has(range.start)) return;
    this.#edits.set(range.start, [{ ...range, replacement, migration, explanation }]);
  }

  /** Writes a value into an empty entry: after its colon, or in place of `null`. */
  fill(migration: string, explanation: string, { key, value }: WrittenPair, text: string): void {
    if (value.kind === "alias") return;
    if (value.end > value.contentStart)
      this.replace(migration, explanation, { start: value.contentStart, end: value.end }, text);
    else {
      const at = value.anchor?.end ?? this.lines.text.indexOf(":", key.end) + 1;
      this.replace(migration, explanation, { start: at, end: at }, ` ${text}`);
    }
  }

  /** Removes a pair from a mapping. The key of the mapping gets `{}` when nothing remains. */
  remove(why: Why, parent: Written, pair: WrittenPair, parentKey?: Written): void {
    const { migration, explanation } = why;
    const { lines, document } = this;
    const { key, value } = pair;
    if (parent.isFlow) {
      const index = parent.pairs.indexOf(pair);
      const [before, after] = [parent.pairs[index - 1], parent.pairs[index + 1]];
      const start =
        after === undefined && before !== undefined ? Math.max(before.key.end, before.value.end) : key.start;
      const end = after?.key.start ?? Math.max(key.end, value.end);
      this.replace(migration, explanation, { start, end }, "");
      return;
    }
    const isLast = parent.pairs.length === 1;
    if (!lines.isFirst(key.start) || (isLast && parentKey === undefined)) return;
    const range = { start: lines.start(key.start), end: lines.next(Math.max(key.end, value.end) - 1) };
    if (this.#edits.has(range.start)) return;
    const changes = removeLines(lines, range, document.comments, " ".repeat(lines.column(key.start)));
    if (isLast) {
      const at = parent.anchor?.end ?? lines.text.indexOf(":", parentKey!.end) + 1;
      changes.unshift({ start: at, end: at, replacement: " {}" });
    }
    this.#edits.set(
      range.start,
      changes.map((change) => ({ ...change, migration, explanation })),
    );
  }
}
