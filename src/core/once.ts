/**
 * Returns a function that calls `make` once, at its first call, and always returns that result, even a failure.
 *
 * @example
 * ```ts
 * const connect = once(() => openConnection()); // connects when it is first called
 * ```
 */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
