import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";

const repeat = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join("");

const BOMB = `name: x\na0: &a0 {type: Any}\n${repeat(
  40,
  (i) => `a${i + 1}: &a${i + 1} {type: Object, object: {${repeat(9, (k) => `k${k}: *a${i}, `)}}}\n`,
)}`;
const MERGES = `tasks:\n  t: {inputs: &m {${repeat(9000, (i) => `k${i}: {type: Any}, `)}}}\n${repeat(
  9000,
  (i) => `  u${i}: {inputs: {<<: *m}}\n`,
)}`;
const NESTED_MERGES = `name: x\ntasks:\n  t:\n    inputs:\n      a0: &a0 {type: Any}\n${repeat(
  20,
  (i) => `      a${i + 1}: &a${i + 1} {<<: [${repeat(10, () => `*a${i}, `)}]}\n`,
)}`;

const MERGE_CHAIN = `name: x\ntasks:\n  t:\n    inputs:\n      a0: &a0 {type: Any}\n${repeat(
  20_000,
  (i) => `      a${i + 1}: &a${i + 1} {<<: *a${i}}\n`,
)}`;

test.each<[string, string | Uint8Array, rule: string, place: string]>([
  ["an alias bomb", BOMB, "limit", "1:1"],
  ["a bomb of long texts", `d: &d ${"a".repeat(1e6)}\ntasks: {${repeat(99, (i) => `t${i}: *d, `)}}`, "limit", "1:1"],
  ["a bomb of merge keys", MERGES, "limit", "114:19"],
  ["a long chain of merge keys", MERGE_CHAIN, "limit", "1002:20"],
  ["merge keys of merge keys", NESTED_MERGES, "limit", "11:16"],
  [
    "a long chain of aliases",
    `x0: &x0 {}\n${repeat(3000, (i) => `x${i + 1}: &x${i + 1} {a: *x${i}}\n`)}`,
    "limit",
    "1:1",
  ],
  ["too many aliases", `a: &a 1\nb: [${"*a,".repeat(100_001)}]`, "limit", "2:300005"],
  ["100,000 brackets", "[".repeat(100_000), "limit", "1:401"],
  ["100,000 braces", "{a: ".repeat(100_000), "limit", "1:1601"],
  ["100,000 dashes", "- ".repeat(100_000), "limit", "1:801"],
  ["a deep block", repeat(1000, (i) => `${" ".repeat(i)}a:\n`), "limit", "401:401"],
  ["50 MB", new Uint8Array(50e6), "size", "1:1"],
  ["an empty file", "", "empty-file", "1:1"],
  ["only a comment", "# nothing\n", "empty-file", "1:1"],
  ["NUL", "name: a\0b", "encoding", "1:8"],
  ["invalid UTF-8", new Uint8Array([0x61, 0x0a, 0x62, 0xff]), "encoding", "2:2"],
  ["UTF-16 without a mark", new Uint8Array(Buffer.from("name: x\n", "utf16le")), "encoding", "1:2"],
  ["two documents", "name: x\n---\nname: y\n", "documents", "2:1"],
  ["a key twice", "name: x\nname: y\n", "duplicate-key", "2:1"],
  ["a tab as indentation", "name: x\ntasks:\n\tt: {}\n", "yaml-syntax", "3:1"],
  ["an anchor inside its own value", "name: x\ntasks: &t {a: *t}\n", "alias", "2:15"],
  ["an alias without an anchor", "name: x\ntasks: {a: *t}\n", "alias", "2:12"],
  ["an anchor whose name ends earlier for Engines", "name: &q:  x\n", "yaml-syntax", "1:9"],
  ["a merge with a text", "name: x\ntasks: {a: {<<: b}}\n", "merge-key", "2:13"],
  ["a mapping as key", "name: x\ntasks: {{a: b}: {}}\n", "key", "2:9"],
  ["an empty key", "name: x\ntasks:\n  : {}\n", "yaml-syntax", "3:3"],
  ["a tag that does not fit", "name: !!int x\n", "tag", "1:7"],
  ["a list for a service", "- name: x\n", "wrong-type", "1:1"],
])("reports %s in one place", (_name, input, rule, place) => {
  const { definition, diagnostics } = compileService(input, { dockerfile: true });
  expect(definition).toBeUndefined();
  expect(diagnostics.map((it) => `${it.line}:${it.column} ${it.rule}`)).toEqual([`${place} ${rule}`]);
});

test("reports a thousand errors of a file full of errors", () => {
  const { diagnostics } = compileService(
    repeat(50_000, (i) => `k${i}: 1\n`),
    { dockerfile: true },
  );
  expect(diagnostics).toHaveLength(1001);
  expect(diagnostics.at(-1)!.rule).toBe("too-many");
});

test("accepts the line endings of Windows and of old Macs", () => {
  const broken = (end: string) =>
    compileService(["name: x", "tasks:", "  t: {}", "  t: {}", ""].join(end), { dockerfile: true });
  for (const end of ["\n", "\r\n", "\r"]) {
    expect(broken(end).diagnostics.map((it) => `${it.line}:${it.column} ${it.rule}`)).toEqual(["4:3 duplicate-key"]);
  }
});

test("reads UTF-16 with a byte order mark", () => {
  const input = Buffer.from("\ufeffname: x\n", "utf16le");
  expect(compileService(new Uint8Array(input), { dockerfile: true }).definition?.name).toBe("x");
  expect(compileService(new Uint8Array(input.swap16()), { dockerfile: true }).definition?.name).toBe("x");
});

test("limits the nesting of objects to what every reader accepts", () => {
  const nested = (levels: number) => {
    let parameter = "{type: Object}";
    for (let level = 1; level < levels; level++) parameter = `{type: Object, object: {a: ${parameter}}}`;
    return compileService(`name: x\ntasks: {t: {inputs: {a: ${parameter}}}}\n`, { dockerfile: true });
  };
  expect(nested(99).diagnostics).toEqual([]);
  expect(nested(100).diagnostics.map(({ rule }) => rule)).toEqual(["limit"]);
});

// A backward search through all texts before each text would take minutes here.
test.each([
  ["keys", "", "a: |\n"],
  ["list items", "name: x\ntasks: {t: {}}\nconfiguration:\n  args:\n", "  - >\n"],
])("reads many block texts in %s in linear time", (_name, head, text) => {
  const { diagnostics } = compileService(head + text.repeat(100_000), { dockerfile: true });
  expect(diagnostics).toHaveLength(head === "" ? 1001 : 0);
});
