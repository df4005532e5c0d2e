import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodeHash, MesgError } from "../../src/core/mod.ts";
import { decodeProcess, encodeProcess, type ProcessDefinition, type Release } from "../../src/definition/mod.ts";
import { connectEngine, type DeployProcessOptions, deployProcess, verifyProcess } from "../../src/engine/mod.ts";
import { processHash } from "../../src/hash/mod.ts";
import { type ProcessCase, readProcessVectors } from "../process-vectors.ts";
import { message } from "./release-engine.ts";
import { ScriptedEngine } from "./scripted-engine.ts";

const NOT_FOUND = { code: 2, details: "process not found" };
const CALL = { timeout: 10_000 };

/** A recorded process of a release, and its hash. */
function recorded(file: string, name = "filter-map"): { definition: ProcessDefinition; hash: string } {
  const { cases } = readProcessVectors<{ cases: ProcessCase[] }>(file);
  const it = cases.find((one) => one.case === name)!;
  return { definition: decodeProcess(Buffer.from(it.protobufHex, "hex")).definition, hash: it.hashBase58! };
}

/** A response with a hash in its first field. */
const hashAnswer = (hash: string) => Buffer.concat([Buffer.from([10, 32]), decodeHash(hash)]);

/** A process as an Engine stores it: with its hash. */
const withHash = (process: Buffer, hash: string) => Buffer.concat([hashAnswer(hash), process]);

let engine: ScriptedEngine;
beforeEach(async () => {
  engine = new ScriptedEngine();
  await engine.start();
});
afterEach(() => engine.stop());

/** Stores what is created under a hash; `api` is the package of the Process API. */
function keep(api: string, hash: string, changed?: (process: ProcessDefinition) => ProcessDefinition): void {
  let stored: Buffer | undefined;
  engine.answers[`/${api}.Process/Get`] = (request) =>
    stored !== undefined && request.subarray(2).equals(decodeHash(hash)) ? withHash(stored, hash) : NOT_FOUND;
  engine.answers[`/${api}.Process/Create`] = (request) => {
    const { definition } = decodeProcess(request);
    stored = Buffer.from(changed === undefined ? request : encodeProcess(changed(definition), { release: "0.14" }));
    return hashAnswer(hash);
  };
}

async function deploy(release: Release, definition: ProcessDefinition, options: DeployProcessOptions = {}) {
  engine.answers["/api.Core/Info"] = () => ({ code: 12, details: "unknown service api.Core" });
  const reached = await connectEngine(engine.address, { ...CALL, release });
  try {
    return await deployProcess(definition, reached, options);
  } finally {
    reached.close();
  }
}

const creates = () => engine.calls.filter((path) => path.endsWith("/Create")).length;

