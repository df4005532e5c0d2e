import { describe, expect, test } from "vitest";
import { EMPTY_DEFINITION, type Parameter, type ServiceDefinition } from "../../src/definition/mod.ts";
import { diffDefinitions, isRuleId, RULES } from "../../src/diff/mod.ts";
import { definitionOfExample } from "./fragment.ts";

/** Which rules fail a step: a decision, so it is listed here again. */
const SEVERITIES = {
  breaking: [
    "data-made-optional",
    "data-removed",
    "data-renamed",
    "data-type-changed",
    "duplicate-keys",
    "event-removed",
    "event-renamed",
    "input-made-required",
    "input-type-changed",
    "open-object-restricted",
    "output-made-optional",
    "output-removed",
    "output-renamed",
    "output-type-changed",
    "required-input-added",
    "required-input-renamed",
    "sid-changed",
    "task-removed",
    "task-renamed",
  ],
  compatible: [
    "data-added",
    "data-made-required",
    "data-type-narrowed",
    "event-added",
    "input-made-optional",
    "input-removed",
    "input-type-widened",
    "optional-input-added",
    "optional-input-renamed",
    "output-added",
    "output-made-required",
    "output-type-narrowed",
    "task-added",
  ],
  operational: [
    "configuration-changed",
    "dependency-added",
    "dependency-changed",
    "dependency-removed",
    "dependency-renamed",
    "price-changed",
    "source-changed",
    "workflows-changed",
  ],
  cosmetic: ["description-changed", "name-changed", "order-changed", "repository-changed", "unused-fields-changed"],
};

describe("rules", () => {
  test.each(Object.entries(SEVERITIES))("has exactly these rules that are %s", (severity, ids) => {
    const found = Object.entries(RULES).filter(([, rule]) => rule.severity === severity);
    expect(found.map(([id]) => id).sort()).toEqual(ids);
  });

  test.each(Object.entries(RULES))("finds %s as the only change in its example", (id, { severity, example }) => {
    const [before, after] = example.map(definitionOfExample);
    const changes = diffDefinitions(before!, after!);
    expect(changes.map((change) => [change.rule, change.severity])).toEqual([[id, severity]]);
  });

  test("does not accept names of the prototype as rules", () => {
    expect(["task-removed", "constructor", "__proto__", ""].map(isRuleId)).toEqual([true, false, false, false]);
  });
});

/** `String`, `String?` for an optional one, `[String]` for a repeated one, `{…}` for an Object with fields. */
type Shorthand = string | { readonly [key: string]: Shorthand };

function parameter(key: string, shorthand: Shorthand): Parameter {
  const empty = { key, name: "", description: "", optional: false, repeated: false };
  if (typeof shorthand !== "string") return { ...empty, type: "Object", object: parametersOf(shorthand) };
  const [, type = ""] = /(\w+)/.exec(shorthand) ?? [];
  return { ...empty, type, optional: shorthand.endsWith("?"), repeated: shorthand.startsWith("["), object: [] };
}

function parametersOf(shorthand: { readonly [key: string]: Shorthand }): Parameter[] {
  return Object.entries(shorthand).map(([key, value]) => parameter(key, value));
}

function service(list: "inputs" | "outputs" | "data", value: Shorthand): ServiceDefinition {
  const lists = { inputs: [], outputs: [], data: [], [list]: value === "none" ? [] : [parameter("to", value)] };
  const { data, ...task } = lists;
  const words = { name: "", description: "" };
  return {
    ...EMPTY_DEFINITION,
    tasks: [{ key: "send", ...words, ...task }],
    events: [{ key: "sent", ...words, data }],
  };
}

