/** A position at which a text is not YAML as an Engine reads it. */
export class SyntaxProblem extends Error {
  /** Index into the text. */
  readonly offset: number;
  /** What to do, in the imperative. */
  readonly hint: string;
  /** Reading may resume on the line after this index. */
  readonly resume: number;

  constructor(message: string, offset: number, hint: string, resume = offset) {
    super(message);
    this.offset = offset;
    this.hint = hint;
    this.resume = resume;
  }
}
