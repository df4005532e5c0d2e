import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command as diffCommand } from "../../src/scripts/diff.ts";
import { call, inFolder } from "../command/call.ts";
import { sampled } from "../setup/sampled.ts";

const OLD = "name: mail\nsid: acme.mail\ntasks:\n  send:\n    inputs:\n      to: { type: String }\n";
const BROKEN = `${OLD}      cc: { type: String }\n`;

let root: string;
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", "-C", root, ...args], { encoding: "utf8" });
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
const diff = (...args: string[]) => inFolder(root, () => call(diffCommand, args));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "moved-"));
  git("init", "-q", "-b", "main");
  write("services/mail/mesg.yml", OLD);
  write("services/mail/Dockerfile", "FROM scratch\n");
  git("add", ".");
  git("commit", "-qm", "old");
  git("checkout", "-qb", "topic");
  write("services/mail/mesg.yml", BROKEN);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const RENAMED = BROKEN.replace("  send:", "  post:");
const NAMELESS = (name: string) => RENAMED.replace("sid: acme.mail\n", "").replace("name: mail", `name: ${name}`);

const MOVES: readonly (readonly [how: string, gone: string | undefined, path: string])[] = [
  ["to another folder, with its file renamed", "services/mail/mesg.yml", "moved/service.yml"],
  ["to another folder", "services/mail/mesg.yml", "moved/mesg.yml"],
  ["next to a service of another name in its old folder", undefined, "moved/mesg.yml"],
];
test.each(sampled(MOVES, 2))(
  "compares a service that moved with its old version by its sid: %s",
  async (_, gone, path) => {
    write(path, RENAMED);
    write("moved/Dockerfile", "FROM scratch\n");
    if (gone !== undefined) rmSync(join(root, gone));
    else write("services/mail/mesg.yml", OLD.replace("acme.mail", "acme.other"));
    const { code, stdout, stderr } = await diff("git:main", path);
    write("services/mail/mesg.yml", BROKEN);
    rmSync(join(root, "moved"), { recursive: true });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^compared with main:services\/mail\/mesg\.yml, which has the same sid\n/);
    expect(stdout).toContain("task send (main:services/mail/mesg.yml:4): task removed");
  },
);

test.skipIf(process.platform === "win32")(
  "a service behind a symlink of its folder is searched in its own repository",
  async () => {
    write("fresh/mesg.yml", BROKEN);
    write("fresh/Dockerfile", "FROM scratch\n");
    const outside = mkdtempSync(join(tmpdir(), "outside-"));
    symlinkSync(join(root, "fresh"), join(outside, "link"));
    const { stderr } = await diff("git:main", join(outside, "link"));
    for (const path of [outside, join(root, "fresh")]) rmSync(path, { recursive: true });
    expect(stderr).toContain("compared with main:services/mail/mesg.yml, which has the same sid\n");
  },
);

test("a moved service is found where it had another file name, as a definition or in the escapes of a string", async () => {
  git("checkout", "-q", "--orphan", "escaped");
  write("old/service.json", `{"sid": "acme.\\u006dail", "name": "mail", "tasks": [{"key": "send"}]}`);
  git("rm", "-qrf", "--cached", ".");
  git("add", "old/service.json");
  git("commit", "-qm", "escaped");
  git("checkout", "-qf", "topic");
  write("services/mail/mesg.yml", BROKEN);
  const { code, stderr } = await diff("git:escaped", "services/mail");
  expect(code).toBe(1);
  expect(stderr).toContain("compared with escaped:old/service.json, which has the same sid");
});

test("a moved service is recognized by its name only if it has no sid and the old file is gone", async () => {
  write("older/mesg.yml", NAMELESS("letters").replace("  post:", "  send:"));
  write("older/Dockerfile", "FROM scratch\n");
  git("add", "older");
  git("commit", "-qm", "older", "--", "older");
  write("newer/mesg.yml", NAMELESS("letters"));
  write("newer/Dockerfile", "FROM scratch\n");
  const copied = await diff("git:HEAD", "newer");
  git("rm", "-rqf", "older");
  const moved = await diff("git:HEAD", "newer");
  write("newer/mesg.yml", NAMELESS("other"));
  const other = await diff("git:HEAD", "newer");
  git("commit", "-qm", "gone", "--", "older");
  expect([copied, moved, other].map(({ code }) => code)).toEqual([0, 1, 0]);
  expect(moved.stderr).toContain("older/mesg.yml, which has the same name\n");
  expect([copied, other].map(({ stderr }) => stderr)).toEqual([
    expect.stringContaining("everything is new"),
    expect.stringContaining("everything is new"),
  ]);
});

test("a moved service is unknown if a file that is gone cannot be read as a service", async () => {
  write("twice/mesg.yml", OLD.replace("acme.mail", "acme.twice").concat("---\nname: second\n"));
  write("twice/Dockerfile", "FROM scratch\n");
  git("add", "twice");
  git("commit", "-qm", "twice", "--", "twice");
  rmSync(join(root, "twice"), { recursive: true });
  write("small/mesg.yml", OLD.replace("acme.mail", "acme.twice"));
  write("small/Dockerfile", "FROM scratch\n");
  expect(await diff("git:HEAD", "small")).toMatchObject({
    code: 1,
    stderr: expect.stringContaining("cannot check for breaking changes: an Engine may read HEAD:twice/mesg.yml"),
  });
});

test("prefers, of several files with the sid, one with a usual name that is gone", async () => {
  const files = ["order/a/service.yml", "order/b/mesg.yml", "order/c/mesg.yml"];
  for (const path of files) write(path, OLD.replace("acme.mail", "acme.order"));
  write("order/a/Dockerfile", "FROM scratch\n");
  write("order/b/Dockerfile", "FROM scratch\n");
  write("order/c/Dockerfile", "FROM scratch\n");
  git("add", "order");
  git("commit", "-qm", "order", "--", "order");
  rmSync(join(root, "order/a"), { recursive: true });
  rmSync(join(root, "order/c"), { recursive: true });
  write("order/new/mesg.yml", BROKEN.replace("acme.mail", "acme.order"));
  write("order/new/Dockerfile", "FROM scratch\n");
  const { stderr } = await diff("git:HEAD", "order/new");
  rmSync(join(root, "order"), { recursive: true });
  expect(stderr).toContain("compared with HEAD:order/c/mesg.yml, which has the same sid\n");
});

test("a file that is refused here causes no doubt if it certainly describes another service", async () => {
  const deep = (depth: number): string =>
    `{ type: Object, object: { x: ${depth === 0 ? "{ type: Any }" : deep(depth - 1)} } }`;
  const text = (sid: string) =>
    `name: deep\nsid: ${sid}\n# acme.deep\nevents:\n  e:\n    data:\n      x: ${deep(150)}\n`;
  write("fresh/mesg.yml", OLD.replace("acme.mail", "acme.deep"));
  write("fresh/Dockerfile", "FROM scratch\n");
  const ends: string[] = [];
  for (const sid of ["acme.other", "acme.deep"]) {
    write("deep/mesg.yml", text(sid));
    write("deep/Dockerfile", "FROM scratch\n");
    git("add", "deep");
    git("commit", "-qm", sid, "--", "deep");
    rmSync(join(root, "deep"), { recursive: true });
    ends.push((await diff("git:HEAD", "fresh")).stderr);
  }
  rmSync(join(root, "fresh"), { recursive: true });
  expect(ends).toEqual([
    expect.stringContaining("everything is new"),
    expect.stringContaining("an Engine may read HEAD:deep/mesg.yml, which is refused here"),
  ]);
});
