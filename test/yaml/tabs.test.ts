import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import { composeYaml, Lines } from "../../src/yaml/mod.ts";

const places = (text: string) =>
  compileService(text, { dockerfile: true })
    .diagnostics.filter(({ severity }) => severity === "error")
    .map((it) => `${it.line}:${it.column} ${it.rule}`);

// Like Engine 0.10's reader, yaml.v2 2.2.1, which stops at the first.
test.each([
  ["before everything", "\t\nname: x", ["1:1"]],
  ["alone on the last line", "name: x\n\t", ["2:1"]],
  ["alone after a plain text", "name: x\n\t\nsid: b.c\n \t\n\t\t", ["2:1", "5:1"]],
  ["alone after a comment", "name: x # c\n \t\nsid: b.c", ["2:2"]],
  ["alone after brackets", "name: x\ntasks:\n  a: {}\n    \t\n  b: {}", ["4:5"]],
  ["alone after a key", "name: x\ntasks:\t\n\t\n  a: {}", ["3:1"]],
  ["alone after quotes", "name: 'x'\r\n\t\r\nsid: a.b", ["2:1"]],
  ["alone after a block text", "name: x\ndescription: >-\n  a\n\n \t\nsid: b.c", ["5:2"]],
  ["before a comment", "name: x\ntasks: {}\n\t# c\n", ["3:1"]],
  ["after a dash", "name: x\nconfiguration:\n  env:\n  -\tA=b\n  - \tB=c\n", ["4:4", "5:5"]],
  ["after a question mark", "?\tname\n: x", ["1:2"]],
  ["within a text over several lines in brackets", "name: x\ntasks:\n  {a\n\tb: {}}\n", ["4:1"]],
])("reports a tab %s", (_name, text, expected) => {
  expect(places(text)).toEqual(expected.map((place) => `${place} yaml-syntax`));
});

test.each([
  ["after a colon", "name:\tx\ntasks:\t{}\nevents: \t{e: {data:\t{}}}"],
  ["after a value", "name: x\t\ntasks: {}\t\nevents: {}\t# c\n"],
  ["between an anchor and its value", "name: &n\tx\ntasks: {a: &t\t{}}"],
  ["in comments", "#\t\nname: x #\t\n  # \t c\n"],
  ["before a value in brackets", "name: x\ntasks: {\n\ta: {}}\n"],
  ["in brackets", "name: x\ntasks: {\n  \n  a: {},\t\n  \t\n  b: {}\n  }"],
  ["on an indented line after a plain text", "name: x\n \t\nsid: b.c\nconfiguration:\n  env:\n  - A=b\n   \t# c\n"],
  ["after the document's end", "name: x\n...\n\t\n"],
])("accepts a tab %s", (_name, text) => {
  expect(places(text)).toEqual([]);
});

test("keeps a tab inside a text, and reports it as a nonprintable character", () => {
  const text = 'name: a\tb\nsid: a.b\ndescription: "c\td"\nconfiguration:\n  command: |2-\n    \te\n';
  expect(places(text)).toEqual(["1:7 printable-ascii", "3:14 printable-ascii", "5:12 printable-ascii"]);
});

test.each(["", "\n", "# c", "a: b", ": ", "\u00a0"])("reads a line of a million blanks before %j once", (end) => {
  for (const blanks of ["\t".repeat(1_000_000), "\t ".repeat(500_000), " \t".repeat(500_000)]) {
    const text = `a: 1\n${blanks}${end}`;
    for (const options of [{}, { plain: true }, { json: true }]) {
      expect(composeYaml(text, new Lines(text), options).problems.length).toBeLessThanOrEqual(2);
    }
  }
});
