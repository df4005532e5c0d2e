import { type Condition, PREDICATES, type ProcessNode, type ProcessValue } from "../../definition/mod.ts";

/** Characters of a hash that are shown. */
const SHORT_HASH = 8;

/** Describes a step: what it waits for, executes or compares. */
export function describe(node: Exclude<ProcessNode, { kind: "map" }>): string {
  switch (node.kind) {
    case "event":
      return `event ${quoted(node.eventKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
    case "result":
      return `result of task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
    case "task":
      return `task ${quoted(node.taskKey)} of ${node.instanceHash.slice(0, SHORT_HASH)}…`;
    case "filter":
      return node.conditions.map(conditionWords).join(" and ");
    case "none":
      return "a node without a type";
  }
}

const SIGNS: { readonly [name: string]: string } = {
  EQ: "=",
  GT: ">",
  GTE: "≥",
  LT: "<",
  LTE: "≤",
  CONTAINS: "contains",
};

/** Describes a condition: `amount > 10`. */
export function conditionWords({ reference, predicate, value }: Condition): string {
  const name = PREDICATES[predicate] ?? String(predicate);
  return `${reference === undefined ? "?" : pathWords(reference)} ${SIGNS[name] ?? name} ${wordsOf(value)}`;
}

function pathWords({ nodeKey, path }: Extract<ProcessValue, { kind: "reference" }>): string {
  const parts = path.map(({ key, index }, place) =>
    key === undefined ? `[${index ?? ""}]` : place === 0 ? key : `.${key}`,
  );
  return nodeKey === "" ? parts.join("") : `${nodeKey}:${parts.join("")}`;
}

/** Describes a value: JSON, with references as `step:path`. */
export function wordsOf(value: ProcessValue): string {
  switch (value.kind) {
    case "none":
      return "nothing";
    case "null":
      return "null";
    case "text":
      return quoted(value.text);
    case "number":
      return String(value.number);
    case "flag":
      return String(value.flag);
    case "reference":
      return pathWords(value);
    case "list":
      return `[${value.items.map(wordsOf).join(", ")}]`;
    case "map": {
      const entries = value.entries.map((entry) => `${entry.key}: ${wordsOf(entry.value)}`);
      return `{ ${entries.sort().join(", ")} }`;
    }
  }
}

/** A text in quotes. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}
