/**
 * Returns the index of the first item that meets a condition, by binary search: all items after it must meet it, too.
 *
 * @returns The number of items if none meets it.
 * @example
 * ```ts
 * firstIndex([1, 3, 5], (item) => item >= 2); // 1
 * ```
 */
export function firstIndex<T>(items: readonly T[], meets: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (meets(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
