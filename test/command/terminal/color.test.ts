import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { wantsColor } from "../../../src/command/terminal/color.ts";
import { command as diff } from "../../../src/scripts/diff.ts";
import { command as validate } from "../../../src/scripts/validate.ts";
import { call } from "../call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "color-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const ESCAPE = "\u001b";
const CODES = new RegExp(`${ESCAPE}\\[\\d+m`, "g");

describe("wantsColor", () => {
  test.each([
    [true, undefined, {}, true],
    [false, undefined, {}, false],
    [true, undefined, { NO_COLOR: "1" }, false],
    [true, undefined, { NO_COLOR: "" }, true],
    [true, undefined, { TERM: "dumb" }, false],
    [false, undefined, { FORCE_COLOR: "1" }, true],
    [false, undefined, { FORCE_COLOR: "" }, true],
    [true, undefined, { FORCE_COLOR: "0" }, false],
    [true, undefined, { FORCE_COLOR: "false" }, false],
    [false, undefined, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    [false, "always", { NO_COLOR: "1" }, true],
    [true, "never", { FORCE_COLOR: "1" }, false],
    [true, "auto", {}, true],
    [false, "auto", {}, false],
  ])("for terminal %s, --color %s, %j returns %s", (isTerminal, option, env, expected) => {
    expect(wantsColor({ isTerminal, option, env })).toBe(expected);
  });
});

const broken = join(ROOT, "broken.yml");
writeFileSync(broken, `name: a\n"\\e[31mred": 1\n`);
const before = join(ROOT, "before.json");
writeFileSync(before, '{"name":"a","sid":"a","tasks":[{"key":"go"}],"configuration":{"env":["A=\\u001b[35m"]}}');
const after = join(ROOT, "after.json");
writeFileSync(after, '{"name":"a","sid":"a","tasks":[{"key":"stop"}],"events":[{"key":"e"}]}');

test("colors diagnostics, changes and failures on a terminal, and never in a pipe", async () => {
  for (const [command, ...args] of [
    [validate, broken],
    [diff, before, after],
    [validate, join(ROOT, "absent")],
  ] as const) {
    const shown = await call(command, args, { terminals: ["stdout", "stderr"] });
    expect(shown.stdout + shown.stderr).toContain(`${ESCAPE}[31m`);
    const piped = await call(command, args);
    expect(piped.stdout + piped.stderr).not.toContain(ESCAPE);
    const plain = await call(command, args, { terminals: ["stdout", "stderr"], env: { NO_COLOR: "1" } });
    expect(plain.stdout).toBe(shown.stdout.replace(CODES, ""));
    const forced = await call(command, ["--color", "always", ...args]);
    expect(forced.stdout + forced.stderr).toContain(ESCAPE);
  }
});

test.each([
  [validate, "--format", "json", broken],
  [validate, "--format", "sarif", broken],
  [diff, "--format", "json", before, after],
  [diff, "--format", "markdown", before, after],
] as [unknown, ...string[]][])(
  "never colors formats for other programs, even with --color always (%#)",
  async (command, ...args) => {
    const { stdout } = await call(command, ["--color", "always", ...args], { terminals: ["stdout"] });
    expect(stdout).not.toBe("");
    expect(stdout).not.toContain(ESCAPE);
  },
);

test("shows a repository's own color codes as text between ours", async () => {
  const codes = (text: string) => text.match(CODES) ?? [];
  const { stdout, stderr } = await call(diff, ["--color", "always", before, after]);
  expect(stdout).toContain("\\u001b[35m");
  expect(codes(stdout + stderr)).not.toContain("\u001b[35m");
  const found = await call(validate, ["--color", "always", broken]);
  expect(found.stdout).toContain("\\u001b[31mred");
});
