import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { pageAddress } from "../../src/core/mod.ts";
import { definitionFromJson, encodeDefinition } from "../../src/definition/mod.ts";
import { command } from "../../src/scripts/validate.ts";
import { mesgCompile, runBundle } from "../cli.ts";
import { call } from "../command/call.ts";

let cwd: string;
const SOURCE = "QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq";

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "validate-"));
  const service = async (name: string, text: string | Uint8Array, dockerfile = true) => {
    await mkdir(join(cwd, name));
    await writeFile(join(cwd, name, "mesg.yml"), text);
    if (dockerfile) await writeFile(join(cwd, name, "Dockerfile"), "FROM scratch\n");
  };
  await service("good", "name: x\ntasks: {t: {}}\n");
  await service("bad", "name: x\ntasks:\n  t:\n    inpts: {}\n    outputs: {a: {type: string}}\n");
  await service("bare", "name: x\nconfiguration: {env: [A]}\n", false);
  await writeFile(join(cwd, "ok.json"), JSON.stringify({ name: "x", configuration: {}, source: SOURCE }));
  await writeFile(
    join(cwd, "no.json"),
    `{\n  "name": "x",\n  "nam": 1,\n  "tasks": [{ "key": "é" }],\n  "name": "y"\n}\n`,
  );
  const { definition } = definitionFromJson({ name: "x", source: SOURCE });
  await writeFile(join(cwd, "ok.bin"), encodeDefinition(definition));
  await writeFile(join(cwd, "unknown.bin"), Buffer.concat([encodeDefinition(definition), Buffer.from([0xa0, 1, 1])]));
  await writeFile(join(cwd, "junk"), "not a definition");
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const validate = (...args: string[]) => mesgCompile(["validate", ...args], { cwd });
const places = (stdout: string) =>
  JSON.parse(stdout).map(
    (it: Record<string, unknown>) => `${it.file}:${it.line}:${it.column} ${it.severity} ${it.rule}`,
  );

test("accepts a good folder, definition and binary", async () => {
  const { code, stdout, stderr } = await runBundle(["validate", "good", "ok.json", "ok.bin"], { cwd });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "no problems in 3 services\n" });
});

test("names each file in JSON as it was given, with line and column", async () => {
  const { code, stdout } = await validate("--format", "json", "./bad/", "good", "bare", "no.json", "junk");
  expect(code).toBe(1);
  expect(places(stdout)).toEqual([
    "./bad/mesg.yml:4:5 error unknown-key",
    "./bad/mesg.yml:5:25 error parameter-type",
    "bare/mesg.yml:1:1 error dockerfile",
    "bare/mesg.yml:2:23 error environment-variable",
    "no.json:1:1 error required",
    "no.json:3:3 error unknown-field",
    "no.json:4:22 error printable-ascii",
    "no.json:5:3 error duplicate-key",
    "junk:undefined:undefined error not-a-definition",
  ]);
});

test.skipIf(process.platform === "win32")("reports a pipe or a device in a folder as unreadable", async () => {
  for (const [folder, name] of [
    ["piped", "mesg.yml"],
    ["piped-process", "process.yml"],
  ] as const) {
    mkdirSync(join(cwd, folder));
    execFileSync("mkfifo", [join(cwd, folder, name)]);
  }
  mkdirSync(join(cwd, "zero"));
  symlinkSync("/dev/zero", join(cwd, "zero/mesg.yml"));
  const { code, stdout } = await validate("--format", "json", "piped", "piped-process", "zero");
  expect([code, places(stdout)]).toEqual([
    1,
    ["piped", "piped-process", "zero"].map((file) => `${file}:undefined:undefined error unreadable`),
  ]);
});

test("applies the rules of the Engine release, also to unknown fields", async () => {
  const bare = await validate("--format", "json", "--engine-version", "v0.17", "bare");
  expect(places(bare.stdout)).toEqual(["bare/mesg.yml:1:1 error dockerfile"]);
  const since = await validate("--format", "json", "--engine-version", "0.21", "no.json");
  expect(places(since.stdout)).toContain("no.json:3:3 warning unknown-field");
  const binary = await validate("--format", "json", "unknown.bin");
  expect({ code: binary.code, places: places(binary.stdout) }).toEqual({
    code: 0,
    places: ["unknown.bin:undefined:undefined warning unknown-field"],
  });
});

