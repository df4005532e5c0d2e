import { describe, expect, test } from "vitest";
import { compileProcess, type InstanceFinder, PROCESS_COMPILERS } from "../../../src/compile/mod.ts";
import { processRefusal, type Release } from "../../../src/definition/mod.ts";

// The output of the six original compilers for these files was recorded by running them.
const A = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
const TRIGGER = `- { type: trigger, key: start, instanceHash: ${A}, eventKey: e }\n`;
const RELEASES: readonly Release[] = ["0.14", "0.15", "0.18", "0.18", "0.20", "0.21"];
const known: InstanceFinder = async ({ instanceHash }) => (instanceHash === undefined ? { instanceHash: A } : {});

const file = (steps: string, head = "name: p\nkey: p") => `${head}\nsteps:\n${steps}`;
const task = (more: string) => `- { type: task, key: last, instanceHash: ${A}, taskKey: t, ${more} }\n`;

function compile(text: string, index: number) {
  const [release, compiler] = [RELEASES[index]!, PROCESS_COMPILERS[index]!];
  return compileProcess(text, { release, compiler, instances: known });
}

/** The verdicts from mesg-cli 1.3 to @mesg/compiler 0.3 as one text: `+` for a definition without an error. */
async function verdicts(text: string): Promise<string> {
  const compiled = await Promise.all(RELEASES.map((_release, index) => compile(text, index)));
  return compiled.map(({ definition }) => (definition === undefined ? "-" : "+")).join("");
}

describe("splits a path at an index", () => {
  test.each<[string, readonly object[]]>([
    ["a[0]b", [{ key: "a" }, { key: "[0]b" }]],
    ["[3][12]", [{ key: "" }, { key: "[3][12]" }]],
    ["[[3]]", [{ key: "[" }, { key: "[3]]" }]],
    ["a[1][2][3].b", [{ key: "a" }, { index: "1" }, { index: "2" }, { index: "3" }, { key: "b" }]],
    ["a.[3]", [{ key: "a" }, { key: "" }, { index: "3" }]],
    ["a[12][3]", [{ key: "a[12]" }, { index: "3" }]],
  ])("%s", async (key, path) => {
    for (const index of [2, 5]) {
      const { draft } = await compile(file(TRIGGER + task(`inputs: { v: { key: "${key}" } }`)), index);
      const map = draft!.nodes[1];
      expect(map?.kind === "map" && map.outputs[0]?.value).toMatchObject({ path });
    }
  });
});

describe("uses the key that JavaScript makes of a YAML key", () => {
  test.each<[string, string]>([
    ["1.0", "1"],
    ["0x10", "16"],
    ["1e3", "1000"],
    ["~", "null"],
    ["True", "true"],
    ["'1.0'", "1.0"],
    ["yes", "yes"],
    ["2019-10-25", "2019-10-25"],
    ["__proto__", "__proto__"],
  ])("%s", async (key, expected) => {
    const { draft } = await compile(file(TRIGGER + task(`inputs: { ${key}: 1 }`)), 4);
    const map = draft!.nodes[1];
    expect(map?.kind === "map" && map.outputs[0]?.key).toBe(expected);
  });

  test("reports two keys that become equal", async () => {
    const { diagnostics } = await compile(file(TRIGGER + task("inputs: { 16: 1, 0x10: 2 }")), 4);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["duplicate-key"]);
  });
});

