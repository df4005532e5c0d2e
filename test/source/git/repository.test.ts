import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Folders, findRepository, gitProcessCount, readIndex, takeSource } from "../../../src/source/mod.ts";
import { commit, git, repository, temporaryFolder } from "./repositories.ts";

const FILES = {
  "a/mesg.yml": "name: a\n",
  "a/Dockerfile": "FROM x\n",
  "b/mesg.yml": "name: b\n",
  "b/Dockerfile": "FROM x\n",
};

test("lists a checkout and takes its sources with five git processes", async () => {
  const found = (await findRepository(repository(FILES)))!;
  const before = gitProcessCount();
  await Promise.all([found.head(), readIndex(found, "")]);
  const folders = new Folders();
  const checkout = await folders.checkout(found);
  for (const prefix of ["a/", "b/"]) await takeSource(checkout.folder(prefix));
  expect(gitProcessCount() - before).toBe(5);
});

test("reads the commit that is checked out, with its parents", async () => {
  const top = repository(FILES);
  const first = (await (await findRepository(top))!.head())!;
  expect(first.parents).toEqual([]);
  commit(top, { "a/mesg.yml": "name: c\n\nparent 00\n" });
  const second = await (await findRepository(top))!.head();
  expect(second).toEqual({ id: git(top, ["rev-parse", "HEAD"]).trim(), parents: [first.id] });
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
