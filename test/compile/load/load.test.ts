import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadService } from "../../../src/compile/mod.ts";

const root = mkdtempSync(join(tmpdir(), "mesg-load-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.skipIf(process.platform === "win32")("refuses pipes and devices without opening them", async () => {
  mkdirSync(join(root, "piped"));
  mkdirSync(join(root, "linked"));
  execFileSync("mkfifo", [join(root, "pipe"), join(root, "piped", "mesg.yml")]);
  symlinkSync("/dev/zero", join(root, "linked", "mesg.yml"));
  for (const path of [join(root, "pipe"), "/dev/zero"]) {
    await expect(loadService(path)).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringMatching(/found a pipe or a device at/),
    });
  }
  for (const name of ["piped", "linked"]) {
    await expect(loadService(join(root, name))).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringMatching(
        /mesg\.yml: expected a regular file, found a (?:folder, a pipe|symlink that leaves)/,
      ),
    });
  }
});

test("rejects a folder without mesg.yml, or with a folder of that name", async () => {
  await expect(loadService(root)).rejects.toMatchObject({
    kind: "usage",
    message: expect.stringMatching(/found nothing at .*mesg\.yml"$/),
  });
  mkdirSync(join(root, "folder", "mesg.yml"), { recursive: true });
  await expect(loadService(join(root, "folder"))).rejects.toMatchObject({
    kind: "refused",
    message: expect.stringMatching(/found a folder/),
  });
});
