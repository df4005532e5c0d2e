import { MesgError } from "../error.ts";

/** The deadline of a piece of work. */
export interface Deadline {
  readonly milliseconds: number;
  /** The work, as the message names it: `publishing QmPG…`. */
  readonly what: string;
  /** What to do when the time is up. */
  readonly hint?: string;
}

/** The error of work that did not finish in time. */
export class DeadlinePassed extends MesgError {
  constructor({ milliseconds, what, hint }: Deadline) {
    super("environment", `${what} did not finish within ${milliseconds / 1000} s`, hint === undefined ? {} : { hint });
  }
}

/**
 * Runs work under a deadline. The work receives a signal that aborts with the caller's signal or when the time is up.
 * The call then ends even if the work ignores its signal. No timer or listener remains afterwards.
 *
 * @throws {DeadlinePassed} when the time is up; the caller's reason when the caller aborts; otherwise what the work
 * throws.
 * @example
 * ```ts
 * await withDeadline({ milliseconds: 5_000, what: "reading the block" }, signal, (either) => read(either));
 * ```
 */
export async function withDeadline<T>(
  deadline: Deadline,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  signal?.throwIfAborted();
  const controller = new AbortController();
  const abort = () => controller.abort(signal?.reason);
  signal?.addEventListener("abort", abort);
  const timer = setTimeout(() => controller.abort(new DeadlinePassed(deadline)), deadline.milliseconds);
  try {
    return await Promise.race([work(controller.signal), rejectOnAbort(controller.signal)]);
  } catch (error) {
    // Aborted work throws its own errors; the reason is more specific.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  const promise = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
  promise.catch(() => undefined);
  return promise;
}
