import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { compileService } from "../../src/compile/mod.ts";
import type { Diagnostic } from "../../src/core/mod.ts";
import { diagnosticsToSarif } from "../../src/report/mod.ts";

const FIXTURES = new URL("../fixtures/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, FIXTURES));

// The schema is of draft 4; of the later changes, it is affected only by the name of `id`.
const { id: _id, $schema: _schema, ...schema } = JSON.parse(read("sarif/sarif-2.1.0-rtm.5.json").toString());
const validate = new Ajv({
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "uri-reference": (text: string) => /^[!-~]*$/.test(text) && !/[\\"<>^`{|}]|%(?![0-9a-f]{2})/i.test(text),
    "date-time": true,
  },
}).compile(schema);

const errorsIn = (log: unknown) => {
  validate(JSON.parse(JSON.stringify(log)));
  return validate.errors;
};

const FILES = [
  "mesg.yml",
  "a b/ü%/{x}/mesg.yml",
  "../mesg.yml",
  "/elsewhere/a b/mesg.yml",
  'a\\b:c?#"<>|^`.yml',
  "a\nb",
];

test.each(FILES)("writes valid SARIF 2.1.0 for %j", (file) => {
  const folder = new URL("mesg-yml/invalid/", FIXTURES);
  const diagnostics = readdirSync(folder)
    .filter((name) => name.endsWith(".yml"))
    .flatMap((name) => compileService(readFileSync(new URL(name, folder)), { file, dockerfile: false }).diagnostics);
  expect(diagnostics.length).toBeGreaterThan(30);
  expect(errorsIn(diagnosticsToSarif(diagnostics, "/work tree"))).toBeNull();
});

test("writes valid SARIF for no diagnostics, and for diagnostics without lines", () => {
  const finding: Diagnostic = { severity: "warning", rule: "unknown-field", message: "m", pointer: "", file: "a.bin" };
  for (const diagnostics of [[], [finding], [{ ...finding, severity: "note", pointer: "/a~1b/0" } as const]]) {
    expect(errorsIn(diagnosticsToSarif(diagnostics, "/work tree"))).toBeNull();
  }
});

test("uses a schema that rejects invalid SARIF", () => {
  const [result] = [{ message: { text: "m" }, level: "fatal" }];
  const run = { tool: { driver: { name: "t" } }, results: [result] };
  expect(errorsIn({ version: "2.1.0", runs: [run] })).toMatchObject([{ instancePath: "/runs/0/results/0/level" }]);
  const uri = { physicalLocation: { artifactLocation: { uri: "a b" } } };
  const placed = { ...run, results: [{ message: { text: "m" }, locations: [uri] }] };
  expect(errorsIn({ version: "2.1.0", runs: [placed] })?.[0]?.keyword).toBe("format");
});

test("writes no text of a service as a link, a control character, or half of a character", () => {
  const hostile = "[a](https://example.com) \\[b](c) [[x]](y) \u202e\n##[error]x \ud800";
  const finding = { severity: "error", rule: "r", message: hostile, hint: hostile, pointer: `/${hostile}` } as const;
  for (const file of [`${hostile}/mesg.yml`, `/elsewhere/${hostile}`]) {
    const log = diagnosticsToSarif([{ ...finding, file, line: 1, column: 1 }], "/work tree");
    expect(errorsIn(log)).toBeNull();
    const json = JSON.stringify(log);
    expect(json).not.toMatch(/[\p{C}]|##\[/u);
    for (const [, text] of json.matchAll(/"text":("(?:[^"\\]|\\.)*")/g)) {
      // Without escaped characters no bracket is left.
      expect(JSON.parse(text!).replaceAll(/\\[\s\S]/g, "")).not.toMatch(/[[\]]/);
    }
  }
});
