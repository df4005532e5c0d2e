import { mkdir, mkdtemp, readdir, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decodeBase58 } from "../../src/core/mod.ts";
import { EMPTY_CONFIGURATION, EMPTY_DEFINITION, type ServiceDefinition } from "../../src/definition/mod.ts";
import { type ConnectedEngine, connectEngine } from "../../src/engine/mod.ts";
import { EngineProcess } from "../engine/engine-process.ts";
import { tarOfTree } from "../vector-trees.ts";

/** The number of kills; for a long run: MESG_KILLS=50. */
const KILLS = Number(process.env.MESG_KILLS ?? 2);
const SOURCE = "QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq";
const call = { timeout: 20_000 };

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "durability-"));
  await mkdir(join(folder, "sources"));
  await writeFile(join(folder, "sources", `${SOURCE}.tar`), await tarOfTree("one-file"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function service(sid: string): ServiceDefinition {
  return { ...EMPTY_DEFINITION, sid, name: sid, configuration: EMPTY_CONFIGURATION, source: SOURCE };
}

/** Creates services, 16 at a time, until the connection breaks; returns those that were confirmed. */
async function load(engine: ConnectedEngine, prefix: string, answered: Map<string, string>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (;;) {
      const sid = `${prefix}-${next++}`;
      answered.set(await engine.client.create(service(sid), call), sid);
    }
  };
  await Promise.allSettled(Array.from({ length: 16 }, worker));
}

test(
  `keeps every confirmed service whole when killed ${KILLS} times under load`,
  async () => {
    const answered = new Map<string, string>();
    for (let kill = 0; kill < KILLS; kill++) {
      const served = await EngineProcess.start(folder);
      const engine = await connectEngine(served.address, call);
      const loading = load(engine, `run-${kill}`, answered);
      // Without a confirmation before it, a kill proves nothing.
      for (const before = answered.size; answered.size === before; ) await setTimeout(10);
      await setTimeout(Math.random() * 400);
      await served.stop("SIGKILL");
      await loading;
      engine.close();
    }
    await using served = await EngineProcess.start(folder);
    const engine = await connectEngine(served.address, call);
    const listed = await engine.client.list(call);
    const sids = new Map(listed.map(({ definition }) => [definition.hash, definition.sid]));
    for (const [hash, sid] of answered) expect(sids.get(hash)).toBe(sid);
    for (const { definition, unknownFields } of listed) {
      expect(unknownFields).toEqual([]);
      // A service that was saved without a confirmation is whole: created again, it exists already.
      expect(definition).toEqual({ ...service(definition.sid), hash: definition.hash });
    }
    expect(answered.size).toBeGreaterThanOrEqual(KILLS);
    if (process.env.MESG_KILLS) {
      const files = await readdir(join(folder, "engine-0.11", "services"), { recursive: true });
      const left = files.filter((name) => name.includes("unfinished"));
      console.log(
        `${KILLS} kills, ${answered.size} answered, ${listed.length} listed, ${left.length} unfinished files`,
      );
    }
    engine.close();
  },
  20_000 + KILLS * 5_000,
);

test("lets exactly one Create of a definition win on two servers over one folder, and shows it on both", async () => {
  const servers = await Promise.all([EngineProcess.start(folder), EngineProcess.start(folder)]);
  try {
    const engines = await Promise.all(servers.map(({ address }) => connectEngine(address, call)));
    /** Creates a service through both at once. */
    const race = async (definition: ServiceDefinition) => {
      const calls = engines.flatMap(({ client }) => Array.from({ length: 8 }, () => client.create(definition, call)));
      const results = await Promise.allSettled(calls);
      const won = results.filter((result) => result.status === "fulfilled");
      expect(won).toHaveLength(1);
      const hash = won[0]!.value;
      const refusals = results.filter((result) => result.status === "rejected").map(({ reason }) => reason.text);
      expect(new Set(refusals)).toEqual(new Set([`service "${hash}" already exists`]));
      for (const { client } of engines) expect((await client.get(hash, call)).definition.sid).toBe(definition.sid);
      return hash;
    };
    for (let round = 0; round < 10; round++) {
      const definition = service(`round-${round}`);
      const hash = await race(definition);
      // As a power failure may leave it.
      const name = Buffer.from(decodeBase58(hash)).toString("hex");
      await truncate(join(folder, "engine-0.11", "services", name.slice(0, 2), name), round);
      for (const { client } of engines) await expect(client.get(hash, call)).rejects.toThrow("not found");
      expect(await race(definition)).toBe(hash);
      const forgotten = await Promise.allSettled(engines.map(({ client }) => client.delete(hash, call)));
      expect(forgotten.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    }
    for (const engine of engines) engine.close();
  } finally {
    await Promise.all(servers.map((server) => server[Symbol.asyncDispose]()));
  }
});
