import { expect, test } from "vitest";
import { EMPTY_DEFINITION } from "../../src/definition/mod.ts";
import { diffDefinitions } from "../../src/diff/mod.ts";
import { interfaceToMermaid } from "../../src/report/mod.ts";
import { definitionOfExample } from "../diff/fragment.ts";

function chartOf(before: string, after: string): string[] {
  const [old, now] = [definitionOfExample(before), definitionOfExample(after)];
  return (interfaceToMermaid(now, diffDefinitions(old, now)) ?? "").split("\n").map((line) => line.trim());
}

const TASK = "{ inputs: { a: { type: String }, b: { type: Number } }, outputs: { id: { type: String } } }";

test("colors what is new, changed and removed, and draws it before the unchanged rest", () => {
  const before = `tasks: { same: {}, send: ${TASK}, old: { inputs: { x: { type: Any } } } }\nevents: { sent: { data: { n: { type: Number } } } }`;
  const after =
    "tasks: { same: {}, send: { inputs: { a: { type: Any }, c: { type: Number, optional: true } }, outputs: { id: { type: String } } } }\nevents: { sent: { data: { n: { type: Number }, m: { type: String } } }, fresh: {} }";
  const lines = chartOf(before, after);
  expect(lines.slice(0, -3)).toEqual([
    "flowchart LR",
    'p0["task send"]:::changed',
    'p0i0["a"]:::changed -->|"Any"| p0',
    'p0i1["c"]:::added -->|"Number#63;"| p0',
    'p0i2["b"]:::removed --> p0',
    'p0 -->|"String"| p0o0["id"]',
    'p1["task old"]:::removed',
    'p2(["event sent"]):::changed',
    'p2 -->|"Number"| p2o0["n"]',
    'p2 -->|"String"| p2o1["m"]:::added',
    'p3(["event fresh"]):::added',
    'p4["task same"]',
  ]);
  expect(lines.slice(-3).every((line) => line.startsWith("classDef "))).toBe(true);
});

test("has labels of letters, digits and character counts only", () => {
  const key = JSON.stringify('"];end\n`%%{init}<b>#quot; é');
  const lines = chartOf("tasks: {}", `tasks: { ${key}: { inputs: { ${key}: { type: Any } } } }`);
  expect(
    lines
      .slice(1, 3)
      .join("")
      .replaceAll(/p0(i0)?\["|"\]:::added|-->\|"Any"\||-->|p0/g, ""),
  ).toMatch(/^[A-Za-z0-9 #;]+$/);
  expect(lines).toHaveLength(6);
});

test("draws a service of any size within the limits of a page", () => {
  const tasks = Array.from({ length: 10_000 }, (_, index) => ({
    key: `task${index}`,
    name: "",
    description: "",
    inputs: [],
    outputs: [],
  }));
  const chart = interfaceToMermaid(
    { ...EMPTY_DEFINITION, tasks },
    diffDefinitions(EMPTY_DEFINITION, { ...EMPTY_DEFINITION, tasks }),
  )!;
  expect(chart.length).toBeLessThan(10_000);
  expect(chart).toContain("and 9920 more");
});

test("draws a task with very many inputs and outputs within them, and says what is left out", () => {
  const list = (noun: string, count: number) =>
    `${noun}: { ${Array.from({ length: count }, (_, index) => `${noun}${index}: { type: Any }`).join(", ")} }`;
  const lines = chartOf("tasks: {}", `tasks: { t: { ${list("inputs", 200)}, ${list("outputs", 1000)} } }`);
  expect(lines).toHaveLength(1 + 80 + 1 + 3);
  expect(lines).toContain('more["and 1121 more"]');
});

test("shows invisible characters in a label", () => {
  const [, task] = chartOf("tasks: {}", 'tasks: { "a\\u202eb": {} }');
  expect(task).toBe('p0["task a#92;u202eb"]:::added');
});

test("draws nothing for an empty definition", () => {
  expect(interfaceToMermaid(EMPTY_DEFINITION, [])).toBeUndefined();
});
