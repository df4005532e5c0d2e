import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openState, surveyState } from "../../../src/engine/embedded/mod.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "format-"));
  file = join(folder, "format");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("writes the format of a data folder, also of one from before there was a format", async () => {
  await openState(folder, "0.11");
  expect(readFileSync(file, "utf8")).toBe("1\n");
  rmSync(file);
  await openState(folder, "0.20");
  expect(readFileSync(file, "utf8")).toBe("1\n");
  expect((await surveyState(folder)).unknown).toEqual([]);
});

test("refuses a data folder of a newer format, and writes nothing", async () => {
  await openState(folder, "0.11");
  writeFileSync(file, "2\n");
  const refusal = {
    kind: "environment",
    message: `a newer mesg-compile wrote the data folder ${JSON.stringify(folder)}: expected format 1, found 2`,
  };
  await expect(openState(folder, "0.20")).rejects.toMatchObject(refusal);
  await expect(surveyState(folder)).rejects.toMatchObject(refusal);
  expect(readFileSync(file, "utf8")).toBe("2\n");
});

test.each([
  ["is empty after a power cut", () => writeFileSync(file, "")],
  ["is no number", () => writeFileSync(file, "x".repeat(1000))],
  ["is a symlink", () => symlinkSync("elsewhere", file)],
])("opens a data folder whose format %s", async (_, leave) => {
  leave();
  await expect(openState(folder, "0.11")).resolves.toBeDefined();
});
