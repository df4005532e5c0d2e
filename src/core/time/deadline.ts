import { MesgError } from "../error.ts";
import type { Cancellation } from "./cancellation.ts";

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
  signal: Cancellation | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw signal.reason;
  const controller = new AbortController();
  let stop: (reason: unknown) => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = (reason) => {
      reject(reason);
      controller.abort(reason);
    };
  });
  const leave = () => stop(signal?.reason);
  signal?.addEventListener("abort", leave);
  const timer = setTimeout(() => stop(new DeadlinePassed(deadline)), deadline.milliseconds);
  try {
    return await Promise.race([work(controller.signal), stopped]);
  } catch (error) {
    // Aborted work throws its own errors; the reason is more specific.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", leave);
  }
}
