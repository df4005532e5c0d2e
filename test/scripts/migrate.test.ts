import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Command, type Options, runCommand } from "../../src/command/mod.ts";
import { command } from "../../src/scripts/migrate.ts";

const OLD = `name: a
tasks:
  t:
    outputs:
      success:
        data:
          x: {type: Any}
`;
const NEW = "name: a\ntasks:\n  t:\n    outputs:\n      x: {type: Any}\n";

let cwd: string;
let file: string;
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), "migrate-"));
  file = join(cwd, "mesg.yml");
  await writeFile(file, OLD);
  await writeFile(join(cwd, "Dockerfile"), "FROM scratch\n");
});
afterEach(() => rm(cwd, { recursive: true, force: true }));

/** Runs the command in this process, and returns all output. */
async function run(...args: string[]) {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTerminal: false,
    write: async (data: string | Uint8Array) => {
      written[name] += Buffer.from(data as Uint8Array).toString("utf8");
    },
  });
  const environment = {
    env: {},
    stdout: output("stdout"),
    stderr: output("stderr"),
    signal: AbortSignal.timeout(60_000),
  };
  const code = await runCommand(command as unknown as Command<Options>, args, environment);
  return { code, ...written };
}

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", ...args], { cwd, stdio: "pipe" });

test("prints a unified diff and leaves the file alone", async () => {
  const { code, stdout } = await run(cwd);
  expect(code).toBe(0);
  expect(stdout).toContain("-      success:\n-        data:\n-          x: {type: Any}\n+      x: {type: Any}\n");
  expect(await readFile(file, "utf8")).toBe(OLD);
});

test("--write replaces the file, and a second run changes nothing", async () => {
  expect((await run("--write", cwd)).code).toBe(0);
  expect(await readFile(file, "utf8")).toBe(NEW);
  expect((await run("--check", cwd)).code).toBe(0);
});

test("--check exits with 1 when a file would change", async () => {
  expect((await run("--check", file)).code).toBe(1);
  expect(await readFile(file, "utf8")).toBe(OLD);
});

test("names calls of outputs that are no identifiers as they are written in JavaScript", async () => {
  await writeFile(file, OLD.replace("success:", "it-is.done:"));
  await writeFile(
    join(cwd, "index.js"),
    "outputs['it-is.done']({})\noutputs [ \"it-is.done\" ] ({})\noutputs['x']()\n",
  );
  const { stderr } = await run(cwd);
  expect(stderr).toContain('change the code of 1 task: outputs["it-is.done"](…) becomes return …');
  expect(stderr.match(/index\.js:\d: outputs\["it-is\.done"\]\(…\)/g)).toHaveLength(2);
});

test("names the calls in the service's code, but none in its packages", async () => {
  await writeFile(join(cwd, "index.js"), "m.listenTask({\n  t: (inputs, outputs) => outputs.success({ x: 1 }),\n})\n");
  await mkdir(join(cwd, "node_modules"));
  await writeFile(join(cwd, "node_modules", "a.js"), "outputs.success()\n");
  const { stdout } = await run("--format", "json", cwd);
  const [result] = JSON.parse(stdout);
  expect(result.calls).toEqual([{ file: "index.js", line: 2, output: "success" }]);
  expect([result.changed, result.valid]).toEqual([true, true]);
});

test("--write rejects uncommitted changes in a git working tree, unless --force is given", async () => {
  git("init", "-q");
  expect(await run("--write", cwd)).toMatchObject({ code: 1, stderr: expect.stringContaining("uncommitted changes") });
  git("add", ".");
  git("commit", "-qm", "x");
  await writeFile(file, `${OLD}# changed\n`);
  expect((await run("--write", cwd)).code).toBe(1);
  expect(await readFile(file, "utf8")).toBe(`${OLD}# changed\n`);
  expect((await run("--write", "--force", cwd)).code).toBe(0);
  expect(await readFile(file, "utf8")).toBe(`${NEW}# changed\n`);
  git("checkout", "-q", "mesg.yml");
  expect((await run("--write", cwd)).code).toBe(0);
  expect(await readFile(file, "utf8")).toBe(NEW);
});

test("--write does not replace a symlink", async () => {
  await mkdir(join(cwd, "b"));
  await symlink("../mesg.yml", join(cwd, "b", "mesg.yml"));
  expect([1, 2]).toContain((await run("--write", join(cwd, "b"))).code);
  expect(await readFile(file, "utf8")).toBe(OLD);
});

test("reports a file that cannot be migrated with the reason, and migrates the others", async () => {
  await mkdir(join(cwd, "b"));
  await writeFile(join(cwd, "b", "mesg.yml"), "name: b\nworkflows: {}\n");
  const { code, stdout, stderr } = await run(join(cwd, "b"), cwd);
  expect(code).toBe(1);
  expect(stderr).toContain("still invalid after migration");
  expect(stdout).toContain("+      x: {type: Any}");
});

test.each([
  [21, "1 more problem"],
  [22, "2 more problems"],
])("of %i problems that are left, counts those that it does not list", async (count, words) => {
  const keys = Array.from({ length: count }, (_, index) => `unknown${index}: {}\n`);
  await writeFile(file, `name: a\n${keys.join("")}`);
  const { stderr } = await run(cwd);
  expect(stderr.match(/still invalid after migration/g)).toHaveLength(20);
  expect(stderr.split("\n").filter((line) => / more /.test(line))).toEqual([expect.stringMatching(`and ${words}$`)]);
});

