import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadService } from "../../../src/compile/mod.ts";

const root = mkdtempSync(join(tmpdir(), "mesg-load-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.skipIf(process.platform === "win32")("pipes and devices are told at once, not waited for", async () => {
  mkdirSync(join(root, "piped"));
  execFileSync("mkfifo", [join(root, "pipe"), join(root, "piped", "mesg.yml")]);
  for (const path of [join(root, "pipe"), join(root, "piped"), "/dev/zero"]) {
    await expect(loadService(path)).rejects.toMatchObject({
      kind: "usage",
      message: expect.stringMatching(/found a pipe or a device at/),
    });
  }
});

test("a folder without mesg.yml, or with a folder of that name, is wrong usage", async () => {
  await expect(loadService(root)).rejects.toMatchObject({
    kind: "usage",
    message: expect.stringMatching(/found nothing at .*mesg\.yml"$/),
  });
  mkdirSync(join(root, "folder", "mesg.yml"), { recursive: true });
  await expect(loadService(join(root, "folder"))).rejects.toMatchObject({
    kind: "usage",
    message: expect.stringMatching(/found a folder/),
  });
});
