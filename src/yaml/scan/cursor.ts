import { CODE, isBlank, isBlankOrEnd, isBreak, isBreakOrEnd } from "./characters.ts";
import type { Range } from "./token.ts";

/** A position in a text that only moves forward, with its column. */
export class Cursor {
  readonly text: string;
  /** Index into the text. */
  at = 0;
  /** Where the current line begins. */
  lineStart = 0;

  readonly #onComment: ((comment: Range) => void) | undefined;
  /** Where the last reported comment ends, so that text that is read again is not reported again. */
  #reported = 0;

  constructor(text: string, onComment?: (comment: Range) => void) {
    this.text = text;
    this.#onComment = onComment;
    // A byte order mark precedes the first line.
    if (text.charCodeAt(0) === 0xfeff) this.at = this.lineStart = 1;
  }

  /**
   * The column from 0, in UTF-16 units. It is only compared before a line's first word, where units equal characters.
   */
  get column(): number {
    return this.at - this.lineStart;
  }

  /** The character code here, or `ahead` units further; NaN past the end. */
  code(ahead = 0): number {
    return this.text.charCodeAt(this.at + ahead);
  }

  /** Whether a line begins here with `---` or `...`. */
  get atDocumentMarker(): boolean {
    if (this.at !== this.lineStart) return false;
    const code = this.code();
    if (code !== CODE.dash && code !== CODE.dot) return false;
    return this.code(1) === code && this.code(2) === code && isBlankOrEnd(this.code(3));
  }

  skipBlanks(): void {
    while (isBlank(this.code())) this.at++;
  }

  /** Goes to the end of the line. */
  skipLine(): void {
    while (!isBreakOrEnd(this.code())) this.at++;
  }

  /** Passes a comment, if there is one. */
  skipComment(): void {
    if (this.code() !== CODE.hash) return;
    const start = this.at;
    this.skipLine();
    if (this.#onComment === undefined || this.at <= this.#reported) return;
    this.#reported = this.at;
    this.#onComment({ start, end: this.at });
  }

  /** Passes a line break, if there is one, and returns what it is in a text. */
  readBreak(): string {
    const code = this.code();
    if (!isBreak(code)) return "";
    this.at += code === CODE.carriageReturn && this.code(1) === CODE.lineFeed ? 2 : 1;
    this.lineStart = this.at;
    return code === CODE.lineSeparator || code === CODE.paragraphSeparator ? String.fromCharCode(code) : "\n";
  }
}

/** Joins the lines of a folded text: one line feed becomes a space, more become one less. */
export function fold(first: string, more: string): string {
  if (first !== "\n") return first + more;
  return more === "" ? " " : more;
}
