import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Command, type Options, runCommand } from "../../src/command/mod.ts";
import { command as compileCommand } from "../../src/scripts/compile.ts";
import { command as deployCommand } from "../../src/scripts/deploy.ts";
import { command as diffCommand } from "../../src/scripts/diff.ts";
import { mesgCompile, runBundle } from "../cli.ts";
import { EngineProcess } from "../engine/engine-process.ts";

const OLD = "name: mail\nsid: acme.mail\ntasks:\n  send:\n    inputs:\n      to: { type: String }\n";
const BROKEN = `${OLD}      cc: { type: String }\n`;
const WAIVER =
  "waivers:\n  - rule: required-input-added\n    path: task send > input cc\n    reason: ours\n    expires: 2999-01-01\n";

let root: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", "-C", root, ...args], { encoding: "utf8" });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** Runs a command in this process, whose working directory is the repository. */
async function run<O extends Options>(command: Command<O>, args: string[], signal = new AbortController().signal) {
  const written = { stdout: "", stderr: "" };
  const output = (name: keyof typeof written) => ({
    isTerminal: false,
    write: async (data: string | Uint8Array) => {
      written[name] += data.toString();
    },
  });
  const environment = { env: {}, stdout: output("stdout"), stderr: output("stderr") };
  const code = await runCommand(command, args, { ...environment, signal });
  return { code, ...written };
}
const diff = (...args: string[]) => run(diffCommand, args);
const home = process.cwd();

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "diff-"));
  git("init", "-q", "-b", "main");
  write("services/mail/mesg.yml", OLD);
  write("services/mail/Dockerfile", "FROM scratch\n");
  git("add", ".");
  git("commit", "-qm", "old");
  git("checkout", "-qb", "topic");
  write("services/mail/mesg.yml", `${OLD}    outputs:\n      id: { type: String }\n`);
  git("commit", "-qam", "new");
  git("checkout", "-q", "main", "--", ".");
  git("checkout", "-qb", "old", "main");
  write("services/mail/mesg.yml", "name: mail\ntasks:\n  send:\n    outputs: { ok: { data: {} } }\n");
  write("services/mail/.mesg-compile.yml", "waivers: 7\n");
  git("add", ".");
  git("commit", "-qm", "old dialect");
  git("checkout", "-qb", "link", "main");
  git("mv", "services/mail/mesg.yml", "services/mail.yml");
  symlinkSync("../mail.yml", join(root, "services/mail/mesg.yml"));
  git("add", ".");
  git("commit", "-qm", "link");
  git("checkout", "-q", "topic");
  write("services/mail/mesg.yml", BROKEN);
  write("services/fresh/mesg.yml", OLD);
  write("services/fresh/Dockerfile", "FROM scratch\n");
  process.chdir(root);
});
afterAll(() => {
  process.chdir(home);
  rmSync(root, { recursive: true, force: true });
});

test.each([
  ["git:main", (args: string[]) => runBundle(args)],
  ["git:merge-base(main)", (args: string[]) => mesgCompile(args)],
  ["git:HEAD~1", (args: string[]) => mesgCompile(args)],
] as const)("compares %s with the working tree, without changing it", async (before, call) => {
  const status = git("status", "--porcelain");
  const { code, stdout } = await call(["diff", before, "services/mail"]);
  expect({ code, head: stdout.split("\n")[0] }).toEqual({
    code: 1,
    head: "1 breaking, 1 operational: Breaking changes for callers.",
  });
  expect(git("status", "--porcelain")).toBe(status);
});

test("prints JSON with counts and lines of changes, and succeeds with --fail-on never", async () => {
  const { code, stdout } = await diff("git:main", "services/mail", "--format", "json", "--fail-on", "never");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { breaking: 1 },
    sources: "changed",
    changes: [
      { rule: "source-changed", severity: "operational" },
      {
        rule: "required-input-added",
        severity: "breaking",
        pointer: "/tasks/send/inputs/cc",
        file: "services/mail/mesg.yml",
        line: 7,
      },
    ],
  });
});

test("shows the line of a change: in AFTER, or in BEFORE for a removal", async () => {
  const added = await diff("git:main", "services/mail");
  expect(added.stdout).toContain("task send › input cc (services/mail/mesg.yml:7): required input added");
  const gone = await diff("services/mail", "services/fresh");
  expect(gone.stdout).toContain("task send › input cc (services/mail/mesg.yml:7): input removed");
  const atRevision = await diff("git:topic", "services/mail");
  expect(atRevision.stdout).toContain("task send › output id (topic:services/mail/mesg.yml:8): output removed");
});

test("says how to accept a breaking change, where a waiver is possible and in text only", async () => {
  const said =
    /to accept a breaking change, write a waiver in services\/mail\/\.mesg-compile\.yml: https:.*rules\.md#waivers\n$/;
  expect((await diff("git:main", "services/mail")).stderr).toMatch(said);
  write("broken.json", (await run(compileCommand, ["services/mail", "--no-source"])).stdout);
  for (const args of [
    ["git:main", "broken.json"],
    ["services/mail", "services/mail"],
    ["git:main", "services/mail", "--json"],
    ["git:main", "services/mail", "--quiet"],
  ]) {
    expect((await diff(...args)).stderr).not.toContain("waiver");
  }
});

