import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openDefinition } from "../../../src/compile/load/process-definition-file.ts";
import { compileProcess, type InstanceFinder } from "../../../src/compile/mod.ts";
import { EMPTY_DEFINITION, processToJson, type Release } from "../../../src/definition/mod.ts";

const A = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
const TRIGGER = `- { type: trigger, key: start, instanceHash: ${A}, eventKey: e }`;
const task = (key: string, more = "") => `- { type: task, key: ${key}, instanceHash: ${A}, taskKey: t${more} }`;
const fileOf = (steps: readonly string[]) => `name: p\nsteps:\n${steps.join("\n")}\n`;

async function rulesOf(steps: readonly string[], release: Release = "0.20"): Promise<string[]> {
  const { diagnostics } = await compileProcess(fileOf(steps), { release });
  return diagnostics.map(({ line, rule }) => `${line} ${rule}`);
}

/** Independent mistakes, each with its expected rule. */
const MISTAKES: readonly (readonly [step: string, rule: string])[] = [
  [TRIGGER.replace("start", "again"), "process-trigger"],
  [task("start"), "process-node-repeated"],
  ["- { type: filter, conditions: { person: 5 } }", "never-runs"],
  ["- { type: filter }", "process-conditions"],
  [task("unknown", ", inputs: { a: { stepKey: nope, key: k } }"), "process-node-unknown"],
  [task("nested", ", inputs: { a: [{ stepKey: nope, key: k }] }"), "never-runs"],
  [task("hash").replace(A, "short"), "process-hash"],
  [task("taskless").replace("taskKey: t", 'taskKey: ""'), "process-required"],
  ["- { type: foo, key: foo }", "process-step-type"],
  ["- foo", "process-step-type"],
  [task("variable", ", inputs: { a: $(env:UNSET) }"), "env-missing"],
];

test("reports all of several errors", async () => {
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...MISTAKES], { minLength: 1 }), async (mistakes) => {
      const found = await rulesOf([TRIGGER, ...mistakes.map(([step]) => step)]);
      expect(found).toEqual(mistakes.map(([, rule], index) => `${index + 4} ${rule}`));
    }),
    { numRuns: 40 },
  );
});

describe("reports no error that follows from another", () => {
  test.each<[string, readonly string[], string[], Release?]>([
    [
      "a repeated key",
      [TRIGGER, task("a", ", inputs: { x: 1 }"), task("a", ", inputs: { x: { key: k } }"), task("b")],
      ["5 process-node-repeated"],
    ],
    [
      "a task with the trigger's key",
      [TRIGGER, task("start", ", inputs: { x: { key: k } }")],
      ["4 process-node-repeated"],
    ],
    [
      "a reference to a repeated key",
      [TRIGGER, task("a"), task("a"), task("b", ", inputs: { x: { stepKey: a, key: k } }")],
      ["5 process-node-repeated"],
    ],
    [
      "a key equal to that of another step's inputs",
      [TRIGGER, task("a-inputs"), task("a", ", inputs: { x: 1 }")],
      ["5 process-node-repeated"],
    ],
    ["a key given three times", [TRIGGER, task("a"), task("a"), task("a")], ["5 process-node-repeated"]],
    ["a trigger whose type is misspelled", ["- { type: triger, key: start }", task("a")], ["3 process-step-type"]],
    [
      "a step of an unknown type that others refer to",
      [TRIGGER, "- { type: tsak, key: a }", task("b", ", inputs: { x: { stepKey: a, key: k }, y: [{ key: k }] }")],
      ["4 process-step-type"],
    ],
    [
      "a step whose key is not a text",
      [TRIGGER, task("[a]"), task("b", ", inputs: { x: { stepKey: a, key: k } }")],
      ["4 wrong-type"],
    ],
    [
      "a condition without a key and with a text after GT",
      [TRIGGER, "- { type: filter, conditions: [{ key: a, predicate: GT, value: [1] }] }"],
      ["4 process-conditions"],
      "0.21",
    ],
  ])("%s", async (_name, steps, expected, release = "0.20") => {
    expect(await rulesOf(steps, release)).toEqual(expected);
  });

  test("a list in place of a reference at 0.14", async () => {
    const text = fileOf([TRIGGER, task("a", ", inputs: { to: [x] }")]).replace("name", "key");
    const { diagnostics } = await compileProcess(text, { release: "0.14", instances: services });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["wrong-type"]);
  });
});

const services: InstanceFinder = async ({ src }) => {
  const data = [{ name: "", description: "", key: "n", type: "Number", optional: false, repeated: false, object: [] }];
  const list = [{ ...data[0]!, key: "to", type: "String", repeated: true }];
  const events = src === "mailer" ? [] : [{ key: "e", name: "", description: "", data }];
  const tasks = [{ key: "t", name: "", description: "", inputs: list, outputs: [] }];
  const definition = { ...EMPTY_DEFINITION, events, tasks };
  return { instanceHash: A, service: { definition, file: `services/${src}/mesg.yml` } };
};

