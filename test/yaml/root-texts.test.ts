import fc from "fast-check";
import { expect, test } from "vitest";
import { composeYaml, isNull, Lines, rootTexts } from "../../src/yaml/mod.ts";

const KEYS = ["name", "sid"];
const read = (text: string) => {
  const found = rootTexts(text, KEYS);
  return found && Object.fromEntries(found);
};

test.each([
  ["name: a\nsid: b\n", { name: "a", sid: "b" }],
  ["tasks: {sid: no, name: no}\nevents:\n  sid: no\n  list: [sid, no]\nname: a\n", { name: "a" }],
  ["{sid: 'it''s', \"na\\u006de\": \"a\\\n  b\", x: [{sid: no}]}", { sid: "it's", name: "ab" }],
  ["sid: 080\nname: ~\nkey: &a x\nother: *a\n", { sid: "080", name: "" }],
  ["sid: >-\n  folded\n  text\nname: 'null'\n", { sid: "folded text", name: "null" }],
  ["sid: &anchor a\n--- \nsid: b\n", { sid: "a" }],
  ["{}", {}],
])("reads the texts at the root of %j", (text, texts) => expect(read(text)).toEqual(texts));

test.each([
  ["nothing", ""],
  ["a text", "sid"],
  ["a list", "- sid: a\n"],
  ["a mistake", "sid: a\nname: @b\n"],
  ["a mistake inside", "sid: a\ntasks: {a: [}\n"],
  ["two sids", "sid: a\nsid: b\n"],
  ["a list as sid", "sid: [a]\n"],
  ["an alias as sid", "name: &a a\nsid: *a\n"],
  ["a merge key", "x: &x {sid: a}\n<<: *x\n"],
  ["a tag", "sid: !!binary YQ==\n"],
  ["a key with a tag", "!!str sid: a\n"],
  ["a list as key", "? [a]\n: b\nsid: a\n"],
  ["values nested too deeply", `sid: a\ntasks: ${"[".repeat(500)}${"]".repeat(500)}\n`],
])("leaves %s to the tree", (_, text) => expect(read(text)).toBeUndefined());

test("reads the same texts as the tree has, or none", () => {
  const word = fc.constantFrom(
    "sid",
    "name",
    "a",
    "~",
    "null",
    "'q'",
    '"\\x61"',
    "&x",
    "*x",
    "<<",
    "!!str",
    "- ",
    "? ",
  );
  const mark = fc.constantFrom(": ", ":", "\n", "\n  ", "\n", "{", "}", "[", "]", ", ", " ", "|\n  ", "# c\n", "---\n");
  const parts = fc.array(fc.oneof(word, mark, fc.constant("\nsid: "), fc.constant("\nname: ")), { maxLength: 24 });
  let known = 0;
  fc.assert(
    fc.property(parts, (words) => {
      const text = words.join("");
      const found = read(text);
      if (found === undefined) return;
      const { root } = composeYaml(text, new Lines(text));
      if (root?.kind !== "mapping") throw new Error(`found ${JSON.stringify(found)} in no mapping`);
      const texts = KEYS.flatMap((key) => {
        const value = root.pairs.get(key)?.value;
        return value === undefined
          ? []
          : [[key, isNull(value) ? "" : value.kind === "scalar" ? value.text : value.kind]];
      });
      expect(found).toEqual(Object.fromEntries(texts));
      known++;
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 2000) },
  );
  expect(known).toBeGreaterThan(50);
});
