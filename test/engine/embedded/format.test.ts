import { existsSync, lstatSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
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

test.each([
  ["2\n", "2"],
  ["9999999999", "9999999999"],
  ["2.0", '"2.0"'],
  ["1 x", '"1 x"'],
  ["x".repeat(1000), `"${"x".repeat(16)}"`],
])("refuses a data folder of an unknown format, and writes nothing: %j", async (format, found) => {
  await openState(folder, "0.11");
  writeFileSync(file, format);
  const refusal = {
    kind: "environment",
    message: `cannot read the data folder ${JSON.stringify(folder)}: expected format 1, found ${found}`,
  };
  await expect(openState(folder, "0.20")).rejects.toMatchObject(refusal);
  await expect(surveyState(folder)).rejects.toMatchObject(refusal);
  expect(readFileSync(file, "utf8")).toBe(format);
  expect(existsSync(join(folder, "engine-0.20"))).toBe(false);
});

test.each([
  ["is empty after a power cut", () => writeFileSync(file, "")],
  ["is a symlink", () => symlinkSync("elsewhere", file)],
])("opens a data folder whose format %s, and writes it", async (_, leave) => {
  leave();
  await openState(folder, "0.11");
  expect(lstatSync(file).isFile()).toBe(true);
  expect(readFileSync(file, "utf8")).toBe("1\n");
});
