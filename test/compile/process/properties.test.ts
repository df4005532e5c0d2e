import fc from "fast-check";
import { expect, test } from "vitest";
import { type CompiledProcess, compileProcess, openProcessContents } from "../../../src/compile/mod.ts";
import {
  encodeProcess,
  isSince,
  type ProcessDefinition,
  processToAmino,
  processToJson,
  type Release,
} from "../../../src/definition/mod.ts";
import { dumpProcess, processHash } from "../../../src/hash/mod.ts";

const INSTANCES = [
  "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P",
  "7Hi6p3PX9XeGc5DSynYzpHixRUUMUKKvZkbdgiajwXGm",
] as const;
const RELEASES: readonly Release[] = ["0.15", "0.18", "0.20", "0.26"];
const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 10);

const word = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,6}$/);
/** Names with a meaning in JavaScript, and plain ones. */
const name = fc.oneof(
  { weight: 5, arbitrary: word },
  { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "toString", "hasOwnProperty", "0", "10") },
);
const instanceHash = fc.constantFrom(...INSTANCES);
const constant = fc.oneof(
  word,
  fc.constantFrom("yes", "null", "1.10", "2026-01-02", "\u00e4\u{1f600}", "a: b", "", " x "),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    constant,
    word.map((key) => ({ key })),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(name, tie("value")), { selector: ([key]) => key, maxLength: 3 }).map(objectOf),
  ),
}));
/** Engines before 0.18 accept constants and references next to each other. */
const flat = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  word.map((key) => ({ key })),
);

interface Step {
  readonly type: "task" | "filter";
  readonly [field: string]: unknown;
}

/** A process file as data: a trigger, then steps with keys of their own. */
function file(release: Release): fc.Arbitrary<{ trigger: object; steps: readonly Step[] }> {
  const inputs = fc
    .uniqueArray(fc.tuple(name, isSince(release, "0.18") ? value : flat), { selector: ([key]) => key, maxLength: 4 })
    .map(objectOf);
  const task = fc.record({ type: fc.constant("task" as const), instanceHash, taskKey: word, inputs });
  const conditions = fc.dictionary(word, word, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  const filter = fc.record({ type: fc.constant("filter" as const), conditions });
  return fc.record({
    trigger: fc.record({ type: fc.constant("trigger"), instanceHash, eventKey: word }),
    steps: fc
      .array(fc.oneof({ weight: 3, arbitrary: task }, { weight: 1, arbitrary: filter }), { maxLength: 5 })
      .map((steps) => steps.map((step, index) => ({ ...step, key: `step${index}` }))),
  });
}

/** Treats `__proto__` as an ordinary key. */
function objectOf(entries: readonly (readonly [string, unknown])[]): object {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      entries.map(([key, it]) => [`${key}`, { value: it, enumerable: true, writable: true, configurable: true }]),
    ),
  );
}

/** JSON is YAML. */
function compile(steps: readonly object[], release: Release): Promise<CompiledProcess> {
  const named = isSince(release, "0.18") ? "name" : "key";
  return compileProcess(JSON.stringify({ [named]: "a process", steps }), { release });
}

function readDefinition(bytes: Uint8Array, release: Release): Promise<CompiledProcess> {
  return openProcessContents(bytes, { file: "p", isYaml: false })({ release });
}

async function definitionOf(steps: readonly object[], release: Release): Promise<ProcessDefinition> {
  const { definition, diagnostics } = await compile(steps, release);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return definition!;
}

