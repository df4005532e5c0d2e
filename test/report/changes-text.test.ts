import { expect, test } from "vitest";
import { type Style, visibleJson, visibleText } from "../../src/core/mod.ts";
import { diffDefinitions, PROCESS_CHANGES, RULES } from "../../src/diff/mod.ts";
import { changesToText, processChangesToText } from "../../src/report/mod.ts";
import { changeHeading } from "../../src/report/terminal/change-heading.ts";
import { summarize } from "../../src/waivers/mod.ts";
import { definitionOfExample } from "../diff/fragment.ts";

function textOf(before: string, after: string, style: Style = {}): string {
  const changes = diffDefinitions(definitionOfExample(before), definitionOfExample(after));
  const report = {
    summary: summarize(changes),
    changes,
    lineOf: ({ pointer }: { pointer: string }) =>
      pointer.startsWith("/tasks/send/inputs/cc") ? { file: "mesg.yml", line: 7 } : undefined,
  };
  return changesToText(report, style);
}

test("shows counts on a terminal, then breaking changes, then the rest", () => {
  const before = "description: old\ntasks:\n  send:\n    inputs:\n      to: { type: String }";
  const after = "description: new\ntasks:\n  send:\n    inputs:\n      to: { type: Any }\n      cc: { type: String }";
  expect(textOf(before, after)).toBe(`\
1 breaking, 1 compatible, 1 cosmetic: Breaking changes for callers.

Breaking
  task send › input cc (mesg.yml:7): required input added [required-input-added]
    after:  String
    Callers must now send this key. Calls without it are rejected.

Compatible
  task send › input to: input type widened [input-type-widened]
    before: String
    after:  Any
    Every value that was accepted is still accepted.

Cosmetic
  service: description changed [description-changed]
    before: old
    after:  new
    Shown to people only.
`);
});

test("describes each change in one way, and a new source alone in one sentence", () => {
  expect(textOf("name: a", "name: a")).toBe("no changes\n");
  expect(textOf(...RULES["source-changed"].example)).toContain("Only the source changed; the definition is the same.");
});

test("describes every rule's example", () => {
  for (const { example, title } of Object.values(RULES)) {
    expect(textOf(...(example as readonly [string, string]))).toContain(title.toLowerCase());
  }
});

test("prevents a text from beginning a line or giving commands to a log", () => {
  const text = textOf("description: a", 'description: "b\\n::error::c\\n##[error]d\\u202e\\e[31m"');
  expect(text).toContain("b\\n::error::c\\n\\u0023#[error]d\\u202e\\u001b[31m");
  expect(text).not.toMatch(/^\s*::/m);
});

test("changes only the spelling with escapes in JSON text", () => {
  const value = { a: "\u202e\u0000<!-- ##[x] \ud83d\ude00 \u{e0001}", "\u200b": ["\n"] };
  const json = visibleJson(JSON.stringify(value, undefined, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/<!--|##\[|\u202e|\u200b/);
  expect(visibleText("\u{e0001}")).toBe("\\udb40\\udc01");
});

test("fits every rule in 80 columns", () => {
  for (const { example } of Object.values(RULES)) {
    const [before, after] = example as readonly [string, string];
    const text = textOf(before, after, { columns: 80 });
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(text.replaceAll(/\s+/g, " ")).toBe(textOf(before, after).replaceAll(/\s+/g, " "));
  }
});

test("breaks a heading between its parts, and keeps a long part whole", () => {
  const place = `services/${"mailer/".repeat(10)}mesg.yml:7`;
  const heading = { path: "task send › input cc", place, title: "required input added", rule: "required-input-added" };
  const lines = changeHeading({ ...heading, tint: "red" }, { columns: 80 });
  expect(lines).toEqual([
    "  task send › input cc",
    `    (${place}):`,
    "    required input added [required-input-added]",
  ]);
  const colored = changeHeading({ ...heading, tint: "red" }, { columns: 80, color: true });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colors are not part of the width.
  expect(colored.map((line) => line.replaceAll(/\u001b\[\d*m/g, ""))).toEqual(lines);
});

test("fits every change of a process in 80 columns", () => {
  const path = "step with a long name › input with a long name";
  for (const [rule, { severity, explanation }] of Object.entries(PROCESS_CHANGES)) {
    const change = { rule: rule as keyof typeof PROCESS_CHANGES, severity, explanation, path, pointer: "" };
    const sides = { before: "word ".repeat(40).trim(), after: "other ".repeat(40).trim(), file: "flows/process.yml" };
    const text = processChangesToText([{ ...change, ...sides, line: 12 }], { columns: 80 });
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  }
});
