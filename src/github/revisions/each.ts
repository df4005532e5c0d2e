/** Items that are worked on at once: git answers the questions of all of them together. */
const AT_ONCE = 32;

/** Does something with each item, a few at once, and keeps their order. The first failure ends it. */
export async function each<T, R>(items: readonly T[], action: (item: T) => Promise<R>): Promise<R[]> {
  const results = new Array<R>(items.length);
  let next = 0;
  const work = async () => {
    while (next < items.length) {
      const index = next++;
      results[index] = await action(items[index]!);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
