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
  /** Names of files of which only the whole content tells. */
  readonly keyFiles: RegExp;
}

/** A place where the mark of a shape is. */
interface Candidate {
  readonly start: number;
  /** The index of the shape. */
  readonly shape: number;
}

/**
 * Searches files for secrets, in time proportional to their length: for the marks of all shapes at once, and at each mark
 * for its shape alone. The class uses nothing from outside of it, since its text is what threads run.
 */
export class SecretFinder {
  readonly #shapes: readonly Shape[];
  readonly #keyFiles: RegExp;
  /** The shape of each mark, which is read as one number. */
  readonly #marks = new Map<number, number>();
  /** The positions at which a pair of bytes occurs in a mark: one bit each for the first, second and third. */
  readonly #pairs = new Uint8Array(65_536);
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
        for (let place = 0; place < 3; place++) this.#pairs[bytes[place]! | (bytes[place + 1]! << 8)]! |= 1 << place;
      }
    }
  }

  /** Whether a file has a secret, or is one that only the secrets guard can judge: a key, or a text in UTF-16. */
  isNotable(pieces: readonly Uint8Array[], path: string): boolean {
    const [first] = pieces;
    if (this.#keyFiles.test(path)) return true;
    if (first === undefined) return false;
    const mark = (first[0]! << 8) | (first[1] ?? 0);
    if (mark === 0xfffe || mark === 0xfeff) return true;
    return !first.subarray(0, this.#lookedAt).includes(0) && this.find(this.#gather(pieces)).length > 0;
  }

  /** Finds the secrets in a file, at most one per line; none in a binary file. */
  find(bytes: Uint8Array): FoundSecret[] {
    if (bytes.subarray(0, this.#lookedAt).includes(0)) return [];
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
      // Of several on one line the first shape is named.
      found.set(line, Math.min(shape, found.get(line) ?? shape));
    }
    return [...found].map(([line, shape]) => ({ line, reason: this.#shapes[shape]!.reason }));
  }

  /** The secrets at candidates, in the order of the text. */
  #matches(text: string, candidates: readonly Candidate[]): Candidate[] {
    const ends = this.#shapes.map(() => 0);
    return candidates
      .filter(({ start, shape }) => {
        // One that is in an earlier match of the same shape is a part of it.
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
   * Finds the marks of all shapes. Of the three pairs of bytes in a mark one begins at a multiple of three, so only those
   * are looked up, and then one more pair of the mark.
   */
  #candidates(bytes: Uint8Array): Candidate[] {
    const pairs = this.#pairs;
    const last = bytes.length - 1;
    const found: Candidate[] = [];
    for (let at = 0; at < last; at += 3) {
      const places = pairs[bytes[at]! | (bytes[at + 1]! << 8)]!;
      if (places === 0) continue;
      if ((places & 4) !== 0 && (pairs[bytes[at - 2]! | (bytes[at - 1]! << 8)]! & 1) !== 0)
        this.#mark(bytes, at - 2, found);
      if ((places & 2) !== 0 && (pairs[bytes[at - 1]! | (bytes[at]! << 8)]! & 1) !== 0)
        this.#mark(bytes, at - 1, found);
      if ((places & 1) !== 0 && (pairs[bytes[at + 2]! | (bytes[at + 3]! << 8)]! & 4) !== 0)
        this.#mark(bytes, at, found);
    }
    return found;
  }

  /** Adds the mark that begins at a place, if there is one. */
  #mark(bytes: Uint8Array, at: number, found: Candidate[]): void {
    if (at < 0 || at + 4 > bytes.length) return;
    const word = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
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
