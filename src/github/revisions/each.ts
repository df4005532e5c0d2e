/** Number of items processed concurrently, so that their git requests are batched. */
const AT_ONCE = 32;

/** Maps items with a few concurrent calls, and keeps their order. Stops at the first failure. */
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
