import fc from "fast-check";
import { dump } from "js-yaml";
import { expect, test } from "vitest";
import {
  composeYaml,
  decodeText,
  isNull,
  Lines,
  resolveScalar,
  type ScalarNode,
  type YamlNode,
} from "../../src/yaml/mod.ts";

const compose = (text: string, options = {}) => composeYaml(text, new Lines(text), options);

/** A tree as data, with scalars as texts. */
function dataOf(node: YamlNode | undefined): unknown {
  if (node === undefined || node.kind === "broken" || isNull(node)) return null;
  if (node.kind === "sequence") return node.items.map(dataOf);
  if (node.kind === "mapping") return new Map([...node.pairs].map(([key, { value }]) => [key, dataOf(value)]));
  return node.text;
}
function textsOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(textsOf);
  if (value !== null && typeof value === "object") {
    return new Map(Object.entries(value).map(([key, each]) => [key, textsOf(each)]));
  }
  return value === null ? null : String(value);
}

// In braces, yaml.v2 reads a question mark or colon in a plain text as an indicator; js-yaml writes such texts plain.
const key = fc
  .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
  .filter((text) => text !== "<<" && !/[?:]/.test(text));
const { tree } = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.string({ unit: "grapheme", maxLength: 40 }).map((text) => text.replaceAll("/", "-").replaceAll(/[?:]/g, "!")),
    fc.integer(),
    fc.boolean(),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(key, tie("tree"), { maxKeys: 4 }),
  ),
}));

test.each([{}, { flowLevel: 1 }, { flowLevel: 0 }, { indent: 4, lineWidth: 20 }])(
  "reads what js-yaml writes with %j",
  (options) => {
    fc.assert(
      fc.property(tree, (value) => {
        const text = dump(value, options);
        const { root, problems } = compose(text);
        expect(problems.map(({ message }) => message)).toEqual([]);
        // A text such as ~ is null in YAML 1.2 too, so js-yaml quotes it.
        expect(dataOf(root)).toEqual(textsOf(value));
      }),
      { numRuns: 300 },
    );
  },
);

test("reads any JSON as JSON.parse does", () => {
  fc.assert(
    fc.property(fc.json(), fc.constantFrom("", "\t", "  "), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent).replaceAll("/", "\\/");
      const { root, problems } = compose(text, { json: true });
      const rules = problems.map(({ rule }) => rule);
      if (rules.includes("limit")) return;
      expect(rules).toEqual([]);
      expect(dataOf(root)).toEqual(textsOf(JSON.parse(text)));
    }),
  );
  const long = `{\n\t"${"k".repeat(5000)}"\n:\n"\\ud83d\\ude00\\/"}`;
  expect(compose(long, { json: true }).problems).toEqual([]);
});

test("reads the escapes of JSON in a process file, and rejects half a character, which no Engine can store", () => {
  const unit = fc.constantFrom(..."a/\ud83d\ude00\ud800\udfff\u0000é".split(""), "😀");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 8 }), fc.boolean(), (value, isUpper) => {
      const escapes = value.split("").map((it) => it.charCodeAt(0).toString(16).padStart(4, "0"));
      const text = `a: "${escapes.map((it) => `\\u${isUpper ? it.toUpperCase() : it}`).join("")}"`;
      const { root, problems } = compose(text, { process: { keyOf: (key: ScalarNode) => key.text } });
      if (/\p{Cs}/u.test(value)) {
        expect(problems.map(({ message }) => message)).toEqual(["expected the code of a character after \\u"]);
      } else expect(dataOf(root)).toEqual(new Map([["a", value]]));
    }),
  );
});

test.each([
  ["null", ["", "~", "null", "Null", "NULL"]],
  ["bool", ["y", "Yes", "on", "OFF", "true", "False"]],
  ["int", ["0", "-1", "+12", "0x1F", "0b11", "017", "1_000", "18446744073709551615"]],
  ["float", ["1.5", "-.5", "1e+3", ".inf", "-.Inf", ".NaN", "09", "18446744073709551616"]],
  ["timestamp", ["2001-01-01", "2001-1-1T1:2:3Z", "2001-01-01 10:00:00.5"]],
  ["merge", ["<<"]],
  ["str", ["yEs", "nULL", "1.2.3", "2222:22", "1e3", "2001-13-01", "2001-02-29", "+.nan", "0x", "-", "a"]],
] as const)("reads texts as %s like YAML 1.1", (type, texts) => {
  expect(texts.map((text) => [text, resolveScalar(text)])).toEqual(texts.map((text) => [text, type]));
});

test.each([
  ["!!int 1.5", "tag"],
  ["!!int 2001-01-01", "tag"],
  ["!!float x", "tag"],
  ["!!bool 1", "tag"],
  ["!!null x", "tag"],
  ["!!binary aGk=", "tag"],
  ["!!timestamp x", "tag"],
  ["!!float 1", ""],
  ["!!timestamp 2001-01-01", ""],
  ["!!str null", ""],
  ["! null", ""],
  ["!a:b null", ""],
])("checks %s against its tag", (text, rule) => {
  const { root, problems } = compose(text);
  const errors = problems.filter(({ severity }) => severity === "error");
  expect(errors.map((problem) => problem.rule).join()).toBe(rule);
  if (rule === "") expect(isNull(root!)).toBe(false);
});

