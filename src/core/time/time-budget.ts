import { MesgError } from "../error.ts";

/**
 * A deadline that several calls of one task share.
 *
 * @example
 * ```ts
 * const budget = new TimeBudget(60_000, "the deploy");
 * budget.take(15_000); // 15_000, later less
 * ```
 */
export class TimeBudget {
  /** On the monotonic clock, since the system clock may be set back. */
  readonly #end: number;
  readonly #total: number;
  readonly #what: string;

  /**
   * @param total Milliseconds from now.
   * @param what The task, as the message names it: `the deploy`.
   */
  constructor(total: number, what: string) {
    this.#total = total;
    this.#what = what;
    this.#end = performance.now() + total;
  }

  /**
   * Computes the timeout of one call: its own, or the remaining time if that is less.
   *
   * @param timeout Milliseconds that the call may take.
   * @param reserve Milliseconds to leave for later calls; at most half of the time left.
   * @returns Milliseconds.
   * @throws {MesgError} `environment` when no time is left.
   */
  take(timeout: number, reserve = 0): number {
    const left = this.#end - performance.now();
    if (left > 0) return Math.min(timeout, left - Math.min(reserve, left / 2));
    throw new MesgError("environment", `${this.#what} did not finish within ${this.#total / 1000} s`, {
      hint: "run it again: it continues where it stopped",
    });
  }
}
