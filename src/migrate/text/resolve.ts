import { isNull } from "../../yaml/mod.ts";
import type { Written, WrittenPair } from "./written.ts";

/** Follows an alias; undefined for an undefined alias. */
export function follow(node: Written | undefined): Written | undefined {
  return node?.kind === "alias" ? node.target : node;
}

/** Whether a pair is `<<`, whose value is merged. */
export function isMerge({ key }: WrittenPair): boolean {
  return key.kind === "scalar" && key.isPlain && !key.isTagged && key.text === "<<";
}

/** Returns whether a node is empty: no text, `~` or `null`. */
export function isEmpty(node: Written): boolean {
  if (node.kind !== "scalar" || node.isTagged || !node.isPlain) return false;
  return isNull({ kind: "scalar", text: node.text, plain: true, tag: "", start: 0, size: 1, length: 0, depth: 1 });
}

const known = new WeakMap<Written, ReadonlyMap<string, WrittenPair>>();

/** Returns the pairs of a mapping, with merged ones; the first of a duplicate key counts. */
export function pairsOf(node: Written | undefined): ReadonlyMap<string, WrittenPair> {
  const mapping = follow(node);
  if (mapping?.kind !== "mapping") return NONE;
  const before = known.get(mapping);
  if (before !== undefined) return before;
  const pairs = new Map<string, WrittenPair>();
  known.set(mapping, pairs);
  const inherited = new Set<string>();
  for (const pair of mapping.pairs) {
    if (isMerge(pair)) {
      const sources = pair.value.kind === "sequence" ? pair.value.items : [pair.value];
      for (const [key, merged] of sources.flatMap((source) => [...pairsOf(source)])) {
        if (pairs.has(key)) continue;
        pairs.set(key, merged);
        inherited.add(key);
      }
    } else if (pair.key.kind === "scalar" && (!pairs.has(pair.key.text) || inherited.delete(pair.key.text))) {
      pairs.set(pair.key.text, pair);
    }
  }
  return pairs;
}

const NONE: ReadonlyMap<string, WrittenPair> = new Map();

/** Returns the value of a key, with aliases and merge keys followed. */
export function valueAt(node: Written | undefined, ...path: readonly string[]): Written | undefined {
  let found = follow(node);
  for (const key of path) found = follow(pairsOf(found).get(key)?.value);
  return found;
}

/** Returns the written nodes of a key's entries: each physical mapping entry with its key. */
export function entriesOf(node: Written | undefined, key: string): [string, WrittenPair][] {
  return [...pairsOf(valueAt(node, key))];
}

/** Converts a node to plain data: scalars to their texts, mappings to lists of pairs. */
export function plainOf(node: Written | undefined): unknown {
  const found = follow(node);
  if (found === undefined || found.kind === "broken") return undefined;
  if (found.kind === "sequence") return found.items.map(plainOf);
  if (found.kind === "mapping") return [...pairsOf(found)].map(([key, { value }]) => [key, plainOf(value)]);
  return isEmpty(found) ? null : found.text;
}
