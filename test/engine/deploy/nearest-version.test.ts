import { expect, test } from "vitest";
import { EMPTY_DEFINITION, type ServiceDefinition } from "../../../src/definition/mod.ts";
import { nearestVersion } from "../../../src/engine/mod.ts";

const task = (key: string) => ({ key, name: "", description: "", inputs: [], outputs: [] });
const version = (hash: string, ...tasks: string[]): ServiceDefinition => ({
  ...EMPTY_DEFINITION,
  sid: "mail",
  name: "mail",
  hash,
  tasks: tasks.map(task),
});
const definition = version("", "send", "read");

test("picks the version with the fewest changes", () => {
  const stored = [version("far"), version("near", "send"), { ...version("other", "send", "read"), sid: "news" }];
  expect(nearestVersion(stored, { definition, sid: "mail" })).toEqual({ definition: stored[1], count: 2 });
});

test("prefers a version that is known by its hash", () => {
  const stored = [version("far"), version("near", "send")];
  const found = nearestVersion(stored, { definition, sid: "mail", known: ["gone", "far", "near"] });
  expect(found?.definition.hash).toBe("far");
});

test("returns none without a service of that sid", () => {
  expect(nearestVersion([version("one")], { definition, sid: "_abc" })).toBeUndefined();
});
