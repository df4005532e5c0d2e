import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { defineCommand, RESULT_OPTIONS } from "../../../src/command/mod.ts";
import { MesgError } from "../../../src/core/mod.ts";
import { command as compile } from "../../../src/scripts/compile.ts";
import { command as decode } from "../../../src/scripts/decode.ts";
import { command as deploy } from "../../../src/scripts/deploy.ts";
import { command as diff } from "../../../src/scripts/diff.ts";
import { command as hash } from "../../../src/scripts/hash.ts";
import { command as validate } from "../../../src/scripts/validate.ts";
import { call, inFolder } from "../call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "result-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const SOURCE = "QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV";
const DEFINITION = `{"name":"a","sid":"a","source":"${SOURCE}","tasks":[{"key":"go"}]}`;
const out = join(ROOT, "out");
beforeEach(() => rmSync(out, { force: true }));

describe("-o", () => {
  test.each([
    ["the result", compile, ["-"], DEFINITION],
    ["bytes", compile, ["-", "--format", "binary"], DEFINITION],
    ["a list of problems, although the command fails", validate, ["-", "--format", "sarif"], "name: 1\nx: y\n"],
  ])("writes %s to a file exactly as to stdout", async (_, command, args, stdin) => {
    const shown = await call(command, args, { stdin });
    const kept = await call(command, [...args, "-o", out], { stdin });
    expect(kept.code).toBe(shown.code);
    expect(kept.stdout).toBe("");
    expect(readFileSync(out)).toEqual(shown.bytes);
  });

  test("writes no colors to the file", async () => {
    await call(validate, ["-", "-o", out], { stdin: "x: y\n", terminals: ["stdout", "stderr"] });
    expect(readFileSync(out, "utf8")).toMatch(/^stdin:1:1: error: /);
    expect(readFileSync(out, "utf8")).not.toContain("\u001b");
  });

  test("keeps the old file when the command fails", async () => {
    writeFileSync(out, "before");
    expect((await call(compile, ["-", "-o", out], { stdin: "{" })).code).toBe(1);
    expect(readFileSync(out, "utf8")).toBe("before");
    expect(readdirSync(ROOT)).toEqual(["out"]);
  });

  test("accepts - for stdout", async () => {
    const { stdout } = await call(decode, ["-", "-o", "-"], { stdin: DEFINITION });
    expect(JSON.parse(stdout)).toMatchObject({ sid: "a" });
  });
});

describe("- as an input file", () => {
  test("reads every form of a definition from stdin", async () => {
    const hex = (await call(compile, ["-", "--format", "hex"], { stdin: DEFINITION })).stdout;
    const bytes = Buffer.from(hex.trim(), "hex");
    const hashes = [];
    for (const stdin of [DEFINITION, hex, bytes]) {
      hashes.push((await call(hash, ["-", "--engine-version", "0.16"], { stdin })).stdout);
    }
    expect(new Set(hashes).size).toBe(1);
    expect(hashes[0]).toMatch(/^\w{43,44}\n$/);
  });

  test("reads a mesg.yml from stdin, with its lines", async () => {
    const { code, stdout } = await call(validate, ["-"], { stdin: "name: a\nnam: b\n" });
    expect(code).toBe(1);
    expect(stdout).toContain("stdin:2:1: error:");
  });

  test("reads a process from stdin", async () => {
    const { stdout } = await call(validate, ["-"], { stdin: "steps: []\n" });
    expect(stdout).toContain("[process-");
  });

  test("rejects a mesg.yml from stdin when its folder is needed", async () => {
    const stdin = "name: a\nsid: a\ntasks: {go: {}}\n";
    const { code, stderr } = await call(compile, ["-"], { stdin });
    expect(code).toBe(2);
    expect(stderr).toMatch(/has no folder.*\n {2}hint: .*--no-source/);
    expect((await call(compile, ["-", "--no-source"], { stdin })).code).toBe(0);
  });

  test("deploys a definition from stdin", async () => {
    const args = ["-", "--local", "--engine-version", "0.16", "--json"];
    const { code, stdout } = await inFolder(ROOT, () => call(deploy, args, { stdin: DEFINITION }));
    rmSync(join(ROOT, ".mesg"), { recursive: true });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: "created", sid: "a" });
  });

  test("reads stdin only once", async () => {
    const { code, stderr } = await call(compile, ["-", "--source", "-"], { stdin: DEFINITION });
    expect(code).toBe(2);
    expect(stderr).toContain("it was read already");
  });

  test("compares a definition from stdin, on either side", async () => {
    const file = join(ROOT, "side.json");
    writeFileSync(file, DEFINITION);
    const changed = DEFINITION.replace("go", "stop");
    const args = ["--format", "json"];
    const after = JSON.parse((await call(diff, [file, "-", ...args], { stdin: changed })).stdout);
    const before = JSON.parse((await call(diff, ["-", file, ...args], { stdin: changed })).stdout);
    rmSync(file);
    expect(after.summary.breaking).toBe(1);
    expect(before.summary.breaking).toBe(1);
  });
});

