import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decodeBase58 } from "../../../src/core/mod.ts";
import {
  decodeDefinition,
  EMPTY_CONFIGURATION,
  EMPTY_DEFINITION,
  type ServiceDefinition,
} from "../../../src/definition/mod.ts";
import {
  archivePath,
  EmbeddedEngine,
  folderArchives,
  ServiceDatabase,
  startLocalEngine,
} from "../../../src/engine/embedded/mod.ts";
import { connectEngine } from "../../../src/engine/mod.ts";
import { tarOfTree } from "../../vector-trees.ts";

const SOURCE = "QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq";
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "sids-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const caller = new AbortController();

/** Services of different hashes. */
function versionsOf(sid: string, count: number): ServiceDefinition[] {
  return Array.from({ length: count }, (_, version) => ({
    ...EMPTY_DEFINITION,
    sid,
    name: `version ${version}`,
    configuration: EMPTY_CONFIGURATION,
    source: SOURCE,
  }));
}

async function putSource(sources: string): Promise<void> {
  await mkdir(sources, { recursive: true });
  await writeFile(archivePath(sources, SOURCE)!, await tarOfTree("one-file"));
}

async function open(): Promise<EmbeddedEngine> {
  await putSource(folder);
  const database = ServiceDatabase.open(join(folder, "services"));
  return new EmbeddedEngine({ release: "0.10", database, archives: folderArchives(folder) });
}

async function stored(engine: EmbeddedEngine): Promise<string[]> {
  const hashes: string[] = [];
  for await (const service of engine.list()) hashes.push(decodeDefinition(service).definition.hash);
  return hashes;
}

test("keeps the last of the services with one sid that are created at the same time", async () => {
  const engine = await open();
  const created: string[] = [];
  const create = async (service: ServiceDefinition) => {
    created.push((await engine.create(service, caller)).hash);
  };
  await Promise.all([...versionsOf("other", 1), ...versionsOf("same", 6)].map(create));
  expect(new Set(created).size).toBe(7);
  expect((await stored(engine)).sort()).toEqual([created[0]!, created[6]!].sort());
});

test("creates a service although the one before could not be stored", async () => {
  const engine = await open();
  const [first, second] = versionsOf("same", 2) as [ServiceDefinition, ServiceDefinition];
  const { hash } = await engine.create(first, caller);
  await engine.delete(Buffer.from(hash));
  // A folder under the name of the first.
  const name = Buffer.from(decodeBase58(hash)).toString("hex");
  await mkdir(join(folder, "services", name.slice(0, 2), name));
  const created = await Promise.allSettled([first, second].map((service) => engine.create(service, caller)));
  expect(created.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(await stored(engine)).toHaveLength(1);
});

test("changes nothing when a service is refused since it exists", async () => {
  const engine = await open();
  const [first] = versionsOf("same", 1) as [ServiceDefinition];
  const { hash } = await engine.create(first, caller);
  await expect(engine.create(first, caller)).rejects.toThrow("already deployed");
  expect(await stored(engine)).toEqual([hash]);
});

test("keeps one of six Creates of one sid over gRPC", async () => {
  const local = await startLocalEngine({ folder, release: "0.10" });
  await putSource(local.sourcesFolder);
  const engine = await connectEngine(local.endpoint, { timeout: 10_000, release: "0.10" });
  try {
    const creates = versionsOf("same", 6).map((service) => engine.client.create(service, { timeout: 10_000 }));
    const answered = await Promise.all(creates);
    expect(new Set(answered).size).toBe(6);
    // HTTP/2 delivers answers of the same moment in any order, so the last answer may be of an earlier Create.
    const [kept, ...others] = await engine.client.list({ timeout: 10_000 });
    expect(others).toEqual([]);
    expect(answered).toContain(kept!.definition.hash);
  } finally {
    engine.close();
    await local.close(0);
  }
});

test("never removes every service of a sid that several processes create at the same time", async () => {
  const engines = await Promise.all([open(), open(), open()]);
  const creates = versionsOf("same", 6).map((service, index) => engines[index % 3]!.create(service, caller));
  await Promise.all(creates);
  expect((await stored(engines[0]!)).length).toBeGreaterThan(0);
  // What remains of the others is replaced by the next one.
  const [, , , , , , last] = versionsOf("same", 7);
  const { hash } = await engines[1]!.create(last!, caller);
  expect(await stored(engines[2]!)).toEqual([hash]);
});
