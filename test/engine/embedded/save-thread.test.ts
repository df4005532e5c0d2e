import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { SaveThread } from "../../../src/engine/embedded/storage/save-thread.ts";

const ROOT = mkdtempSync(join(tmpdir(), "save-thread-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

let count = 0;

/** A thread that runs, and a way to save files of a folder at once: by name, with those that the caller had to make. */
async function running() {
  const thread = new SaveThread();
  const folder = join(ROOT, String(count++));
  mkdirSync(folder);
  const save = async (names: readonly string[], here: (name: string) => boolean = () => false) => {
    const made: string[] = [];
    const results = await Promise.allSettled(
      names.map((name) => {
        const file = { temporary: join(folder, `.t${count++}`), name: join(folder, name), bytes: Buffer.from(name) };
        return thread.save(file, () => {
          made.push(name);
          return here(name);
        });
      }),
    );
    return { made, results };
  };
  // Until the thread is there, the caller makes every file.
  for (let round = 0; ; round++) {
    const { made } = await save([`${round}-a`, `${round}-b`]);
    if (made.length === 0) break;
    await new Promise((resolve) => setImmediate(resolve));
  }
  return { folder, save };
}

const values = (results: readonly PromiseSettledResult<boolean>[]) =>
  results.map((result) => (result.status === "fulfilled" ? result.value : String(result.reason)));

test("files that are saved together are made by the thread, whole and without leftovers", async () => {
  const { folder, save } = await running();
  const names = Array.from({ length: 100 }, (_, index) => `name-${index}`);
  const { made, results } = await save(names);
  expect(made).toEqual([]);
  expect(new Set(values(results))).toEqual(new Set([true]));
  for (const name of names) expect(readFileSync(join(folder, name), "utf8")).toBe(name);
  expect(readdirSync(folder).filter((name) => name.startsWith("."))).toEqual([]);
});

test("of files of one name the thread makes one; the caller decides about the others", async () => {
  const { folder, save } = await running();
  writeFileSync(join(folder, "there"), "before");
  const { made, results } = await save(["new", "there", "new", "new"], (name) => name === "there");
  expect(values(results)).toEqual([true, true, false, false]);
  expect(made).toEqual(["there", "new", "new"]);
  expect(readFileSync(join(folder, "there"), "utf8")).toBe("before");
});

test("what the thread cannot make fails as it does for the caller", async () => {
  const { folder, save } = await running();
  const { results } = await save(["missing/folder", "fine"], (name) => {
    throw new Error(`cannot make ${name}`);
  });
  expect(values(results)).toEqual(["Error: cannot make missing/folder", true]);
  expect(existsSync(join(folder, "fine"))).toBe(true);
});

test("a single file is made at once, without the thread", async () => {
  const { save } = await running();
  expect((await save(["alone"], () => true)).made).toEqual(["alone"]);
});