describe("creates a process, and verifies what the Engine stored", () => {
  test.each<[Release, string, string]>([
    ["0.14", "v0.14.0", "api"],
    ["0.14", "v0.14.2", "api"],
    ["0.16", "v0.15.0", "mesg.api"],
    ["0.20", "v0.18.0", "mesg.api"],
  ])("at %s, as recorded at %s", async (release, file, api) => {
    const { definition, hash } = recorded(file);
    keep(api, hash);
    const steps: string[] = [];
    const onStep = ({ step }: { readonly step: string }) => void steps.push(step);
    const done = await deploy(release, definition, { expectedHash: hash, onStep });
    expect(done).toMatchObject({ status: "created", hash, name: definition.name, verified: true });
    expect(steps.at(-1)).toBe("verified-definition");
    expect(await deploy(release, definition)).toMatchObject({ status: "exists", hash });
    expect(creates()).toBe(1);
  });

  test("rejects a hash other than the computed one", async () => {
    const { definition } = recorded("v0.18.0");
    const other = recorded("v0.18.0", "event-to-task").hash;
    keep("mesg.api", other);
    await expect(deploy("0.20", definition)).rejects.toThrow(`the Engine returned ${other}`);
  });

  test("rejects an unreviewed hash before it calls the Engine", async () => {
    const { definition } = recorded("v0.18.0");
    const other = recorded("v0.18.0", "event-to-task").hash;
    await expect(deploy("0.20", definition, { expectedHash: other })).rejects.toThrow("this is not the reviewed");
    expect(engine.calls.filter((path) => path.includes("Process"))).toEqual([]);
  });

  test("distinguishes another process under the same hash of 0.14", async () => {
    const { definition, hash } = recorded("v0.14.2");
    keep("api", hash, (it) => ({
      ...it,
      nodes: it.nodes.map((node) => (node.kind === "task" ? { ...node, taskKey: "other" } : node)),
    }));
    expect(processHash(definition, "0.14")).toBe(hash);
    const refused =
      /the Engine stores another process under .*\n {2}\/nodes\/\d+\/task\/taskKey: sent ".*", stored "other"/;
    await expect(deploy("0.14", definition)).rejects.toThrow(refused);
  });

  test("names the instance that the Engine lacks, and quotes the Engine's error in the hint", async () => {
    const { definition } = recorded("v0.18.0");
    keep("mesg.api", "");
    engine.answers["/mesg.api.Process/Create"] = () => ({ code: 2, details: 'instance "abc" not found' });
    const refused = deploy("0.20", definition);
    await expect(refused).rejects.toThrow("the Engine does not have the instance abc that the process names");
    await expect(refused).rejects.toMatchObject({
      hint: expect.stringMatching(/--create-instances; the Engine answered: instance "abc" not found$/),
    });
  });

  test("sends nothing that the Engine would reject", async () => {
    const { definition } = recorded("v0.18.0");
    const wrong = { ...definition, edges: [...definition.edges, { src: "nowhere", dst: "a" }] };
    await expect(deploy("0.20", wrong)).rejects.toThrow(
      /would refuse this process:\n {2}\/edges\/\d+\/src: node "nowhere"/,
    );
    expect(engine.calls.filter((path) => path.includes("Process"))).toEqual([]);
  });

  test("succeeds when another client created it first", async () => {
    const { definition, hash } = recorded("v0.18.0");
    keep("mesg.api", hash);
    const create = engine.answers["/mesg.api.Process/Create"]!;
    engine.answers["/mesg.api.Process/Create"] = (request) => {
      create(request, 1);
      return { code: 2, details: `failed to execute message: process "${hash}" already exists: invalid request` };
    };
    expect(await deploy("0.20", definition)).toMatchObject({ status: "exists", hash });
  });

  test("rejects an Engine that claims to have the process but does not", async () => {
    const { definition, hash } = recorded("v0.18.0");
    engine.answers["/mesg.api.Process/Get"] = () => NOT_FOUND;
    engine.answers["/mesg.api.Process/Create"] = () => ({ code: 2, details: `process "${hash}" already exists` });
    await expect(deploy("0.20", definition)).rejects.toThrow(`returned the hash ${hash}, but has no process`);
  });
});

