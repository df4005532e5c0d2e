import fc from "fast-check";
import { expect, test } from "vitest";
import {
  EMPTY_PROCESS,
  type ProcessDefinition,
  type ProcessNode,
  type ProcessValue,
} from "../../../src/definition/mod.ts";
import { diffProcesses } from "../../../src/diff/mod.ts";
import { processHash } from "../../../src/hash/mod.ts";
import { processToMermaid } from "../../../src/report/mod.ts";
import { process021 } from "../../definition/process/arbitrary.ts";

const A = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
const B = "9yFMgj7Lr4KX7D8YqVqzW3ZKk9Vn5wFbSx2AsfTt5XQi";

const START: ProcessNode = { kind: "event", key: "start", instanceHash: A, eventKey: "paid" };
const SEND: ProcessNode = { kind: "task", key: "send", instanceHash: B, taskKey: "send" };
const inputs = (text: string, key = "to"): ProcessNode => ({
  kind: "map",
  key: "send-inputs",
  outputs: [{ key, value: { kind: "text", text } }],
});
const filter = (...values: string[]): ProcessNode => ({
  kind: "filter",
  key: "only",
  conditions: values.map((text) => ({
    reference: { kind: "reference", nodeKey: "", path: [{ key: "status" }] },
    predicate: 1,
    value: { kind: "text", text },
  })),
});

const LAST: ProcessNode = { kind: "task", key: "last", instanceHash: A, taskKey: "log" };
const from = (nodeKey: string, ...path: string[]) => ({
  kind: "reference" as const,
  nodeKey,
  path: path.map((key) => ({ key })),
});
const refers = (key: string, ...reference: Parameters<typeof from>): ProcessNode => ({
  kind: "map",
  key,
  outputs: [{ key: "to", value: from(...reference) }],
});
const auto = (count: number, node: ProcessNode): ProcessNode => ({ ...node, key: `node-${count}` });

function process(...nodes: ProcessNode[]): ProcessDefinition {
  const edges = nodes.slice(1).map(({ key }, index) => ({ src: nodes[index]!.key, dst: key }));
  return { ...EMPTY_PROCESS, name: "p", nodes, edges };
}

test.each<[string, ProcessDefinition, ProcessDefinition, string[]]>([
  ["nothing", process(START, SEND), process(START, SEND), []],
  [
    "another trigger",
    process(START, SEND),
    process({ ...START, eventKey: "refunded" }, SEND),
    ["process-trigger trigger"],
  ],
  [
    "another instance of the trigger",
    process(START, SEND),
    process({ ...START, instanceHash: B }, SEND),
    ["process-instance trigger"],
  ],
  ["another task", process(START, SEND), process(START, { ...SEND, taskKey: "post" }), ["process-task step send"]],
  [
    "another instance",
    process(START, SEND),
    process(START, { ...SEND, instanceHash: A }),
    ["process-instance step send"],
  ],
  ["a new step", process(START, SEND), process(START, filter("a"), SEND), ["process-step-added step only"]],
  ["a removed step", process(START, filter("a"), SEND), process(START, SEND), ["process-step-removed step only"]],
  ["another key", process(START, SEND), process(START, { ...SEND, key: "mail" }), ["process-step-renamed step mail"]],
  [
    "another mapping",
    process(START, inputs("a"), SEND),
    process(START, inputs("b"), SEND),
    ["process-input step send › input to"],
  ],
  ["new inputs", process(START, SEND), process(START, inputs("a"), SEND), ["process-input-added step send › input to"]],
  [
    "a removed input",
    process(START, inputs("a"), SEND),
    process(START, SEND),
    ["process-input-removed step send › input to"],
  ],
  [
    "one more condition",
    process(START, filter("a"), SEND),
    process(START, filter("a", "b"), SEND),
    ["process-filter-tightened step only"],
  ],
  [
    "one condition less",
    process(START, filter("a", "b"), SEND),
    process(START, filter("a"), SEND),
    ["process-filter-loosened step only"],
  ],
  [
    "another condition",
    process(START, filter("a"), SEND),
    process(START, filter("b"), SEND),
    ["process-filter step only"],
  ],
  ["another order", process(START, filter("a"), SEND), process(START, SEND, filter("a")), ["process-order steps"]],
  [
    "a renamed step, with all references to it",
    process(START, SEND, refers("last-inputs", "send"), LAST),
    process(START, { ...SEND, key: "mail" }, refers("last-inputs", "mail"), LAST),
    ["process-step-renamed step mail"],
  ],
  [
    "a step between steps with automatic keys",
    process(auto(0, START), auto(1, SEND), auto(2, LAST)),
    process(auto(0, START), auto(1, filter("a")), auto(2, SEND), auto(3, LAST)),
    ["process-step-added step node-1"],
  ],
  [
    "another task after such a step",
    process(auto(0, START), auto(1, SEND), auto(2, LAST)),
    process(auto(0, START), auto(1, filter("a")), auto(2, SEND), auto(3, { ...LAST, taskKey: "other" })),
    ["process-step-added step node-1", "process-task step node-3"],
  ],
  [
    "a key with a dot, which is not a path",
    process(START, refers("send-inputs", "start", "a.b"), SEND),
    process(START, refers("send-inputs", "start", "a", "b"), SEND),
    ["process-input step send › input to"],
  ],
  [
    "another order of conditions",
    process(START, filter("a", "b"), SEND),
    process(START, filter("b", "a"), SEND),
    ["process-written steps"],
  ],
  ["another name", process(START), { ...process(START), name: "q" }, ["process-name name"]],
])("reports %s", (_name, before, after, expected) => {
  expect(diffProcesses(before, after).map(({ rule, path }) => `${rule} ${path}`)).toEqual(expected);
});

