import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { decodeHash } from "../../../src/core/mod.ts";
import { encodeProcess, type ProcessDefinition, processFromJson, type Release } from "../../../src/definition/mod.ts";
import { type LocalEngine, startLocalEngine } from "../../../src/engine/embedded/mod.ts";
import { connectEngine } from "../../../src/engine/mod.ts";
import { processHash } from "../../../src/hash/mod.ts";
import { command as deploy } from "../../../src/scripts/deploy.ts";
import { command as remove } from "../../../src/scripts/engine/delete.ts";
import { command as get } from "../../../src/scripts/engine/get.ts";
import { command as list } from "../../../src/scripts/engine/list.ts";
import { command as hash } from "../../../src/scripts/hash.ts";
import { command as verify } from "../../../src/scripts/verify.ts";
import { call, inFolder } from "../../command/call.ts";
import { message } from "../../engine/release-engine.ts";
import { ScriptedEngine } from "../../engine/scripted-engine.ts";

const ROOT = mkdtempSync(join(tmpdir(), "stored-processes-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));

const SERVICE = "name: Shop\nsid: shop\nevents: {paid: {data: {}}}\ntasks: {ship: {}}\n";
const steps = `steps:
- {type: trigger, instance: {src: service}, eventKey: paid}
- {type: task, instance: {src: service}, taskKey: ship, inputs: {}}
`;

/** A folder with a service, whose processes were deployed to the embedded Engine in it. */
async function deployed(release: Release, names: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(ROOT, "home-"));
  const nameKey = release < "0.18" ? "key" : "name";
  await inFolder(folder, async () => {
    const at = ["--local", "--engine-version", release];
    mkdirSync("service");
    writeFileSync("service/mesg.yml", SERVICE);
    writeFileSync("service/Dockerfile", "FROM scratch\n");
    expect(await call(deploy, ["service", ...at])).toMatchObject({ code: 0 });
    for (const [index, name] of names.entries()) {
      const text = `${nameKey}: ${name}\n${steps}`.replace("inputs: {}", index === 0 ? "inputs: {}" : `key: t${index}`);
      writeFileSync("process.yml", text);
      expect(await call(deploy, ["process.yml", ...at])).toMatchObject({ code: 0, stderr: "" });
    }
  });
  return folder;
}

describe("processes of an embedded Engine", () => {
  let home: string;
  beforeAll(async () => {
    home = await deployed("0.20", ["ship what is paid", "a first one", "twin"]);
  });
  const run = (command: unknown, ...args: string[]) => inFolder(home, () => call(command, args));
  const stored = async () => JSON.parse((await run(list, "--local", "--processes", "--json")).stdout);

  test("are listed by name, at the release of deploy --local", async () => {
    const listed = await run(list, "--local", "--processes");
    const processes = await stored();
    expect(listed).toMatchObject({ code: 0, stderr: "3 processes in .mesg (Engine 0.20)\n" });
    expect(processes.map(({ name }: { name: string }) => name)).toEqual(["a first one", "ship what is paid", "twin"]);
    expect(listed.stdout).toBe(processes.map((it: ProcessDefinition) => `${it.hash}  ${it.name}\n`).join(""));
    expect(processes[1]).toEqual({
      hash: expect.any(String),
      name: expect.any(String),
      nodes: 3,
      instances: [expect.any(String)],
    });
  });

  test("are mentioned in the list of services of a release that has them", async () => {
    const listed = await run(list, "--local", "--engine-version", "0.20");
    expect(listed.stderr).toBe("1 service in .mesg (Engine 0.20); --processes lists the processes\n");
    expect((await run(list, "--local")).stderr).toBe(
      "0 services in .mesg (Engine 0.11); 1 more for Engine 0.20: --engine-version 0.20\n",
    );
    // 0.13 has no processes.
    expect((await run(list, "--local", "--processes", "--engine-version", "0.18")).stderr).toBe(
      "0 processes in .mesg (Engine 0.18); 3 more for Engine 0.20: --engine-version 0.20\n",
    );
  });

  test("do not exist before 0.14", async () => {
    const refused = await run(list, "--local", "--processes", "--engine-version", "0.13");
    expect(refused).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("Engine 0.13 has no processes\n  hint: use an Engine from 0.14 to 0.20"),
    });
  });

  test("are shown by hash or by name", async () => {
    const [{ hash, name }] = await stored();
    const at = ["--local", "--engine-version", "0.20"];
    const byHash = await run(get, hash, ...at);
    expect(byHash).toMatchObject({ code: 0, stderr: "" });
    expect(await run(get, name, ...at)).toMatchObject({ stdout: byHash.stdout });
    expect(JSON.parse(byHash.stdout)).toMatchObject({
      hash,
      name,
      edges: [{ src: "node-0", dst: expect.any(String) }],
    });
    const missing = await run(get, "twni", ...at);
    expect(missing).toMatchObject({ code: 1, stderr: expect.stringContaining('did you mean "twin"?') });
    expect(missing.stderr).toContain('no service or process "twni" in .mesg (Engine 0.20)');
  });

  test("are listed without a damaged one, which a warning names", async () => {
    const processes = await stored();
    const name = Buffer.from(decodeHash(processes[0].hash)).toString("hex");
    const path = join(".mesg/engine-0.20/processes", name.slice(0, 2), name);
    const whole = readFileSync(join(home, path));
    writeFileSync(join(home, path), whole.subarray(1));
    const listed = await run(list, "--local", "--processes", "--json");
    writeFileSync(join(home, path), whole);
    expect(JSON.parse(listed.stdout)).toEqual(processes.slice(1));
    expect(listed.stderr).toContain(`warning: ${path} is damaged, and counts as missing`);
  });

  test("are deleted after confirmation, unlike services at that release", async () => {
    const [{ hash, name }] = await stored();
    const at = ["--local", "--engine-version", "0.20"];
    const unconfirmed = await run(remove, name, ...at);
    expect(unconfirmed).toMatchObject({ code: 2, stderr: expect.stringContaining("add --yes") });
    const deleted = await run(remove, hash, "--yes", "--json", ...at);
    expect(JSON.parse(deleted.stdout)).toEqual({ status: "deleted", hash, name, endpoint: expect.any(String) });
    expect((await stored()).map((it: ProcessDefinition) => it.name)).not.toContain(name);
    const service = await run(remove, "shop", "--yes", ...at);
    expect(service).toMatchObject({ code: 2, stderr: expect.stringContaining("Engine 0.20 cannot delete services") });
  });
});