describe("lying Engine", () => {
  const { definition } = recorded("v0.18.0");

  test.each<[string, Buffer, RegExp]>([
    ["an empty answer", Buffer.alloc(0), /the Engine returned none$/],
    ["an empty hash", Buffer.from([10, 0]), /the Engine returned none$/],
    ["a short hash", Buffer.from([10, 1, 7]), /the Engine returned 8$/],
    ["a hash of a megabyte", message(1, Buffer.alloc(1 << 20, 7)), /./],
    ["no message", Buffer.from("HTTP/1.1 200 OK"), /./],
    ["text with control characters", Buffer.from("\u001b[2J\n::error::"), /./],
  ])("is rejected after %s of Create, which is sent once", async (_name, answer, expected) => {
    engine.answers["/mesg.api.Process/Get"] = () => NOT_FOUND;
    engine.answers["/mesg.api.Process/Create"] = () => answer;
    const error = await deploy("0.20", definition, { callTimeout: 500 }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(MesgError);
    expect(error.message).toMatch(expected);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not appear.
    expect(error.message).toMatch(/^[^\u0000-\u001f]{1,500}$/);
    expect(creates()).toBe(1);
  });

  test.each<[string, Buffer | "silence"]>([
    ["nothing", "silence"],
    ["an empty message", Buffer.alloc(0)],
    [
      "another process",
      Buffer.from(encodeProcess(recorded("v0.18.0", "event-to-task").definition, { release: "0.20" })),
    ],
    ["no message", Buffer.from("<html>")],
  ])("is rejected when it answers Get with %s, and Create is not sent", async (_name, answer) => {
    engine.answers["/mesg.api.Process/Get"] = () => answer;
    engine.answers["/mesg.api.Process/Create"] = () => hashAnswer(recorded("v0.18.0").hash);
    await expect(deploy("0.20", definition, { callTimeout: 300 })).rejects.toBeInstanceOf(MesgError);
    expect(creates()).toBe(0);
  });
});

describe("lost answer of Create", () => {
  const { definition, hash } = recorded("v0.18.0");

  test.each([0, 400])("is no failure when the Engine saves %i ms later, and Create is sent once", async (after) => {
    let stored: Buffer | undefined;
    engine.answers["/mesg.api.Process/Get"] = () => (stored === undefined ? NOT_FOUND : withHash(stored, hash));
    engine.answers["/mesg.api.Process/Create"] = (request) => {
      setTimeout(() => {
        stored = Buffer.from(request);
      }, after);
      return "silence";
    };
    expect(await deploy("0.20", definition, { callTimeout: 900 })).toMatchObject({ status: "created", hash });
    expect(creates()).toBe(1);
  });

  test("is reported as unknown when the Engine never saves, and Create is not sent again", async () => {
    engine.answers["/mesg.api.Process/Get"] = () => NOT_FOUND;
    engine.answers["/mesg.api.Process/Create"] = () => "silence";
    await expect(deploy("0.20", definition, { callTimeout: 300 })).rejects.toMatchObject({
      kind: "environment",
      message: expect.stringMatching(/it is unknown whether the process was created$/),
      hint: expect.stringContaining(hash),
    });
    expect(creates()).toBe(1);
  });
});

describe("compares a process with an Engine's", () => {
  const { definition, hash } = recorded("v0.18.0");

  async function verify(changed: (process: ProcessDefinition) => ProcessDefinition = (it) => it, expectedHash = hash) {
    const stored = Buffer.from(encodeProcess(changed(definition), { release: "0.20" }));
    engine.answers["/mesg.api.Process/Get"] = (request) =>
      request.subarray(2).equals(decodeHash(hash)) ? withHash(stored, hash) : NOT_FOUND;
    engine.answers["/api.Core/Info"] = () => ({ code: 12, details: "unknown service api.Core" });
    const reached = await connectEngine(engine.address, { ...CALL, release: "0.20" });
    try {
      return await verifyProcess(definition, { release: "0.20", engine: reached, expectedHash });
    } finally {
      reached.close();
    }
  }

  test("that is the same", async () => {
    const { verified, checks } = await verify();
    expect([verified, checks.map(({ subject, outcome }) => [subject, outcome])]).toEqual([
      true,
      [
        ["hash", "equal"],
        ["engine", "equal"],
      ],
    ]);
  });

  test("that differs in a field", async () => {
    const { verified, checks } = await verify((it) => ({ ...it, name: "another" }));
    expect(verified).toBe(false);
    expect(checks[1]).toMatchObject({ outcome: "differs", reason: expect.stringContaining('/name: sent "') });
  });

  test("that has another hash than the reviewed one", async () => {
    const other = recorded("v0.18.0", "event-to-task").hash;
    const { checks } = await verify((it) => it, other);
    expect(checks.map(({ outcome }) => outcome)).toEqual(["differs", "equal"]);
  });

  test("that does not exist, or when the Engine does not answer", async () => {
    engine.answers["/mesg.api.Process/Get"] = () => NOT_FOUND;
    const problem = new MesgError("environment", "no Engine answers");
    const { checks } = await verifyProcess(definition, { release: "0.20", engine: { address: "x:1", problem } });
    expect(checks).toMatchObject([{ subject: "engine", outcome: "unknown" }]);
    await expect(verifyProcess(definition, { release: "0.20" })).rejects.toThrow("nothing to compare");
  });
});

test("detects an Engine without a Process API", async () => {
  const reached = await connectEngine(engine.address, { ...CALL, release: "0.11" });
  expect(() => reached.processes()).toThrow("Engine 0.11 has no processes");
  reached.close();
});