test.each([
  ["an unknown format", ["--format", "xml"]],
  ["--write with --check", ["--write", "--check"]],
  ["a folder without a mesg.yml", ["/nowhere/at/all"]],
])("rejects %s as wrong usage", async (_, args) => {
  expect((await run(...args)).code).toBe(2);
});

test("prints line and kind of each change, and explains each kind once, with its address", async () => {
  await writeFile(file, `alias: b\n${OLD}`);
  const { stderr } = await run(cwd);
  expect(stderr).toContain(`${file}:1: rename alias to sid [alias-to-sid]`);
  expect(stderr).toContain(`${file}:6: task "t": the data of "success" becomes the outputs [multi-output]`);
  const addresses = stderr.match(/https:\S+docs\/migrate\.md#\S+/g);
  expect(addresses?.map((address) => address.replace(/.*#/, "")).sort()).toEqual(["alias-to-sid", "multi-output"]);
  const [{ steps }] = JSON.parse((await run("--format", "json", cwd)).stdout);
  expect(steps[0]).toMatchObject({ migration: "alias-to-sid", line: 1, help: expect.stringMatching(/#alias-to-sid$/) });
  expect((await run("--format", "text", cwd)).stdout).toContain(`${file}:1: rename alias to sid [alias-to-sid]\n`);
});

test("names lines of the file on disk: of the old text, or with --write of the new one", async () => {
  const left = "  u:\n    outputs: {a: {data: {}}, b: {data: {}}}\nconfiguration: {ports: [x]}\n";
  await writeFile(file, `alias: b\n${OLD}${left}`);
  const linesOf = ({ stderr }: { stderr: string }, text: string) =>
    [...stderr.matchAll(/mesg\.yml:(\d+): (.*)/g)].filter(([line]) => line.includes(text)).map(([, number]) => number);
  const shown = await run(cwd);
  expect(linesOf(shown, "cannot become one")).toEqual(["10"]);
  expect(linesOf(shown, "invalid port")).toEqual(["11"]);
  const [{ steps, left: alone, diagnostics }] = JSON.parse((await run("--json", cwd)).stdout);
  expect(steps[0]).toMatchObject({ line: 1, lines: { before: 1, after: 1 } });
  expect(alone).toMatchObject([{ line: 10, lines: { before: 10, after: 8 } }]);
  expect(diagnostics.find(({ rule }: { rule: string }) => rule === "port-mapping")).toMatchObject({
    line: 9,
    lines: { before: 11, after: 9 },
  });
  const written = await run("--write", cwd);
  expect((await readFile(file, "utf8")).split("\n")[8]).toBe("configuration: {ports: [x]}");
  expect(linesOf(written, "cannot become one")).toEqual(["8"]);
  expect(linesOf(written, "invalid port")).toEqual(["9"]);
});

test("--write keeps a byte order mark, Windows line endings, and a missing final line ending", async () => {
  await writeFile(file, `\ufeff${OLD.replaceAll("\n", "\r\n").trimEnd()}`);
  expect((await run("--write", cwd)).code).toBe(0);
  expect(await readFile(file, "utf8")).toBe(`\ufeff${NEW.replaceAll("\n", "\r\n").trimEnd()}`);
});

test("--to checks the result by the rules of that release", async () => {
  const { code, stderr } = await run("--to", "0.20", cwd);
  expect(code).toBe(1);
  expect(stderr).toContain("missing sid: Engines 0.18 to 0.20 require one");
  expect(stderr).toContain(": would change, 1 problem left\n");
  expect((await run("--to", "0.10", cwd)).code).toBe(0);
  expect((await run("--to", "0.99", cwd)).code).toBe(2);
});

test("--json prints the failure of the only argument, and results of several", async () => {
  const missing = join(cwd, "missing");
  const alone = await run("--json", missing);
  expect(alone.code).toBe(2);
  expect(JSON.parse(alone.stdout)).toMatchObject({
    error: { kind: "usage", message: expect.stringContaining("missing") },
  });
  expect(alone.stderr.match(/found nothing/g)).toHaveLength(1);
  const several = await run("--json", missing, cwd);
  expect(several.code).toBe(2);
  expect(JSON.parse(several.stdout)).toMatchObject([{ file, changed: true }]);
});

test("migrates a process file alone in its folder, or named", async () => {
  await rm(file);
  const process = join(cwd, "process.yml");
  const text = "key: p\nsteps:\n- {type: trigger, instance: {src: ./a}, eventKey: e}\n";
  await writeFile(process, text);
  const { code, stdout, stderr } = await run(cwd);
  expect([code, stdout]).toEqual([0, expect.stringContaining("-key: p\n+name: p\n")]);
  expect(stderr).toContain("would change, valid");
  expect(stderr).not.toContain("Dockerfile");
  expect((await run("--write", process)).code).toBe(0);
  expect(await readFile(process, "utf8")).toBe(text.replace("key", "name"));
  expect((await run("--check", cwd)).code).toBe(0);
  const refused = await run("--to", "0.12", process);
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining("use --to 0.14 or newer")]);
});
