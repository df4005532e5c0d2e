/** A piece of work took longer than it may. */
export class DeadlineError extends Error {
  override readonly name = "DeadlineError";
}

/**
 * Gives work a signal that aborts with the caller's own and after a time, whichever comes first. Nothing of it stays
 * behind when the work is done, unlike a timer that runs to its end.
 *
 * @throws {DeadlineError} when the time is over before the work.
 */
export async function withDeadline<T>(
  milliseconds: number,
  signal: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort(signal.reason);
  if (signal.aborted) abort();
  signal.addEventListener("abort", abort);
  const timer = setTimeout(
    () => controller.abort(new DeadlineError(`not done after ${milliseconds} ms`)),
    milliseconds,
  );
  try {
    return await work(controller.signal);
  } catch (error) {
    // Whatever the work makes of an abort, the reason is what happened.
    throw controller.signal.aborted ? controller.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", abort);
  }
}
