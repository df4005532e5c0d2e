import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadServiceAt } from "../../../src/compile/mod.ts";

const SERVICE = "name: mail\ntasks:\n  send: {}\n";
let root: string;

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@b.c", "-C", root, ...args], { encoding: "utf8" });

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "revision-"));
  git("init", "-q", "-b", "main");
  for (const name of ["plain", "within", "absolute", "dangling", "loop", "folder", "gone", "é *[a]"]) {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, "Dockerfile"), "FROM scratch\n");
  }
  for (const name of ["plain", "é *[a]"]) writeFileSync(join(root, name, "mesg.yml"), SERVICE);
  symlinkSync("../plain/mesg.yml", join(root, "within/mesg.yml"));
  symlinkSync("Dockerfile", join(root, "within/same"));
  symlinkSync(join(root, "plain/mesg.yml"), join(root, "absolute/mesg.yml"));
  symlinkSync("../nothing\nhere", join(root, "dangling/mesg.yml"));
  symlinkSync("mesg.yml", join(root, "loop/mesg.yml"));
  mkdirSync(join(root, "folder/mesg.yml"));
  writeFileSync(join(root, "folder/mesg.yml/a"), "");
  writeFileSync(join(root, "service.json"), '{"name": "mail"}');
  git("add", ".");
  git("commit", "-qm", "one");
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each(["plain", "é *[a]"])("reads the service of %s, with its lines", async (name) => {
  const { service, commit, files } = await loadServiceAt(join(root, name), "main");
  expect(service?.definition?.name).toBe("mail");
  expect(service?.locate("/tasks/0")?.line).toBe(3);
  expect(commit).toMatch(/^[0-9a-f]{40}$/);
  expect(Buffer.from((await files.readFile("Dockerfile", 100)) ?? []).toString()).toBe("FROM scratch\n");
  expect(await files.readFile("no", 100)).toBeUndefined();
});

test.each(["within", "absolute", "dangling", "loop", "folder"])(
  "rejects %s, which exists but is not a file",
  async (name) => {
    await expect(loadServiceAt(join(root, name), "main")).rejects.toMatchObject({ kind: "refused" });
  },
);

test("returns nothing for a missing service", async () => {
  const { service, file } = await loadServiceAt(join(root, "gone"), "main");
  expect({ service, file }).toEqual({ service: undefined, file: `main:${root}/gone/mesg.yml` });
});

test("checks a definition by the same rules as in the working tree", async () => {
  const path = join(root, "service.json");
  const { service } = await loadServiceAt(path, "main");
  expect(service?.diagnostics.map(({ rule }) => rule)).toEqual(["required"]);
  expect((await loadServiceAt(path, "main", { withoutSource: true })).service?.definition?.name).toBe("mail");
});

test("returns no location for a missing file", async () => {
  await expect(loadServiceAt(join(root, "never"), "main")).rejects.toMatchObject({ kind: "usage" });
});
