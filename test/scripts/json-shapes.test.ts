import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMMANDS, loadCommand } from "../../src/scripts/shell/commands.ts";
import { call, inFolder } from "../command/call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "json-shapes-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

beforeAll(() => {
  mkdirSync(join(ROOT, "service"));
  writeFileSync(join(ROOT, "service", "mesg.yml"), "name: a\nsid: a\ntasks: {go: {}}\nevents: {e: {data: {}}}\n");
  writeFileSync(join(ROOT, "service", "Dockerfile"), "FROM scratch\n");
  writeFileSync(join(ROOT, "old.json"), '{"name":"b","sid":"a","tasks":[{"key":"stop"}],"events":[{"key":"e"}]}');
});

/** The calls build on each other: what is deployed is listed, then deleted. */
const CALLS: readonly (readonly [command: string, ...args: string[]])[] = [
  ["validate", "service", "old.json"],
  ["diff", "old.json", "service"],
  ["migrate", "service"],
  ["hash", "service"],
  ["deploy", "service", "--local"],
  ["verify", "old.json", "--engine-version", "0.16", "--expected-hash", "3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW"],
  ["list", "--local"],
  ["delete", "a", "--local", "--yes"],
  ["clean"],
  ["init", "new"],
];

/** Every key of a value at any depth, except keys that are data, such as releases. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(/^[0-9]/.test(key) ? [] : [key]),
    // What changed is a part of a definition.
    ...(key === "before" || key === "after" ? [] : keysOf(inner)),
  ]);
}

test.each(CALLS)("prints JSON of the documented shape for %s", async (name, ...args) => {
  const { json = "" } = await loadCommand(COMMANDS[name]!);
  const { stdout } = await inFolder(ROOT, () => call(COMMANDS_LOADED.get(name), [...args, "--json"]));
  const keys = new Set(keysOf(JSON.parse(stdout)));
  expect(keys.size).toBeGreaterThan(0);
  const documented = new Set(json.match(/[A-Za-z]\w*/g));
  expect([...keys].filter((key) => !documented.has(key))).toEqual([]);
});

const COMMANDS_LOADED = new Map<string, unknown>();
beforeAll(async () => {
  for (const [name, entry] of Object.entries(COMMANDS)) COMMANDS_LOADED.set(name, await loadCommand(entry));
});

test("documents the shape of every command with --json", () => {
  for (const [name, command] of COMMANDS_LOADED as Map<string, { options: object; json?: string }>) {
    expect([name, command.json !== undefined]).toEqual([name, "json" in command.options]);
  }
});