test("checks steps with one key against the services of their own instances", async () => {
  const text = `name: p\nsteps:
- { type: trigger, key: t, instance: { src: greeter }, eventKey: e }
- { type: task, key: t, instance: { src: mailer }, taskKey: t, inputs: { to: { key: n } } }\n`;
  const { diagnostics } = await compileProcess(text, { release: "0.20", instances: services });
  expect(diagnostics.map(({ line, rule }) => `${line} ${rule}`)).toEqual(["4 process-node-repeated"]);
});

describe("definition of a process", () => {
  const compiled = async () => {
    const steps = [TRIGGER, "- { type: filter, conditions: { a: x } }", task("b")];
    const { definition } = await compileProcess(fileOf(steps), { release: "0.20" });
    return JSON.stringify(processToJson(definition!, "0.20"));
  };

  test("has one error for a repeated key", async () => {
    const text = (await compiled()).replaceAll('"b"', '"start"');
    const { diagnostics } = await openDefinition(Buffer.from(text), "p.json")({ release: "0.20" });
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["process-node-repeated"]);
  });

  test("must be compiled again for a later release when it is from before 0.21", async () => {
    const bytes = Buffer.from(await compiled());
    const { diagnostics } = await openDefinition(bytes, "p.json")({ release: "0.26" });
    expect(diagnostics).toMatchObject([
      {
        rule: "process-required",
        message: "expected a condition that names a step, found the form of Engines before 0.21",
        hint: "compile the process file with --engine-version 0.26",
      },
    ]);
  });
});

test("reports two errors for a file without a name and steps", async () => {
  const { diagnostics } = await compileProcess("{}\n", { release: "0.20" });
  expect(diagnostics.map(({ rule }) => rule).sort()).toEqual(["process-required", "process-steps"]);
});

describe("reports a misspelled key once, as an error", () => {
  test.each<[string, string, string]>([
    ["steps", fileOf([TRIGGER]).replace("steps", "step"), "2 unknown-key"],
    ["name", fileOf([TRIGGER]).replace("name", "nam"), "1 unknown-key"],
    ["eventKey of a trigger", fileOf([TRIGGER.replace("eventKey", "eventkey")]), "3 unknown-key"],
    ["taskKey of a trigger", fileOf([TRIGGER.replace("eventKey", "taskkey")]), "3 unknown-key"],
    ["taskKey of a task", fileOf([TRIGGER, task("a").replace("taskKey", "taskkey")]), "4 unknown-key"],
    ["instanceHash", fileOf([TRIGGER.replace("instanceHash", "instancehash")]), "3 unknown-key"],
    ["instance", fileOf([TRIGGER.replace(`instanceHash: ${A}`, "instnace: { src: a }")]), "3 unknown-key"],
    ["src of an instance", fileOf([TRIGGER.replace(`instanceHash: ${A}`, "instance: { scr: a }")]), "3 unknown-key"],
    ["conditions", fileOf([TRIGGER, "- { type: filter, condition: { a: b } }"]), "4 unknown-key"],
  ])("%s", async (_name, text, expected) => {
    for (const release of ["0.18", "0.20", "0.26"] as const) {
      const { diagnostics } = await compileProcess(text, { release, instances: services });
      expect(diagnostics.map(({ line, rule }) => `${line} ${rule}`)).toEqual([expected]);
      expect(diagnostics[0]).toMatchObject({ severity: "error", hint: expect.stringMatching(/^did you mean/) });
    }
  });

  test("but only warns when nothing is missing", async () => {
    const text = fileOf([TRIGGER, task("a", ", taskkey: x")]);
    const { diagnostics } = await compileProcess(text, { release: "0.20" });
    expect(diagnostics).toMatchObject([{ severity: "warning", rule: "unknown-key" }]);
  });
});

test("checks 5,000 steps with one key in linear time", async () => {
  const steps = [TRIGGER, ...Array.from({ length: 5_000 }, () => task("a"))];
  expect(await rulesOf(steps)).toEqual(["5 process-node-repeated"]);
});

