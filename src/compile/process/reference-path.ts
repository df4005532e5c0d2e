import type { Selector } from "../../definition/mod.ts";

/**
 * Reads the key of a reference as the compilers from 0.1 on did: `.` separates keys, and `[d]` with one digit at the end of
 * a key is an index.
 *
 * @example
 * ```ts
 * parsePath("items[0].name"); // [{ key: "items" }, { index: "0" }, { key: "name" }]
 * ```
 */
export function parsePath(text: string): Selector[] {
  return text.split(".").flatMap((part) => {
    let end = part.length;
    while (/^\[\d\]$/.test(part.slice(Math.max(0, end - 3), end))) end -= 3;
    const indexes = [...part.slice(end).matchAll(/\d/g)];
    return [{ key: part.slice(0, end) }, ...indexes.map(([index]) => ({ index }))];
  });
}