test("shows the line of a problem in a file of waivers", async () => {
  write("services/mail/.mesg-compile.yml", WAIVER.replace("2999-01-01", "soon"));
  const { code, stderr } = await diff("git:main", "services/mail");
  rmSync(join(root, "services/mail/.mesg-compile.yml"));
  expect(code).toBe(1);
  expect(stderr).toMatch(/\n +5 \| +expires: soon\n +\| +\^\n/);
  expect(stderr).toContain("1 error in services/mail/.mesg-compile.yml\n");
});

test("writes Markdown to stdout", async () => {
  const { stdout } = await diff("git:main", "services/mail", "--format", "markdown");
  expect(stdout).toContain("### ❌ Service `acme.mail`: 1 breaking");
});

test("treats a service without a base as new, without breaking changes", async () => {
  write("services/own/mesg.yml", OLD.replace("acme.mail", "acme.own"));
  write("services/own/Dockerfile", "FROM scratch\n");
  const { code, stdout, stderr } = await diff("git:main", "services/own");
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: "no service at main:services/own/mesg.yml: everything is new\n",
  });
  expect(stdout).toContain("1 compatible");
});

test.each(["git:--upload-pack=x", "git:--output=x", "git:nothing", "git:", "git:merge-base(-x)"])(
  "rejects the revision %s, and never passes it to git as an option",
  async (before) => {
    const { code, stderr } = await diff(before, "services/mail");
    expect(code).toBe(2);
    expect(stderr).toContain("unknown git revision");
  },
);

test("ignores an invalid base and its waivers", async () => {
  const { code, stdout, stderr } = await diff("git:old", "services/mail");
  expect({ code, head: stdout.split("\n\n")[0] }).toEqual({
    code: 0,
    head: `1 compatible: The interface changed, without breaking changes.
The base is not a valid service (1 error), so there is nothing to compare with: everything counts as new.`,
  });
  expect(stderr).toContain("old:services/mail/mesg.yml is not a valid service (1 error)");
  expect(stderr).toContain("old:services/mail/.mesg-compile.yml:1:10: warning");
  write("bytes.json", "[1]");
  const { code: other, stdout: json } = await diff("bytes.json", "services/mail", "--format", "json");
  expect({ other, ...JSON.parse(json) }).toMatchObject({ other: 0, base: { state: "invalid", errors: 1 } });
});

test("rejects an invalid AFTER, with its lines", async () => {
  write("bad/mesg.yml", "tasks: 7\n");
  const { code, stderr } = await diff("git:main", "bad");
  expect(code).toBe(1);
  expect(stderr).toContain("bad/mesg.yml:1:");
  expect(stderr).toMatch(/\n +1 \| tasks: 7\n +\| +\^\n/);
  expect(stderr).toContain(" in bad/mesg.yml\n");
});

test("exits with 1 when the base may have a service that is unreadable", async () => {
  const { code, stdout, stderr } = await diff("git:link", "services/mail");
  expect(code).toBe(1);
  expect(stdout).toContain("unknown\nCannot check for breaking changes: ");
  expect(stderr).toContain("found a symlink that leaves its folder");
  expect((await diff("git:link", "services/mail", "--fail-on", "never")).code).toBe(0);
});

test("names a source that changed, in the working tree or in a commit", async () => {
  write("sourced/mesg.yml", OLD);
  write("sourced/Dockerfile", "FROM scratch\n");
  git("add", "sourced");
  git("commit", "-qm", "sourced", "--", "sourced");
  expect((await diff("git:HEAD", "sourced")).stdout).toBe("no changes\n");
  write("sourced/index.js", "1\n");
  const changed = { code: 0, stdout: expect.stringContaining("Only the source changed") };
  expect(await diff("git:HEAD", "sourced")).toMatchObject(changed);
  git("add", "sourced");
  git("commit", "-qm", "sourced again", "--", "sourced");
  expect(await diff("git:HEAD~1", "sourced")).toMatchObject(changed);
  expect((await diff("sourced", "sourced")).stdout).toBe("no changes\n");
});

test("rejects a revision outside of a repository as wrong usage", async () => {
  const outside = mkdtempSync(join(tmpdir(), "outside-"));
  writeFileSync(join(outside, "mesg.yml"), OLD);
  writeFileSync(join(outside, "Dockerfile"), "FROM scratch\n");
  const { code, stderr } = await diff("git:main", outside);
  rmSync(outside, { recursive: true });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("is not in a git repository") });
});

test("reports the missing history of a shallow clone", async () => {
  execFileSync("git", ["clone", "-q", "--depth=1", "--branch=topic", `file://${root}`, join(root, "shallow")]);
  const { code, stderr } = await diff("git:HEAD~1", "shallow/services/mail");
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("fetch more history") });
});

