import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileProcess, DIAGNOSTIC_RULES, type InstanceFinder } from "../../../src/compile/mod.ts";
import { EMPTY_DEFINITION, type Release } from "../../../src/definition/mod.ts";
import { dumpProcess, processHash } from "../../../src/hash/mod.ts";

const A = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
const B = "9yFMgj7Lr4KX7D8YqVqzW3ZKk9Vn5wFbSx2AsfTt5XQi";
const TRIGGER = `name: p\nsteps:\n- { type: trigger, key: start, instanceHash: ${A}, eventKey: e }\n`;
const task = (more: string, key = "last") =>
  `- { type: task, key: ${key}, instanceHash: ${B}, taskKey: t${more === "" ? "" : `, ${more}`} }\n`;

async function found(text: string, release: Release, env = {}): Promise<string[]> {
  const { diagnostics } = await compileProcess(text, { release, env });
  for (const { rule } of diagnostics) expect(DIAGNOSTIC_RULES).toHaveProperty([rule]);
  return diagnostics.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`);
}

describe("reports what an Engine rejects as an error with a line", () => {
  test.each<[string, string, Release, string[]]>([
    [
      "a second trigger",
      `${TRIGGER}- { type: trigger, instanceHash: ${A}, eventKey: f }\n`,
      "0.20",
      ["4 error process-trigger"],
    ],
    ["no trigger", `name: p\nsteps:\n${task("")}`, "0.20", ["3 error process-trigger"]],
    ["a repeated key", TRIGGER + task("") + task(""), "0.20", ["5 error process-node-repeated"]],
    [
      "an automatic key that is also written",
      `${TRIGGER.replace("start", "node-1")}- { type: task, instanceHash: ${B}, taskKey: t }\n`,
      "0.20",
      ["4 error process-node-repeated"],
    ],
    [
      "a missing step",
      TRIGGER + task("inputs: { a: { stepKey: nowhere, key: k } }"),
      "0.20",
      ["4 error process-node-unknown"],
    ],
    ["an invalid hash", TRIGGER.replace(A, "short"), "0.20", ["3 error process-hash"]],
    [
      "a text after GT",
      `${TRIGGER}- { type: filter, conditions: [{ key: a, predicate: GT, value: ten }] }\n${task("")}`,
      "0.21",
      ["4 error process-predicate"],
    ],
    [
      "an unknown predicate",
      `${TRIGGER}- { type: filter, conditions: [{ key: a, predicate: EQUALS, value: 1 }] }\n${task("")}`,
      "0.21",
      ["4 error process-predicate"],
    ],
    [
      "an unknown type of step",
      `${TRIGGER}- { type: tsak, instanceHash: ${B} }\n`,
      "0.20",
      ["4 error process-step-type"],
    ],
    ["no name", TRIGGER.replace("name: p", "key: p"), "0.20", ["1 error process-required"]],
    ["a constant at 0.14", TRIGGER.replace("name", "key") + task("inputs: { a: 1 }"), "0.14", ["4 error wrong-type"]],
    [
      "a null before 0.18",
      TRIGGER.replace("name", "key") + task("inputs: { a: null }"),
      "0.16",
      ["4 error wrong-type"],
    ],
    [
      "a variable without a value",
      TRIGGER.replace("eventKey: e", "eventKey: $(env:EVENT)"),
      "0.20",
      ["3 error env-missing"],
    ],
  ])("%s", async (_name, text, release, expected) => {
    expect(await found(text, release)).toEqual(expected);
  });
});

describe("reports what an Engine accepts but never runs as a warning with a line", () => {
  test.each<[string, string, Release, string[]]>([
    [
      "a reference to a non-task other than the previous step",
      TRIGGER + task("", "middle") + task("inputs: { a: { stepKey: start, key: k } }"),
      "0.20",
      ["5 warning never-runs"],
    ],
    [
      "the same in a list",
      TRIGGER + task("", "middle") + task("inputs: { a: [{ stepKey: start, key: k }] }"),
      "0.20",
      ["5 warning never-runs"],
    ],
    [
      "a reference to a later task",
      TRIGGER + task("inputs: { a: { stepKey: last, key: k } }", "middle") + task(""),
      "0.20",
      ["4 warning never-runs"],
    ],
    [
      "a nested reference to a missing step",
      TRIGGER + task("inputs: { a: { b: { stepKey: nowhere, key: k } } }"),
      "0.20",
      ["4 warning never-runs"],
    ],
    [
      "a number compared as text",
      `${TRIGGER.replace("name", "key")}- { type: filter, conditions: { a: 1 } }\n${task("")}`,
      "0.16",
      ["4 warning never-runs"],
    ],
    [
      "an index of two digits",
      TRIGGER + task('inputs: { a: { key: "foo[12]" } }'),
      "0.20",
      ["4 warning reference-path"],
    ],
    [
      "empty keys in a path",
      TRIGGER + task("inputs: { a: { key: a..b }, b: { key: c. }, d: { key: '[0]' } }"),
      "0.20",
      ["4 warning reference-path", "4 warning reference-path", "4 warning reference-path"],
    ],
    [
      "fields next to a key",
      TRIGGER + task("inputs: { a: { key: id, extra: 1 } }"),
      "0.20",
      ["4 warning reference-fields"],
    ],
    [
      "a path before 0.18",
      TRIGGER.replace("name", "key") + task("inputs: { a: { key: b.c } }"),
      "0.16",
      ["4 warning reference-path"],
    ],
    ["a reference in place of inputs", TRIGGER + task("inputs: { key: all }"), "0.20", ["4 warning never-runs"]],
    ["a key that compilers ignore", TRIGGER + task("inptus: {}"), "0.20", ["4 warning unknown-key"]],
  ])("%s", async (_name, text, release, expected) => {
    expect(await found(text, release)).toEqual(expected);
  });

  test("reads a line with two variables as one variable", async () => {
    const text = TRIGGER + task('inputs: { a: "$(env:A)-$(env:B)" }');
    expect(await found(text, "0.20", { A: "1", B: "2" })).toEqual(["4 error env-greedy"]);
    expect(await found(text, "0.20", { "A)-$(env:B": "x" })).toEqual(["4 warning env-greedy"]);
  });

  test("accepts a reference to any earlier step", async () => {
    const text =
      TRIGGER + task("inputs: { a: { key: k } }", "middle") + task("inputs: { a: { stepKey: middle, key: k } }");
    expect(await found(text, "0.20")).toEqual([]);
  });
});

test("never shows values of variables in diagnostics", async () => {
  const secret = "hunter2-hunter2";
  const text = `name: $(env:S)\nsteps:
- { type: trigger, key: $(env:S), instanceHash: $(env:S), eventKey: "é$(env:S)" }
- { type: $(env:S), instance: { src: $(env:S), service: $(env:S), env: ["$(env:S)"] } }
- { type: filter, conditions: { a: [$(env:S)] } }
- { type: task, key: $(env:S), instanceHash: ${A}, taskKey: t, inputs: { a: { stepKey: $(env:S), key: "$(env:S)[12]", $(env:S): 1 } } }
- { type: task, instance: { service: $(env:S) }, taskKey: t, inputs: [{ key: [$(env:S)] }] }\n`;
  for (const release of ["0.14", "0.16", "0.20", "0.26"] as const) {
    const { diagnostics } = await compileProcess(text, { release, env: { S: secret } });
    expect(diagnostics.length).toBeGreaterThan(3);
    expect(JSON.stringify(diagnostics)).not.toContain(secret);
  }
});

test("shows the folder of an instance as written, also within a path", async () => {
  const secret = "hunter2-hunter2";
  const text = `name: p\nsteps:\n- { type: trigger, instance: { src: "./$(env:S)" }, eventKey: nothing }\n`;
  const service = { definition: EMPTY_DEFINITION, file: `processes/${secret}/mesg.yml` };
  for (const problem of [
    { rule: "instance-source", message: `no folder ${secret}`, hint: `see ${secret}` },
    { rule: "instance-unresolved", message: `no hash of ${secret}`, severity: "warning" as const },
  ]) {
    const instances: InstanceFinder = async () => ({ problem, service });
    const { diagnostics } = await compileProcess(text, { env: { S: secret }, instances });
    expect(diagnostics.map(({ rule }) => rule)).toEqual([problem.rule, "service-event"].sort());
    expect(JSON.stringify(diagnostics)).not.toContain("hunter2");
  }
});

const known: InstanceFinder = async ({ instanceHash }) => (instanceHash === undefined ? { instanceHash: A } : {});

describe("properties", () => {
  const word = fc.stringMatching(/^[a-z]{1,6}$/);
  const inputs = fc.dictionary(word, fc.oneof(fc.integer(), fc.boolean(), word, fc.constant(null)), { maxKeys: 6 });

  test("ignores the order of inputs in hashes from 0.18 on, but not the order of steps", async () => {
    await fc.assert(
      fc.asyncProperty(inputs, async (values) => {
        const turned = Object.fromEntries(Object.entries(values).reverse());
        const hashes = await Promise.all(
          [values, turned].map(async (it) => {
            const { draft } = await compileProcess(TRIGGER + task(`inputs: ${JSON.stringify(it)}`), {
              release: "0.20",
            });
            return processHash(draft!, "0.20");
          }),
        );
        expect(hashes[0]).toBe(hashes[1]);
      }),
      { numRuns: 50 },
    );
    const [ab, ba] = await Promise.all(
      [task("", "a") + task("", "b"), task("", "b") + task("", "a")].map((steps) => compileProcess(TRIGGER + steps)),
    );
    expect(processHash(ab!.definition!, "0.20")).not.toBe(processHash(ba!.definition!, "0.20"));
  });

  test("answers any text with a process or with diagnostics", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string(),
          fc.json().map((it) => `name: p\nsteps: ${it}`),
        ),
        fc.constantFrom<Release>("0.14", "0.16", "0.20", "0.26"),
        async (text, release) => {
          const { definition, diagnostics } = await compileProcess(text, { release, instances: known });
          expect(definition !== undefined || diagnostics.length > 0).toBe(true);
        },
      ),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 120) },
    );
  });
});

describe("hostile files", () => {
  test("compiles thousands of consecutive steps", async () => {
    const count = process.env.MESG_HUGE ? 10_000 : 2_000;
    const steps = Array.from({ length: count }, (_, index) => task("inputs: { a: { key: k } }", `s${index}`)).join("");
    const { definition, diagnostics } = await compileProcess(TRIGGER + steps);
    expect(diagnostics).toEqual([]);
    expect(definition!.nodes.length).toBe(2 * count + 1);
  });

  test("compiles inputs nested 100 deep", async () => {
    const { definition } = await compileProcess(TRIGGER + task(`inputs: ${"{ a: ".repeat(100)}1${" }".repeat(100)}`));
    expect(dumpProcess(definition!, "0.20")).toContain('"a":{Value:{3:1e+00}}');
  });

  test("limits aliases of aliases, and paths of thousands of parts", async () => {
    const lists = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(4)}]`);
    const bomb = `{ a0: &a0 [x], ${lists.join(", ")} }`;
    expect(await found(TRIGGER + task(`inputs: ${bomb}`), "0.20")).toEqual(["1 error limit"]);
    const path = "a[0].".repeat(20_000);
    expect(await found(TRIGGER + task(`inputs: { a: { key: '${path}b' } }`), "0.20")).toEqual(["4 error limit"]);
    const { definition } = await compileProcess(TRIGGER + task(`inputs: { a: { key: '${"a.".repeat(299)}b' } }`));
    expect(dumpProcess(definition!, "0.20").match(/Selector/g)?.length).toBe(300);
  });

  test.each([
    ["nothing", "", "1 error empty-file"],
    ["comments", "# a\n---\n", "1 error wrong-type"],
    ["two documents", `${TRIGGER}---\n${TRIGGER}`, "4 error documents"],
    ["a byte order mark and Windows line endings", `\ufeff${TRIGGER.replaceAll("\n", "\r\n")}`, undefined],
    ["a key twice", `name: q\n${TRIGGER}`, "2 error duplicate-key"],
    ["invalid UTF-8", Buffer.from([0x6e, 0xff, 0x0a]), "1 error encoding"],
  ])("reads a file with %s as the original compilers did, or reports a line", async (_name, text, expected) => {
    const { definition, diagnostics } = await compileProcess(text);
    expect(diagnostics.map(({ line, severity, rule }) => `${line} ${severity} ${rule}`)).toEqual(
      expected === undefined ? [] : [expected],
    );
    expect(definition === undefined).toBe(expected !== undefined);
  });

  test("compiles a text of 1 MiB", async () => {
    const { definition } = await compileProcess(TRIGGER + task(`inputs: { a: ${"x".repeat(1024 * 1024)} }`));
    expect(definition).toBeDefined();
  });

  test("treats property names such as __proto__ as ordinary keys", async () => {
    const text = TRIGGER + task("inputs: { __proto__: 1, constructor: { toString: 2 }, hasOwnProperty: 3 }");
    const { definition } = await compileProcess(text);
    const dump = dumpProcess(definition!, "0.20");
    for (const key of ["__proto__", "constructor", "toString", "hasOwnProperty"]) expect(dump).toContain(`"${key}":`);
    expect(await found(`__proto__: 1\n${TRIGGER}`, "0.20")).toEqual(["1 error unknown-key"]);
  });
});
