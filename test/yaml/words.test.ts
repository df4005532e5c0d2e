import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { composeYaml, Lines, writtenText } from "../../src/yaml/mod.ts";

test.each([
  ["greeter", "greeter"],
  ["../services/greeter", "../services/greeter"],
  [".", "."],
  ["milestone mail", "milestone mail"],
  ["yes", '"yes"'],
  ["Null", '"Null"'],
  ["1.10", '"1.10"'],
  ["2020-01-01", '"2020-01-01"'],
  ["a: b", '"a: b"'],
  ["", '""'],
  [".inf", '".inf"'],
  ["...", '"..."'],
])("writes %j as %s", (text, expected) => {
  expect(writtenText(text)).toBe(expected);
});

test("is read back by every reader, as a key and as a value", () => {
  const unit = fc.oneof(
    fc.constantFrom(..."aAxyN019._-/ :#'\"{}[]&*!|>%@`\\,?~=\n\t\u0000\u007f\u0085\u2028\u202e\ufeff\uffff"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
      const file = `${writtenText(text)}: ${writtenText(text)}\nlist: [${writtenText(text)}]\n`;
      fc.pre(text !== "list");
      expect(Object.entries(load(file) as object).find(([key]) => key !== "list") ?? []).toEqual([text, text]);
      const { root, problems } = composeYaml(file, new Lines(file));
      expect(problems).toEqual([]);
      const pair = root?.kind === "mapping" ? root.pairs.get(text) : undefined;
      expect(pair?.value).toMatchObject({ kind: "scalar", text });
    }),
  );
});