test("compares with an Engine's service of the same sid by --against", async () => {
  const deployed = async (yml: string) => {
    write("live/mesg.yml", yml);
    write("live/Dockerfile", "FROM scratch\n");
    return JSON.parse((await run(deployCommand, ["live", "--local", "--json"])).stdout).hash as string;
  };
  const against = (path: string, ...args: string[]) => diff("--against", engine.address, path, ...args);
  const first = await deployed(OLD);
  await using engine = await EngineProcess.start(join(root, ".mesg"));
  expect(await against("live")).toMatchObject({
    code: 0,
    stdout: "no changes\n",
    stderr: `compared with ${first} on the Engine at ${engine.address}, of release 0.11\n`,
  });
  expect((await against("services/mail")).stdout).toContain("1 breaking");
  const second = await deployed(BROKEN);
  expect((await against("services/mail")).stdout).toBe("no changes\n");
  write("third/mesg.yml", OLD.replace("String", "Number"));
  write("third/Dockerfile", "FROM scratch\n");
  const many = await against("third");
  expect(many.code).toBe(2);
  for (const hash of [first, second]) expect(many.stderr).toContain(hash);
  expect(await against("third", "--hash", second)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining("1 breaking, 1 compatible"),
  });
  write("third/mesg.yml", OLD.replace("acme.mail", "acme.other"));
  expect(await against("third")).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("There was no service before"),
    stderr: `the Engine at ${engine.address} has no service with the sid "acme.other": everything is new\n`,
  });
  await engine.stop();
  expect(await against("third")).toMatchObject({ code: 3, stderr: expect.stringContaining("no Engine answers") });
});

test("can be interrupted while an Engine is silent", async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = `127.0.0.1:${(silent.address() as AddressInfo).port}`;
  const finished = await run(diffCommand, ["--against", address, "services/mail"], AbortSignal.timeout(200));
  silent.close();
  expect(finished).toMatchObject({ code: 3, stdout: "", stderr: "mesg-compile diff: interrupted\n" });
});

test.each([
  [["a"], "expected BEFORE and AFTER, or --against HOST:PORT and AFTER, found one argument\n"],
  [["a", "b", "--hash", "c"], "--hash requires --against HOST:PORT"],
  [
    ["a", "--against", "localhost:1", "--hash", "abc"],
    "--hash: invalid hash: expected 32 bytes in base58, found 3 bytes",
  ],
  [["a", "b", "--against", "localhost:1"], "found 2 arguments"],
  [["a", "git:main"], "as AFTER"],
  [["git:HEAD~1", "git:HEAD"], "hint: only BEFORE may be a git revision: check out the other one"],
])("rejects %j as wrong usage", async (args, message) => {
  expect(await diff(...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
});

test("accepts a breaking change by a waiver, and shows a waiver of the same change as such", async () => {
  write("services/mail/.mesg-compile.yml", WAIVER);
  const { code, stdout } = await diff("git:main", "services/mail");
  rmSync(join(root, "services/mail/.mesg-compile.yml"));
  expect(code).toBe(0);
  expect(stdout).toContain("accepted until 2999-01-01 by a waiver in the same change: ours");
});

test("calls a waiver new only when the base could have had one", async () => {
  write("waived/mesg.yml", BROKEN);
  write("waived/Dockerfile", "FROM scratch\n");
  write("waived/.mesg-compile.yml", WAIVER);
  write("bare.json", (await run(compileCommand, ["services/fresh", "--no-source"])).stdout);
  const bare = await diff("bare.json", "waived");
  expect({ code: bare.code, stdout: bare.stdout }).toEqual({
    code: 0,
    stdout: expect.stringContaining("accepted until 2999-01-01: ours"),
  });
  expect((await diff("services/fresh", "waived")).stdout).toContain("by a waiver in the same change");
});

test("compares folders, files and definitions with each other", async () => {
  const { stdout } = await run(compileCommand, ["services/fresh", "--no-source"]);
  write("old.json", stdout);
  expect(await diff("old.json", "services/fresh")).toEqual({
    code: 0,
    stdout: "no changes in the definition; the sources are not compared\n",
    stderr: "the sources are not compared: a definition has no source\n",
  });
  expect((await diff("old.json", "services/mail/mesg.yml")).code).toBe(1);
});

test.skipIf(process.platform === "win32")("fails when waivers are unreadable, and accepts nothing", async () => {
  write("endless/mesg.yml", OLD);
  write("endless/Dockerfile", "");
  symlinkSync("/dev/zero", join(root, "endless/.mesg-compile.yml"));
  const { code, stderr } = await diff("services/fresh", "endless");
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: expect.stringContaining("endless/.mesg-compile.yml:1:1: error: "),
  });
});

test("keeps the base's service when its waivers are unreadable", async () => {
  write("broken/mesg.yml", OLD);
  write("broken/Dockerfile", "FROM scratch\n");
  write("broken/.mesg-compile.yml", "waivers: 5\n");
  const { code, stdout } = await diff("broken", "services/mail");
  expect({ code, stdout }).toEqual({ code: 1, stdout: expect.stringContaining("1 breaking") });
});
