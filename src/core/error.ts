/**
 * The kind of a failure:
 *
 * - `refused`: the answer is no (invalid input, a mismatch, a rejection by an Engine); a retry does not help.
 * - `usage`: the call itself is wrong.
 * - `environment`: the network, the disk or another process failed; the same call may succeed later.
 */
export type FailureKind = "refused" | "usage" | "environment";

/**
 * An expected failure, with a message for users. Every error that this library throws on purpose is a MesgError; any
 * other error is a defect.
 *
 * @example
 * ```ts
 * throw new MesgError("refused", "expected 32 bytes, found 20", { hint: "give the whole hash" });
 * ```
 */
export class MesgError extends Error {
  override readonly name = "MesgError";
  readonly kind: FailureKind;
  /** What to do, in the imperative. */
  readonly hint: string | undefined;

  /** @param message What is wrong and where: `problem: expected X, found Y`. */
  constructor(kind: FailureKind, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.hint = options.hint;
  }
}

/**
 * Input that exceeds a limit of this tool. It is refused here although it may be valid.
 *
 * @example
 * ```ts
 * throw new LimitError("expected at most 10 files, found 11", { hint: "remove some of them" });
 * ```
 */
export class LimitError extends MesgError {
  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super("refused", message, options);
  }
}

/**
 * A path that is not a readable regular file, such as a pipe, a device, or a symlink that leaves its folder.
 *
 * @example
 * ```ts
 * throw new UnreadableFile("cannot read mesg.yml: expected a regular file, found a pipe");
 * ```
 */
export class UnreadableFile extends MesgError {
  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super("refused", message, options);
  }
}
