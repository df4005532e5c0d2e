/** The index of each list. A list is complete when it is searched, so its index does not change. */
const indexes = new WeakMap<readonly object[], ReadonlyMap<object, object>>();

/**
 * Returns the outcome of a service; undefined when there is none. Lists of thousands are searched once per service, so
 * each list is indexed at the first search.
 */
export function entryOf<Service extends object, Entry extends { readonly service: Service }>(
  entries: readonly Entry[],
  service: Service,
): Entry | undefined {
  let index = indexes.get(entries) as ReadonlyMap<Service, Entry> | undefined;
  if (index === undefined) {
    index = new Map(entries.map((entry) => [entry.service, entry]));
    indexes.set(entries, index);
  }
  return index.get(service);
}
