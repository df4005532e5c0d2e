import type { Pair, YamlNode } from "./node.ts";

/** Where a path leads to in a tree. */
export interface Found {
  readonly node: YamlNode;
  /** Where the key that leads to it begins; for a list item and for the root, the node itself. */
  readonly keyStart: number;
}

/** Keys and indexes of a JSON pointer. */
export function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Follows a path as far as it leads. */
export function follow(root: YamlNode, path: readonly (string | number)[]): Found | undefined {
  let found: Found = { node: root, keyStart: root.start };
  for (const segment of path) {
    const next = step(found.node, segment);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

function step(node: YamlNode, segment: string | number): Found | undefined {
  if (node.kind === "mapping") {
    const pair: Pair | undefined = node.pairs.get(String(segment));
    return pair && { node: pair.value, keyStart: pair.keyStart };
  }
  if (node.kind !== "sequence") return undefined;
  const item = node.items[Number(segment)];
  return item && { node: item, keyStart: item.start };
}
