import { expect, test } from "vitest";
import { EMPTY_DEFINITION, type ServiceDefinition } from "../../../src/definition/mod.ts";
import type { Comparison } from "../../../src/github/compare/comparison.ts";
import { previousVersion } from "../../../src/github/deploy/previous-version.ts";

const version = (hash: string, ...tasks: string[]): ServiceDefinition => ({
  ...EMPTY_DEFINITION,
  sid: "mail",
  name: "mail",
  hash,
  tasks: tasks.map((key) => ({ key, name: "", description: "", inputs: [], outputs: [] })),
});

/** A service that now has two tasks, and the hash of its base. */
function comparison(base?: string): Comparison {
  const definition = version("", "read", "send");
  const service = { definition, sid: "mail", hash: "now" };
  return { service, ...(base === undefined ? {} : { before: { hash: base } }) } as Comparison;
}

const stored = [version("first"), version("second", "send"), version("now", "read", "send")];

test("returns the nearest other version", () => {
  const found = previousVersion(comparison(), stored);
  expect(found).toMatchObject({ definition: { hash: "second" }, count: 2, summary: { compatible: 1, breaking: 0 } });
});

test("prefers the base of the run if the Engine has it", () => {
  expect(previousVersion(comparison("first"), stored)?.definition.hash).toBe("first");
  expect(previousVersion(comparison("gone"), stored)?.definition.hash).toBe("second");
});

test("never returns the deployed version itself", () => {
  expect(previousVersion(comparison(), stored.slice(2))).toBeUndefined();
});

test("conceals a secret that the Engine repeats, unless the checkout contains it", () => {
  const redact = (text: string) => text.replaceAll("token-1", "***").replaceAll("mail", "***");
  const echo = { ...version("token-1", "send"), description: "you sent token-1" };
  const found = previousVersion(comparison(), [echo], redact);
  expect(found?.definition).toMatchObject({ hash: "***", description: "you sent ***", sid: "mail", name: "mail" });
  expect(JSON.stringify(found)).not.toContain("token-1");
});