describe("accepts and rejects what each original compiler did", () => {
  test.each<[string, string, string]>([
    ["an empty name next to a key", file(TRIGGER + task(""), "name: ''\nkey: old"), "++++++"],
    ["only a key", file(TRIGGER + task(""), "key: old"), "++++--"],
    ["no key for mesg-cli", file(TRIGGER + task(""), "name: new"), "--++++"],
    [
      "a null next to the other key",
      file(`- {type: trigger, instanceHash: ${A}, eventKey: null, taskKey: t}\n`),
      "++++++",
    ],
    [
      "an empty key next to the other",
      file(`- {type: trigger, instanceHash: ${A}, eventKey: '', taskKey: t}\n`),
      "++++--",
    ],
    ["both instances", file(`- {type: trigger, instance: {src: a, service: ${A}}, eventKey: e}\n`), "++++--"],
    [
      "an empty src next to a service",
      file(`- {type: trigger, instance: {src: '', service: ${A}}, eventKey: e}\n`),
      "++++--",
    ],
    [
      "an empty instance next to a hash",
      file(`- {type: trigger, instanceHash: ${A}, instance: {}, eventKey: e}\n`),
      "++++++",
    ],
    [
      "an instance next to a hash",
      file(`- {type: trigger, instanceHash: ${A}, instance: {src: a}, eventKey: e}\n`),
      "++++--",
    ],
    ["a src that is not text", file("- {type: trigger, instance: {src: 5}, eventKey: e}\n"), "++++--"],
    ["a variable twice", file("- {type: trigger, instance: {src: a, env: [A=1, A=1]}, eventKey: e}\n"), "++++--"],
    [
      "two values of a variable",
      file("- {type: trigger, instance: {src: a, env: [A=1, A=2]}, eventKey: e}\n"),
      "++++++",
    ],
    ["null as variables", file("- {type: trigger, instance: {src: a, env: null}, eventKey: e}\n"), "++++--"],
    ["inputs that are false", file(TRIGGER + task("inputs: false")), "++++--"],
    ["null as inputs", file(TRIGGER + task("inputs: null")), "++++--"],
    ["a reference in place of inputs", file(TRIGGER + task("inputs: { key: a }")), "-++++-"],
    ["a reference in place of inputs, with a number as key", file(TRIGGER + task("inputs: { key: 5 }")), "-+----"],
    [
      "a condition with another key",
      file(`${TRIGGER}- {type: filter, conditions: [{key: a, predicate: EQ, value: x, b: 1}]}\n`),
      "++++--",
    ],
    [
      "a condition without a predicate",
      file(`${TRIGGER}- {type: filter, conditions: [{key: a, value: x}]}\n`),
      "++++--",
    ],
    [
      "a condition with an empty key",
      file(`${TRIGGER}- {type: filter, conditions: [{key: '', predicate: EQ, value: x}]}\n`),
      "++++-+",
    ],
    [
      "a condition twice",
      file(
        `${TRIGGER}- {type: filter, conditions: [{key: a, predicate: EQ, value: x}, {key: a, predicate: EQ, value: x}]}\n`,
      ),
      "++++--",
    ],
    ["a number in stepKey of a filter", file(`${TRIGGER}- {type: filter, stepKey: 5, conditions: {a: b}}\n`), "+++++-"],
    ["inputs of a filter", file(`${TRIGGER}- {type: filter, conditions: {a: b}, inputs: {a: {key: a}}}\n`), "++++++"],
    ["an unknown tag", file(TRIGGER + task("inputs: { a: { key: !x b } }")), "------"],
    ["a later version of YAML", `%YAML 1.2\n---\n${file(TRIGGER + task("inputs: { a: { key: b } }"))}`, "++++++"],
    ["a pair of escapes for one character", file(TRIGGER + task('inputs: { a: "\\ud83d\\ude00" }')), "-+++++"],
  ])("%s", async (_name, text, expected) => {
    expect(await verdicts(text)).toBe(expected);
  });

  test("passes on inputs of a filter up to 0.1", async () => {
    const text = file(`${TRIGGER}- {type: filter, conditions: {a: b}, inputs: {a: {key: a}}}\n`);
    const counts = await Promise.all(
      [0, 1, 2, 3, 4, 5].map(async (index) => (await compile(text, index)).draft!.nodes.length),
    );
    expect(counts).toEqual([3, 3, 3, 3, 2, 2]);
  });
});

test("produces no definition that the Engine of the release rejects", async () => {
  const text = file(
    `${TRIGGER}- {type: filter, stepKey: nowhere, conditions: {a: b}}\n${task("inputs: { '': { key: a } }")}`,
  );
  for (const index of RELEASES.keys()) {
    const { definition, draft } = await compile(text, index);
    expect(definition === undefined).toBe(processRefusal(draft!, RELEASES[index]!) !== undefined);
  }
  expect(await verdicts(text)).toBe("--+++-");
});
