import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { diagnose, sectionsIn } from "../../.ci/pages/examples.mjs";
import { runCommand } from "../../src/command/mod.ts";
import * as compile from "../../src/compile/mod.ts";
import { pageAddress } from "../../src/core/mod.ts";
import { RULES } from "../../src/diff/mod.ts";
import { diagnosticsToSarif, diagnosticsToText } from "../../src/report/mod.ts";
import { command as validate } from "../../src/scripts/validate.ts";
import * as waivers from "../../src/waivers/mod.ts";

const PAGE = pageAddress("docs/diagnostics.md");
const sections = sectionsIn(readFileSync("docs/diagnostics.md", "utf8"));

/** Rules that no example of the page can show, and why. */
const NOT_SHOWN: Readonly<Record<string, string>> = {
  encoding: "bytes that are not text",
  "instance-source": "a folder",
  limit: "a file too large to show",
  "line-break": "characters that cannot be seen",
  "not-a-definition": "bytes",
  "old-dialect": "the action alone reports it",
  "process-cycle": "a ready definition",
  "process-node-type": "a ready definition",
  "process-parents": "a ready definition",
  "process-unconnected": "a ready definition",
  service: "a revision of git",
  size: "a file too large to show",
  "too-many": "a file too large to show",
  unreadable: "a file without permissions",
};

test("has a section in docs/diagnostics.md for every rule, with examples", () => {
  expect(sections.map(({ rule }) => rule).sort()).toEqual(Object.keys(compile.DIAGNOSTIC_RULES).sort());
  const without = sections.filter(({ examples }) => examples.length === 0).map(({ rule }) => rule);
  expect(without.sort()).toEqual(Object.keys(NOT_SHOWN).sort());
});

describe.each(sections.filter(({ examples }) => examples.length > 0))("$rule", ({ rule, examples }) => {
  test.each(examples)("shows an example with the verdict $verdict", async (example) => {
    const { file, diagnostics } = await diagnose(example, { ...compile, ...waivers });
    if (example.verdict === "Accepted") {
      expect(diagnostics).toEqual([]);
      return;
    }
    const severity = example.verdict === "Rejected" ? "error" : "warning";
    expect(new Set(diagnostics.map((it) => `${it.severity} ${it.rule}`))).toEqual(new Set([`${severity} ${rule}`]));
    expect(example.output).toBe(diagnosticsToText(diagnostics, { texts: new Map([[file, example.text]]) }));
  });
});

test("documents every rule that the sources name", () => {
  const named = new Set<string>();
  for (const entry of readdirSync("src", { recursive: true, withFileTypes: true })) {
    if (!entry.name.endsWith(".ts")) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
    for (const [, rule] of text.matchAll(/\b(?:rule|Rule)(?::| =) "([a-z]+(?:-[a-z]+)*)"/g)) named.add(rule!);
  }
  expect(named.size).toBeGreaterThan(50);
  const known = new Set([...Object.keys(compile.DIAGNOSTIC_RULES), ...Object.keys(RULES)]);
  expect([...named].filter((rule) => !known.has(rule))).toEqual([]);
});

test("links each rule to its section in SARIF", () => {
  const { diagnostics } = compile.compileService("nam: a\n", { dockerfile: true });
  const log = diagnosticsToSarif(diagnostics, "/") as {
    runs: { tool: { driver: { rules: { helpUri: string }[] } } }[];
  };
  const addresses = log.runs[0]!.tool.driver.rules.map(({ helpUri }) => helpUri);
  expect(addresses).toContain(`${PAGE}#unknown-key`);
});

test.each<[boolean, string[]]>([
  [true, ["dockerfile", "multi-output"]],
  [false, []],
])("shows the address of a rule on a terminal only: %s", async (isTerminal, expected) => {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTerminal,
    write: async (data: string | Uint8Array) => {
      written[name] += data.toString();
    },
  });
  const file = "test/fixtures/mesg-yml/invalid/multi-output.yml";
  const streams = { stdout: output("stdout"), stderr: output("stderr") };
  await runCommand(validate, [file, "--color", "never"], { env: {}, ...streams, signal: new AbortController().signal });
  expect(written.stdout).toContain("[multi-output]");
  expect(written.stderr.replace(/^.* in test.*\n/, "")).toBe(
    isTerminal ? `see\n${expected.map((rule) => `  ${PAGE}#${rule}\n`).join("")}` : "",
  );
});