describe("- as an output file", () => {
  const command = defineCommand({
    name: "x",
    synopsis: "",
    summary: "",
    positionals: [0, 0],
    options: {
      file: { type: "string", writes: true, summary: "" },
      other: { type: "string", writes: true, summary: "" },
      ...RESULT_OPTIONS,
    },
    async run({ options, stdout }) {
      if (options.file !== undefined) writeFileSync(options.file, Buffer.from([0xff, 1, 2]));
      if (options.other === "fail") throw new MesgError("refused", "no");
      await stdout.write("result");
      return 0;
    },
  });

  test("writes the file's bytes to stdout, and the result to its own file", async () => {
    const { code, bytes } = await call(command, ["--file", "-", "-o", out]);
    expect(code).toBe(0);
    expect([...bytes]).toEqual([0xff, 1, 2]);
    expect(readFileSync(out, "utf8")).toBe("result");
  });

  test("writes nothing when the command fails", async () => {
    const { code, bytes } = await call(command, ["--file", "-", "-o", out, "--other", "fail"]);
    expect(code).toBe(1);
    expect(bytes.length).toBe(0);
  });

  test.each([[["--file", "-"]], [["--file", "-", "--other", "-", "-o", "x"]]])(
    "rejects two outputs on stdout: %j",
    async (args) => {
      const { code, stderr } = await call(command, args);
      expect(code).toBe(2);
      expect(stderr).toContain("stdout takes one result, and there are two");
    },
  );
});

describe("--json", () => {
  test("prints a failure as an object with its message", async () => {
    const { code, stdout, stderr } = await call(decode, ["absent.json", "--json"]);
    expect(code).toBe(2);
    expect(stderr).toContain("found nothing at");
    expect(JSON.parse(stdout)).toEqual({
      error: { kind: "usage", message: expect.stringContaining("found nothing at") },
    });
  });

  test("prints the path and the problems of an invalid service", async () => {
    const folder = mkdtempSync(join(ROOT, "service-"));
    writeFileSync(join(folder, "mesg.yml"), "name: a\nsid: a\ntasks: {go: {}}\nnam: b\n");
    writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
    const { stdout } = await call(compile, [folder, "--json"]);
    const { error } = JSON.parse(stdout);
    expect(error).toMatchObject({ kind: "refused", location: { line: 4, column: 1 } });
    expect(error.location.file).toBe(`${folder}/mesg.yml`);
    expect(error.diagnostics.length).toBeGreaterThan(0);
  });

  test.each([[["--jsn", "--json"]], [["--json", "--format", "nonsense"]], [["--json", "a", "b", "c"]]])(
    "prints wrong usage as an object: %j",
    async (args) => {
      const { code, stdout } = await call(hash, args);
      expect(code).toBe(2);
      expect(JSON.parse(stdout).error.kind).toBe("usage");
    },
  );

  test("prints one document: no failure after a negative result", async () => {
    const { code, stdout } = await call(validate, ["-", "--json"], { stdin: "x: y\n" });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toBeInstanceOf(Array);
  });

  test("rejects another format", async () => {
    const { code, stderr } = await call(validate, ["--json", "--format", "sarif"]);
    expect(code).toBe(2);
    expect(stderr).toContain("found both");
  });
});
