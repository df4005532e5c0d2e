import type { Cursor } from "./cursor.ts";
import { MAX_KEY_LENGTH, noColon } from "./wrong-place.ts";

/** A token that begins a key if a colon follows. */
export interface SimpleKey {
  readonly offset: number;
  readonly column: number;
  /** The token's number, counted from the beginning of the text. */
  readonly number: number;
  /** It is at the indentation of a block's keys, so it must be one. */
  readonly required: boolean;
}

/**
 * The possible keys of all open brackets, at most one for each. A key is on one line and not longer than 1024
 * characters, which bounds how far the scanner has to look ahead.
 */
export class SimpleKeys {
  readonly #cursor: Cursor;
  readonly #anyLength: boolean;
  readonly #levels: (SimpleKey | undefined)[] = [undefined];
  /** No level below this one has a possible key. */
  #lowest = 0;

  /** @param anyLength Whether keys may have any length, as in JSON. */
  constructor(cursor: Cursor, anyLength: boolean) {
    this.#cursor = cursor;
    this.#anyLength = anyLength;
  }

  save(key: SimpleKey): void {
    this.remove();
    const top = this.#levels.length - 1;
    this.#levels[top] = key;
    this.#lowest = Math.min(this.#lowest, top);
  }

  /** Takes the possible key of the innermost bracket, if there is one. */
  take(): SimpleKey | undefined {
    const key = this.#levels.at(-1);
    this.#levels[this.#levels.length - 1] = undefined;
    return key !== undefined && this.#isPossible(key) ? key : undefined;
  }

  /** @throws {SyntaxProblem} when it had to be a key. */
  remove(): void {
    const key = this.#levels.at(-1);
    if (key?.required) throw noColon(key.offset, this.#cursor);
    this.#levels[this.#levels.length - 1] = undefined;
  }

  /** @throws {SyntaxProblem} when what had to be a key can no longer be one. */
  checkRequired(): void {
    const key = this.#levels[0];
    if (key?.required && !this.#isPossible(key)) throw noColon(key.offset, this.#cursor);
  }

  /** Whether a key may begin with this token, so that the parser has to wait for it. */
  mayBeginWith(number: number): boolean {
    while (this.#lowest < this.#levels.length) {
      const key = this.#levels[this.#lowest];
      if (key !== undefined && this.#isPossible(key)) return key.number === number;
      this.#lowest++;
    }
    return false;
  }

  /** Forgets all keys and brackets. */
  clear(): void {
    this.#levels.length = 1;
    this.#levels[0] = undefined;
  }

  enter(): void {
    this.#levels.push(undefined);
  }

  leave(): void {
    if (this.#levels.length > 1) this.#levels.pop();
    this.#lowest = Math.min(this.#lowest, this.#levels.length);
  }

  #isPossible({ offset }: SimpleKey): boolean {
    const { at, lineStart, text } = this.#cursor;
    if (this.#anyLength) return true;
    if (offset < lineStart) return false;
    return at - offset <= MAX_KEY_LENGTH || charactersIn(text, offset, at) <= MAX_KEY_LENGTH;
  }
}

/** Characters, of which some take two units. A key of twice the units is too long in any case. */
function charactersIn(text: string, start: number, end: number): number {
  if (end - start > 2 * MAX_KEY_LENGTH) return end - start;
  return [...text.slice(start, end)].length;
}
