import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { encodeBase58 } from "../../../src/core/mod.ts";
import { EMPTY_DEFINITION, encodeDefinition } from "../../../src/definition/mod.ts";
import { ServiceDatabase, startLocalEngine } from "../../../src/engine/embedded/mod.ts";
import { command as deploy } from "../../../src/scripts/deploy.ts";
import { command as clean } from "../../../src/scripts/local/clean.ts";
import { call, inFolder } from "../../command/call.ts";

const ROOT = mkdtempSync(join(tmpdir(), "clean-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const UNUSED = "QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV";

/** A data folder with a deployed service, an unused source, and the remains of a killed process. */
async function makeData(name: string): Promise<string> {
  const folder = join(ROOT, name);
  mkdirSync(folder);
  writeFileSync(join(folder, "mesg.yml"), "name: a\nsid: a\ntasks: {go: {}}\n");
  writeFileSync(join(folder, "Dockerfile"), "FROM scratch\n");
  expect((await inFolder(folder, () => call(deploy, ["--local"]))).code).toBe(0);
  const data = join(folder, ".mesg");
  writeFileSync(join(data, "sources", `${UNUSED}.tar`), "x".repeat(1000));
  writeFileSync(join(data, "sources", ".0011223344556677.part"), "y".repeat(500));
  return data;
}

const sourcesOf = (data: string) => readdirSync(join(data, "sources"));

test("removes what no service uses, and keeps the rest", async () => {
  const data = await makeData("default");
  const shown = await call(clean, ["--data", data, "--dry-run"]);
  expect(shown.stdout).toContain(`would remove  source ${UNUSED}, 1000 bytes\n`);
  expect(shown.stdout).toContain("would keep    records of Engine 0.11, 1 file, ");
  expect(sourcesOf(data)).toHaveLength(3);
  const { code, stdout } = await call(clean, ["--data", data, "--json"]);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ freed: 1500, users: [] });
  expect(sourcesOf(data)).toHaveLength(1);
  expect(sourcesOf(data)[0]).not.toContain(UNUSED);
});

test("says that there is nothing to remove", async () => {
  const folder = join(ROOT, "nothing");
  mkdirSync(folder);
  const { stdout: json } = await call(clean, ["--data", folder, "--json"]);
  expect(JSON.parse(json)).toMatchObject({ size: 0, freed: 0, parts: [] });
  for (const args of [[], ["--dry-run"], ["--all", "--yes"]]) {
    const { code, stdout } = await call(clean, ["--data", folder, ...args]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `nothing to remove in ${folder}\n` });
  }
});

test("counts a file that services share once, and removes the source of one that was deleted", async () => {
  const data = await makeData("shared");
  const services = join(data, "engine-0.11", "services");
  const database = ServiceDatabase.open(services);
  const recordBytes = async () => {
    const { parts } = JSON.parse((await call(clean, ["--data", data, "--dry-run", "--json"])).stdout);
    return parts.find(({ kind }: { kind: string }) => kind === "records").size as number;
  };
  const before = await recordBytes();
  const kept = UNUSED.replace(/.$/, "W");
  const hashes = [UNUSED, kept].map((source, index) => {
    const hash = encodeBase58(new Uint8Array(32).fill(index + 1));
    return { hash, message: encodeDefinition({ ...EMPTY_DEFINITION, name: "a".repeat(100), hash, source }) };
  });
  await Promise.all(hashes.map(({ hash, message }) => database.saveTogether(hash, message)));
  const shared = statSync(join(services, "01", "01".repeat(32)));
  expect([shared.nlink, await recordBytes()]).toEqual([2, before + 2 * Math.ceil(shared.size / 2)]);
  writeFileSync(join(data, "sources", `${kept}.tar`), "z");
  database.delete(hashes[0]!.hash);
  const { stdout } = await call(clean, ["--data", data, "--json"]);
  expect(JSON.parse(stdout)).toMatchObject({ freed: 1500 });
  expect(sourcesOf(data)).toContain(`${kept}.tar`);
  expect(sourcesOf(data)).not.toContain(`${UNUSED}.tar`);
});

