import { MAX_PATH_LENGTH, type Selector } from "../../definition/mod.ts";

/**
 * Reads the key of a reference as the compilers from 0.1 on did: `.` separates keys, and a `[d]` with one digit begins
 * a new part, which is an index if nothing follows it in that part. Parts beyond the limit are not read.
 *
 * @example
 * ```ts
 * parsePath("items[0].name"); // [{ key: "items" }, { index: "0" }, { key: "name" }]
 * ```
 */
export function parsePath(text: string): Selector[] {
  return text
    .replace(/\[\d\]/g, ".$&")
    .split(".", MAX_PATH_LENGTH + 1)
    .map((part) => (/^\[\d\]$/.test(part) ? { index: part.charAt(1) } : { key: part }));
}
