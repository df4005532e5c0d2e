/**
 * Returns a function that makes a value at its first call, and returns that one from then on. A failure is kept, too.
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
