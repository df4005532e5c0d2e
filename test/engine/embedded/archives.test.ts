import { mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { folderArchives } from "../../../src/engine/embedded/mod.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archives-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("finds an archive that was added, replaced or removed in an earlier turn of the event loop", async () => {
  const archives = folderArchives(folder);
  const path = join(folder, "Qma.tar");
  expect(archives.peek?.("Qma")).toBeUndefined();
  await writeFile(path, "one");
  const first = archives.peek?.("Qma")?.version;
  expect(first).toBeDefined();
  await writeFile(path, "two");
  await utimes(path, 1, 1);
  expect(archives.peek?.("Qma")?.version).not.toBe(first);
  await rm(path);
  expect(archives.peek?.("Qma")).toBeUndefined();
});

test("distinguishes the archives of one turn", async () => {
  const archives = folderArchives(folder);
  await writeFile(join(folder, "Qma.tar"), "one");
  await writeFile(join(folder, "Qmb.tar"), "two");
  const versions = ["Qma", "Qmb", "Qma", "Qmc", "Qmb"].map((source) => archives.peek?.(source)?.version);
  expect(versions[0]).toBeDefined();
  expect(versions[1]).not.toBe(versions[0]);
  expect(versions.slice(2)).toEqual([versions[0], undefined, versions[1]]);
});

test("finds nothing under a source id that is no plain name", () => {
  for (const source of ["../a", "a/b", "", "a.b", "a".repeat(101)]) {
    expect(folderArchives(folder).peek?.(source)).toBeUndefined();
  }
});
