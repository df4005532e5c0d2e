import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { definitionToJson, encodeDefinition, RELEASES } from "../../src/definition/mod.ts";
import { command as deploy } from "../../src/scripts/deploy.ts";
import { command as hash } from "../../src/scripts/hash.ts";
import { mesgCompile, runBundle } from "../cli.ts";
import { call, inFolder } from "../command/call.ts";
import { readVectors, type VectorCase, vectorDefinition } from "../engine-vectors.ts";

const [vector] = readVectors<{ cases: VectorCase[] }>("v0.20").cases.filter(({ name }) => name === "every-field");
const definition = vectorDefinition(vector!.definition);
const path = join(tmpdir(), `hash-${process.pid}`);

test("prints the Engine's hash for every form of the definition and of the hash", async () => {
  const bytes = encodeDefinition(definition);
  for (const contents of [JSON.stringify(definitionToJson(definition)), Buffer.from(bytes).toString("hex"), bytes]) {
    await writeFile(path, contents);
    const { code, stdout } = await runBundle(["hash", path, "--engine-version", "v0.20.0"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: `${vector!.hashBase58}\n` });
  }
  const inForm = async (format: string) =>
    (await mesgCompile(["hash", path, "--engine-version", "0.20", "--format", format])).stdout.trimEnd();
  expect(await inForm("hex")).toBe(vector!.hashHex);
  expect(await inForm("dump")).toBe(vector!.structhashDump);
  expect(JSON.parse(await inForm("json"))["0.20"]).toEqual({ hash: vector!.hashBase58, sid: vector!.sid });
});

test("says that a release that hashes the source needs one", async () => {
  const { code, stdout, stderr } = await mesgCompile(["hash", "test/fixtures/definitions/minimal.json"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain("missing source: the hash of Engine 0.11 covers its files");
});

test.each([
  ["0.1", "quote it"],
  ["0.2", "quote it"],
  ["0.99", "write it as 0.11"],
  ["latest", "write it as 0.11"],
])("rejects the release %s with advice", async (release, advice) => {
  const { code, stderr } = await mesgCompile(["hash", "x.json", "--engine-version", release]);
  expect(code).toBe(2);
  expect(stderr).toContain(advice);
});

test("compiles a folder and hashes it with its source, and gives the same for its tar", async () => {
  const tree = await mkdtemp(join(tmpdir(), "hash-"));
  await writeFile(join(tree, "mesg.yml"), "name: a service\nsid: author.name\n");
  await writeFile(join(tree, "Dockerfile"), "FROM scratch\n");
  const { stdout: all, code } = await mesgCompile(["hash", tree, "--format", "json"]);
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(all))).toEqual(RELEASES);
  for (const release of RELEASES) {
    const { stdout } = await mesgCompile(["hash", tree, "--engine-version", release, "--quiet"]);
    expect([release, JSON.parse(all)[release].hash]).toEqual([release, stdout.trim()]);
  }
});

test("hashes a mesg.yml for Engine 0.26 as it is deployed with prices of any amount", async () => {
  const tree = await mkdtemp(join(tmpdir(), "hash-"));
  await writeFile(join(tree, "mesg.yml"), "name: a service\nsid: priceless\ntasks: {go: {}}\n");
  await writeFile(join(tree, "Dockerfile"), "FROM scratch\n");
  const args = ["--local", "--engine-version", "0.26", "--price", "perCall=7,perSec=0,perKB=1", "--json"];
  const deployed = await inFolder(tree, () => call(deploy, args));
  expect(deployed.code).toBe(0);
  const at026 = JSON.parse(deployed.stdout).hash;
  const { stdout } = await call(hash, [tree, "--engine-version", "0.26"]);
  expect(stdout.trim()).toBe(at026);
  const all = JSON.parse((await call(hash, [tree, "--json"])).stdout);
  expect(all["0.26"].hash).toBe(at026);
  expect(all["0.25"].hash).toBe((await call(hash, [tree, "--engine-version", "0.25"])).stdout.trim());
});

test("hashes a definition that no Engine accepts, and warns about another source", async () => {
  await writeFile(path, JSON.stringify({ name: "é", source: "Qm", configuration: {} }));
  const { code, stdout, stderr } = await mesgCompile(["hash", path, "--source", "examples/greeter"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^[1-9A-HJ-NP-Za-km-z]{43,44}\n$/);
  expect(stderr).toMatch(/warning: the definition names the source Qm, examples\/greeter is Qm\w{44}/);
});

test("hashes variables only at 0.9", async () => {
  const args = ["hash", "test/fixtures/definitions/minimal.json", "--env", "A=1", "--engine-version"];
  const { code, stderr } = await mesgCompile([...args, "0.16"]);
  expect(code).toBe(2);
  expect(stderr).toContain("expected --engine-version 0.9 with --env, found 0.16, which does not hash it");
  expect((await mesgCompile([...args, "0.16", "--format", "json"])).code).toBe(0);
});
