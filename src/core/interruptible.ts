/**
 * Passes on what comes, chunks say, and ends the wait for the next one when the signal aborts, with the signal's reason.
 *
 * @example
 * ```ts
 * for await (const chunk of interruptible(response.body, AbortSignal.timeout(10_000))) hash.update(chunk);
 * ```
 */
export async function* interruptible<T>(chunks: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) return yield* chunks;
  const iterator = chunks[Symbol.asyncIterator]();
  let stop: (reason: unknown) => void = () => undefined;
  const abort = () => stop(signal.reason);
  signal.addEventListener("abort", abort);
  try {
    for (;;) {
      signal.throwIfAborted();
      const { value, done } = await new Promise<IteratorResult<T>>((resolve, reject) => {
        stop = reject;
        iterator.next().then(resolve, reject);
      });
      if (done) return;
      yield value;
    }
  } finally {
    signal.removeEventListener("abort", abort);
    // A source that hangs would hang here too: it is told, and not waited for.
    iterator.return?.()?.catch(() => undefined);
  }
}