test("shows the line and a hint in text", async () => {
  const { code, stdout, stderr } = await validate("bad");
  expect(code).toBe(1);
  expect(stdout).toContain("  4 |     inpts: {}\n    |     ^\n  hint: use one of name, description, inputs, outputs");
  expect(stderr).toBe("2 errors in bad/mesg.yml\n");
});

test("writes one SARIF log for all arguments", async () => {
  const { code, stdout } = await validate("--format", "sarif", "bad", "bare");
  expect(code).toBe(1);
  const { runs } = JSON.parse(stdout);
  expect(runs).toHaveLength(1);
  expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe("bad/mesg.yml");
});

test("reports a missing argument as wrong usage, and still reports the others", async () => {
  const { code, stdout, stderr } = await validate("nowhere", "bad", cwd);
  expect(code).toBe(2);
  expect(stdout).toContain("bad/mesg.yml:4:5");
  expect(stderr).toContain('expected a folder or a definition, found nothing at "nowhere"');
  expect(stderr).toContain(`expected a mesg.yml or a process.yml in "${cwd}", found neither`);
});

test.each(["json", "sarif"])("reports a missing file in %s, and never prints an empty list for it", async (format) => {
  const { code, stdout, stderr } = await validate("--format", format, "nowhere", "good");
  expect(code).toBe(2);
  expect(stderr).toContain('found nothing at "nowhere"');
  const report = JSON.parse(stdout);
  if (format === "json") expect(places(stdout)).toEqual(["nowhere:undefined:undefined error unreadable"]);
  else expect(report.runs[0].results).toMatchObject([{ ruleId: "unreadable", level: "error" }]);
});

test("suggests a mesg.yaml in place of a missing mesg.yml, and accepts it by name", async () => {
  await mkdir(join(cwd, "spelling"));
  await writeFile(join(cwd, "spelling", "mesg.yaml"), "name: x\n");
  await writeFile(join(cwd, "spelling", "Dockerfile"), "");
  const { code, stderr } = await validate("spelling");
  expect(code).toBe(2);
  expect(stderr).toContain('expected a mesg.yml, found nothing at "spelling/mesg.yml"');
  expect(stderr).toContain("hint: there is a mesg.yaml: rename it to mesg.yml, or name the file itself");
  expect((await validate("spelling/mesg.yaml")).code).toBe(0);
});

test("rejects a folder in place of mesg.yml, and unknown formats and releases", async () => {
  await mkdir(join(cwd, "odd", "mesg.yml"), { recursive: true });
  const odd = await validate("odd");
  expect(odd.code).toBe(1);
  expect(odd.stdout + odd.stderr).toContain("found a folder");
  expect((await validate("--format", "xml", "good")).code).toBe(2);
  const unquoted = await validate("--engine-version", "0.1", "good");
  expect(unquoted.code).toBe(2);
  expect(unquoted.stderr).toContain("quote it");
});

test("escapes characters that change the direction of a text", async () => {
  await mkdir(join(cwd, "turned"));
  await writeFile(join(cwd, "turned", "mesg.yml"), 'name: x\ntasks: {"t\u202e": {}}\n');
  const { stdout } = await validate("--format", "json", "turned");
  expect(stdout).not.toContain("\u202e");
  expect(JSON.parse(stdout).map((it: { pointer: string }) => it.pointer)).toContain("/tasks/t\u202e");
});

test("lists the pages of the first rules once, each on its line, on a terminal", async () => {
  const path = join(cwd, "pages.yml");
  await writeFile(path, "name:\nsteps:\n- {typ: trigger}\n- {type: filter}\n- {type: filter, more: 1}\n");
  const { stderr } = await call(command, [path], { terminals: ["stdout", "stderr"] });
  const page = (rule: string) => `  ${pageAddress(`docs/diagnostics.md#${rule}`)}\n`;
  expect(stderr).toContain(`see\n${page("wrong-type")}${page("process-step-type")}${page("process-conditions")}`);
  expect((await call(command, [path])).stderr).not.toContain("https://");
});
