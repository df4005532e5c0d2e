import { chmodSync, renameSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Checkout } from "../../../src/source/git/checkout.ts";
import { findRepository, openFolder, readSourceTree, Snapshot } from "../../../src/source/mod.ts";
import { commit, git, repository, temporaryFolder, write } from "./repositories.ts";

const read = async (folder: string, name: string) =>
  Buffer.from((await (await openFolder(folder)).readFile(name, 100)) ?? []).toString("utf8");

test("follows symlinks of a commit in its folder, and rejects one that leads to itself", async () => {
  const folder = repository({ a: { link: "b" }, b: { link: "c/../d" }, c: { link: "e" }, "e/x": "", d: "found\n" });
  expect(await read(folder, "a")).toBe("found\n");
  commit(folder, { d: { link: "a" } });
  await expect(read(folder, "a")).rejects.toThrow("a symlink that leads to itself");
});

test("lists below a folder nothing that merely sorts after it", async () => {
  const folder = repository({ "a/x": "", a0: "", "a-": "", "a.b/c": "" });
  const snapshot = await Snapshot.read((await findRepository(folder))!, git(folder, ["rev-parse", "HEAD"]));
  expect(snapshot.below("a/").map(({ path }) => path)).toEqual(["a/x"]);
});

test.each([
  ["utf16le", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["utf16be", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["CRLF", (text: string) => Buffer.from(text.replaceAll("\n", "\r\n"))],
])("recognizes an unchanged text that git wrote in %s, and an edit of it", async (_, encode) => {
  const folder = repository({ text: "one\ntwo é\n" });
  writeFileSync(join(folder, "text"), encode("one\ntwo é\n"));
  expect((await readSourceTree(folder)).notices).toEqual([]);
  writeFileSync(join(folder, "text"), encode("one\ntwo e\n"));
  expect((await readSourceTree(folder)).notices).toHaveLength(1);
});

test.each([
  ["names a file", { ".gitconfig": "[core]\n\texcludesFile = ~/rules\n", rules: "ignored\n" }],
  ["has a file in git's default place", { ".config/git/ignore": "ignored\n" }],
])("leaves out what the user ignores globally, when the user %s", async (_, home) => {
  const folder = write(repository({ file: "x\n" }), { ignored: "x\n", seen: "x\n" });
  const { HOME, XDG_CONFIG_HOME } = process.env;
  process.env.HOME = write(temporaryFolder(), home);
  delete process.env.XDG_CONFIG_HOME;
  try {
    const { work } = await Checkout.read((await findRepository(folder))!);
    expect([...work.changes.keys()]).toEqual(["seen"]);
  } finally {
    Object.assign(process.env, { HOME }, XDG_CONFIG_HOME === undefined ? {} : { XDG_CONFIG_HOME });
  }
});

test("compares permissions when the repository tracks them", async () => {
  const folder = repository({ file: "x\n" });
  chmodSync(join(folder, "file"), 0o755);
  expect((await readSourceTree(folder)).notices).toHaveLength(1);
  git(folder, ["config", "core.fileMode", "false"]);
  expect((await readSourceTree(folder)).notices).toEqual([]);
});

test.skipIf(process.platform === "win32")(
  "takes files behind a symlink for deleted, also if their contents are the same",
  async () => {
    const folder = repository({ "lib/a.js": "1\n", "lib/deep/b.js": "2\n", "c.js": "3\n" });
    renameSync(join(folder, "lib"), join(folder, "moved"));
    symlinkSync("moved", join(folder, "lib"));
    const { work } = await Checkout.read((await findRepository(folder))!);
    expect(Object.fromEntries(work.changes)).toEqual({
      lib: "added",
      "lib/a.js": "deleted",
      "lib/deep/b.js": "deleted",
      "moved/a.js": "added",
      "moved/deep/b.js": "added",
    });
    expect([...work.onDisk.keys()]).toEqual(["c.js"]);
  },
);
