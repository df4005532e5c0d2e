import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/core/mod.ts";
import { countDiagnostics, diagnosticsToSarif, diagnosticsToText } from "../../src/report/mod.ts";

const DIAGNOSTIC: Diagnostic = {
  severity: "error",
  rule: "unknown-key",
  message: 'unknown key "nam" in service (did you mean "name"?)',
  pointer: "/nam",
  file: "services/a b/mesg.yml",
  line: 2,
  column: 3,
  hint: "use one of name, sid",
};
const texts = new Map([[DIAGNOSTIC.file, "# first\r\n\t nam: a\r\n"]]);

test("shows the line with a caret under the column", () => {
  expect(diagnosticsToText([DIAGNOSTIC], { texts })).toBe(
    [
      'services/a b/mesg.yml:2:3: error: unknown key "nam" in service (did you mean "name"?) [unknown-key]',
      "  2 |   nam: a",
      "    |   ^",
      "  hint: use one of name, sid",
      "",
    ].join("\n"),
  );
});

test("shows the hint of consecutive diagnostics of one rule once, at the first", () => {
  const another = { ...DIAGNOSTIC, rule: "unknown-file" };
  const hints = (diagnostics: Diagnostic[]) =>
    [...diagnosticsToText(diagnostics).matchAll(/\[(\S+)\]$|hint: .*/gm)].map(([text]) => text);
  const hint = `hint: ${DIAGNOSTIC.hint}`;
  const [key, file] = ["[unknown-key]", "[unknown-file]"];
  expect(hints([DIAGNOSTIC, DIAGNOSTIC, another, DIAGNOSTIC])).toEqual([key, hint, key, file, hint, key, hint]);
  expect(hints([DIAGNOSTIC, { ...DIAGNOSTIC, hint: "other" }])).toEqual([key, hint, key, "hint: other"]);
  expect(hints([DIAGNOSTIC, { ...DIAGNOSTIC, file: "b" }])).toEqual([key, hint, key, hint]);
});

test("names the pointer of a diagnostic without a line", () => {
  const { line: _line, column: _column, hint: _hint, ...rest } = DIAGNOSTIC;
  expect(diagnosticsToText([rest])).toMatch(/^services\/a b\/mesg.yml at \/nam: error: /);
});

test("cuts a long line around the caret", () => {
  const text = `${"a".repeat(5000)}!${"b".repeat(5000)}`;
  const shown = diagnosticsToText([{ ...DIAGNOSTIC, line: 1, column: 5001 }], {
    texts: new Map([[DIAGNOSTIC.file, text]]),
  });
  const [, source, caret] = shown.split("\n");
  expect(source!.length).toBeLessThan(120);
  expect(source![caret!.indexOf("^")]).toBe("!");
});

test.each([1, 20, 65, 75, 90, 99, 5001])("fits the source and its caret in 80 columns: column %i", (column) => {
  const text = `${"a".repeat(column - 1)}!${"b".repeat(5000)}`;
  const shown = diagnosticsToText([{ ...DIAGNOSTIC, line: 1, column }], {
    texts: new Map([[DIAGNOSTIC.file, text]]),
    columns: 80,
  });
  expect(shown.split("\n").filter((line) => line.length > 80)).toEqual([]);
  const [source, caret] = shown.split("\n").filter((line) => /^ {2}[ 1] \|/.test(line));
  expect(source![caret!.indexOf("^")]).toBe("!");
});

test("escapes everything that a terminal would execute", () => {
  const evil = "\x1b[2J\u202e\u0007";
  const file = `x${evil}`;
  const shown = diagnosticsToText([{ ...DIAGNOSTIC, file, message: evil, hint: evil, line: 1, column: 1 }], {
    texts: new Map([[file, `a ${evil}`]]),
  });
  expect(shown.replaceAll("\n", "")).toMatch(/^[\x20-\x7e]*$/);
});

test("uses color only on request", () => {
  expect(diagnosticsToText([DIAGNOSTIC], { texts })).not.toContain("\x1b");
  expect(diagnosticsToText([DIAGNOSTIC], { texts, color: true })).toContain("\x1b[31merror:\x1b[0m");
});

test("names files in SARIF relative to the working directory, as URIs", () => {
  const log = diagnosticsToSarif([DIAGNOSTIC, { ...DIAGNOSTIC, file: "../out/mesg.yml" }], "/work tree") as {
    version: string;
    runs: { tool: { driver: { rules: { id: string }[] } }; results: Record<string, unknown>[] }[];
  };
  expect(log.version).toBe("2.1.0");
  const [run] = log.runs;
  expect(run!.tool.driver.rules.map(({ id }) => id)).toEqual(["unknown-key"]);
  expect(run!.results[0]).toEqual({
    ruleId: "unknown-key",
    ruleIndex: 0,
    level: "error",
    message: { text: 'unknown key "nam" in service (did you mean "name"?). Hint: use one of name, sid' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "services/a%20b/mesg.yml", uriBaseId: "%SRCROOT%" },
          region: { startLine: 2, startColumn: 3 },
        },
        logicalLocations: [{ fullyQualifiedName: "/nam" }],
      },
    ],
  });
  expect(JSON.stringify(run!.results[1])).toContain('{"uri":"file:///out/mesg.yml"}');
});

test("counts in words", () => {
  expect(countDiagnostics([])).toBe("no problems");
  expect(countDiagnostics([{ severity: "error" }, { severity: "warning" }, { severity: "error" }])).toBe(
    "2 errors, 1 warning",
  );
  // That there are more is not a problem of its own.
  const many = [{ severity: "error", rule: "key" } as const, { severity: "error", rule: "too-many" } as const];
  expect(countDiagnostics(many)).toBe("1 error, and more");
});
