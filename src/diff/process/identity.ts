import type { Condition, MapEntry, ProcessDefinition, ProcessNode, ProcessValue } from "../../definition/mod.ts";

/** Returns the key that a step has in the other process. */
export type Rename = (key: string) => string;

/** Returns a text that is equal for equivalent values; words would not do, since `a.b` may be one key or two. */
export function valueId(value: ProcessValue, rename: Rename): string {
  return JSON.stringify(valueParts(value, rename));
}

/** As {@linkcode valueId}, for a map, whose order does not matter. */
export function entriesId(entries: readonly MapEntry[], rename: Rename): string {
  return JSON.stringify(entriesParts(entries, rename));
}

/** As {@linkcode valueId}, for a condition. */
export function conditionId(condition: Condition, rename: Rename): string {
  return JSON.stringify(conditionParts(condition, rename));
}

/** As {@linkcode valueId}, for a node. */
export function nodeId(node: ProcessNode, rename: Rename): string {
  return JSON.stringify(nodeParts(node, rename));
}

/** As {@linkcode valueId}, for a process without its name. */
export function processId({ nodes, edges }: ProcessDefinition): string {
  const same = (key: string) => key;
  return JSON.stringify([nodes.map((node) => nodeParts(node, same)), edges.map(({ src, dst }) => [src, dst])]);
}

/** Nested arrays, which become text once: the length of a text in a text in a text would double at each level. */
type Parts = readonly unknown[];

function valueParts(value: ProcessValue, rename: Rename): Parts {
  const { kind } = value;
  switch (kind) {
    case "reference":
      return [kind, rename(value.nodeKey), value.path.map(({ key, index }) => [key, index])];
    case "list":
      return [kind, value.items.map((item) => valueParts(item, rename))];
    case "map":
      return [kind, entriesParts(value.entries, rename)];
    case "text":
      return [kind, value.text];
    case "number":
      // As text, since JSON has neither -0 nor infinity.
      return [kind, Object.is(value.number, -0) ? "-0" : String(value.number)];
    case "flag":
      return [kind, value.flag];
    default:
      return [kind];
  }
}

function entriesParts(entries: readonly MapEntry[], rename: Rename): Parts {
  const sorted = [...entries].sort((a, b) => (a.key < b.key ? -1 : 1));
  return sorted.map(({ key, value }) => [key, valueParts(value, rename)]);
}

function conditionParts({ reference, predicate, value }: Condition, rename: Rename): Parts {
  return [reference && valueParts(reference, rename), predicate, valueParts(value, rename)];
}

function nodeParts(node: ProcessNode, rename: Rename): Parts {
  const { kind, key } = node;
  switch (node.kind) {
    case "none":
      return [kind, key];
    case "map":
      return [kind, key, entriesParts(node.outputs, rename)];
    case "filter":
      return [kind, key, node.conditions.map((it) => conditionParts(it, rename))];
    case "event":
      return [kind, key, node.instanceHash, node.eventKey];
    default:
      return [kind, key, node.instanceHash, node.taskKey];
  }
}