test("warns of tags without effect, usually texts that begin with !", () => {
  const of = (text: string) =>
    compose(text).problems.map(({ severity, rule, offset }) => `${severity} ${rule} ${offset}`);
  expect(of("a: !important")).toEqual(["warning tag 3"]);
  expect(of("a: ! b")).toEqual(["warning tag 3"]);
  expect(of("a: !b {c: d}")).toEqual(["warning tag 3"]);
  expect(of("a: !!str b\nc: !!map {d: e}")).toEqual([]);
});

const rules = (text: string) => compose(text).problems.map(({ rule, severity }) => `${severity} ${rule}`);

test("warns of merges that replace earlier keys only in Engine 0.10", () => {
  expect(rules("a: &a {x: 1, y: 2}\nb: {<<: *a, x: 3}")).toEqual([]);
  expect(rules("a: &a {x: 1, y: 2}\nb: {x: 3, <<: *a}")).toEqual(["warning merge-order"]);
  expect(rules("a: &a {x: 1}\nb: &b {x: 2}\nc: {<<: *a, <<: *b}")).toEqual(["warning merge-order"]);
  expect(rules("a: &a {x: 1}\nb: &b {x: 2}\nc: {<<: [*a, *b]}")).toEqual([]);
});

test("rejects a key that is written twice after it replaced a merged one", () => {
  expect(rules("a: &a {x: 1}\nb: {<<: *a, x: 2, x: 3}")).toEqual(["error duplicate-key"]);
});

test("rejects a merge whose anchor is redefined as something else, like yaml.v2 2.2.1", () => {
  expect(rules("a: &x {b: 1}\nc: {<<: *x}\nd: &x e")).toEqual(["error merge-key"]);
  expect(rules("a: &x {b: 1}\nc: {<<: [*x]}\nd: &x [e]")).toEqual(["error merge-key"]);
  expect(rules("a: &x {b: 1}\nc: {<<: *x}\nd: &x {e: 1}")).toEqual([]);
  expect(rules("a: &x {b: 1}\nc: *x\nd: &x e")).toEqual([]);
});

test("resolves an alias to the latest anchor, even inside another anchor's value", () => {
  const { root } = compose("a: &x {b: &x 1, c: *x}\nd: *x");
  expect(dataOf(root)).toEqual(
    new Map<string, unknown>([
      [
        "a",
        new Map([
          ["b", "1"],
          ["c", "1"],
        ]),
      ],
      ["d", "1"],
    ]),
  );
});

test.each([
  ["a byte order mark further down", "a: b # \ufeff\n", 7, "YAML does not allow the character U+FEFF"],
  ["a control character", "a: \x07\n", 3, "YAML does not allow the character U+0007"],
  ["half a character", new Uint8Array([0xff, 0xfe, 0x00, 0xd8]), 0, "invalid UTF-16LE: these bytes are not text"],
])("rejects %s and names its place", (_name, input, offset, message) => {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  expect(decodeText(bytes).problem).toMatchObject({ rule: "encoding", offset, message });
});

test("finds the first bytes that are not text, after any text", () => {
  const text = fc.string({ unit: fc.constantFrom(..."aé€😀\ufffd\n") });
  fc.assert(
    fc.property(text, text, fc.constantFrom([0xff], [0xc3], [0xe2, 0x82], [0xed, 0xa0, 0x80]), (before, after, bad) => {
      const utf8 = Buffer.concat([Buffer.from(before), Buffer.from(bad), Buffer.from(`a${after}`)]);
      expect(decodeText(utf8).problem).toMatchObject({ rule: "encoding", offset: before.length });
      const utf16 = Buffer.from(`\ufeff${before}\ud800a${after}`, "utf16le");
      expect(decodeText(utf16).problem).toMatchObject({ rule: "encoding", offset: before.length });
      expect(decodeText(utf16.swap16()).problem).toMatchObject({ rule: "encoding", offset: before.length });
    }),
  );
});

test.each([
  ["another document", "a: b\n---\nc: d\n", 5],
  ["text after the document's end", "a: b\n... c\n", 9],
  ["a value after the first one", "{a: b} c\n", 7],
  ["nothing but comments", "a: b\n...\n# c\n...\n", undefined],
])("reports content that Engines ignore: %s", (_name, text, offset) => {
  const problem = compose(text).problems[0];
  expect(problem && [problem.rule, problem.offset]).toEqual(offset === undefined ? undefined : ["documents", offset]);
});

test("keeps a key that begins with NUL, which an escape can write", () => {
  const text = '"\\0": a\n"\\0b": c\n[x]: d\n';
  const { root, problems } = composeYaml(text, new Lines(text));
  expect(problems.map(({ rule }) => rule)).toEqual(["key"]);
  expect(root?.kind === "mapping" && [...root.pairs.keys()]).toEqual(["\0", "\0b"]);
});
