import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  Folders,
  findRepository,
  gitProcessCount,
  readIndex,
  resolveRevision,
  takeSource,
} from "../../../src/source/mod.ts";
import { commit, type Files, git, repository, temporaryFolder, write } from "./repositories.ts";

const FILES = {
  "a/mesg.yml": "name: a\n",
  "a/Dockerfile": "FROM x\n",
  "b/mesg.yml": "name: b\n",
  "b/Dockerfile": "FROM x\n",
};

test("lists a checkout and takes its sources with four git processes", async () => {
  const found = (await findRepository(repository(FILES)))!;
  const before = gitProcessCount();
  await Promise.all([found.head(), readIndex(found, "")]);
  const folders = new Folders();
  const checkout = await folders.checkout(found);
  for (const prefix of ["a/", "b/"]) await takeSource(checkout.folder(prefix));
  expect(gitProcessCount() - before).toBe(4);
});

test("reads the commit and the index for a caller after another one gave up", async () => {
  const found = (await findRepository(repository(FILES)))!;
  const signal = AbortSignal.abort();
  await expect(found.head(signal)).rejects.toThrow();
  await expect(readIndex(found, "", signal)).rejects.toThrow();
  expect((await found.head())?.id).toMatch(/^[0-9a-f]{40}$/);
  expect([...(await readIndex(found, "")).entries.keys()].sort()).toEqual(Object.keys(FILES).sort());
});

test("reads the commit that is checked out, with its parents", async () => {
  const top = repository(FILES);
  const first = (await (await findRepository(top))!.head())!;
  expect(first.parents).toEqual([]);
  commit(top, { "a/mesg.yml": "name: c\n\nparent 00\n" });
  const second = await (await findRepository(top))!.head();
  expect(second).toEqual({ id: git(top, ["rev-parse", "HEAD"]).trim(), parents: [first.id] });
  // Git takes only the lines after the tree for parents.
  const person = "a <a@example.com> 1767225600 +0000";
  const tree = git(top, ["rev-parse", "HEAD^{tree}"]);
  const forged = `tree ${tree}\nauthor ${person}\ncommitter ${person}\nparent ${first.id}\nparent ${second!.id}\n\nx\n`;
  const id = git(top, ["hash-object", "-t", "commit", "--literally", "-w", "--stdin"], forged);
  git(top, ["update-ref", "HEAD", id]);
  expect(await (await findRepository(top))!.head()).toEqual({ id, parents: [] });
});

