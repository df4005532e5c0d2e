import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";
import { readBounded } from "../../../src/core/mod.ts";

const folder = mkdtempSync(join(tmpdir(), "read-"));
const path = (name: string) => join(folder, name);
writeFileSync(path("ten"), "0123456789");
symlinkSync("/dev/zero", path("endless"));
spawnSync("mkfifo", [path("pipe")]);
afterAll(() => rmSync(folder, { recursive: true }));

describe("readBounded", () => {
  test.each([
    [9, 10],
    [10, 10],
    [11, 10],
    [3, 4],
  ])("with a limit of %i reads %i bytes of a file of ten", async (limit, length) => {
    expect((await readBounded(path("ten"), { limit, what: "a file" })).length).toBe(length);
  });

  test.each([
    ["absent", "usage", /expected a file, found nothing at ".*absent"/],
    ["ten/below", "usage", /found nothing at/],
    [".", "usage", /found a folder at/],
    ["endless", "usage", /found a pipe or a device at/],
    ["pipe", "usage", /found a pipe or a device at/],
  ])("rejects %s", async (name, kind, message) => {
    const reading = readBounded(path(name), { limit: 10, what: "a file" });
    await expect(reading).rejects.toMatchObject({ kind, message: expect.stringMatching(message) });
  });

  test("reads a device up to the limit when the user named it, but never a named pipe", async () => {
    const options = { limit: 10, what: "a file", pipes: true };
    expect((await readBounded(path("endless"), options)).length).toBe(11);
    await expect(readBounded(path("pipe"), options)).rejects.toThrow("found a pipe or a device");
  });

  test.runIf(existsSync("/dev/shm"))("rejects a named pipe below /dev that no shell has open", async () => {
    const memory = mkdtempSync("/dev/shm/read-");
    onTestFinished(() => rmSync(memory, { recursive: true }));
    spawnSync("mkfifo", [join(memory, "pipe")]);
    const reading = readBounded(join(memory, "pipe"), { limit: 10, what: "a file", pipes: true });
    await expect(reading).rejects.toThrow("found a pipe or a device");
  });
});
