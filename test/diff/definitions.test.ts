import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_DEFINITION, type Parameter, type ServiceDefinition } from "../../src/definition/mod.ts";
import { type Change, diffDefinitions } from "../../src/diff/mod.ts";
import { applyChanges } from "./apply.ts";
import { definition, parameters } from "./arbitrary.ts";
import { accepts, declaredOnly, isKeyGone, witness } from "./engine-check.ts";
import { edited, editsOf, withEdits } from "./mutation.ts";

const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 50);

/** Many times faster than `toEqual` when equal, and the same when not. */
function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

const withInputs = (inputs: readonly Parameter[]): ServiceDefinition => ({
  ...EMPTY_DEFINITION,
  tasks: [{ key: "t", name: "", description: "", inputs, outputs: [] }],
});
const withOutputs = (outputs: readonly Parameter[]): ServiceDefinition => ({
  ...EMPTY_DEFINITION,
  tasks: [{ key: "t", name: "", description: "", inputs: [], outputs }],
});
const withData = (data: readonly Parameter[]): ServiceDefinition => ({
  ...EMPTY_DEFINITION,
  events: [{ key: "e", name: "", description: "", data }],
});
const breaks = (changes: readonly Change[]) => changes.some(({ severity }) => severity === "breaking");

describe("any two definitions", () => {
  test("has no difference between a definition and itself", () => {
    fc.assert(
      fc.property(definition, (same) => {
        expect(diffDefinitions(same, structuredClone(same))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  test("reports every single edit once, and its inverse on the way back", () => {
    fc.assert(
      fc.property(definition, (before) => {
        for (const edit of editsOf(before)) {
          const after = edited(before, edit);
          const there = diffDefinitions(before, after);
          const back = diffDefinitions(after, before);
          expectSame([there.length, back.length], [1, 1]);
          expectSame([there[0]!.before, there[0]!.after], [back[0]!.after, back[0]!.before]);
          expectSame(applyChanges(before, there), after);
          expectSame(applyChanges(after, back), before);
        }
      }),
      { numRuns: Math.ceil(RUNS / 25) },
    );
  });

  test("reports changes that together turn the first definition into the second", () => {
    fc.assert(
      fc.property(fc.oneof(withEdits(definition, 8), fc.record({ before: definition, after: definition })), (pair) => {
        expectSame(applyChanges(pair.before, diffDefinitions(pair.before, pair.after)), pair.after);
      }),
      { numRuns: RUNS * 3 },
    );
  });

  test("swaps added and removed entries when the sides are swapped", () => {
    const changesOf = (changes: readonly Change[], word: string, value: "before" | "after") =>
      changes.filter(({ rule }) => rule.endsWith(word)).map((change) => [change.pointer, change.index, change[value]]);
    const added = (changes: readonly Change[]) => [
      ...changesOf(changes, "-added", "after"),
      ...changesOf(changes, "-restricted", "after"),
    ];
    const sorted = (list: unknown[]) => list.map((item) => JSON.stringify(item)).sort();
    fc.assert(
      fc.property(fc.record({ before: definition, after: definition }), ({ before, after }) => {
        const there = diffDefinitions(before, after);
        const back = diffDefinitions(after, before);
        expect(there).toHaveLength(back.length);
        // Below a renamed entry the two directions have different pointers.
        if (there.some(({ rule }) => rule.endsWith("-renamed"))) return;
        expect(sorted(added(there))).toEqual(sorted(changesOf(back, "-removed", "before")));
        expect(sorted(changesOf(there, "-removed", "before"))).toEqual(sorted(added(back)));
      }),
      { numRuns: RUNS * 3 },
    );
  });

  test("reports each change with a pointer of its own", () => {
    fc.assert(
      fc.property(fc.record({ before: definition, after: definition }), ({ before, after }) => {
        const places = diffDefinitions(before, after).map(
          ({ rule, pointer, after }) => `${rule} ${pointer} ${after === undefined}`,
        );
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("breaking changes, compared with the Engine's check of data", () => {
  /** Two lists of parameters with something in common, or nothing. */
  const pairs = fc.oneof(
    fc.record({ before: parameters(), after: parameters() }),
    withEdits(parameters().map(withInputs), 3).map(({ before, after }) => ({
      before: before.tasks[0]?.inputs ?? [],
      after: after.tasks[0]?.inputs ?? [],
    })),
  );
  const valid = pairs.filter(({ before, after }) => isValid(before) && isValid(after));

  test("reports a breaking input exactly when an accepted call can be rejected", () => {
    let breaking = 0;
    fc.assert(
      fc.property(valid, ({ before, after }) => {
        const found = witness(before, after);
        const changes = diffDefinitions(withInputs(before), withInputs(after));
        expectSame({ found, breaks: breaks(changes) }, { found, breaks: found !== undefined });
        breaking += found === undefined ? 0 : 1;
      }),
      { numRuns: RUNS * 20 },
    );
    expect(breaking).toBeGreaterThan(RUNS);
  });

  test.each([
    ["outputs", withOutputs],
    ["event data", withData],
  ])("reports breaking %s exactly when new data is possible or a declared key is removed", (_, define) => {
    let breaking = 0;
    fc.assert(
      fc.property(valid, ({ before, after }) => {
        const found = witness(after, before);
        const gone = isKeyGone(before, after);
        const changes = diffDefinitions(define(before), define(after));
        expectSame({ found, gone, breaks: breaks(changes) }, { found, gone, breaks: gone || found !== undefined });
        breaking += breaks(changes) ? 1 : 0;
      }),
      { numRuns: RUNS * 20 },
    );
    expect(breaking).toBeGreaterThan(RUNS);
  });

  test("reports a breaking change whenever random data passes before and fails after", () => {
    const types = ["String", "Number", "Boolean", "Object", "Any", "", "Text"];
    const lists = parameters(1, types);
    // An Engine checks only the kind of a value.
    const value = fc.constantFrom(null, true, 1, "s", [], {});
    const item = fc.oneof(value, fc.dictionary(fc.constantFrom("a", "b", "c", "d"), value));
    const data = fc.dictionary(fc.constantFrom("a", "b", "c", "d"), fc.oneof(item, fc.array(item, { maxLength: 2 })));
    let failures = 0;
    fc.assert(
      fc.property(lists, lists, data, (before, after, random) => {
        const sent = declaredOnly(before, random);
        if (!accepts(before, sent) || accepts(after, sent)) return;
        failures++;
        expect(breaks(diffDefinitions(withInputs(before), withInputs(after)))).toBe(true);
      }),
      { numRuns: RUNS * 50 },
    );
    expect(failures).toBeGreaterThan(RUNS);
  });

  test("misses no breaking change of unknown types", () => {
    const lists = parameters(1, ["String", "Any", "", "Text"]);
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        if (witness(before, after) !== undefined) {
          expect(breaks(diffDefinitions(withInputs(before), withInputs(after)))).toBe(true);
        }
      }),
      { numRuns: RUNS * 5 },
    );
  });
});

function isValid(list: readonly Parameter[]): boolean {
  return list.every(({ type, object }) => type !== "Text" && isValid(object));
}

describe("invalid definitions", () => {
  const doubled = fc
    .array(
      parameters(1).filter((list) => list.length > 0),
      { minLength: 1, maxLength: 2 },
    )
    .map((lists) => lists.flatMap((list) => [...list, ...list]));

  test("compares a list with a duplicate key as a whole", () => {
    fc.assert(
      fc.property(doubled, parameters(1), (twice, once) => {
        const [before, after] = [withInputs(twice), withInputs(once)];
        expect(diffDefinitions(before, before)).toEqual([]);
        const changes = diffDefinitions(before, after);
        expect(changes.map(({ rule, path }) => [rule, path])).toEqual([["duplicate-keys", "task t › inputs"]]);
        expect(applyChanges(before, changes)).toEqual(after);
      }),
      { numRuns: RUNS },
    );
  });

  test("compares lists of tasks, events and dependencies with duplicate keys as a whole", () => {
    const task = { key: "t", name: "", description: "", inputs: [], outputs: [] };
    const before = { ...EMPTY_DEFINITION, tasks: [task] };
    const after = { ...before, tasks: [task, task] };
    expect(diffDefinitions(before, after).map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["duplicate-keys", "/tasks"],
    ]);
  });
});

test("ignores fields that an Engine sets", () => {
  const before = { ...EMPTY_DEFINITION, name: "a", source: "QmA" };
  const stored = { ...before, hash: "6Tn", sid: "_6Tn", address: "00" };
  expect(diffDefinitions(before, stored)).toEqual([]);
  expect(diffDefinitions({ ...before, source: "" }, stored)).toEqual([]);
  expect(diffDefinitions(before, { ...stored, sid: "_other" }).map(({ rule }) => rule)).toEqual(["sid-changed"]);
});

test("does not repeat a key of a megabyte in every change", () => {
  const inputs = Array.from({ length: 1000 }, (_, index) => ({
    key: `${index}`,
    name: "",
    description: "",
    type: "String",
    optional: false,
    repeated: false,
    object: [],
  }));
  const long = (list: readonly Parameter[]) => ({
    ...EMPTY_DEFINITION,
    tasks: [{ key: "k".repeat(1 << 20), name: "", description: "", inputs: list, outputs: [] }],
  });
  const changes = diffDefinitions(long([]), long(inputs));
  expect(changes).toHaveLength(1000);
  expect(changes.reduce((sum, { path }) => sum + path.length, 0)).toBeLessThan(100_000);
});
