import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { mesgCompile, runBundle } from "../cli.ts";
import { readCar } from "../unixfs/dag-reader.ts";
import { cloneTwice, makeOrigin } from "./clones.mjs";

const ROOT = mkdtempSync(join(tmpdir(), "reproducible-"));
const [ORIGIN, FIRST, SECOND, PLAIN] = ["origin", "first", "second", "plain"].map((name) => join(ROOT, name)) as [
  string,
  string,
  string,
  string,
];
beforeAll(() => {
  makeOrigin(ORIGIN, "examples/greeter");
  cloneTwice(ORIGIN, FIRST, SECOND);
  cpSync(FIRST, PLAIN, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith(".git") });
});
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const known = new Map<string, ReturnType<typeof compile>>();
/** The results for a folder, as long as it does not change. */
function compiled(folder: string) {
  const result = known.get(folder) ?? compile(folder);
  known.set(folder, result);
  return result;
}

/** Compiles a folder: the first clone with the bundle, so that the others show that the sources give the same bytes. */
async function compile(folder: string) {
  const run = folder === FIRST ? runBundle : mesgCompile;
  const [tar, car] = [`${folder}.tar`, `${folder}.car`];
  const { code, stdout, stderr } = await run(["compile", folder, "--tar", tar, "--car", car]);
  expect(code, stderr).toBe(0);
  const hashes = await run(["hash", folder, "--format", "json", "--env", "A=1"]);
  expect(hashes.code, hashes.stderr).toBe(0);
  return { stdout, stderr, tar: readFileSync(tar), car: readFileSync(car), hashes: hashes.stdout };
}

describe("one commit, cloned in two ways", () => {
  test("differs on disk and gives the same bytes and hashes", async () => {
    expect(readFileSync(join(SECOND, "unix.txt"), "latin1")).toBe("a\r\nb\r\n");
    expect(statSync(join(SECOND, "unix.txt")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(FIRST, "unix.txt"), "latin1")).toBe("a\nb\n");
    const [first, second] = [await compiled(FIRST), await compiled(SECOND)];
    expect({ first: first.stderr, second: second.stderr }).toEqual({ first: "", second: "" });
    expect(second.tar.equals(first.tar)).toBe(true);
    expect(second.car.equals(first.car)).toBe(true);
    expect(second.stdout).toBe(first.stdout);
    expect(second.hashes).toBe(first.hashes);
    expect(Object.keys(JSON.parse(first.hashes)).length).toBeGreaterThan(10);
  });

  test("reports when it is not clean any more, and gives other ids", async () => {
    const before = await compiled(FIRST);
    writeFileSync(join(FIRST, "unix.txt"), "changed\n");
    const after = await compile(FIRST);
    expect(after.stderr).toMatch(/^notice: the source does not match a commit: uncommitted changes in "unix\.txt"\n$/);
    expect(JSON.parse(after.stdout).source).not.toBe(JSON.parse(before.stdout).source);
    writeFileSync(join(FIRST, "unix.txt"), "a\nb\n");
  });
});

describe("CAR", () => {
  test.each([
    ["of a clone", FIRST],
    ["of a folder without git", PLAIN],
  ])("%s opens in @ipld/car, has matching block hashes, and contains the tar", async (_, folder) => {
    const { stdout, tar, car } = await compiled(folder);
    const { roots, blocks, file } = await readCar(car);
    expect(roots).toEqual([JSON.parse(stdout).source]);
    expect(blocks).toBe(Math.ceil(tar.length / 262_144) + 1);
    expect(file.equals(tar)).toBe(true);
  });

  test("is rejected by that reader with a damaged block", async () => {
    const car = Buffer.from((await compiled(PLAIN)).car);
    car[car.length >> 1]! ^= 1;
    await expect(readCar(car)).rejects.toThrow("hashes to");
  });

  test("leaves no other file behind", () => {
    expect(readdirSync(ROOT).filter((name) => name.endsWith(".part"))).toEqual([]);
  });
});
