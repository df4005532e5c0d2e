/** A replacement of a range of a text. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** A replacement, and its reason. */
export interface Edit extends Replacement {
  /** The id of the migration that needs it. */
  readonly migration: string;
  /** A description in the imperative. */
  readonly explanation: string;
}

/** A part of a text: original characters from `from`, or inserted ones. */
interface Piece {
  readonly text: string;
  readonly from: number | undefined;
}

/** A text that is edited in several passes, and the changes from the original. */
export class EditedText {
  readonly original: string;
  #pieces: Piece[];
  #text: string;

  constructor(original: string) {
    this.original = original;
    this.#text = original;
    this.#pieces = [{ text: original, from: 0 }];
  }

  get text(): string {
    return this.#text;
  }

  /** Applies edits, which must not overlap. Takes time linear in the text and the edits. */
  apply(edits: readonly Edit[]): void {
    const sorted = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
    const pieces: Piece[] = [];
    let [index, inside, at] = [0, 0, 0];
    const take = (to: number, keep: boolean): void => {
      while (at < to) {
        const piece = this.#pieces[index]!;
        const size = Math.min(piece.text.length - inside, to - at);
        const from = piece.from === undefined ? undefined : piece.from + inside;
        if (keep) pieces.push({ text: piece.text.slice(inside, inside + size), from });
        inside += size;
        at += size;
        if (inside === piece.text.length) [index, inside] = [index + 1, 0];
      }
    };
    for (const { start, end, replacement } of sorted) {
      if (start < at) throw new RangeError("edits overlap");
      take(start, true);
      take(end, false);
      if (replacement !== "") pieces.push({ text: replacement, from: undefined });
    }
    take(this.#text.length, true);
    this.#pieces = pieces;
    this.#text = pieces.map(({ text }) => text).join("");
  }

  /** Returns a function that maps ascending offsets in the current text to the original text. */
  origins(): (offset: number) => number {
    let [index, start, last] = [0, 0, 0];
    return (offset) => {
      for (let piece = this.#pieces[index]; piece !== undefined; piece = this.#pieces[++index]) {
        if (piece.from !== undefined) last = piece.from + Math.min(offset - start, piece.text.length);
        if (offset < start + piece.text.length) break;
        start += piece.text.length;
      }
      return last;
    };
  }

  /** Returns all changes from the original text, in its order. */
  changes(): Replacement[] {
    const changes: Replacement[] = [];
    let [at, inserted] = [0, ""];
    for (const { text, from } of [...this.#pieces, { text: "", from: this.original.length }]) {
      if (from === undefined) {
        inserted += text;
        continue;
      }
      if (from > at || inserted !== "") changes.push({ start: at, end: from, replacement: inserted });
      [at, inserted] = [from + text.length, ""];
    }
    return changes;
  }
}
