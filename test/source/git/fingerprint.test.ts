import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { findRepository, GitFolder, openFolder, Snapshot } from "../../../src/source/mod.ts";
import { commit, type Files, git, repository, temporaryFolder, write } from "./repositories.ts";

const FILES: Files = { "svc/mesg.yml": "name: x\n", "svc/a.txt": "a\n", "svc/dir/b.txt": "b\n" };

/** The fingerprint of a folder at the checked-out commit of a repository. */
async function fingerprintOf(top: string, folder = "svc/"): Promise<string | undefined> {
  const repository = (await findRepository(top))!;
  const snapshot = await Snapshot.read(repository, (await repository.head())!.id);
  return await new GitFolder(snapshot, folder).fingerprint();
}

describe("fingerprint of a folder", () => {
  test("is the same for the same files, at any commit and in any folder", async () => {
    const top = repository({ ...FILES, other: "x\n" });
    const first = await fingerprintOf(top);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    commit(top, { other: "y\n", ".gitattributes": "*.txt text\n" });
    expect(await fingerprintOf(top)).toBe(first);
    expect(await (await openFolder(join(top, "svc"))).fingerprint()).toBe(first);
    renameSync(join(top, "svc"), join(top, "moved"));
    commit(top);
    expect(await fingerprintOf(top, "moved/")).toBe(first);
  });

  test.each<[string, Files]>([
    ["content", { "svc/a.txt": "b\n" }],
    ["a name", { "svc/dir/c.txt": "b\n" }],
    ["a mode", { "svc/a.txt": { run: "a\n" } }],
    ["rules of what stays out", { "svc/.mesgignore": "a.txt\n" }],
    ["waivers", { "svc/.mesg-compile.yml": "waivers: []\n" }],
  ])("differs with %s", async (_, files) => {
    const top = repository(FILES);
    const before = await fingerprintOf(top);
    commit(top, files);
    const after = await fingerprintOf(top);
    expect(after).toMatch(/^[0-9a-f]{64}$/);
    expect(after).not.toBe(before);
  });

  test.each<[string, Files]>([
    ["a symlink, which may leave the folder", { "svc/link": { link: "../common.yml" } }],
    ["a filter of the folder", { "svc/.gitattributes": "*.txt filter=lfs\n" }],
    ["a filter of the repository", { ".gitattributes": "a.txt filter=lfs\n" }],
  ])("is undefined with %s", async (_, files) => {
    expect(await fingerprintOf(repository({ ...FILES, ...files }))).toBeUndefined();
  });

  test("is the same exactly for folders with the same files", async () => {
    const top = repository({ ...FILES, "moved/mesg.yml": "name: x\n", "moved/a.txt": "a\n", "moved/dir/b.txt": "b\n" });
    const listed = async (folder: string) => {
      const snapshot = await Snapshot.read((await findRepository(top))!, git(top, ["rev-parse", "HEAD"]));
      return await new GitFolder(snapshot, folder).fingerprint();
    };
    const own = await listed("svc/");
    expect(own).toMatch(/^[0-9a-f]{64}$/);
    expect(await listed("moved/")).toBe(own);
    expect(await (await openFolder(join(top, "svc"))).fingerprint()).toBe(own);
    expect(await listed("svc/dir/")).not.toBe(own);
    write(top, { "svc/a.txt": "changed\n" });
    expect(await (await openFolder(join(top, "svc"))).fingerprint()).toBeUndefined();
    expect(await (await openFolder(temporaryFolder())).fingerprint()).toBeUndefined();
    const expectDifference = async () => {
      const moved = await listed("moved/");
      expect(moved).toMatch(/^[0-9a-f]{64}$/);
      expect(moved).not.toBe(own);
    };
    renameSync(join(top, "moved/a.txt"), join(top, "moved/b.txt"));
    commit(top);
    await expectDifference();
    renameSync(join(top, "moved/b.txt"), join(top, "moved/a.txt"));
    const changes: Files[] = [{ "moved/a.txt": "b\n" }, { "moved/a.txt": { run: "a\n" } }, { "moved/c.txt": "" }];
    for (const files of changes) {
      commit(top, files);
      await expectDifference();
    }
  });

  test("is undefined with a submodule, and without files", async () => {
    const top = repository(FILES);
    expect(await fingerprintOf(top, "nothing/")).toBeUndefined();
    git(top, ["update-index", "--add", "--cacheinfo", `160000,${git(top, ["rev-parse", "HEAD"])},svc/sub`]);
    git(top, ["commit", "-q", "-m", "a submodule"]);
    expect(await fingerprintOf(top)).toBeUndefined();
  });

  test.skipIf(process.platform !== "linux")("is undefined with a name that is not UTF-8", async () => {
    const top = repository(FILES);
    writeFileSync(Buffer.concat([Buffer.from(`${top}/svc/`), Buffer.of(0xff)]), "");
    commit(top);
    expect(await fingerprintOf(top)).toBeUndefined();
    expect(await fingerprintOf(top, "svc/dir/")).toMatch(/^[0-9a-f]{64}$/);
  });

  test("is undefined for what no commit has", async () => {
    const top = repository(FILES);
    write(top, { "svc/new.txt": "new\n" });
    expect(await (await openFolder(join(top, "svc"))).fingerprint()).toBeUndefined();
    expect(await (await openFolder(write(temporaryFolder(), FILES))).fingerprint()).toBeUndefined();
  });
});
