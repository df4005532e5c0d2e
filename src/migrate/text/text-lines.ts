import { firstIndex } from "./first-index.ts";

/** The lines of a text, by offset. */
export class TextLines {
  readonly text: string;
  /** The line break of the first line; a line feed when there is none. */
  readonly lineBreak: string;
  readonly #starts: number[] = [0];

  constructor(text: string) {
    this.text = text;
    for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) this.#starts.push(index + end.length);
    this.lineBreak = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  }

  /** Returns the line's number, from 1. */
  number(offset: number): number {
    return this.#index(offset) + 1;
  }

  /** Returns the start of the line with a number, from 1; the end of the text for a higher number than that of the last. */
  startOf(number: number): number {
    return this.#starts[number - 1] ?? this.text.length;
  }

  /** Returns the start of the line. */
  start(offset: number): number {
    return this.#starts[this.#index(offset)]!;
  }

  /** Returns the start of the next line; the end of the text after the last line. */
  next(offset: number): number {
    return this.#starts[this.#index(offset) + 1] ?? this.text.length;
  }

  /** Returns the number of characters before `offset` in its line. */
  column(offset: number): number {
    return offset - this.start(offset);
  }

  /** Whether only blanks are before `offset` in its line. */
  isFirst(offset: number): boolean {
    return this.text.slice(this.start(offset), offset).trim() === "";
  }

  /** Returns where each line of a range begins. */
  startsIn(from: number, to: number): number[] {
    const first = this.#index(from);
    return this.#starts.slice(first, to > from ? this.#index(to - 1) + 1 : first);
  }

  #index(offset: number): number {
    return Math.max(firstIndex(this.#starts, (start) => start > offset) - 1, 0);
  }
}
