import { describe, expect, test } from "vitest";
import { RULES } from "../../src/diff/mod.ts";
import { type BaseSide, compareSides, faultySide, type Side } from "../../src/waivers/mod.ts";
import { definitionOfExample } from "../diff/fragment.ts";

const [before, after] = RULES["required-input-added"].example.map(definitionOfExample);
const SOURCES = ["QmUNLLsPACCz1vLxQVkXqqLX5R1X345qqfHbsf67hvA3Nn", "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH"];
const side = (definition = after!, more: Partial<Side> = {}): Side => ({ file: "a/mesg.yml", definition, ...more });
const present = (definition = before!, more: Partial<Side> = {}): BaseSide => ({
  state: "present",
  ...side(definition, more),
});
const compare = (base: BaseSide, now = side(), sources?: "same" | "changed" | "unknown") =>
  compareSides(base, now, sources === undefined ? { today: "2026-11-20" } : { today: "2026-11-20", sources });
const waiver = (expires: string) => ({
  file: "a/.mesg-compile.yml",
  text: `waivers:\n  - { rule: required-input-added, path: task send > input cc, reason: ours, expires: ${expires} }\n`,
});

describe("comparison", () => {
  test("calls a service new only when the base is known to lack it", () => {
    const file = "a/mesg.yml";
    expect(compare({ state: "absent", file }).status).toBe("new");
    expect(compare({ state: "invalid", file, errors: 2 })).toMatchObject({ status: "new", base: { errors: 2 } });
    const unread = compare({ state: "unreadable", file, reason: "gone" });
    expect(unread).toMatchObject({ status: "unknown", changes: [], base: { state: "unreadable", reason: "gone" } });
    expect(compare(present())).toMatchObject({ status: "changed", summary: { breaking: 1 } });
  });

  test.each(["documents", "limit", "key", "encoding"])(
    "reports an unknown base when only the rule %j rejects it, since an Engine may read it",
    (rule) => {
      const error = { severity: "error", rule, message: "odd", pointer: "", file: "a/mesg.yml" } as const;
      const warning = { ...error, severity: "warning", rule: "name-missing" } as const;
      const base = faultySide("a/mesg.yml", [error, warning], undefined);
      expect(base).toMatchObject({ state: "unreadable", reason: expect.stringContaining("refused here: odd") });
      expect(compare(base).status).toBe("unknown");
      const other = { ...error, rule: "missing-name" };
      expect(faultySide("a/mesg.yml", [error, other], undefined)).toMatchObject({ state: "invalid", errors: 2 });
      expect(faultySide("a/mesg.yml", [], undefined)).toMatchObject({ state: "invalid", errors: 0 });
    },
  );

  test("reports an expired waiver for any base", () => {
    const file = "a/mesg.yml";
    const now = side(after!, { waivers: waiver("2020-12-31") });
    const bases: BaseSide[] = [
      present(),
      { state: "absent", file },
      { state: "invalid", file, errors: 1 },
      { state: "unreadable", file, reason: "gone" },
    ];
    for (const base of bases) {
      expect(compare(base, now).diagnostics.map(({ rule }) => rule)).toContain("waiver-expired");
    }
  });

  test("calls a waiver unused only when the service was compared", () => {
    const now = side(after!, { waivers: waiver("2999-12-31") });
    const rules = (base: BaseSide) => compare(base, now).diagnostics.map(({ rule }) => rule);
    expect(rules({ state: "absent", file: "a" })).toEqual(["waiver-unused"]);
    expect(rules({ state: "unreadable", file: "a", reason: "gone" })).toEqual([]);
  });

  test("keeps the breaking changes when the waivers of a side cannot be read", () => {
    const broken = { file: "a/.mesg-compile.yml", text: "waivers: 5\n" };
    const unread = { file: "a/.mesg-compile.yml", text: "", problem: "too large" };
    for (const waivers of [broken, unread]) {
      const base = compare(present(before!, { waivers }));
      expect([base.summary.breaking, base.diagnostics.map(({ severity }) => severity)]).toEqual([1, ["warning"]]);
      const now = compare(present(), side(after!, { waivers }));
      expect([now.summary.breaking, now.diagnostics.map(({ severity }) => severity)]).toEqual([1, ["error"]]);
    }
  });

  test("identifies sources by their ids, or by what the caller found out", () => {
    const same = before!;
    const [one, other] = SOURCES.map((source) => ({ ...same, source }));
    expect(compare(present(one!), side(one!))).toMatchObject({ status: "same", sources: "same" });
    expect(compare(present(one!), side(other!))).toMatchObject({ status: "changed", sources: "changed" });
    expect(compare(present(same), side(one!))).toMatchObject({ status: "same", sources: "unknown" });
    expect(compare(present(same), side(one!), "same")).toMatchObject({ status: "same", sources: "same" });
    const changed = compare(present(same), side(one!), "changed");
    expect(changed.changes).toMatchObject([{ rule: "source-changed", pointer: "/source", after: SOURCES[0] }]);
    expect(changed.summary.sourceOnly).toBe(true);
  });
});
