import type { Shape } from "./secret-shapes.ts";

/** A secret in a text. */
export interface FoundSecret {
  /** From 1. */
  readonly line: number;
  readonly reason: string;
}

/** What a finder searches for. */
export interface FinderData {
  readonly shapes: readonly Shape[];
  /** Names of files that need a check of the whole content. */
  readonly keyFiles: RegExp;
}

/** A position of the mark of a shape. */
interface Candidate {
  readonly start: number;
  /** The index of the shape. */
  readonly shape: number;
}

/**
 * Searches files for secrets, in time proportional to their length: for the marks of all shapes at once, and at each
 * mark for its shape alone. The class uses nothing from outside it, since threads run its source text.
 */
export class SecretFinder {
  readonly #shapes: readonly Shape[];
  readonly #keyFiles: RegExp;
  /** The shape of each mark, which is read as one number. */
  readonly #marks = new Map<number, number>();
  /** The positions at which a pair of bytes occurs in a mark: one bit each for the first, second and third. */
  readonly #pairs = new Uint8Array(65_536);
  /** The pairs of bytes that are the second and third of a mark. */
  readonly #middles = new Uint8Array(65_536);
  /** Number of bytes in which a NUL marks a binary file, as in git. */
  readonly #lookedAt = 8000;
  /** Maximum distance in bytes between the prefix and the secret. */
  readonly #longestBefore = 256;
  /** Placeholders of documentation. */
  readonly #placeholder = /EXAMPLE|(.)\1{9}/;
  #whole = new Uint8Array(0);

  constructor({ shapes, keyFiles }: FinderData) {
    this.#shapes = shapes;
    this.#keyFiles = keyFiles;
    for (const [shape, { marks }] of shapes.entries()) {
      for (const mark of marks) {
        const bytes = Buffer.from(mark, "latin1");
        this.#marks.set(bytes.readInt32LE(), shape);
        for (let place = 0; place < 3; place++) this.#pairs[bytes.readUInt16LE(place)]! |= 1 << place;
        this.#middles[bytes.readUInt16LE(1)] = 1;
      }
    }
  }

  /** Whether a file has a secret, or is one that only the secrets guard can judge: a key, or a text in UTF-16. */
  isNotable(pieces: readonly Uint8Array[], path: string): boolean {
    if (this.#keyFiles.test(path)) return true;
    const first = pieces[0];
    if (first === undefined) return false;
    const mark = (first[0]! << 8) | (first[1] ?? 0);
    if (mark === 0xfffe || mark === 0xfeff) return true;
    return !this.#isBinary(first) && this.find(this.#gather(pieces)).length > 0;
  }

  #isBinary(bytes: Uint8Array): boolean {
    return (bytes.length <= this.#lookedAt ? bytes : bytes.subarray(0, this.#lookedAt)).includes(0);
  }

  /** Finds the secrets in a file, at most one per line; none in a binary file. */
  find(bytes: Uint8Array): FoundSecret[] {
    if (this.#isBinary(bytes)) return [];
    const candidates = this.#candidates(bytes);
    if (candidates.length === 0) return [];
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
    const found = new Map<number, number>();
    let line = 1;
    let counted = 0;
    for (const { start, shape } of this.#matches(text, candidates)) {
      for (let at = text.indexOf("\n", counted); at !== -1 && at < start; at = text.indexOf("\n", at + 1)) {
        line++;
        counted = at + 1;
      }
      // Of several on one line, only the first shape is reported.
      found.set(line, Math.min(shape, found.get(line) ?? shape));
    }
    return [...found].map(([line, shape]) => ({ line, reason: this.#shapes[shape]!.reason }));
  }

  /** The secrets at candidates, in the order of the text. */
  #matches(text: string, candidates: readonly Candidate[]): Candidate[] {
    const ends = this.#shapes.map(() => 0);
    return candidates
      .filter(({ start, shape }) => {
        // A match inside an earlier match of the same shape is a part of it.
        if (start < ends[shape]!) return false;
        const { pattern, follows } = this.#shapes[shape]!;
        pattern.lastIndex = start;
        const [match] = pattern.exec(text) ?? [];
        if (match === undefined) return false;
        ends[shape] = start + match.length;
        return !this.#placeholder.test(match) && this.#isAfter(follows, text, start);
      })
      .sort((left, right) => left.start - right.start);
  }

  /** Whether a mark, and at least one more character, is in the word that ends at a place. */
  #isAfter(mark: string | undefined, text: string, at: number): boolean {
    if (mark === undefined) return true;
    const word = text
      .slice(Math.max(0, at - this.#longestBefore), at)
      .split(/[\s=]/)
      .at(-1)!;
    const start = word.indexOf(mark);
    return start !== -1 && start + mark.length < word.length;
  }

  /**
   * Finds the marks of all shapes. The file is read in words of four bytes: wherever a mark begins, one of its three pairs
   * of bytes is the lower half of a word, or the second pair is the upper half.
   */
  #candidates(bytes: Uint8Array): Candidate[] {
    const words = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const lower = this.#pairs;
    const upper = this.#middles;
    const found: Candidate[] = [];
    let at = 0;
    // Four words at a time, nearly all of which have no such pair.
    for (const end = bytes.length - 15; at < end; at += 16) {
      const a = words.getInt32(at, true);
      const b = words.getInt32(at + 4, true);
      const c = words.getInt32(at + 8, true);
      const d = words.getInt32(at + 12, true);
      const ab = lower[a & 0xffff]! | upper[a >>> 16]! | lower[b & 0xffff]! | upper[b >>> 16]!;
      const cd = lower[c & 0xffff]! | upper[c >>> 16]! | lower[d & 0xffff]! | upper[d >>> 16]!;
      if ((ab | cd) === 0) continue;
      for (let word = at; word < at + 16; word += 4) this.#marksAt(words, word, found);
    }
    for (; at + 4 <= bytes.length; at += 4) this.#marksAt(words, at, found);
    // A mark at the end may reach into an incomplete word.
    this.#mark(words, at - 2, found);
    this.#mark(words, at - 1, found);
    return found;
  }

  /** Adds the marks of which a word has a pair in its lower half, or the second pair in its upper half. */
  #marksAt(words: DataView, at: number, found: Candidate[]): void {
    const word = words.getInt32(at, true);
    const places = this.#pairs[word & 0xffff]!;
    if ((places & 4) !== 0) this.#mark(words, at - 2, found);
    if ((places & 2) !== 0) this.#mark(words, at - 1, found);
    if ((places & 1) !== 0) this.#mark(words, at, found);
    if (this.#middles[word >>> 16] !== 0) this.#mark(words, at + 1, found);
  }

  /** Adds the mark that begins at a place, if there is one. */
  #mark(words: DataView, at: number, found: Candidate[]): void {
    if (at < 0 || at + 4 > words.byteLength) return;
    const word = words.getInt32(at, true);
    // Looking up a pair takes less time than looking up a mark.
    if ((this.#pairs[word & 0xffff]! & 1) === 0 || (this.#pairs[word >>> 16]! & 4) === 0) return;
    const shape = this.#marks.get(word);
    if (shape === undefined) return;
    const start = at - this.#shapes[shape]!.before;
    if (start >= 0) found.push({ start, shape });
  }

  /** The bytes of a file that may be in several leaves. */
  #gather(pieces: readonly Uint8Array[]): Uint8Array {
    if (pieces.length === 1) return pieces[0]!;
    const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
    if (this.#whole.length < length) this.#whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      this.#whole.set(piece, at);
      at += piece.length;
    }
    return this.#whole.subarray(0, length);
  }
}
