import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { encodeBase58 } from "../../../src/core/mod.ts";
import { ServiceDatabase } from "../../../src/engine/embedded/mod.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "no-folder-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function all(database: ServiceDatabase): Promise<string[]> {
  const services: string[] = [];
  for await (const service of database.all()) services.push(Buffer.from(service).toString());
  return services;
}

test("reports a file in place of a folder once, lists the rest, and saves nothing in it", async () => {
  const damaged: string[] = [];
  const database = ServiceDatabase.open(folder, (path) => damaged.push(path));
  const [lost, kept] = [encodeBase58(new Uint8Array(32).fill(1)), encodeBase58(new Uint8Array(32).fill(2))];
  database.save(kept, Buffer.from("kept"));
  await writeFile(join(folder, "01"), "");
  for (let times = 0; times < 2; times++) {
    expect(await all(database)).toEqual(["kept"]);
    expect(database.get(lost)).toBeUndefined();
  }
  expect(damaged).toEqual([join(folder, "01")]);
  const failure = {
    kind: "environment",
    message: expect.stringContaining(`expected a folder at ${join(folder, "01")}`),
  };
  expect(() => database.save(lost, Buffer.from("lost"))).toThrow(expect.objectContaining(failure));
  await expect(database.saveTogether(lost, Buffer.from("lost"))).rejects.toMatchObject(failure);
});

test("reports a file in place of the folder", async () => {
  await writeFile(join(folder, "file"), "");
  expect(() => ServiceDatabase.open(join(folder, "file"))).toThrow(
    expect.objectContaining({
      kind: "environment",
      message: expect.stringMatching(/expected a folder at .*file, found something else$/),
    }),
  );
});
