import { isRecord } from "../core/mod.ts";

/** Reports whether two pieces of plain data are equal, ignoring the order of keys. */
export function sameData(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, index) => sameData(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return false;
  const keys = Object.keys(left).filter((key) => left[key] !== undefined);
  return (
    keys.length === Object.keys(right).filter((key) => right[key] !== undefined).length &&
    keys.every((key) => Object.hasOwn(right, key) && sameData(left[key], right[key]))
  );
}

/** Reports whether two lists have the same strings, equally often, in any order. */
export function sameTexts(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && sameData([...left].sort(), [...right].sort());
}
