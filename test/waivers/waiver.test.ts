import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Change, diffDefinitions, RULES } from "../../src/diff/mod.ts";
import { applyWaivers, readWaivers, summarize } from "../../src/waivers/mod.ts";
import { definitionOfExample } from "../diff/fragment.ts";

const FILE = "svc/.mesg-compile.yml";
const read = (text: string) => readWaivers(text, FILE);
const waiver = (fields: Record<string, string> = {}) => {
  const all = {
    rule: "required-input-added",
    path: "task send › input cc",
    reason: "all callers are ours",
    expires: "2026-12-31",
    ...fields,
  };
  return `  - ${Object.entries(all)
    .map(([key, value]) => `${key}: ${value}`)
    .join("\n    ")}\n`;
};
const changes: Change[] = (() => {
  const [before, after] = RULES["required-input-added"].example.map(definitionOfExample);
  return diffDefinitions(before!, after!);
})();

describe("waivers", () => {
  test.each([["task send › input cc"], ["task send > input cc"], ["/tasks/send/inputs/cc"]])(
    "accept a breaking change by its path %s",
    (path) => {
      const { waivers, diagnostics } = read(`waivers:\n${waiver({ path })}`);
      expect(diagnostics).toEqual([]);
      const applied = applyWaivers(changes, { waivers, before: [], today: "2026-12-31" });
      expect(applied.diagnostics).toEqual([]);
      expect(applied.changes[0]!.waiver).toEqual({
        reason: "all callers are ours",
        expires: "2026-12-31",
        isNew: true,
      });
      expect(summarize(applied.changes)).toMatchObject({ breaking: 0, waived: 1 });
    },
  );

  test("know whether they are part of the same change", () => {
    const { waivers } = read(`waivers:\n${waiver()}`);
    const { waivers: before } = read(`# moved\n\nwaivers:\n${waiver({ reason: "other words" })}`);
    const known = applyWaivers(changes, { waivers, before, today: "2026-01-01" });
    expect(known.changes[0]!.waiver?.isNew).toBe(false);
    const { waivers: sooner } = read(`waivers:\n${waiver({ expires: "2026-11-30" })}`);
    const prolonged = applyWaivers(changes, { waivers, before: sooner, today: "2026-01-01" });
    expect(prolonged.changes[0]!.waiver?.isNew).toBe(true);
  });

  test("do not apply after they expired, and are reported with their line", () => {
    const { waivers } = read(`waivers:\n${waiver()}`);
    const { changes: applied, diagnostics } = applyWaivers(changes, { waivers, before: [], today: "2027-01-01" });
    expect(applied).toEqual(changes);
    expect(diagnostics).toMatchObject([
      { severity: "warning", rule: "waiver-expired", file: FILE, line: 2, column: 5 },
    ]);
  });

  test("are reported when unused", () => {
    const { waivers } = read(`waivers:\n${waiver()}${waiver({ path: "task send" })}`);
    const { diagnostics } = applyWaivers(changes, { waivers, before: [], today: "2026-01-01" });
    expect(diagnostics).toMatchObject([{ severity: "warning", rule: "waiver-unused", line: 6, column: 5 }]);
  });

  test("accept one of the changes that share a place in words only by its JSON pointer", () => {
    const key = (middle: string) => `${"a".repeat(40)}${middle}${"b".repeat(40)}`;
    const [definition] = RULES["task-removed"].example.map(definitionOfExample);
    const task = definition!.tasks[0]!;
    const before = { ...definition!, tasks: ["1", "2"].map((middle) => ({ ...task, key: key(middle) })) };
    const removed = diffDefinitions(before, { ...before, tasks: [] });
    const [first, second] = removed;
    expect(first!.path).toBe(second!.path);

    const inWords = read(`waivers:\n${waiver({ rule: "task-removed", path: first!.path })}`).waivers;
    const refused = applyWaivers(removed, { waivers: inWords, before: [], today: "2026-01-01" });
    expect(refused.changes).toEqual(removed);
    expect(refused.diagnostics).toMatchObject([
      { rule: "waiver-unused", message: expect.stringContaining("several breaking changes"), line: 2 },
    ]);

    const byPointer = read(`waivers:\n${waiver({ rule: "task-removed", path: first!.pointer })}`).waivers;
    const applied = applyWaivers(removed, { waivers: byPointer, before: [], today: "2026-01-01" });
    expect(applied.changes.map((change) => change.waiver !== undefined)).toEqual([true, false]);
    expect(applied.diagnostics).toEqual([]);
  });

  test("apply only to breaking changes", () => {
    const [before, after] = RULES["input-removed"].example.map(definitionOfExample);
    const compatible = diffDefinitions(before!, after!);
    const { waivers } = read(`waivers:\n${waiver()}`);
    expect(applyWaivers(compatible, { waivers, before: [], today: "2026-01-01" }).changes).toEqual(compatible);
  });
});