describe("changed parameter of an input, an output and an event's data", () => {
  test.each<[Shorthand, Shorthand, string, string]>([
    ["String", "Any", "input-type-widened", "output-type-changed"],
    ["Any", "String", "input-type-changed", "output-type-narrowed"],
    ["String", "Number", "input-type-changed", "output-type-changed"],
    ["String", "[String]", "input-type-changed", "output-type-changed"],
    ["[String]", "Any", "input-type-widened", "output-type-changed"],
    ["[Any]", "Any", "input-type-widened", "output-type-changed"],
    ["Any", "[Any]", "input-type-changed", "output-type-narrowed"],
    ["[String]", "[Any]", "input-type-widened", "output-type-changed"],
    ["Object", "Any", "input-type-widened", "output-type-changed"],
    [{ a: "String" }, "Any", "input-type-widened", "output-type-changed"],
    ["Any", { a: "String" }, "input-type-changed", "output-type-narrowed"],
    ["Any", "Object", "input-type-changed", "output-type-narrowed"],
    ["String", "String?", "input-made-optional", "output-made-optional"],
    ["String?", "String", "input-made-required", "output-made-required"],
    ["none", "String", "required-input-added", "output-added"],
    ["none", "String?", "optional-input-added", "output-added"],
    ["String", "none", "input-removed", "output-removed"],
    ["String?", "none", "input-removed", "output-removed"],
    ["Object", { a: "String" }, "required-input-added", "output-added"],
    ["Object", { a: "String?" }, "open-object-restricted", "output-added"],
    ["Object", { a: "Any?" }, "optional-input-added", "output-added"],
    [{ a: "String" }, "Object", "input-removed", "output-removed"],
    [{ a: "String" }, { a: "String", b: "String?" }, "optional-input-added", "output-added"],
    [{ a: "String" }, { a: "String", b: "String" }, "required-input-added", "output-added"],
    [{ a: { b: "String" } }, { a: { b: "Any" } }, "input-type-widened", "output-type-changed"],
    [{ a: { b: "String?" } }, { a: { b: "String" } }, "input-made-required", "output-made-required"],
    [{ a: "String" }, { b: "String" }, "required-input-renamed", "output-renamed"],
    [{ a: "String?" }, { b: "String?" }, "optional-input-renamed", "output-renamed"],
  ])("from %j to %j is %s and %s", (before, after, input, output) => {
    const rulesOf = (list: "inputs" | "outputs" | "data") =>
      diffDefinitions(service(list, before), service(list, after)).map(({ rule }) => rule);
    expect(rulesOf("inputs")).toEqual([input]);
    expect(rulesOf("outputs")).toEqual([output]);
    expect(rulesOf("data")).toEqual([output.replace("output", "data")]);
  });

  test("has a location in words and as a pointer into mesg.yml", () => {
    const [change] = diffDefinitions(service("inputs", { "a/b": "String" }), service("inputs", { "a/b": "Any" }));
    expect(change).toMatchObject({
      path: "task send › input to › field a/b",
      pointer: "/tasks/send/inputs/to/object/a~1b/type",
      before: { type: "String", repeated: false },
      after: { type: "Any", repeated: false },
    });
  });
});

test("reports a rename only when there is one candidate", () => {
  const tasks = (...keys: string[]): ServiceDefinition => ({
    ...EMPTY_DEFINITION,
    tasks: keys.map((key) => ({ key, name: "", description: "", inputs: [], outputs: [] })),
  });
  const rulesOf = (before: ServiceDefinition, after: ServiceDefinition) =>
    diffDefinitions(before, after).map(({ rule, path }) => `${rule} ${path}`);
  expect(rulesOf(tasks("a", "b"), tasks("a", "c"))).toEqual(["task-renamed task c"]);
  expect(rulesOf(tasks("a", "b"), tasks("c"))).toEqual([
    "task-removed task a",
    "task-removed task b",
    "task-added task c",
  ]);
});

test("treats the order of ports as cosmetic, but not the order of arguments", () => {
  const box = (ports: string[], args: string[]): ServiceDefinition => ({
    ...EMPTY_DEFINITION,
    configuration: { volumes: [], volumesFrom: [], ports, args, command: "", env: [] },
  });
  const changes = diffDefinitions(box(["1", "2"], ["a", "b"]), box(["2", "1"], ["b", "a"]));
  expect(changes.map(({ rule, path }) => [rule, path])).toEqual([
    ["order-changed", "configuration › ports"],
    ["configuration-changed", "configuration › args"],
  ]);
});