test.each(RELEASES)("reads the same process back from every form of a definition of %s", async (release) => {
  await fc.assert(
    fc.asyncProperty(file(release), async ({ trigger, steps }) => {
      const compiled = await definitionOf([trigger, ...steps], release);
      const dump = dumpProcess(compiled, release);
      const bytes = encodeProcess(compiled, { release });
      const read = async (form: string | Uint8Array) => {
        const { definition, diagnostics } = await readDefinition(Buffer.from(form), release);
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(dumpProcess(definition!, release)).toBe(dump);
        return definition!;
      };
      for (const form of [
        bytes,
        Buffer.from(bytes).toString("hex"),
        JSON.stringify(processToJson(compiled, release)),
      ]) {
        expect(encodeProcess(await read(form), { release })).toEqual(bytes);
      }
      // Amino JSON sorts the keys of maps, and drops the sign of a zero.
      if (isSince(release, "0.21") && !dump.includes("-0e+00")) await read(JSON.stringify(processToAmino(compiled)));
      // Compiled again, it is the same byte for byte.
      expect(encodeProcess(await definitionOf([trigger, ...steps], release), { release })).toEqual(bytes);
    }),
    { numRuns: RUNS },
  );
});

test.each(RELEASES)("at %s, includes the order of inputs in the hash only up to 0.17", async (release) => {
  await fc.assert(
    fc.asyncProperty(file(release), async ({ trigger, steps }) => {
      const turned = steps.map((step) => {
        const { inputs } = step;
        return inputs === undefined ? step : { ...step, inputs: objectOf(Object.entries(inputs as object).reverse()) };
      });
      const [before, after] = [
        await definitionOf([trigger, ...steps], release),
        await definitionOf([trigger, ...turned], release),
      ];
      const isSame = isSince(release, "0.18") || JSON.stringify(before.nodes) === JSON.stringify(after.nodes);
      expect(processHash(after, release) === processHash(before, release)).toBe(isSame);
    }),
    { numRuns: RUNS },
  );
});

test.each(RELEASES)("at %s, includes the order of steps in the hash", async (release) => {
  await fc.assert(
    fc.asyncProperty(file(release), async ({ trigger, steps }) => {
      fc.pre(steps.length > 1);
      const before = await definitionOf([trigger, ...steps], release);
      const after = await definitionOf([trigger, ...[...steps].reverse()], release);
      expect(processHash(after, release)).not.toBe(processHash(before, release));
    }),
    { numRuns: RUNS },
  );
});

test("locates each part of a process, and the nearest one for any other pointer", async () => {
  const text = `name: p\nsteps:\n  - type: trigger\n    instanceHash: ${INSTANCES[0]}\n    eventKey: e\n  - type: task\n    instanceHash: ${INSTANCES[0]}\n    taskKey: t\n    inputs: {toString: 1}\n`;
  const { locate } = await compileProcess(text, { release: "0.18" });
  expect(locate("/nodes/0/eventKey")).toMatchObject({ pointer: "/steps/0/eventKey", line: 5 });
  expect(locate("/name/constructor")).toMatchObject({ pointer: "/name", line: 1 });
  const segment = fc.oneof(fc.constantFrom("nodes", "outputs", "0", "1", "constructor", "toString", "__proto__"), word);
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 5 }), (path) => {
      expect(locate(path.map((part) => `/${part}`).join(""))).toMatchObject({
        pointer: expect.stringMatching(/^(\/|$)/),
        line: expect.any(Number),
      });
    }),
  );
});

test("compiles, hashes and reads 1,000 steps and a value nested 100 deep", async () => {
  const deep = Array.from({ length: 100 }).reduce((inner) => ({ a: inner }), 1 as unknown);
  const [instance] = INSTANCES;
  const steps = [
    { type: "trigger", instanceHash: instance, eventKey: "e" },
    ...Array.from({ length: 999 }, () => ({ type: "task", instanceHash: instance, taskKey: "t" })),
    { type: "task", instanceHash: instance, taskKey: "t", inputs: { deep } },
  ];
  const definition = await definitionOf(steps, "0.20");
  expect(definition.nodes.length).toBe(1_002);
  const bytes = encodeProcess(definition, { release: "0.20" });
  const read = await readDefinition(bytes, "0.20");
  expect(processHash(read.definition!, "0.20")).toBe(processHash(definition, "0.20"));
});