test.each(["0.14", "0.15", "0.17"] as const)("lists and deletes a process at Engine %s", async (release) => {
  const home = await deployed(release, ["mail"]);
  const at = ["--local", "--engine-version", release];
  const run = (command: unknown, ...args: string[]) => inFolder(home, () => call(command, args));
  const [{ hash }] = JSON.parse((await run(list, "--processes", "--json", ...at)).stdout);
  const question: string[] = [];
  const ask = async (text: string) => {
    question.push(text);
    return "y";
  };
  const removed = await inFolder(home, () => call(remove, ["mail", ...at], { ask }));
  expect(removed).toMatchObject({ code: 0, stdout: `deleted the process mail (${hash})\n` });
  expect(question).toEqual([`Delete the process mail (${hash}) from .mesg (Engine ${release})? [y/N] `]);
  expect((await run(list, "--processes", ...at)).stdout).toBe("");
});

test("lists the processes of an Engine with a chain, and deletes none over its LCD endpoint", async () => {
  const folder = mkdtempSync(join(ROOT, "chain-"));
  const text =
    "name: p\nsteps: [{type: trigger, instanceHash: 2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P, eventKey: e}]\n";
  writeFileSync(join(folder, "process.yml"), text);
  const at = ["--local", "--engine-version", "0.26"];
  await inFolder(folder, async () => {
    expect(await call(deploy, ["process.yml", ...at])).toMatchObject({ code: 0 });
    const [{ hash }] = JSON.parse((await call(list, ["--processes", "--json", ...at])).stdout);
    expect(JSON.parse((await call(get, [hash, ...at])).stdout)).toMatchObject({ hash, name: "p" });
    const refused = await call(remove, [hash, "--yes", ...at]);
    expect(refused).toMatchObject({ code: 2, stderr: expect.stringContaining("Engine 0.26 cannot delete") });
  });
});