describe("waiver file", () => {
  test("says for each missing or unusable value of a waiver what to write", () => {
    const { diagnostics } = readWaivers("waivers:\n  - {rule: task-removed, path: [], reason: ''}\n", "w.yml");
    expect(diagnostics.map(({ message, hint }) => [message, hint])).toEqual([
      ['missing key "expires" in a waiver', "write the last day on which it applies: expires: 2026-12-31"],
      ['expected a text for "path", found a list', expect.stringContaining("path: task send")],
      ['expected a text for "reason", found nothing', "write why callers are not affected"],
    ]);
  });

  test.each([
    ["", []],
    ["# nothing\n", []],
    ["waivers:\n", []],
    ["waivers: []\n", []],
    ["- a\n", ["1:1 waiver-file"]],
    ["waivers: yes\n", ["1:10 waiver-file"]],
    ["waiver: []\n", ["1:1 waiver-key"]],
    ["waivers:\n  - soon\n", ["2:5 waiver-entry"]],
    ["waivers:\n  - {}\n", ["2:5 waiver-entry", "2:5 waiver-entry", "2:5 waiver-entry", "2:5 waiver-entry"]],
    [`waivers:\n${waiver({ rule: "no-such-rule" })}`, ["2:11 waiver-rule"]],
    [`waivers:\n${waiver({ rule: "constructor" })}`, ["2:11 waiver-rule"]],
    [`waivers:\n${waiver({ rule: "input-removed" })}`, ["2:11 waiver-rule"]],
    [`waivers:\n${waiver({ expires: "2026-02-30" })}`, ["5:14 waiver-date"]],
    [`waivers:\n${waiver({ expires: "'never'" })}`, ["5:14 waiver-date"]],
    [`waivers:\n${waiver({ reason: "" })}`, ["4:5 waiver-entry"]],
    [`waivers:\n${waiver({ owner: "me" })}`, ["6:5 waiver-key"]],
    [`waivers:\n${waiver()}${waiver()}`, ["6:5 waiver-twice"]],
    ["waivers: []\nwaivers: []\n", ["2:1 waiver-yaml"]],
    ["a: &a [x]\nwaivers: *a\n", ["1:4 waiver-yaml", "2:10 waiver-yaml"]],
    ["waivers: !!set {}\n", ["1:10 waiver-yaml"]],
    ["a: [[[[[[[[[[[[x]]]]]]]]]]]]\n", ["1:11 waiver-yaml"]],
    ["waivers: [\n", ["1:10 waiver-yaml"]],
    ["waivers: [\n]\n", []],
    ["waivers:\n\t\n  []\n", []],
    ["waivers: []\n---\nwaivers: []\n", ["2:1 waiver-yaml"]],
    ["? [a]\n: b\n", ["1:3 waiver-yaml"]],
    [`# ${"x".repeat(300_000)}`, ["1:1 waiver-file"]],
  ])("reports the problems of %j", async (text, expected) => {
    const { diagnostics } = read(text);
    expect(diagnostics.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(expected);
    expect(diagnostics.every(({ file }) => file === FILE)).toBe(true);
  });

  test("is read without a crash, for any content", async () => {
    const piece = fc.constantFrom(
      "waivers:",
      "\n",
      "  ",
      "- ",
      "rule: ",
      "path: a",
      "&a ",
      "*a",
      "!!x ",
      "{",
      "}",
      "[",
      "]",
      "'",
      '"',
      "|",
      "\t",
      "---",
      "? ",
      ": ",
      "\u0000",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 20 }), async (pieces) => {
        const { waivers, diagnostics } = read(pieces.join(""));
        expect(waivers).toEqual([]);
        for (const { line, column } of diagnostics) expect(Math.min(line!, column!)).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

test("reports two waivers of one change in different spellings", () => {
  const text = `waivers:\n${waiver()}${waiver({ path: "task send > input cc" })}`;
  const { waivers, diagnostics } = read(text);
  expect(waivers).toHaveLength(1);
  expect(diagnostics.map(({ rule, line, severity }) => [rule, line, severity])).toEqual([
    ["waiver-twice", 6, "warning"],
  ]);
});