test("--all asks, and then removes the folder", async () => {
  const data = await makeData("all");
  expect(await call(clean, ["--data", data, "--all"])).toMatchObject({ code: 2, stdout: "" });
  expect(await call(clean, ["--data", data, "--all"], { ask: async () => "no" })).toMatchObject({
    code: 1,
    stdout: "",
  });
  expect(sourcesOf(data)).toHaveLength(3);
  expect((await call(clean, ["--data", data, "--all", "--yes"])).code).toBe(0);
  expect(existsSync(data)).toBe(false);
});

test("keeps files of other programs", async () => {
  const data = await makeData("foreign");
  writeFileSync(join(data, "notes.txt"), "mine");
  writeFileSync(join(data, "sources", "notes.txt"), "mine");
  const outside = join(ROOT, "outside");
  mkdirSync(outside);
  writeFileSync(join(outside, `${UNUSED}.tar`), "mine");
  symlinkSync(outside, join(data, "engine-0.12"));
  symlinkSync(join(outside, `${UNUSED}.tar`), join(data, "sources", "QmLink.tar"));
  const { stderr } = await call(clean, ["--data", data, "--all", "--yes"]);
  expect(stderr).toContain("notes.txt is kept: it belongs to another program");
  expect(sourcesOf(data).sort()).toEqual(["QmLink.tar", "notes.txt"]);
  expect(existsSync(join(data, "notes.txt"))).toBe(true);
  expect(existsSync(join(outside, `${UNUSED}.tar`))).toBe(true);
});

test("removes nothing while a process uses it, and ignores the mark of a killed one", async () => {
  const data = await makeData("used");
  const engine = await startLocalEngine({ folder: data, release: "0.11" });
  for (const args of [[], ["--all", "--yes"]]) {
    const { code, stderr } = await call(clean, ["--data", data, ...args]);
    expect(code).toBe(1);
    expect(stderr).toContain(`is used by process ${process.pid}: nothing was removed`);
  }
  expect((await call(clean, ["--data", data, "--dry-run"])).stdout).toContain(`in use by process ${process.pid}\n`);
  await engine.close(0);
  const child = spawn(process.execPath, ["-e", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  const mark = join(data, "in-use", `${child.pid}-0011223344556677.json`);
  writeFileSync(mark, JSON.stringify({ pid: child.pid, host: hostname(), token: "" }));
  expect((await call(clean, ["--data", data])).code).toBe(0);
  expect(existsSync(mark)).toBe(false);
  writeFileSync(mark, JSON.stringify({ pid: child.pid, host: "another", token: "" }));
  expect((await call(clean, ["--data", data])).stderr).toContain(`process ${child.pid} on another`);
});

test.each([
  ["nothing", () => join(ROOT, "absent")],
  ["other files", () => ROOT],
  [
    "a symlink",
    () => {
      symlinkSync(ROOT, join(ROOT, "link"));
      return join(ROOT, "link");
    },
  ],
])("rejects %s as a data folder", async (found, path) => {
  const { code, stderr } = await call(clean, ["--all", "--yes", "--data", path()]);
  expect(code).toBe(2);
  expect(stderr).toContain(`expected a data folder, found ${found}`);
});

test.skipIf(process.platform === "win32")("follows no symlink that leads out of the folder", async () => {
  const other = await makeData("lent");
  const records = () => readdirSync(join(other, "engine-0.11/services"), { recursive: true }).sort();
  const before = records();
  const data = await makeData("symlinked");
  symlinkSync(join(other, "engine-0.11"), join(data, "engine-0.12"));
  mkdirSync(join(data, "engine-0.13"));
  symlinkSync(join(other, "engine-0.11/services"), join(data, "engine-0.13/services"));
  mkdirSync(join(data, "in-use"), { recursive: true });
  symlinkSync("/dev/zero", join(data, "in-use", `${2 ** 31}-0011223344556677.json`));
  const { parts } = JSON.parse((await call(clean, ["--data", data, "--dry-run", "--json"])).stdout);
  const releases = parts.filter(({ kind }: { kind: string }) => kind === "records");
  expect(releases.map(({ name }: { name: string }) => name)).toEqual(["0.11"]);
  await call(clean, ["--data", data, "--all", "--yes"]);
  expect(records()).toEqual(before);
});
