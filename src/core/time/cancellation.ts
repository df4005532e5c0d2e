/**
 * The part of an `AbortSignal` that most work needs. A server creates one per call, and an `AbortSignal` takes as long to
 * create and listen to as a message takes to decode.
 */
export interface Cancellation {
  readonly aborted: boolean;
  /** Why, once it has aborted. */
  readonly reason: unknown;
  addEventListener(type: "abort", listener: () => void): void;
  removeEventListener(type: "abort", listener: () => void): void;
}

/**
 * A {@linkcode Cancellation} and the way to cancel it.
 *
 * @example
 * ```ts
 * const canceler = new Canceler();
 * canceler.addEventListener("abort", () => console.log(canceler.reason));
 * canceler.abort("too late"); // logs "too late"
 * ```
 */
export class Canceler implements Cancellation {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<() => void>();

  addEventListener(_: "abort", listener: () => void): void {
    this.#listeners.add(listener);
  }

  removeEventListener(_: "abort", listener: () => void): void {
    this.#listeners.delete(listener);
  }

  /** Cancels, and calls the listeners; does nothing when already canceled. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    for (const listener of this.#listeners) listener();
  }
}
