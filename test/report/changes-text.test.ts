import { expect, test } from "vitest";
import { visibleJson, visibleText } from "../../src/core/mod.ts";
import { diffDefinitions, RULES } from "../../src/diff/mod.ts";
import { changesToText } from "../../src/report/mod.ts";
import { summarize } from "../../src/waivers/mod.ts";
import { definitionOfExample } from "../diff/fragment.ts";

function textOf(before: string, after: string): string {
  const changes = diffDefinitions(definitionOfExample(before), definitionOfExample(after));
  return changesToText({
    summary: summarize(changes),
    changes,
    lineOf: ({ pointer }) => (pointer.startsWith("/tasks/send/inputs/cc") ? { file: "mesg.yml", line: 7 } : undefined),
  });
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