test("finds no change between equal processes, and points into the side with the change", () => {
  fc.assert(
    fc.property(process021, process021, (before, after) => {
      expect(diffProcesses(before, before)).toEqual([]);
      for (const change of diffProcesses(before, after)) {
        const side = change.after === undefined ? before : after;
        const index = /^\/nodes\/(\d+)/.exec(change.pointer)?.[1];
        if (index !== undefined) expect(side.nodes[Number(index)]).toBeDefined();
      }
    }),
  );
});

test("finds no change exactly when the hashes are equal", () => {
  fc.assert(
    fc.property(process021, process021, fc.boolean(), (before, other, isTurned) => {
      // A definition that was read again, and one whose conditions have another order.
      const turned = before.nodes.map((node) =>
        node.kind === "filter" ? { ...node, conditions: [...node.conditions].reverse() } : node,
      );
      const after = isTurned ? { ...before, nodes: turned } : other;
      const isSame = processHash(before, "0.26") === processHash(after, "0.26");
      expect(diffProcesses(before, after).length === 0).toBe(isSame);
    }),
  );
});

test("draws a process with its changes marked, and without text that Mermaid would interpret", () => {
  const after = process({ ...START, eventKey: 'paid"]; click n0 "x' }, filter("a"), inputs("b"), SEND);
  const chart = processToMermaid(after, diffProcesses(process(START, SEND), after), new Set([3]))!;
  expect(chart).toMatch(/^flowchart TD\n/);
  expect(chart).not.toContain('paid"];');
  expect(chart).toContain("n1{");
  expect(chart).toMatch(/n1\{.*\}:::added/);
  expect(chart).toMatch(/n0.*:::changed/);
  expect(chart).toMatch(/n3.*:::broken/);
  expect(chart).toContain("  n0 --> n1");
  expect(processToMermaid(EMPTY_PROCESS)).toBeUndefined();
});

test("marks the inputs of an added step as added, and those of another step by their own changes", () => {
  const before = process(START, SEND);
  const chart = (after: ProcessDefinition) => processToMermaid(after, diffProcesses(before, after))!;
  const lastInputs: ProcessNode = { kind: "map", key: "last-inputs", outputs: [] };
  const added = chart(process(START, SEND, lastInputs, LAST));
  expect(added).toMatch(/n2\[\/"inputs .*:::added\n {2}n3\["last.*:::added/);
  expect(added).not.toMatch(/n1.*:::/);
  expect(chart(process(START, inputs("a"), SEND))).toMatch(/n1.*:::changed\n {2}n2\["send.*"\]\n/);
});

test("compares values nested hundreds of levels deep", () => {
  const nested = (text: string): ProcessNode => {
    let value: ProcessValue = { kind: "text", text };
    for (let level = 0; level < 250; level++) {
      value = level % 2 === 0 ? { kind: "list", items: [value] } : { kind: "map", entries: [{ key: "a", value }] };
    }
    return { kind: "map", key: "send-inputs", outputs: [{ key: "to", value }] };
  };
  const rules = (before: ProcessNode, after: ProcessNode) =>
    diffProcesses(process(START, before, SEND), process(START, after, SEND)).map(({ rule }) => rule);
  expect(rules(nested("a"), nested("a"))).toEqual([]);
  expect(rules(nested("a"), nested("b"))).toEqual(["process-input"]);
});
