import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { MAX_FILE_BYTES } from "../../src/yaml/mod.ts";

const compile = (text: string) => compileService(text, { dockerfile: true });
const places = (text: string) =>
  compile(text).diagnostics.flatMap(({ line, column, rule }) => (rule === "line-break" ? [`${line}:${column}`] : []));

// yaml.v2, with which Engines read a mesg.yml, begins a new line at each: the second `name` would be a key of its own.
test.each([
  ["in a comment, where it hides a key", "name: x # c\u2028sid: a.b\n", ["1:12"]],
  ["in a comment on a line of its own", "# c\u0085name: x\n", ["1:4"]],
  ["between two keys", "name: x\u0085sid: a.b\n", ["1:8"]],
  ["in a plain text", "name: x\ndescription: a\u2028  b\u2029  c\n", ["2:15", "2:19"]],
  ["in a quoted text", "name: \"x\u0085y\"\nsid: 'a\u2028b'\n", ["1:9", "2:8"]],
  ["in a block text", "name: x\ndescription: |\n  a\u2028  b\n", ["3:4"]],
  ["in a key", "name: x\ntasks: {a\u2029b: {}}\n", ["2:10"]],
])("reports a line break of YAML 1.1 %s", (_name, text, expected) => {
  expect(places(text)).toEqual(expected);
  expect(compile(text).definition).toBeUndefined();
});

test("names the line break, with a hint", () => {
  const [diagnostic] = compile("name: x\u0085\ntasks: {t: {}}\n").diagnostics;
  expect(diagnostic).toMatchObject({
    message: "expected line feeds between lines, found another line break (next line, U+0085)",
    hint: "Engines begin a new line there: replace it with a line feed or a space",
  });
});

test("accepts line feeds, carriage returns and escapes", () => {
  expect(places('name: x\r\nsid: a.b\rdescription: "\\N\\L\\P"\n')).toEqual([]);
});

test("reports a file full of such line breaks in bounded time", () => {
  expect(compile("\u0085".repeat(MAX_FILE_BYTES / 2)).diagnostics).toHaveLength(1001);
});
