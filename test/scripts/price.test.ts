import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { command as compile } from "../../src/scripts/compile.ts";
import { command as deploy } from "../../src/scripts/deploy.ts";
import { command as diff } from "../../src/scripts/diff.ts";
import { command as validate } from "../../src/scripts/validate.ts";
import { call, inFolder } from "../command/call.ts";

const folder = mkdtempSync(join(tmpdir(), "price-"));
const AT = ["--engine-version", "0.26"];
const PRICE = ["--price", "perCall=10,perSec=0,perKB=3"];
const outside = mkdtempSync(join(tmpdir(), "priced-"));
const definition = join(outside, "priced.json");

beforeAll(async () => {
  writeFileSync(join(folder, "mesg.yml"), "name: a\nsid: a.b\ntasks:\n  go: {}\n  stop: {}\n");
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
  const { code, stderr } = await call(compile, [folder, ...AT, ...PRICE, "-o", definition]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.not.stringContaining("price") });
});
afterAll(() => [folder, outside].forEach((path) => void rmSync(path, { recursive: true, force: true })));

test("accepts a mesg.yml for Engine 0.26, with a note that its tasks need a price", async () => {
  const { code, stdout } = await call(validate, [folder, ...AT, "--format", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    expect.objectContaining({
      severity: "note",
      rule: "price-required",
      line: 4,
      hint: expect.stringContaining("--price"),
    }),
  ]);
  const stdin = "name: a\ntasks: {go: {}}\n";
  expect((await call(validate, ["-", ...AT], { stdin })).code).toBe(0);
});

test("compile writes the price of every task, or without a price a definition that needs one at deploy", async () => {
  const price = { perCall: "10", perSec: "0", perKB: "3" };
  const priced = JSON.parse((await call(compile, [definition, ...AT])).stdout);
  expect(priced.tasks.map((task: { price: unknown }) => task.price)).toEqual([price, price]);
  const plain = await call(compile, [folder, ...AT]);
  expect(plain.code).toBe(0);
  expect(plain.stderr).toContain("note: ");
  expect(JSON.parse(plain.stdout).tasks[0]).not.toHaveProperty("price");
});

test("rejects a price for a release without prices, and an invalid price", async () => {
  for (const command of [compile, deploy]) {
    const target = command === deploy ? ["--local"] : [];
    const old = await inFolder(folder, () => call(command, [".", ...target, "--engine-version", "0.25", ...PRICE]));
    expect(old).toMatchObject({ code: 2, stderr: expect.stringContaining("0.25, which has no prices") });
    const wrong = await inFolder(folder, () => call(command, [".", ...target, ...AT, "--price", "perCall=1"]));
    expect(wrong).toMatchObject({ code: 2, stderr: expect.stringContaining("perCall=N,perSec=N,perKB=N") });
  }
});

test("deploy reports a missing price and how to set it", async () => {
  const { code, stderr } = await inFolder(folder, () => call(deploy, [".", "--local", ...AT]));
  expect(code).toBe(1);
  expect(stderr).toContain("requires a price for every task, and 2 tasks have none");
  expect(stderr).toContain("--price perCall=N,perSec=N,perKB=N");
});

test("diff does not report a mesg.yml without prices as a change of prices", async () => {
  for (const sides of [
    [definition, folder],
    [folder, definition],
  ]) {
    const { code, stdout } = await call(diff, [...sides, ...AT, "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: "same" });
  }
  const other = join(outside, "other.json");
  await call(compile, [folder, ...AT, "--price", "perCall=11,perSec=0,perKB=3", "-o", other]);
  const { stdout } = await call(diff, [definition, other, ...AT, "--format", "json"]);
  expect(JSON.parse(stdout).changes.map(({ rule }: { rule: string }) => rule)).toEqual([
    "price-changed",
    "price-changed",
  ]);
});
