import { setTimeout as sleep } from "node:timers/promises";

/** How often and how long something is polled. */
export interface PollOptions {
  /** Milliseconds in total. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds between the first two polls; doubled after each, up to `maxPause`. */
  readonly pause: number;
  readonly maxPause: number;
}

/**
 * Polls until there is a result or the time is up.
 *
 * @param look Returns the result; undefined while there is none. It receives the milliseconds that are left.
 * @returns Undefined when the time is up.
 * @throws What `look` throws, or the signal's reason.
 * @example
 * ```ts
 * await poll(async () => (await exists()) || undefined, { timeout: 10_000, pause: 100, maxPause: 2_000 });
 * ```
 */
export async function poll<T>(
  look: (left: number) => Promise<T | undefined>,
  { timeout, signal, pause, maxPause }: PollOptions,
): Promise<T | undefined> {
  // On the monotonic clock, since the system clock may be set back.
  const end = performance.now() + timeout;
  for (let wait = pause; performance.now() < end; wait = Math.min(2 * wait, maxPause)) {
    const found = await look(Math.max(1, end - performance.now()));
    if (found !== undefined) return found;
    await sleep(Math.min(wait, Math.max(end - performance.now(), 0)), undefined, { signal }).catch(() => undefined);
    signal?.throwIfAborted();
  }
  return undefined;
}