test.each([
  ["the environment", { SIGNING_KEY: "value/of+a secret" }, []],
  ["--env", {}, ["--env", "SIGNING_KEY=value/of+a secret"]],
  ["--env=", {}, ["--env=SIGNING_KEY=value/of+a secret"]],
])("keeps a secret variable from %s out of the answers of an Engine", async (_, env, args) => {
  const engine = new ScriptedEngine();
  await engine.start();
  engine.answers["/api.Core/Info"] = () => ({ code: 12, details: "unknown service api.Core" });
  const repeated = (request: Buffer) => ({ code: 2, details: `no: ${request.toString("latin1")}` });
  engine.answers["/mesg.api.Process/Create"] = repeated;
  engine.answers["/mesg.api.Process/Get"] = () => ({ code: 2, details: 'process "x" not found' });
  const file = join(mkdtempSync(join(ROOT, "secret-")), "process.yml");
  const trigger = 'instanceHash: 2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P, eventKey: "$(env:SIGNING_KEY)"';
  writeFileSync(file, `name: p\nsteps: [{type: trigger, key: step, ${trigger}}]\n`);
  try {
    const at = ["--endpoint", engine.address, "--engine-version", "0.20", "--json"];
    const { code, stdout, stderr } = await call(deploy, [file, ...at, ...args], { env });
    expect([code, stderr]).toEqual([1, expect.stringMatching(/refused: no: .*\*\*\*/s)]);
    expect(stdout + stderr).not.toContain("of+a");
  } finally {
    engine.stop();
  }
});

describe("Engine of one of several possible releases", () => {
  let engine: LocalEngine;
  let service: string;
  beforeAll(async () => {
    engine = await startLocalEngine({ folder: mkdtempSync(join(ROOT, "range-")), release: "0.20" });
    service = mkdtempSync(join(ROOT, "service-"));
    writeFileSync(join(service, "mesg.yml"), SERVICE);
    writeFileSync(join(service, "Dockerfile"), "FROM scratch\n");
    expect(await run(deploy, service, "--hand-over")).toMatchObject({ code: 0 });
  });
  afterAll(() => engine?.close(0));
  const run = (command: unknown, ...args: string[]) => call(command, [...args, "--endpoint", engine.endpoint]);

  test("refuses to delete a service by the range of its releases", async () => {
    const { code, stderr } = await run(remove, "shop", "--yes");
    expect([code, stderr]).toEqual([1, expect.stringContaining("Engine 0.18–0.20 cannot delete services")]);
  });

  test("has the hash that verify computes for the range", async () => {
    const file = join(service, "shop.json");
    writeFileSync(file, (await run(get, "shop")).stdout);
    expect(await run(verify, file)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(" for Engine 0.18–0.20\n"),
    });
  });

  test("is named by its range when a process uses an instance that it lacks", async () => {
    const instance = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
    const file = join(service, "process.yml");
    writeFileSync(file, `name: p\nsteps: [{type: trigger, instanceHash: ${instance}, eventKey: e}]\n`);
    const { code, stderr } = await run(deploy, file);
    expect([code, stderr]).toEqual([1, expect.stringContaining("deploy its service to this Engine (0.18–0.20)")]);
  });

  test("lists its releases when another one is given", async () => {
    await expect(connectEngine(engine.endpoint, { timeout: 5_000, release: "0.16" })).rejects.toMatchObject({
      hint: "remove --engine-version, or set it to 0.18, 0.19 or 0.20",
    });
  });

  test("is not called over LCD", async () => {
    const { code, stderr } = await run(list, "--engine-version", "0.26");
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("Engine 0.26 is called over LCD: expected an LCD endpoint"),
    ]);
  });

  test("is not compared with a folder, whose definition is compiled first", async () => {
    const { code, stderr } = await run(verify, service);
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining(`hint: compile it first: mesg-compile compile ${service} -o`),
    ]);
  });
});

