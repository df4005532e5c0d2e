/**
 * Why a step could not give what was asked for:
 *
 * - `refused`: the answer is no (invalid input, a mismatch, an Engine that refuses); asking again changes nothing.
 * - `usage`: the call itself is wrong.
 * - `environment`: network, disk or another process failed; the same call may work later.
 */
export type FailureKind = "refused" | "usage" | "environment";

/**
 * An expected failure, with words for the person who reads it. Everything this library throws on purpose is one of these;
 * any other error is a defect.
 *
 * @example
 * ```ts
 * throw new MesgError("refused", "expected 32 bytes, found 20", { hint: "give the whole hash" });
 * ```
 */
export class MesgError extends Error {
  override readonly name = "MesgError";
  readonly kind: FailureKind;
  /** What to do about it. */
  readonly hint: string | undefined;

  /** The message says what was expected, what was found, and where. */
  constructor(kind: FailureKind, message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.kind = kind;
    this.hint = options.hint;
  }
}
