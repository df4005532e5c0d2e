import { describe, expect, test } from "vitest";
import { EMPTY_DEFINITION, type Parameter } from "../../src/definition/mod.ts";
import { diffDefinitions, locateChanges } from "../../src/diff/mod.ts";
import { takesEverything } from "../../src/diff/parameter-type.ts";
import { sameTexts } from "../../src/diff/same-data.ts";

describe("sameTexts", () => {
  test.each([
    [[], [], true],
    [["b", "a"], ["a", "b"], true],
    [["a", "a", "b"], ["a", "b", "a"], true],
    [["a", "a", "b"], ["a", "b", "b"], false],
    [["a"], ["a", "a"], false],
  ])("for %j and %j returns %j", (left, right, same) => expect(sameTexts(left, right)).toBe(same));
});

test("takesEverything is true for an optional Any that is not a list", () => {
  const any: Parameter = {
    key: "a",
    name: "",
    description: "",
    type: "Any",
    optional: true,
    repeated: false,
    object: [],
  };
  expect(takesEverything(any)).toBe(true);
  expect(takesEverything({ ...any, repeated: true })).toBe(false);
  expect(takesEverything({ ...any, optional: false })).toBe(false);
  expect(takesEverything({ ...any, type: "String" })).toBe(false);
});

test("does not locate a change whose pointer is over 10,000 characters", () => {
  const after = (key: string) => ({
    ...EMPTY_DEFINITION,
    events: [{ key, name: "", description: "", data: [] }],
  });
  const lineOf = (key: string) => {
    const definition = after(key);
    const side = { file: "mesg.yml", definition, locate: () => ({ line: 7 }) };
    return locateChanges(undefined, side)(diffDefinitions(EMPTY_DEFINITION, definition)[0]!).line;
  };
  expect(lineOf("a".repeat(9_000))).toBe(7);
  expect(lineOf("a".repeat(11_000))).toBeUndefined();
});
