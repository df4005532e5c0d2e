import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mesgCompile } from "../cli.ts";

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
const diff = (...args: string[]) => mesgCompile(["diff", ...args], { cwd: root });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "diff-"));
  git("init", "-q", "-b", "main");
  write("services/mail/mesg.yml", OLD);
  write("services/mail/Dockerfile", "FROM scratch\n");
  git("add", ".");
  git("commit", "-qm", "old");
  git("checkout", "-qb", "topic");
  write("services/mail/mesg.yml", BROKEN);
  write("services/fresh/mesg.yml", OLD);
  write("services/fresh/Dockerfile", "FROM scratch\n");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(["git:main", "git:merge-base(main)", "git:HEAD"])(
  "%s against the work tree, which stays untouched",
  async (before) => {
    const status = git("status", "--porcelain");
    const { code, stdout } = await diff(before, "services/mail");
    expect({ code, head: stdout.split("\n")[0] }).toEqual({
      code: 1,
      head: "1 breaking: This breaks those who use the service.",
    });
    expect(git("status", "--porcelain")).toBe(status);
  },
);

test("JSON has the counts and the changes, and --fail-on never says no", async () => {
  const { code, stdout } = await diff("git:main", "services/mail", "--format", "json", "--fail-on", "never");
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    summary: { breaking: 1 },
    changes: [{ rule: "required-input-added", severity: "breaking", pointer: "/tasks/send/inputs/cc" }],
  });
});

test("Markdown goes to stdout", async () => {
  const { stdout } = await diff("git:main", "services/mail", "--format", "markdown");
  expect(stdout).toContain("### Service `acme.mail`: 1 breaking");
});

test("a service that was not there is all new, and breaks nothing", async () => {
  const { code, stdout, stderr } = await diff("git:main", "services/fresh");
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: "there is no service at main:services/fresh/mesg.yml: everything is new\n",
  });
  expect(stdout).toContain("1 compatible");
});

test.each(["git:--upload-pack=x", "git:--output=x", "git:nothing", "git:", "git:merge-base(-x)"])(
  "%s is no revision, and never an option of git",
  async (before) => {
    const { code, stderr } = await diff(before, "services/mail");
    expect(code).toBe(2);
    expect(stderr).toContain("expected a git revision");
  },
);

test("a waiver accepts a break, and is shown as one that came with it", async () => {
  write("services/mail/.mesg-compile.yml", WAIVER);
  const { code, stdout } = await diff("git:main", "services/mail");
  rmSync(join(root, "services/mail/.mesg-compile.yml"));
  expect(code).toBe(0);
  expect(stdout).toContain("accepted until 2999-01-01, by a waiver that comes with this very change: ours");
});

test("folders, files and definitions can be compared with each other", async () => {
  const { stdout } = await mesgCompile(["compile", "services/fresh", "--no-source"], { cwd: root });
  write("old.json", stdout);
  expect((await diff("old.json", "services/fresh")).stdout).toBe("no changes\n");
  expect((await diff("old.json", "services/mail/mesg.yml")).code).toBe(1);
});
