import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { assertWritesInside } from "../../../src/core/mod.ts";

const ROOT = mkdtempSync(join(tmpdir(), "write-inside-"));
const [outside, workspace] = [join(ROOT, "outside"), join(ROOT, "workspace")];
beforeAll(() => {
  for (const folder of [outside, workspace, join(workspace, "reports"), `${workspace}-2`]) mkdirSync(folder);
  writeFileSync(join(outside, "kept"), "kept");
  symlinkSync(outside, join(workspace, "link"));
  symlinkSync(`${workspace}-2`, join(workspace, "sibling"));
  symlinkSync("reports", join(workspace, "inner"));
  symlinkSync("link", join(workspace, "chain"));
  symlinkSync(join(outside, "kept"), join(workspace, "file"));
  symlinkSync(join(outside, "new"), join(workspace, "dangling"));
  symlinkSync("/dev/null", join(workspace, "device"));
});
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

describe("writing inside a folder", () => {
  test.each(["link/out", "chain/out", "sibling/out", "file", "dangling", "device", "./reports/../link/out"])(
    "never leaves the folder through a symlink: %s",
    async (path) => {
      await expect(assertWritesInside(workspace, path)).rejects.toThrow(/is a symlink that leaves the folder/);
      await expect(assertWritesInside(workspace, join(workspace, path))).rejects.toThrow(/symlink/);
    },
  );

  test.each(["out", "reports/out", "inner/out", "absent/out", "../outside/out"])(
    "writes to the named path: %s",
    async (path) => {
      await expect(assertWritesInside(workspace, path)).resolves.toBeUndefined();
    },
  );
});
