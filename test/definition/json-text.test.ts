import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseJsonText } from "../../src/definition/json/json-text.ts";
import { isProcessDefinition, loadDefinition, readDefinition, readProcess } from "../../src/definition/mod.ts";

/** The result of a parser, or that it threw. */
function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch {
    return "invalid";
  }
}

/** JSON with a few characters removed, replaced or inserted. */
const damaged = fc
  .tuple(
    fc.json({ stringUnit: "binary" }),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...'{}[],:"\\ \n01-.eEtu\u0007\ud800é')), { maxLength: 3 }),
  )
  .map(([json, edits]) =>
    edits.reduce((text, [at, removed, added]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + added + text.slice(start + removed);
    }, json),
  );

test("accepts the texts that JSON.parse accepts, with the same values", () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(damaged, (text) => {
      const expected = outcome(() => JSON.parse(text));
      const found = outcome(() => parseJsonText(text, "JSON"));
      seen.add(expected === "invalid");
      // Damage may repeat a key.
      if (found === "invalid" && expected !== "invalid") {
        expect(() => parseJsonText(text, "JSON")).toThrow("duplicate key");
        expect(parseJsonText(text, "JSON", true)).toEqual(JSON.parse(text));
      } else expect(found).toEqual(expected);
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 1000) },
  );
  expect(seen.size).toBe(2);
});

test("rejects a key that an object has twice, at any depth and in any spelling", () => {
  const key = fc.oneof(fc.string({ unit: "binary", maxLength: 5 }), fc.constantFrom("__proto__", "constructor", ""));
  fc.assert(
    fc.property(fc.uniqueArray(key, { minLength: 1, maxLength: 5 }), fc.nat(4), fc.nat(50), (keys, which, depth) => {
      const repeated = keys[which % keys.length]!;
      const escaped = [...Array(repeated.length).keys()].map(
        (at) => `\\u${repeated.charCodeAt(at).toString(16).padStart(4, "0")}`,
      );
      const pairs = keys.map((it) => `${JSON.stringify(it)}: {}`);
      const object = (all: readonly string[]) => `${'[{"a": '.repeat(depth)}{${all.join(",\n")}}${"}]".repeat(depth)}`;
      expect(outcome(() => parseJsonText(object(pairs), "JSON"))).not.toBe("invalid");
      expect(() => parseJsonText(object([...pairs, `"${escaped.join("")}": 1`]), "JSON")).toThrow(
        `in line ${keys.length + 1}, column 1 (first in line ${(which % keys.length) + 1})`,
      );
    }),
  );
});

test.each([
  ["", "line 1, column 1: expected a value, found the end of the text"],
  ['{"name": "a"', "line 1, column 13: expected a comma or }, found the end of the text"],
  ['{"name": "a",\n}', 'line 2, column 1: expected a key in double quotes, found "}"'],
  ["{'name': 1}", 'line 1, column 2: expected a key in double quotes, found "\'"'],
  ['{\r\n  "a" 1}', 'line 2, column 7: expected a colon, found "1"'],
  ["[1 2]", 'line 1, column 4: expected a comma or ], found "2"'],
  ["[01]", 'line 1, column 2: expected a value, found "0"'],
  ["[True]", 'line 1, column 2: expected a value, found "T"'],
  ["[] 😀", 'line 1, column 4: expected the end of the text, found "😀"'],
  ['["a\\x"]', 'line 1, column 4: expected an escape of JSON, found "\\\\"'],
  ['["a\tb"]', 'line 1, column 4: expected an escape for a control character, found "\\t"'],
  ['\n ["abc', "line 2, column 3: unclosed string"],
])("says where and why %j is not JSON", (text, words) => {
  expect(() => parseJsonText(text, "a list")).toThrow(`not a list: invalid JSON in ${words}`);
});

test("reads a string of millions of characters, and lists nested a million deep", () => {
  const text = JSON.stringify("a\n".repeat(4_000_000));
  expect(parseJsonText(text, "JSON")).toBe(JSON.parse(text));
  expect(() => parseJsonText("[".repeat(1_000_000), "JSON")).toThrow("column 1000001: expected a value");
});

describe("a definition in JSON with a repeated key", () => {
  const service = Buffer.from('{"name": "a",\n "tasks": [{"key": "t", "key": "u"}]}');
  const process = Buffer.from('{"name": "a", "nodes": [],\n "name": "b"}');

  test("is refused with line and column, unless the caller reports such keys", async () => {
    const refusal = 'not a service definition: duplicate key "key" in line 2, column 25 (first in line 2)';
    expect(() => readDefinition(service)).toThrow(refusal);
    await expect(loadDefinition(service)).rejects.toThrow(refusal);
    expect((await loadDefinition(service, { allowsRepeated: true })).definition.tasks[0]!.key).toBe("u");
  });

  test("is recognized as a process, and refused", async () => {
    expect(await isProcessDefinition(process)).toBe(true);
    expect(() => readProcess(process)).toThrow('not a process definition: duplicate key "name" in line 2, column 2');
    expect(readProcess(process, { allowsRepeated: true }).definition.name).toBe("b");
  });
});
