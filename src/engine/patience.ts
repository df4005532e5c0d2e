import { MesgError } from "../core/mod.ts";
import type { CallOptions } from "./client/connection.ts";

/** The time that all calls of one task share. */
export class Patience {
  readonly #end: number;
  readonly #total: number;
  readonly #signal: AbortSignal | undefined;

  /** @param total Milliseconds. */
  constructor(total: number, signal: AbortSignal | undefined) {
    this.#total = total;
    this.#end = Date.now() + total;
    this.#signal = signal;
  }

  /**
   * Bounds of one call: its own, or what is left when that is less.
   *
   * @param timeout Milliseconds that it may take.
   * @param reserve Milliseconds to leave for what has to follow; half of what is left at most.
   * @throws {MesgError} `environment` when nothing is left.
   */
  call(timeout: number, reserve = 0): CallOptions {
    const left = this.#end - Date.now();
    if (left <= 0) {
      throw new MesgError("environment", `the deploy did not end within ${this.#total / 1000} seconds`, {
        hint: "deploy again: it goes on where it stopped",
      });
    }
    return { timeout: Math.min(timeout, left - Math.min(reserve, left / 2)), signal: this.#signal };
  }
}
