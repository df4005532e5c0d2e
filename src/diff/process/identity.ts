import type { Condition, MapEntry, ProcessDefinition, ProcessNode, ProcessValue } from "../../definition/mod.ts";

/** Returns the key that a step has in the other process. */
export type Rename = (key: string) => string;

/** Returns a text that is equal for equivalent values; words would not do, since `a.b` may be one key or two. */
export function valueId(value: ProcessValue, rename: Rename): string {
  switch (value.kind) {
    case "reference":
      return JSON.stringify(["reference", rename(value.nodeKey), value.path.map(({ key, index }) => [key, index])]);
    case "list":
      return JSON.stringify(["list", value.items.map((item) => valueId(item, rename))]);
    case "map":
      return JSON.stringify(["map", entriesId(value.entries, rename)]);
    case "text":
      return JSON.stringify(["text", value.text]);
    case "number":
      return `number ${Object.is(value.number, -0) ? "-0" : value.number}`;
    case "flag":
      return `flag ${value.flag}`;
    default:
      return value.kind;
  }
}

/** As {@linkcode valueId}, for a map, whose order does not matter. */
export function entriesId(entries: readonly MapEntry[], rename: Rename): string {
  return JSON.stringify(entries.map(({ key, value }) => [key, valueId(value, rename)]).sort(byKey));
}

function byKey([a = ""]: readonly string[], [b = ""]: readonly string[]): number {
  return a < b ? -1 : 1;
}

/** As {@linkcode valueId}, for a condition. */
export function conditionId({ reference, predicate, value }: Condition, rename: Rename): string {
  const compared = reference === undefined ? "" : valueId(reference, rename);
  return JSON.stringify([compared, predicate, valueId(value, rename)]);
}

/** As {@linkcode valueId}, for a node. */
export function nodeId(node: ProcessNode, rename: Rename): string {
  if (node.kind === "map") return JSON.stringify([node.kind, node.key, entriesId(node.outputs, rename)]);
  if (node.kind === "filter") {
    return JSON.stringify([node.kind, node.key, node.conditions.map((it) => conditionId(it, rename))]);
  }
  const { kind, key } = node;
  if (kind === "none") return JSON.stringify([kind, key]);
  return JSON.stringify([kind, key, node.instanceHash, kind === "event" ? node.eventKey : node.taskKey]);
}

/** As {@linkcode valueId}, for a process without its name. */
export function processId({ nodes, edges }: ProcessDefinition): string {
  const same = (key: string) => key;
  return JSON.stringify([nodes.map((node) => nodeId(node, same)), edges.map(({ src, dst }) => [src, dst])]);
}
