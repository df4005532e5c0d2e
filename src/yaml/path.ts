import type { Pair, YamlNode } from "./node.ts";

/** The node at a path. */
export interface Found {
  readonly node: YamlNode;
  /** Where its key begins; for a list item and the root, where the node begins. */
  readonly keyStart: number;
}

/**
 * Splits a JSON pointer into keys and indexes.
 *
 * @example
 * ```ts
 * segmentsOf("/tasks/a~1b/inputs"); // ["tasks", "a/b", "inputs"]
 * ```
 */
export function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/**
 * Returns the node at a path, if there is one.
 *
 * @example
 * ```ts
 * const text = "ports: [80]";
 * const { root } = composeYaml(text, new Lines(text));
 * follow(root!, ["ports", 0])?.node.start; // 8
 * ```
 */
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
