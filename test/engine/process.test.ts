import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { decodeHash } from "../../src/core/mod.ts";
import { decodeProcess, encodeProcess, type ProcessDefinition, type Release } from "../../src/definition/mod.ts";
import { connectEngine, deployProcess } from "../../src/engine/mod.ts";
import { processHash } from "../../src/hash/mod.ts";
import { type ProcessCase, readProcessVectors } from "../process-vectors.ts";
import { ScriptedEngine } from "./scripted-engine.ts";

const NOT_FOUND = { code: 2, details: "process not found" };
const CALL = { timeout: 10_000 };

/** A recorded process of a release, and its hash. */
function recorded(file: string, name = "filter-map"): { definition: ProcessDefinition; hash: string } {
  const { cases } = readProcessVectors<{ cases: ProcessCase[] }>(file);
  const it = cases.find((one) => one.case === name)!;
  return { definition: decodeProcess(Buffer.from(it.protobufHex, "hex")).definition, hash: it.hashBase58! };
}

/** An answer with a hash in its first field. */
const hashAnswer = (hash: string) => Buffer.concat([Buffer.from([10, 32]), decodeHash(hash)]);

let engine: ScriptedEngine;
beforeEach(async () => {
  engine = new ScriptedEngine();
  await engine.start();
});
afterEach(() => engine.stop());

/** Keeps what is created under a hash; `api` is the package of the Process API. */
function keep(api: string, hash: string, changed?: (process: ProcessDefinition) => ProcessDefinition): void {
  let stored: Buffer | undefined;
  engine.answers[`/${api}.Process/Get`] = (request) =>
    stored !== undefined && request.subarray(2).equals(decodeHash(hash)) ? stored : NOT_FOUND;
  engine.answers[`/${api}.Process/Create`] = (request) => {
    const { definition } = decodeProcess(request);
    stored = Buffer.from(changed === undefined ? request : encodeProcess(changed(definition), { release: "0.14" }));
    return hashAnswer(hash);
  };
}

async function deploy(release: Release, definition: ProcessDefinition, expectedHash?: string) {
  engine.answers["/api.Core/Info"] = () => ({ code: 12, details: "unknown service api.Core" });
  const reached = await connectEngine(engine.address, { ...CALL, release });
  try {
    return await deployProcess(definition, reached.processes(), { ...CALL, expectedHash });
  } finally {
    reached.close();
  }
}

const creates = () => engine.calls.filter((path) => path.endsWith("/Create")).length;

describe("a process is created, and what the Engine has is verified", () => {
  test.each<[Release, string, string]>([
    ["0.14", "v0.14.0", "api"],
    ["0.14", "v0.14.2", "api"],
    ["0.16", "v0.15.0", "mesg.api"],
    ["0.20", "v0.18.0", "mesg.api"],
  ])("at %s, as recorded at %s", async (release, file, api) => {
    const { definition, hash } = recorded(file);
    keep(api, hash);
    expect(await deploy(release, definition, hash)).toEqual({ status: "created", hash, name: definition.name });
    expect(await deploy(release, definition)).toMatchObject({ status: "exists", hash });
    expect(creates()).toBe(1);
  });

  test("another hash than the one computed is refused", async () => {
    const { definition } = recorded("v0.18.0");
    const other = recorded("v0.18.0", "event-to-task").hash;
    keep("mesg.api", other);
    await expect(deploy("0.20", definition)).rejects.toThrow(`the Engine gave the process the hash ${other}`);
  });

  test("a hash that was not reviewed is refused before the Engine is asked", async () => {
    const { definition } = recorded("v0.18.0");
    const other = recorded("v0.18.0", "event-to-task").hash;
    await expect(deploy("0.20", definition, other)).rejects.toThrow(`${other} was reviewed`);
    expect(engine.calls.filter((path) => path.includes("Process"))).toEqual([]);
  });

  test("another process under the same hash of 0.14 is told apart", async () => {
    const { definition, hash } = recorded("v0.14.2");
    keep("api", hash, (it) => ({
      ...it,
      nodes: it.nodes.map((node) => (node.kind === "task" ? { ...node, taskKey: "other" } : node)),
    }));
    expect(processHash(definition, "0.14")).toBe(hash);
    await expect(deploy("0.14", definition)).rejects.toThrow("the Engine has another process under the hash");
  });

  test("a refusal is the Engine's own", async () => {
    const { definition } = recorded("v0.18.0");
    keep("mesg.api", "");
    engine.answers["/mesg.api.Process/Create"] = () => ({ code: 2, details: 'instance "abc" not found' });
    await expect(deploy("0.20", definition)).rejects.toThrow('instance "abc" not found');
  });
});

test("an Engine without a Process API is told apart", async () => {
  const reached = await connectEngine(engine.address, { ...CALL, release: "0.11" });
  expect(() => reached.processes()).toThrow("Engine 0.11 has no processes");
  reached.close();
});
