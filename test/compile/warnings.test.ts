import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";

const warnings = (text: string) => {
  const { definition, diagnostics } = compileService(text, { dockerfile: true });
  expect(definition).toBeDefined();
  return diagnostics.map(
    ({ severity, line, column, rule, pointer }) => `${severity} ${line}:${column} ${rule} ${pointer}`,
  );
};

test.each(["String", "Number", "Boolean", "Any"])("warns of fields under a parameter of type %s", (type) => {
  const fields = `{type: ${type}, object: {z: {type: String}}}`;
  expect(warnings(`name: a\ntasks:\n  t:\n    inputs:\n      x: ${fields}\n`)).toEqual([
    `warning 5:${27 + type.length} object-unused /tasks/t/inputs/x/object`,
  ]);
});

test("finds fields without effect in outputs, events and other objects, but not in an Object", () => {
  const unused = "{type: Any, object: {z: {type: Any}}}";
  const text = `name: a
tasks: {t: {outputs: {x: ${unused}}}}
events: {e: {data: {y: {type: Object, object: {z: ${unused}}}}}}
`;
  expect(warnings(text).map((line) => line.split(" ").slice(2).join(" "))).toEqual([
    "object-unused /tasks/t/outputs/x/object",
    "object-unused /events/e/data/y/object/z/object",
  ]);
  expect(warnings("name: a\ntasks: {t: {inputs: {x: {type: Object, object: {z: {type: Any}}}}}}\n")).toEqual([]);
});

test("warns of keys that are awkward to call", () => {
  expect(warnings('name: a\ntasks: {"a b": {}, a-b_c.d: {}}\nevents: {"x/y": {data: {}}}\n')).toEqual([
    "warning 2:9 key-characters /tasks/a b",
    "warning 3:10 key-characters /events/x~1y",
  ]);
});

test("warns about a service that cannot be used, unless it has errors", () => {
  expect(warnings("name: a\n")).toEqual(["warning 1:1 no-interface "]);
  expect(warnings("name: a\nevents: {e: {data: {}}}\n")).toEqual([]);
  const { diagnostics } = compileService("name: a\nnam: b\n", { dockerfile: true });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["unknown-key"]);
});

test("reports every wrong value of a list, next to duplicates", () => {
  const text =
    'name: a\ntasks: {t: {}}\nconfiguration:\n  env: [A, "=1", C=1, C=1]\n  ports: [a, "80", "80", "99999", "80"]\n';
  const { diagnostics } = compileService(text, { dockerfile: true });
  expect(diagnostics.map(({ pointer, rule }) => `${pointer} ${rule}`)).toEqual([
    "/configuration/env/0 environment-variable",
    "/configuration/env/1 environment-variable",
    "/configuration/env/3 unique-values",
    "/configuration/ports/0 port-mapping",
    "/configuration/ports/2 unique-values",
    "/configuration/ports/3 port-mapping",
    "/configuration/ports/4 unique-values",
  ]);
});

test.each([
  ["3", "expected NAME=VALUE, found", /^write NAME=VALUE: begin the name with a letter/],
  ["3=a", "expected NAME=VALUE, found", /^begin the name with a letter/],
  ["A", "expected NAME=VALUE, found", /^write A= for an empty value/],
  ["A=b=c", "expected NAME=VALUE with one =, found", /^remove the second =/],
])("says what is wrong with the variable %s", (variable, message, hint) => {
  const text = `name: a\ntasks: {t: {}}\nconfiguration: {env: [${variable}]}\n`;
  const { diagnostics } = compileService(text, { dockerfile: true });
  expect(diagnostics).toMatchObject([{ rule: "environment-variable", hint: expect.stringMatching(hint) }]);
  expect(diagnostics[0]!.message).toContain(message);
});

test.each([
  ["data", 'found "data"'],
  ["a b", 'found "a b"'],
  ['"5"', 'found "5"'],
  ["5", "found 5"],
  ["yes", "found yes"],
])("shows a value of the wrong kind as written, with texts in quotes: %s", (value, found) => {
  const text = `name: a\ntasks: {t: {}}\nconfiguration: {volumes: ${value}}\n`;
  const { diagnostics } = compileService(text, { dockerfile: true });
  expect(diagnostics[0]).toMatchObject({ rule: "wrong-type", message: expect.stringContaining(`, ${found}`) });
});

test("does not report keys as missing after a syntax error", () => {
  const text = "tasks: {t: {}}\nname: @a\nevents: {e: {data: @}}\nsid: b\nsid: c\n";
  const { diagnostics } = compileService(text, { dockerfile: true });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["yaml-syntax", "yaml-syntax", "duplicate-key"]);
});