describe("reports one problem per mistake, at its location", () => {
  const shop = {
    ...EMPTY_DEFINITION,
    configuration: { volumes: [], volumesFrom: [], ports: [], args: [], command: "", env: ["A="] },
    events: [{ key: "e", name: "", description: "", data: [] }],
    tasks: [{ key: "t", name: "", description: "", inputs: [parameter("to"), parameter("subject")], outputs: [] }],
  };
  const instances: InstanceFinder = async ({ instanceHash, src }) => ({
    instanceHash: instanceHash ?? A,
    service: { definition: shop, file: "shop/mesg.yml" },
    ...(src === "missing" ? { problem: { rule: "instance-source", message: "missing" } } : {}),
  });
  const both = ", inputs: { to: a, subject: b }";

  test.each<[string, readonly string[], string[], Release?]>([
    [
      "a list of conditions before 0.21",
      [TRIGGER, "- { type: filter, conditions: [{ key: k }] }"],
      ["process-conditions at [{ key: "],
    ],
    ["no inputs where inputs are required", [TRIGGER, task("a", ", inputs:")], ["wrong-type at inputs: "]],
    ["inputs that are a reference", [TRIGGER, task("a", ", inputs: { key: k }")], ["wrong-type at { key: k"], "0.26"],
    [
      "a folder and a service of one instance",
      [TRIGGER, `- { type: task, key: a, instance: { src: missing, service: x }, taskKey: t${both} }`],
      ["process-instance at { src: m"],
    ],
    [
      "a text that a filter never equals",
      [TRIGGER, "- { type: filter, conditions: { a: 5 } }", task("a", both)],
      ["never-runs at 5 } }"],
    ],
    ["an unknown input", [TRIGGER, task("a", both.replace(" }", ", more: c }"))], ["input-unknown at more: c "]],
    [
      "a predicate for numbers",
      [TRIGGER, "- { type: filter, conditions: [{ key: k, predicate: GT, value: ten }] }"],
      ["reference-unknown at k, predi", "process-predicate at ten }] }"],
      "0.26",
    ],
    [
      "a misspelled key of the inputs",
      [TRIGGER, task("a", both.replace("inputs", "input"))],
      ["unknown-key at input: {"],
    ],
    ["a misspelled input", [TRIGGER, task("a", both.replace("subject", "subjcet"))], ["input-unknown at subjcet:"]],
    [
      "two misspelled keys of a condition",
      [TRIGGER, "- { type: filter, conditions: [{ kye: k, predicate: EQ, valu: ten }] }"],
      ["unknown-key at kye: k, ", "unknown-key at valu: te"],
      "0.26",
    ],
    [
      "a misspelled predicate",
      [TRIGGER, "- { type: filter, conditions: [{ key: k, predicat: EQ, value: 1 }] }"],
      ["reference-unknown at k, predi", "unknown-key at predicat"],
      "0.26",
    ],
    [
      "a misspelled env of an instance",
      [TRIGGER, `- { type: task, key: a, instance: { src: x, evn: [A=1] }, taskKey: t${both} }`],
      ["unknown-key at evn: [A="],
    ],
    ["a misspelled type", [TRIGGER, "- { typ: task, key: a }"], ["process-step-type at typ: tas"]],
    [
      "a variable without a name",
      [TRIGGER, `- { type: task, key: a, instance: { src: x, env: [A=1, =b] }, taskKey: t${both} }`],
      ["environment-variable at =b] }, t"],
    ],
  ])("%s", async (_name, steps, expected, release = "0.20") => {
    const { diagnostics } = await compileProcess(fileOf(steps), { release, instances });
    const lines = fileOf(steps).split("\n");
    const textAt = (line = 1, column = 1) => lines[line - 1]!.slice(column - 1, column + 7);
    expect(diagnostics.map(({ line, column, rule }) => `${rule} at ${textAt(line, column)}`)).toEqual(expected);
  });

  test.each<[string, string, RegExp, RegExp]>([
    ["a misspelled step", task("a", ", inputs: { to: [{ stepKey: strat, key: k }], subject: b }"), /strat/, /"start"/],
    ["a misspelled step at the top", task("a", ", inputs: { to: { stepKey: strat, key: k } }"), /strat/, /"start"/],
    ["a misspelled key of a step", "- { tyep: task, key: a }", /found nothing/, /"type" instead of "tyep"/],
    ["a misspelled stepKey", task("a", ", inputs: { to: { key: k, stepkey: x } }"), /"stepkey" is lost/, /"stepKey"/],
    ["null for a key", task("null"), /found null/, /^write `key: …`$/],
    ["a number for a key", task("5"), /found 5/, /quotes/],
    ["an unknown tag", task("!foo a", both), /^unknown tag "!foo"/, /remove it/],
  ])("%s, with a hint", async (_name, step, message, hint) => {
    const { diagnostics } = await compileProcess(fileOf([TRIGGER, step]), { instances });
    expect(diagnostics.find((it) => message.test(it.message))?.hint).toMatch(hint);
  });
});

test("warns that Engines 0.18 to 0.20 reject a process whose name is not ASCII", async () => {
  for (const [release, expected] of [
    ["0.17", []],
    ["0.18", ["warning"]],
    ["0.20", ["warning"]],
    ["0.21", ["error"]],
  ] as const) {
    const text = fileOf([TRIGGER]).replace("name: p", `${release === "0.17" ? "key" : "name"}: größe`);
    const { diagnostics, definition } = await compileProcess(text, { release });
    expect(diagnostics.map(({ severity, line, column }) => `${severity} ${line}:${column}`)).toEqual(
      expected.map((severity) => `${severity} 1:7`),
    );
    if (definition === undefined) continue;
    const bytes = Buffer.from(JSON.stringify(processToJson(definition, release)));
    const read = await openDefinition(bytes, "p.json")({ release });
    expect(read.diagnostics.map(({ severity }) => severity)).toEqual(expected);
  }
});

function parameter(key: string) {
  return { key, name: "", description: "", type: "String", optional: false, repeated: false, object: [] };
}
