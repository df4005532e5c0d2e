import fc from "fast-check";
import { encodeBase58 } from "../../../src/core/mod.ts";
import type { Condition, ProcessDefinition, ProcessNode, ProcessValue } from "../../../src/definition/mod.ts";

const text = fc.string({ unit: "grapheme", maxLength: 8 });
const key = fc.oneof(text, fc.constantFrom("__proto__", "constructor", "key", "10", "9"));
const instanceHash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map(encodeBase58);
const number = fc.double({ noNaN: true });

const scalars = [
  fc.constant({ kind: "none" as const }),
  fc.constant({ kind: "null" as const }),
  text.map((it) => ({ kind: "text" as const, text: it })),
  number.map((it) => ({ kind: "number" as const, number: it })),
  fc.boolean().map((flag) => ({ kind: "flag" as const, flag })),
];

const reference = fc.record({
  kind: fc.constant("reference" as const),
  nodeKey: text,
  path: fc.array(
    fc.oneof(
      key.map((it) => ({ key: it })),
      fc.oneof(fc.nat(), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })).map((it) => ({ index: String(it) })),
    ),
    { maxLength: 4 },
  ),
});

const entriesOf = <T>(value: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.record({ key, value }), { selector: (entry) => entry.key, maxLength: 4 });

const { value } = fc.letrec<{ value: ProcessValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    ...scalars,
    reference,
    fc.array(tie("value"), { maxLength: 3 }).map((items) => ({ kind: "list" as const, items })),
    entriesOf(tie("value")).map((entries) => ({ kind: "map" as const, entries })),
  ),
}));

const typedCondition: fc.Arbitrary<Condition> = fc.record({
  reference: reference.filter(({ nodeKey }) => nodeKey !== ""),
  predicate: fc.integer({ min: 0, max: 6 }),
  value: fc.oneof(...scalars.slice(1)),
});

const textCondition: fc.Arbitrary<Condition> = fc.record({
  reference: text.map((it) => ({
    kind: "reference" as const,
    nodeKey: "",
    path: it === "" ? [] : [{ key: it }],
  })),
  predicate: fc.integer({ min: 0, max: 1 }),
  value: text.map((it) => ({ kind: "text" as const, text: it })),
});

function nodes(condition: fc.Arbitrary<Condition>): fc.Arbitrary<ProcessNode[]> {
  const node = fc.oneof(
    fc.record({ kind: fc.constantFrom("result" as const, "task" as const), key: text, instanceHash, taskKey: text }),
    fc.record({ kind: fc.constant("event" as const), key: text, instanceHash, eventKey: text }),
    fc.record({ kind: fc.constant("map" as const), key: text, outputs: entriesOf(value) }),
    fc.record({ kind: fc.constant("filter" as const), key: text, conditions: fc.array(condition, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant("none" as const), key: text }),
  );
  return fc.array(node, { minLength: 1, maxLength: 5 });
}

function process(condition: fc.Arbitrary<Condition>): fc.Arbitrary<ProcessDefinition> {
  return fc.record({
    name: text,
    nodes: nodes(condition),
    edges: fc.array(fc.record({ src: text, dst: text }), { maxLength: 4 }),
    hash: fc.oneof(fc.constant(""), instanceHash),
    address: fc.constant(""),
    paymentAddress: fc.constant(""),
  });
}

/** Processes of 0.21 and newer. */
export const process021 = process(typedCondition);
/** Processes of 0.18 to 0.20. */
export const process018 = process(textCondition);
