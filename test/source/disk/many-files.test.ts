import { lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { FileEntry, MemoryOrigin, SourceEntry, SourceTree } from "../../../src/source/entry.ts";
import { archive, readSourceTree } from "../../../src/source/mod.ts";

const onWindows = process.platform === "win32";
/** As many files as threads pay off for. */
const MANY = 8192;
const SECRET = `${"-----BEGIN "}PRIVATE KEY-----\n`;

const folder = mkdtempSync(join(tmpdir(), "many-files-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const allowFiles = ["a/secret"];
let tree: SourceTree;

beforeAll(async () => {
  for (const name of ["a", "b"]) mkdirSync(join(folder, name));
  for (let index = 0; index < MANY; index++) write(`b/${index}`, `${index}`.repeat(index % 100));
  write("a/empty", "");
  write("a/large", "x".repeat(20_000));
  write("a/secret", SECRET);
  write("a/small", "small\n");
  symlinkSync("small", join(folder, "a/link"));
  tree = await readSourceTree(folder, { allowFiles });
});

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text);
}

function originOf(path: string): FileEntry["origin"] {
  return (tree.entries.find((entry) => entry.path === path) as FileEntry).origin;
}

/** The same tree, whose files were not read when they were listed. */
function unread(): SourceTree {
  const entries = tree.entries.map((entry): SourceEntry => {
    if (entry.kind !== "file") return entry;
    const path = join(folder, entry.path);
    const { mtimeMs, ino } = lstatSync(path);
    return { ...entry, origin: { from: "disk", path, mtimeMs, inode: ino } };
  });
  return { ...tree, entries };
}

test.skipIf(onWindows)("small files are read when they are listed, unless they need a second look", () => {
  const { memory, at } = originOf("a/small") as MemoryOrigin;
  expect(Buffer.from(memory).toString("utf8", at, at + 6)).toBe("small\n");
  for (const path of ["a/empty", "b/0", "b/8191"]) expect(originOf(path).from).toBe("memory");
  for (const path of ["a/large", "a/secret"]) expect(originOf(path).from).toBe("disk");
  expect(tree.entries).toContainEqual({ kind: "symlink", path: "a/link", target: "small" });
});

test("the archive is the same as of files that are read later", async () => {
  const [first, second] = [await archive(tree), await archive(unread())];
  expect(first.sourceId).toBe(second.sourceId);
  expect(first.digest!.finish()).toEqual(second.digest!.finish());
});

test("a secret among them is found", async () => {
  await expect(archive({ ...tree, allowFiles: new Set() })).rejects.toThrow(
    /secrets:\n {2}a\/secret:1: a private key$/,
  );
});

test.skipIf(onWindows)(
  "a small file is archived as it was listed, and a larger one that changes is named",
  async () => {
    const { sourceId } = await archive(tree);
    write("a/small", "other\n");
    expect((await archive(tree)).sourceId).toBe(sourceId);
    write("a/large", "y".repeat(20_001));
    await expect(archive(tree)).rejects.toThrow(`${join(folder, "a/large")} changed while it was read: it grew`);
  },
);
