import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command as diff } from "../../../src/scripts/diff.ts";
import { call, inFolder } from "../call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "revision-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

beforeAll(() => {
  writeFileSync(join(ROOT, "mesg.yml"), "name: a\nsid: a\ntasks: {go: {}}\n");
  writeFileSync(join(ROOT, "Dockerfile"), "FROM scratch\n");
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b", ...args], { cwd: ROOT });
  git("init", "-q", "-b", "main");
  git("add", ".");
  git("commit", "-q", "-m", "first");
  git("branch", "release/one");
});

test.each([
  ["main", 'found nothing at "main"\n  hint: for the git revision, use git:main'],
  ["HEAD", "use git:HEAD"],
  ["release/one", "use git:release/one"],
  ["mian", "did you mean git:main?"],
  ["git:mian", 'unknown git revision "mian"\n  hint: did you mean git:main?'],
  ["git:merge-base(mian)", "did you mean git:merge-base(main)?"],
  ["git:relase/one", "did you mean git:release/one?"],
  ["git:main:services/a", "hint: name only the revision, git:main: the folder is that of the other side"],
  ["git:mian:services/a", "fetch more history"],
  ["git:main~7", "fetch more history"],
  ["git:entirely-else", "fetch more history"],
  ["entirely-else.json", 'found nothing at "entirely-else.json"\n'],
])("reports %s as BEFORE with: %s", async (before, expected) => {
  const { code, stderr } = await inFolder(ROOT, () => call(diff, [before, "."]));
  expect(code).toBe(2);
  expect(stderr).toContain(expected);
});

test("prefers a file over a branch of the same name", async () => {
  writeFileSync(join(ROOT, "release.json"), '{"name":"a","sid":"a","tasks":[{"key":"go"}]}');
  expect((await inFolder(ROOT, () => call(diff, ["release.json", "."]))).code).toBe(0);
  expect((await inFolder(ROOT, () => call(diff, ["git:main", "."]))).code).toBe(0);
});

test.each(["git:HEAD", "git:main"])("reports the missing commit of %s, without a suggestion", async (before) => {
  const top = mkdtempSync(join(ROOT, "damaged-"));
  cpSync(join(ROOT, ".git"), join(top, ".git"), { recursive: true });
  writeFileSync(join(top, "mesg.yml"), "name: a\nsid: a\ntasks: {go: {}}\n");
  const id = execFileSync("git", ["rev-parse", "HEAD"], { cwd: top, encoding: "utf8" }).trim();
  rmSync(join(top, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
  const { code, stderr } = await inFolder(top, () => call(diff, [before, "."]));
  expect(stderr).toContain(`lacks the object ${id}`);
  expect(stderr).not.toContain("did you mean");
  expect(code).toBe(3);
});
