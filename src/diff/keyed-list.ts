/** An entry of a list that has a key. */
export interface Keyed {
  readonly key: string;
}

/** The entries of two lists, matched by key. */
export interface Matching<T> {
  /** In the order of the second list. */
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  /** Entries of the first list only, with their indexes. */
  readonly removed: readonly { readonly entry: T; readonly index: number }[];
  /** Entries of the second list only, with their indexes. */
  readonly added: readonly { readonly entry: T; readonly index: number }[];
  /** The order of the pairs changed. */
  readonly reordered: boolean;
}

/**
 * Matches the entries of two lists by key. If exactly one entry of a shape was removed and exactly one of the same
 * shape was added, they are a pair with different keys: probably a rename.
 *
 * @param shapeOf Returns an entry without its key and its descriptions, as text.
 * @returns `undefined` when a list has a duplicate key, so that entries cannot be matched.
 */
export function matchByKey<T extends Keyed>(
  before: readonly T[],
  after: readonly T[],
  shapeOf: (entry: T) => string,
): Matching<T> | undefined {
  const old = indexByKey(before);
  const fresh = indexByKey(after);
  if (old === undefined || fresh === undefined) return undefined;
  let removed = before.flatMap((entry, index) => (fresh.has(entry.key) ? [] : [{ entry, index }]));
  let added = after.flatMap((entry, index) => (old.has(entry.key) ? [] : [{ entry, index }]));
  const origin = new Map<number, number>();
  if (removed.length > 0 && added.length > 0) {
    const gone = onlyOnes(removed, shapeOf);
    for (const [shape, { index }] of onlyOnes(added, shapeOf)) {
      const from = gone.get(shape);
      if (from !== undefined) origin.set(index, from.index);
    }
    const renamed = new Set(origin.values());
    removed = removed.filter(({ index }) => !renamed.has(index));
    added = added.filter(({ index }) => !origin.has(index));
  }
  const pairs: { before: T; after: T }[] = [];
  let reordered = false;
  let last = -1;
  for (const [index, entry] of after.entries()) {
    const from = origin.get(index) ?? old.get(entry.key);
    if (from === undefined) continue;
    pairs.push({ before: before[from]!, after: entry });
    reordered ||= from < last;
    last = from;
  }
  return { pairs, removed, added, reordered };
}

function indexByKey(list: readonly Keyed[]): Map<string, number> | undefined {
  const indices = new Map(list.map(({ key }, index) => [key, index]));
  return indices.size === list.length ? indices : undefined;
}

/** Returns the entries whose shape is unique in the list. */
function onlyOnes<T>(
  entries: readonly { readonly entry: T; readonly index: number }[],
  shapeOf: (entry: T) => string,
): Map<string, { readonly index: number }> {
  const found = new Map<string, { readonly index: number }>();
  const repeated = new Set<string>();
  for (const { entry, index } of entries) {
    const shape = shapeOf(entry);
    if (found.has(shape)) repeated.add(shape);
    found.set(shape, { index });
  }
  for (const shape of repeated) found.delete(shape);
  return found;
}