describe("lying Engine", () => {
  let engine: ScriptedEngine;
  beforeEach(async () => {
    engine = new ScriptedEngine();
    await engine.start();
    engine.answers["/api.Core/Info"] = () => ({ code: 12, details: "unknown service api.Core" });
    engine.answers["/mesg.api.Service/Get"] = () => ({ code: 2, details: "service not found" });
  });
  afterEach(() => engine.stop());

  const named = (name: string) => {
    const process = processFromJson({ name, nodes: [], edges: [] }).definition;
    return { ...process, hash: processHash(process, "0.20") };
  };
  const bytes = (process: ProcessDefinition) => Buffer.from(encodeProcess(process, { release: "0.20" }));
  const at = () => ["--endpoint", engine.address, "--engine-version", "0.20"];

  test("causes no deletion when it returns another process for the hash", async () => {
    const [requested, other] = [named("requested"), named("other")];
    engine.answers["/mesg.api.Process/Get"] = () => bytes(other);
    const { code, stderr } = await call(remove, [requested.hash, "--yes", ...at()]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(`the Engine returned ${other.hash} for ${requested.hash}`),
    ]);
    expect(engine.calls.filter((path) => path.endsWith("/Delete"))).toEqual([]);
  });

  test("is detected when it reports the deletion of a process that it keeps", async () => {
    const process = named("kept");
    engine.answers["/mesg.api.Process/Get"] = () => bytes(process);
    engine.answers["/mesg.api.Process/Delete"] = () => Buffer.alloc(0);
    const { code, stderr } = await call(remove, [process.hash, "--yes", ...at()]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("still has it")]);
  });

  test("writes no control characters to the terminal, and no line beyond its width", async () => {
    const hostile = named(`\u001b[2J\u202eevil\n::error::${"x".repeat(300)}`);
    engine.answers["/mesg.api.Process/List"] = () => message(1, bytes({ ...hostile, hash: "" }));
    for (const extra of [[], ["--json"]]) {
      const listed = await call(list, ["--processes", "--color", "never", ...extra, ...at()], {
        terminals: ["stdout"],
      });
      expect(listed.code).toBe(0);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are under test
      expect(listed.stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^::/m);
      if (extra.length === 0) for (const line of listed.stdout.split("\n")) expect(line.length).toBeLessThan(80);
    }
  });

  test("keeps its failure when it cannot answer whether there is a process", async () => {
    engine.answers["/mesg.api.Process/Get"] = () => ({ code: 2, details: "disk full" });
    const { code, stderr } = await call(get, [named("any").hash, ...at()]);
    expect([code, stderr]).toEqual([1, expect.stringContaining("disk full")]);
  });

  test("requires the hash when it has several processes with one name", async () => {
    const twins = [named("twin"), { ...named("twin"), hash: named("other").hash }];
    engine.answers["/mesg.api.Service/List"] = () => Buffer.alloc(0);
    engine.answers["/mesg.api.Process/List"] = () => Buffer.concat(twins.map((it) => message(1, bytes(it))));
    const { code, stderr } = await call(get, ["twin", ...at()]);
    expect(code).toBe(1);
    for (const { hash } of twins) expect(stderr).toContain(hash);
  });
});

test("an embedded Engine of 0.14.0 hashes a process as that patch does, and reports it", async () => {
  const home = await deployed("0.14", ["mail"]);
  const path = join(home, "process.yml");
  const hashAt = async (release: string) => (await call(hash, [path, "--engine-version", release])).stdout.trim();
  const first = await hashAt("0.14.0");
  expect(await hashAt("0.14.2")).not.toBe(first);
  const at = ["--local", "--engine-version", "0.14.0"];
  await inFolder(mkdtempSync(join(ROOT, "first-")), async () => {
    await call(deploy, [join(home, "service"), ...at]);
    const { stdout } = await call(deploy, [path, "--json", ...at]);
    expect(JSON.parse(stdout)).toMatchObject({ status: "created", hash: first, engineVersion: "v0.14.0" });
  });
});