test("has no commit before the first one, and refuses a missing one", async () => {
  const top = temporaryFolder();
  git(top, ["init", "-q", "-b", "main"]);
  expect(await (await findRepository(top))!.head()).toBeUndefined();
  const damaged = repository(FILES);
  const id = git(damaged, ["rev-parse", "HEAD"]).trim();
  rmSync(join(damaged, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
  await expect((await findRepository(damaged))!.head()).rejects.toMatchObject({ kind: "environment" });
});

test("takes the bytes of the commit for a file that changed behind git's back, read before or not", async () => {
  const top = repository(FILES);
  const id = async () => (await takeSource(join(top, "b"))).sourceId;
  const clean = await id();
  const folders = new Folders();
  const checkout = await folders.checkout((await findRepository(top))!);
  writeFileSync(join(top, "b/Dockerfile"), "FROM y\n");
  await checkout.folder("a/").readFile("Dockerfile", 100);
  expect((await takeSource(checkout.folder("b/"))).sourceId).toBe(clean);
});

describe("a branch that exists but names no commit is damaged, not unborn", () => {
  const MAIN = ".git/refs/heads/main";
  const text = (content: string) => (path: string) => writeFileSync(path, content);
  const damages: Record<string, (path: string) => void> = {
    "an empty file": text(""),
    "zero bytes": text("\0".repeat(41)),
    "other text": text("zzzz\n"),
    "half an id": text("0123456789abcdef0123\n"),
    "the id of no object": text(`${"ab".repeat(20)}\n`),
    "the id of zeros": text(`${"0".repeat(40)}\n`),
    "its own name": text("ref: refs/heads/main\n"),
    "a symlink to nothing": (path) => symlinkSync("nothing", path),
    "a packed id of zeros": (path) => {
      writeFileSync(join(path, "../../../packed-refs"), `${"0".repeat(40)} refs/heads/main\n`);
    },
  };

  /** A repository whose only branch is damaged. */
  function damaged(damage: (path: string) => void): string {
    const top = repository(FILES);
    git(top, ["branch", "-M", "main"]);
    rmSync(join(top, MAIN));
    damage(join(top, MAIN));
    return top;
  }

  test.each(Object.entries(damages))("%s", async (_name, damage) => {
    const found = (await findRepository(damaged(damage)))!;
    await expect(found.head()).rejects.toMatchObject({ kind: "environment" });
    for (const name of ["HEAD", "main"]) {
      await expect(resolveRevision(found, name)).rejects.toMatchObject({ kind: "environment" });
    }
  });

  test("also a folder of other branches, damaged or not", async () => {
    const broken = await findRepository(damaged((path) => write(path, { part: "zzzz\n" })));
    await expect(broken!.head()).rejects.toMatchObject({ kind: "environment" });
    const top = repository(FILES);
    git(top, ["branch", "-M", "main/part"]);
    git(top, ["symbolic-ref", "HEAD", "refs/heads/main"]);
    await expect((await findRepository(top))!.head()).rejects.toMatchObject({ kind: "environment" });
  });

  test("but an empty folder is what a deleted branch leaves behind", async () => {
    const found = (await findRepository(damaged((path) => mkdirSync(path))))!;
    expect(await found.head()).toBeUndefined();
    await expect(resolveRevision(found, "main")).rejects.toMatchObject({ kind: "usage" });
  });
});

test.skipIf(process.platform === "win32").each<[string, (folder: string) => void]>([
  ["names a path below a file", (folder) => writeFileSync(join(folder, ".git"), "gitdir: mesg.yml/below\n")],
  ["names a path that no system has", (folder) => writeFileSync(join(folder, ".git"), "gitdir: a\0b\n")],
  ["is a symlink to itself", (folder) => symlinkSync(".git", join(folder, ".git"))],
])("a .git that %s is no repository", async (_, spoil) => {
  const folder = write(temporaryFolder(), { "mesg.yml": "name: a\n" });
  spoil(folder);
  expect(await findRepository(folder)).toBeUndefined();
});

test("refuses a submodule whose folder is gone, also with a file in the place of a folder above it", async () => {
  const top = repository(FILES);
  const link = `160000,${git(top, ["rev-parse", "HEAD"]).trim()},a/lib/sub`;
  git(top, ["update-index", "--add", "--cacheinfo", link]);
  git(top, ["commit", "-q", "-m", "a submodule"]);
  const inItsPlace: Files[] = [{}, { "a/lib": "a file\n" }];
  for (const files of inItsPlace) {
    write(top, files);
    const taken = takeSource(join(top, "a"));
    await expect(taken).rejects.toMatchObject({
      kind: "refused",
      message: /^the submodule a\/lib\/sub is not checked out/,
    });
  }
});

test("names the missing commit of a branch, and takes an unknown id for a mistake", async () => {
  const top = repository(FILES);
  const id = git(top, ["rev-parse", "HEAD"]).trim();
  rmSync(join(top, ".git/objects", id.slice(0, 2), id.slice(2)), { force: true });
  const found = (await findRepository(top))!;
  const missing = { kind: "environment", message: expect.stringContaining(`lacks the object ${id}`) };
  await expect(resolveRevision(found, "HEAD")).rejects.toMatchObject(missing);
  await expect(resolveRevision(found, git(top, ["symbolic-ref", "--short", "HEAD"]))).rejects.toMatchObject(missing);
  for (const name of ["ab".repeat(20), "other", "other/name", "a..b"]) {
    await expect(resolveRevision(found, name)).rejects.toMatchObject({ kind: "usage" });
  }
});
