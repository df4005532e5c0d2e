import { setTimeout as sleep } from "node:timers/promises";

/** When a call is retried. */
export interface RetryOptions {
  /** Calls in total, the first included. */
  readonly attempts: number;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds to wait after attempt number `attempt` (counted from 1) failed; undefined when a retry is useless. */
  waitFor(error: unknown, attempt: number): number | undefined;
  /** Called before each wait. */
  onWait?(error: unknown, milliseconds: number): void;
}

/**
 * Repeats an idempotent call until it succeeds, fails for good, or runs out of attempts.
 *
 * @throws What the last attempt threw, or the signal's reason.
 * @example
 * ```ts
 * const waitFor = (error: unknown, attempt: number) => (isTransient(error) ? backoff(500, attempt) : undefined);
 * await retry(() => get(url), { attempts: 5, signal, waitFor });
 * ```
 */
export async function retry<T>(call: () => Promise<T>, options: RetryOptions): Promise<T> {
  const { attempts, signal } = options;
  for (let attempt = 1; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      signal?.throwIfAborted();
      const wait = attempt < attempts ? options.waitFor(error, attempt) : undefined;
      if (wait === undefined) throw error;
      options.onWait?.(error, wait);
      await sleep(wait, undefined, { signal }).catch(() => signal?.throwIfAborted());
    }
  }
}

/**
 * Computes a pause that doubles with each attempt, with full jitter so that clients do not return in step: a random time
 * up to `pause`, then up to twice that, and so on.
 *
 * @param pause Milliseconds: the upper bound after the first attempt.
 * @param attempt The attempt that failed, from 1.
 * @see https://aws.amazon.com/builders-library/timeouts-retries-and-backoff-with-jitter/
 * @example
 * ```ts
 * backoff(500, 3); // from 0 to 2000
 * ```
 */
export function backoff(pause: number, attempt: number): number {
  return Math.random() * pause * 2 ** (attempt - 1);
}
