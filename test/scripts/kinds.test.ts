import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { command as compile } from "../../src/scripts/compile.ts";
import { command as deploy } from "../../src/scripts/deploy.ts";
import { command as diff } from "../../src/scripts/diff.ts";
import { command as hash } from "../../src/scripts/hash.ts";
import { command as validate } from "../../src/scripts/validate.ts";
import { command as verify } from "../../src/scripts/verify.ts";
import { call as run } from "../command/call.ts";

const folder = mkdtempSync(join(tmpdir(), "kinds-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const INSTANCE = "4JKkXPDWTMf1EXhY4qgsrEBGvDmU2gTzJmZ5Ud1VGUoC";
const PROCESS = join(folder, "process.yml");
writeFileSync(
  PROCESS,
  `name: p
steps:
  - { type: trigger, instanceHash: ${INSTANCE}, eventKey: e }
  - { type: task, instanceHash: ${INSTANCE}, taskKey: t }
`,
);

test("recognizes a process.yml with misspelled steps as a process, unless it is a service", async () => {
  const home = join(folder, "misspelled");
  mkdirSync(home, { recursive: true });
  const path = join(home, "process.yml");
  writeFileSync(path, "name: p\nstep:\n  - { type: trigger }\n");
  const misspelled = await run(validate, [path]);
  expect(misspelled.stdout).toContain('unknown key "step" in a process');
  expect(misspelled.stdout).toContain('did you mean "steps"?');
  const renamed = join(home, "mail.yml");
  writeFileSync(renamed, "name: p\nstesp:\n  - { type: trigger }\n");
  expect((await run(validate, [renamed])).stdout).toContain('did you mean "steps"?');
  writeFileSync(path, "name: p\nevents: {}\n");
  expect((await run(validate, [path])).stdout).not.toContain("process-steps");
});

test("takes no file for a process whose list only resembles steps", async () => {
  const path = join(folder, "bus.yml");
  writeFileSync(path, "name: line 7\nstops:\n  - Airport\n  - { type: bus }\n");
  expect((await run(validate, [path])).stdout).toContain('unknown key "stops" in service');
});

test("reports a process that is too large as one", async () => {
  const path = join(folder, "large.yml");
  const comments = "# why\n".repeat((4 * 1024 * 1024) / 6);
  writeFileSync(path, `name: p\nsteps:\n  - { type: trigger }\n${comments}`);
  const { code, stdout, stderr } = await run(validate, [path]);
  expect(code).toBe(1);
  expect(stdout).toContain("file too large: expected at most 4 MiB, found more [size]");
  expect(stderr).toContain(`1 error in ${path}\n`);
});

describe("wrong usage for a process", () => {
  test.each([
    [["--tar", "x.tar"], "--tar applies only to services, found a process"],
    [["--price", "perCall=1"], "--price applies only to services, found a process"],
    [["--engine-version", "0.13"], "Engine 0.13 has no processes: expected a release from 0.14 on"],
    [["--services", "examples/nowhere"], "nowhere"],
  ])("%j", async (args, words) => {
    const { code, stderr } = await run(compile, [PROCESS, ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  test("rejects options that only services have", async () => {
    const given = await run(deploy, [PROCESS, "--local", "--ipfs-api", "http://127.0.0.1:5001"]);
    expect([given.code, given.stderr]).toEqual([2, expect.stringContaining("--ipfs-api applies only to services")]);
    const older = await run(deploy, [PROCESS, "--local", "--engine-version", "0.11"]);
    expect([older.code, older.stderr]).toEqual([2, expect.stringContaining("Engine 0.11 has no processes")]);
  });
});

describe("wrong usage for a service", () => {
  const service = "examples/greeter";
  test.each([
    ["compile", compile, ["--no-source"]],
    ["hash", hash, []],
    ["verify", verify, []],
    ["diff", diff, [service]],
    ["deploy", deploy, ["--local"]],
  ])("%s rejects options that only processes have", async (_, command, more) => {
    const { code, stderr } = await run(command, [service, ...more, "--services", service]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("--services applies only to processes, found a service"),
    ]);
  });

  test("compile rejects variables", async () => {
    const { code, stderr } = await run(compile, [service, "--no-source", "--env", "A=b"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("--env applies only to processes, found a service")]);
  });

  test("says first that nothing is there", async () => {
    const { code, stderr } = await run(compile, [join(folder, "nowhere.yml"), "--env", "A=b"]);
    expect([code, stderr]).toEqual([2, expect.stringContaining("found nothing at")]);
  });

  test("validate points out options that apply to none of its documents", async () => {
    const { code, stderr } = await run(validate, [service, "--env", "A=b"]);
    expect([code, stderr]).toEqual([0, expect.stringContaining("notice: --env applies only to processes, found none")]);
    const both = await run(validate, [service, PROCESS, "--env", "A=b"]);
    expect([both.code, both.stderr]).toEqual([0, expect.not.stringContaining("applies only")]);
  });
});
