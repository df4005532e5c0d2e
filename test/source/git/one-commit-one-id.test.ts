import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { archive, readSourceTree } from "../../../src/source/mod.ts";
import { sampled } from "../../setup/sampled.ts";
import { gitMinor } from "./other-git.ts";
import { clone, commit, commitBlobs, git, repository, temporaryFolder, write } from "./repositories.ts";

async function idOf(folder: string): Promise<string> {
  const tree = await readSourceTree(folder);
  expect(tree.notices).toEqual([]);
  expect(tree.commit).toBe(git(folder, ["rev-parse", "HEAD"]));
  const { sourceId, digest } = await archive(tree);
  return `${sourceId} ${Buffer.from(digest?.finish() ?? []).toString("hex")}`;
}

const LARGE = Array.from({ length: 150_000 }, (_, index) => `line ${index}`).join("\n");
const content = Buffer.from("content that git LFS keeps\n");
const sha256 = createHash("sha256").update(content).digest("hex");
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256}\nsize ${content.length}\n`;

/** A repository that uses everything that git can change on checkout. */
function origin(): string {
  const folder = repository({ README: "x\n" });
  commitBlobs(folder, {
    ".gitattributes": [
      "*.auto text=auto",
      "*.crlf text eol=crlf",
      "*.id ident",
      "*.wide text working-tree-encoding=UTF-16LE",
      "*.named filter=named",
    ].join("\n"),
    "mesg.yml": "name: x\nsid: x\n",
    "a.auto": "one\ntwo\n",
    "mixed.auto": "one\r\ntwo\n",
    "b.crlf": "one\ntwo\n",
    "c.id": "$Id$ and $Id: old $\n",
    "d.wide": "één\ntwee\n",
    "e.named": "hello\n",
    "plain.txt": "one\ntwo\n",
    "large.txt": LARGE,
    empty: "",
    "bytes.bin": Buffer.from([0, 255, 13, 10, 10, 13]),
  });
  git(folder, ["reset", "-q", "--hard"]);
  commit(folder, { link: { link: "plain.txt" }, "run.sh": { run: "#!/bin/sh\n" }, "dir/é": "x\n", "dir-a": "y" });
  return folder;
}

const SETTINGS: readonly Readonly<Record<string, string>>[] = [
  {},
  { "core.autocrlf": "true" },
  { "core.autocrlf": "input" },
  { "core.autocrlf": "false", "core.eol": "crlf" },
  { "core.eol": "lf" },
  { "core.fileMode": "false" },
  { "core.symlinks": "false" },
  { "core.checkStat": "minimal" },
  { "core.trustctime": "false" },
  { "core.ignoreCase": "true" },
  { "core.precomposeUnicode": "true" },
  { "core.quotePath": "true" },
  { "core.abbrev": "4" },
  { "core.untrackedCache": "true" },
  { "core.splitIndex": "true" },
  { "index.version": "4" },
  { "index.sparse": "true" },
  { "index.threads": "1" },
  { "feature.manyFiles": "true" },
  { "status.showUntrackedFiles": "no" },
  { "diff.ignoreSubmodules": "all" },
  { "core.preloadIndex": "false" },
  { "core.compression": "0" },
  { "core.looseCompression": "9" },
  { "core.safecrlf": "true", "core.autocrlf": "true" },
  { "core.multiPackIndex": "false" },
  { "core.logAllRefUpdates": "false" },
  { "core.warnAmbiguousRefs": "false" },
  { "core.autocrlf": "true", "core.eol": "crlf", "core.fileMode": "false" },
  { "filter.named.smudge": "tr a-z A-Z", "filter.named.clean": "tr A-Z a-z", "filter.named.required": "true" },
];

describe("one commit has one source id and digest", () => {
  test("in thirty configurations of git", { timeout: 120_000 }, async () => {
    const from = origin();
    const ids = new Map<string, string[]>();
    for (const settings of sampled(SETTINGS, 6, 1)) {
      const id = await idOf(clone(from, settings));
      ids.set(id, [...(ids.get(id) ?? []), JSON.stringify(settings)]);
    }
    expect(SETTINGS.length).toBe(30);
    expect([...ids.values()]).toHaveLength(1);
  });

  test("in clones that are shallow, partial, sparse, cloned through a bare one, or a second working tree", async () => {
    const from = origin();
    git(from, ["config", "uploadpack.allowFilter", "true"]);
    const expected = await idOf(from);
    const sparse = clone(from, {}, ["--no-checkout"]);
    git(sparse, ["sparse-checkout", "set", "--no-cone", "/plain.txt"]);
    git(sparse, ["checkout", "-q", "main"]);
    expect(existsSync(join(sparse, "large.txt"))).toBe(false);
    const second = join(temporaryFolder(), "second");
    git(from, ["worktree", "add", "-q", "--detach", second]);
    const packed = clone(from);
    git(packed, ["gc", "-q"]);
    const untouched = clone(from);
    git(untouched, ["update-index", "--assume-unchanged", "plain.txt"]);
    const clones = {
      shallow: clone(from, {}, ["--depth=1"]),
      partial: clone(from, {}, ["--filter=blob:none"]),
      sparse,
      second,
      packed,
      untouched,
    };
    for (const [name, folder] of Object.entries(clones)) expect([name, await idOf(folder)]).toEqual([name, expected]);
  });

  test("with files on disk that git would write differently today", async () => {
    const folder = repository({ "run.sh": "one\ntwo\n", "large.txt": LARGE });
    const expected = await idOf(folder);
    write(folder, { "run.sh": "one\r\ntwo\r\n", "large.txt": LARGE.replaceAll("\n", "\r\n") });
    expect(await idOf(folder)).toBe(expected);
  });

  test.each([
    ["small", "one\n", "two\n"],
    ["large", LARGE, LARGE.replace("line 7\n", "line X\n")],
  ])("with a %s edit that the stat cache hides", async (_, before, after) => {
    const folder = repository({ "a.txt": before });
    const expected = await idOf(folder);
    git(folder, ["config", "core.checkStat", "minimal"]);
    git(folder, ["config", "core.trustctime", "false"]);
    const time = new Date(1_600_000_000_000);
    utimesSync(join(folder, "a.txt"), time, time);
    git(folder, ["update-index", "--refresh"]);
    write(folder, { "a.txt": after });
    utimesSync(join(folder, "a.txt"), time, time);
    expect(await idOf(folder)).toBe(expected);
  });

  test("with git LFS content in the working tree or in its store", async () => {
    const folder = repository({ ".gitattributes": "[attr]big filter=lfs -text\n*.bin big\n" });
    commitBlobs(folder, { "a.bin": pointer, "text.txt": pointer });
    write(folder, { "a.bin": content, "text.txt": pointer });
    const expected = await idOf(folder);
    const stored = join(folder, ".git", "lfs", "objects", sha256.slice(0, 2), sha256.slice(2, 4), sha256);
    mkdirSync(dirname(stored), { recursive: true });
    write(dirname(stored), { [sha256]: content });
    write(folder, { "a.bin": pointer });
    expect(await idOf(folder)).toBe(expected);
    const beside = join(temporaryFolder(), "beside");
    git(folder, ["worktree", "add", "-q", "--detach", beside]);
    expect(await idOf(beside)).toBe(expected);
    write(dirname(stored), { [sha256]: "CONTENT that git LFS keeps\n" });
    await expect(readSourceTree(folder)).rejects.toMatchObject({
      message: "the content of a.bin is missing: found a pointer to git LFS",
      hint: "run: git lfs pull",
    });
  });

  test("with submodules, at the commit that the repository names", async () => {
    const part = repository({ "in.txt": "part\n" });
    const folder = repository({ "a.txt": "a\n" });
    git(folder, ["submodule", "add", "-q", `file://${part}`, "part"]);
    git(folder, ["commit", "-q", "-m", "with a part"]);
    const expected = await idOf(folder);
    const second = clone(folder, { "core.autocrlf": "true" });
    git(second, ["submodule", "update", "--init", "-q"]);
    expect(await idOf(second)).toBe(expected);
    commit(join(second, "part"), { "in.txt": "moved\n" });
    expect((await readSourceTree(second)).notices[0]).toContain('uncommitted changes in "part/in.txt"');
  });

  test("with objects named by SHA-256", async () => {
    const folder = write(temporaryFolder(), { "a.txt": "a\n", "large.txt": LARGE });
    git(folder, ["init", "-q", "--object-format=sha256"]);
    commit(folder);
    const expected = await idOf(repository({ "a.txt": "a\n", "large.txt": LARGE }));
    if (gitMinor() >= 29) return expect(await idOf(folder)).toBe(expected);
    await expect(idOf(folder)).rejects.toMatchObject({ hint: "update git: this repository requires a newer version" });
  });

  test("with a clone's own replacements, grafts and attributes", async () => {
    const folder = repository({ "a.bin": "a\n" });
    const expected = await idOf(folder);
    const other = git(folder, ["hash-object", "-w", "--stdin"], "b\n");
    git(folder, ["replace", git(folder, ["rev-parse", "HEAD:a.bin"]), other]);
    appendFileSync(join(folder, ".git", "info", "attributes"), "*.bin filter=lfs\n");
    expect(await idOf(folder)).toBe(expected);
  });
});

test("rejects symlinks whose targets are not UTF-8, so that two trees never have one id", async () => {
  const folder = repository({ "a.txt": "a\n" });
  symlinkSync(Buffer.from([0xff]), join(folder, "link"));
  const message = "the target of the symlink link is not UTF-8";
  await expect(readSourceTree(folder)).rejects.toThrow(message);
  commit(folder);
  await expect(readSourceTree(folder)).rejects.toThrow(message);
  rmSync(join(folder, ".git"), { recursive: true });
  await expect(readSourceTree(folder)).rejects.toThrow(message);
});
