/**
 * Returns a list sorted by the UTF-8 bytes of its keys, as Go sorts strings. JavaScript's own order differs for
 * characters beyond U+FFFF.
 *
 * @example
 * ```ts
 * sortedByKey([{ key: "b" }, { key: "a" }]); // [{ key: "a" }, { key: "b" }]
 * ```
 */
export function sortedByKey<T extends { readonly key: string }>(list: readonly T[]): T[] {
  return [...list].sort((a, b) => Buffer.compare(Buffer.from(a.key), Buffer.from(b.key)));
}
