import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeDefinition } from "../../src/definition/mod.ts";
import { mesgCompile, runBundle } from "../cli.ts";

let cwd: string;
const EXPECTED = { name: "x", configuration: {}, tasks: [{ key: "10" }, { key: "2" }] };

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "compile-"));
  await mkdir(join(cwd, "good"));
  await writeFile(join(cwd, "good", "mesg.yml"), "name: x\ntasks:\n  10: {}\n  2: {}\n");
  await writeFile(join(cwd, "good", "Dockerfile"), "");
  await mkdir(join(cwd, "bad"));
  await writeFile(join(cwd, "bad", "mesg.yml"), "sid: x\n");
});
afterAll(() => rm(cwd, { recursive: true, force: true }));

const compile = (...args: string[]) => mesgCompile(["compile", ...args], { cwd });

test("compiles a folder into a definition in each form", async () => {
  const json = await compile("good", "--no-source");
  expect({ code: json.code, stderr: json.stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(json.stdout)).toEqual(EXPECTED);
  const binary = await compile("good", "--no-source", "--format", "binary");
  expect(decodeDefinition(binary.bytes).definition.tasks.map(({ key }) => key)).toEqual(["10", "2"]);
  const hex = await compile("good", "--no-source", "--format", "hex");
  expect(hex.stdout).toBe(`${binary.bytes.toString("hex")}\n`);
});

test("compiles the current folder by default", async () => {
  const { code, stdout } = await runBundle(["compile", "--no-source"], { cwd: join(cwd, "good") });
  expect({ code, definition: JSON.parse(stdout) }).toEqual({ code: 0, definition: EXPECTED });
});

test("reports problems on stderr, and writes nothing", async () => {
  const { code, stdout, stderr } = await compile("bad", "--out", "bad.json");
  expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  expect(stderr).toContain("bad/mesg.yml:1:1: error: missing name of the service [required]");
  expect(stderr).toContain("2 errors in bad/mesg.yml");
  expect(await readdir(cwd)).not.toContain("bad.json");
});

test("writes the file of --out whole, or keeps the older one", async () => {
  await writeFile(join(cwd, "out.json"), "old");
  expect((await compile("bad", "--out", "out.json")).code).toBe(1);
  expect(await readFile(join(cwd, "out.json"), "utf8")).toBe("old");
  expect((await compile("good", "--no-source", "--out", "out.json")).code).toBe(0);
  expect(JSON.parse(await readFile(join(cwd, "out.json"), "utf8"))).toEqual(EXPECTED);
  const nowhere = await compile("good", "--no-source", "--out", "nowhere/out.json");
  expect(nowhere.code).toBe(3);
  expect(nowhere.stderr).toContain("cannot write nowhere/out.json: ENOENT: no such file or directory\n");
  expect((await readdir(cwd)).filter((name) => name.includes(".part"))).toEqual([]);
});

test("points out a file that is allowed by a path relative to another folder", async () => {
  await mkdir(join(cwd, "secretive", "keys"), { recursive: true });
  for (const name of ["mesg.yml", "Dockerfile"]) await copyFile(join(cwd, "good", name), join(cwd, "secretive", name));
  await writeFile(join(cwd, "secretive", "keys", ".env"), "A=b\n");
  const wrong = await compile("secretive", "--allow-file", "secretive/keys/.env");
  expect(wrong.code).toBe(1);
  expect(wrong.stderr).toContain(
    "hint: paths of --allow-file are relative to the service's folder: use --allow-file keys/.env",
  );
  expect((await compile("secretive", "--allow-file", "keys/.env")).code).toBe(0);
});

test("passes a definition through when Engines accept it", async () => {
  const definition = { ...EXPECTED, source: "QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq" };
  await writeFile(join(cwd, "ready.json"), JSON.stringify(definition));
  const { code, stdout, stderr } = await compile("ready.json");
  expect({ code, stderr, definition: JSON.parse(stdout) }).toEqual({ code: 0, stderr: "", definition });
  await writeFile(join(cwd, "sourceless.json"), JSON.stringify(EXPECTED));
  const without = await compile("sourceless.json");
  expect(without.code).toBe(1);
  expect(without.stderr).toContain("missing source of the service [required]");
  expect(without.stderr).toContain(
    "hint: compile the folder of the service, or set it with mesg-compile compile --source",
  );
});

test("overwrites neither another output nor an input", async () => {
  const twice = await compile("good", "--tar", "same", "--car", "./same");
  expect(twice).toMatchObject({ code: 2, stdout: "" });
  expect(twice.stderr).toContain("--car needs its own file: ./same is also that of --tar");
  expect(await readdir(cwd)).not.toContain("same");
  const before = await readFile(join(cwd, "good", "mesg.yml"), "utf8");
  const itself = await compile("good", "--no-source", "--out", "good/mesg.yml");
  expect(itself.code).toBe(2);
  expect(itself.stderr).toContain("good/mesg.yml is also the input");
  expect(await readFile(join(cwd, "good", "mesg.yml"), "utf8")).toBe(before);
});
