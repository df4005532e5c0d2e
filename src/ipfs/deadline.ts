import { MesgError } from "../core/mod.ts";

/** How long calls may take, in milliseconds. */
export interface Patience {
  /** One call in which nothing moves: no byte sent, none received. */
  readonly silence: number;
  /** All calls together. */
  readonly total: number;
  /** How often a call is made, the first time counted in, before its failure is final. */
  readonly attempts: number;
  /** The longest wait before the second attempt; it doubles from then on. */
  readonly pause: number;
}

export const PATIENCE: Patience = { silence: 60_000, total: 3_600_000, attempts: 5, pause: 500 };

/**
 * Runs work under a deadline. The signal that it is given aborts when `signal` does, or with a {@linkcode MesgError} when
 * the time is over.
 */
export async function within<T>(
  milliseconds: number,
  what: string,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort);
  const late = () => controller.abort(new DeadlinePassed(what, milliseconds));
  const timer = setTimeout(late, milliseconds);
  try {
    return await Promise.race([work(controller.signal), aborted(controller.signal)]);
  } catch (error) {
    // Whoever is aborted throws errors of its own; the reason says more.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

/** Work that was not done in time. */
export class DeadlinePassed extends MesgError {
  constructor(what: string, milliseconds: number) {
    super("environment", `${what}: expected it within ${milliseconds / 1000} s, it is not done`, {
      hint: "try again, or with more time (--ipfs-timeout SECONDS); what has arrived is not sent twice",
    });
  }
}

/** Rejects when a signal aborts. */
function aborted(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  promise.catch(() => undefined);
  return promise;
}
