import { expect, test } from "vitest";
import { mesgCompile, runBundle } from "../cli.ts";

test("decode without a file is wrong usage and names the expected argument", async () => {
  const { code, stdout, stderr } = await runBundle(["decode"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("expected mesg-compile decode FILE, found no argument");
});

test("decode names a missing file", async () => {
  const { code, stderr } = await mesgCompile(["decode", "no-such-file"]);
  expect(code).toBe(2);
  expect(stderr).toContain('expected a definition, found nothing at "no-such-file"');
});

test.each([
  ["examples/greeter/mesg.yml", "a file to compile"],
  ["examples/greeter", "a folder"],
])("decode says how to create a definition of %s", async (path, what) => {
  expect((await mesgCompile(["decode", path])).stderr).toContain(`expected a definition, found ${what} at ${path}\n`);
  const { code, stdout, stderr } = await mesgCompile(["decode", path]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain(`hint: run mesg-compile compile ${path}`);
});

test.each([
  ["# Orders\n\n```yaml\nname: orders\ntasks: {}\n```\n", "other text"],
  ["# The image\nFROM node:20\nENV name: x\n", "other text"],
  ["note: see below\nand then some words\n", "other text"],
  ["# A service\n---\nsid: a\nname: orders\n", "YAML"],
  ['"tasks":\n  go: {}\n', "YAML"],
  ["key: a\nsteps:\n  - type: trigger\n", "YAML"],
])("decode says what %j is", async (text, form) => {
  const { code, stderr } = await mesgCompile(["decode", "-"], { input: text });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining(`, found ${form}\n  hint: `) });
});

test.skipIf(process.platform === "win32")("decode reads no more of a device than a definition can need", async () => {
  const { code, stdout, stderr } = await mesgCompile(["decode", "/dev/zero"]);
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain('expected a definition of at most 16777216 bytes, found more in "/dev/zero"');
});
