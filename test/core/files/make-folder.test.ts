import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { makeFolder, makeFolderSync } from "../../../src/core/mod.ts";

let top: string;
beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), "folder-"));
});
afterEach(() => rmSync(top, { recursive: true, force: true }));

describe("makeFolder", () => {
  test("creates a folder and those above it with the given permissions, any number of times", async () => {
    for (const path of ["a/b/c", "a/b/c", "a/b/d/", "a/b/../e", ""]) await makeFolder(join(top, path), 0o700);
    for (const path of ["a", "a/b", "a/b/c", "a/b/d", "a/e"])
      expect(statSync(join(top, path)).mode & 0o777).toBe(0o700);
  });

  test("creates the same folder several times at once", async () => {
    await Promise.all(Array.from({ length: 20 }, () => makeFolder(join(top, "a/b/c/d"))));
    expect(statSync(join(top, "a/b/c/d")).isDirectory()).toBe(true);
  });
});

describe.each<[string, (path: string) => void | Promise<void>]>([
  ["makeFolder", makeFolder],
  ["makeFolderSync", makeFolderSync],
])("%s", (_, make) => {
  test("creates a folder and those above it, any number of times", async () => {
    for (const path of ["a/b/c", "a/b/c", "a/b/d/", "a/b/../e", ""]) await make(join(top, path));
    for (const path of ["a/b/c", "a/b/d", "a/e"]) expect(statSync(join(top, path)).isDirectory()).toBe(true);
  });

  test("leaves a symlink to a folder as it is", async () => {
    await make(join(top, "a"));
    symlinkSync("a", join(top, "link"));
    await make(join(top, "link/b"));
    expect(statSync(join(top, "a/b")).isDirectory()).toBe(true);
  });

  test("refuses a path at or below a file or a broken symlink", async () => {
    writeFileSync(join(top, "file"), "");
    symlinkSync("nowhere", join(top, "broken"));
    for (const [path, code] of [
      ["file", "EEXIST"],
      ["file/a/b", "ENOTDIR"],
      ["broken", "EEXIST"],
      ["broken/a", "EEXIST"],
    ]) {
      await expect((async () => await make(join(top, path!)))(), path).rejects.toThrow(code);
    }
  });

  test.runIf(existsSync("/proc/self"))("refuses a path in a file system that has no new folders", async () => {
    for (const path of ["/proc/x", "/proc/x/y", "/proc/self/x"]) {
      await expect((async () => await make(path))(), path).rejects.toThrow("ENOENT");
    }
  });
});
