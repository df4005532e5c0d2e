import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MesgError } from "../../../src/core/mod.ts";
import { EMPTY_CONFIGURATION, EMPTY_DEFINITION, isSince, type Release } from "../../../src/definition/mod.ts";
import {
  type ConnectedEngine,
  connectEngine,
  type Deployment,
  deploy,
  takeDeploySource,
} from "../../../src/engine/mod.ts";
import { needsSource } from "../../../src/hash/mod.ts";
import { takeSource } from "../../../src/source/mod.ts";
import { tarOf, tarOfTree } from "../../vector-trees.ts";
import { pathsOf, ReleaseEngine } from "../release-engine.ts";
import { HARMFUL, HARMLESS } from "./fault-list.ts";
import { type Fault, FaultProxy } from "./fault-proxy.ts";

const SOURCE = "QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq";
/** One release of each era. */
const ERAS: readonly Release[] = ["0.9", "0.10", "0.11", "0.14", "0.15", "0.16", "0.18", "0.20"];
/** Concurrent combinations: most of their time is waiting. */
const AT_ONCE = 16;
const ACCOUNT = { credentials: { username: "alice", password: "secret" } };

/** The calls of a deploy that can fail, by path and count. */
function placesOf(release: Release): readonly (readonly [path: string, count: number])[] {
  const { create, get } = pathsOf(release);
  const detection = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo";
  if (release === "0.9") {
    return [
      ["/api.Core/Info", 1],
      [get, 1],
      ["/api.Core/DeployService", 1],
      [get, 2],
    ];
  }
  if (!isSince(release, "0.16")) {
    const info = isSince(release, "0.15") ? "/mesg.api.Core/Info" : "/api.Core/Info";
    return [
      [info, 1],
      [get, 1],
      [create, 1],
      [get, 2],
    ];
  }
  const service = "/mesg.api.Service";
  return [
    [detection, 1],
    [`${service}/Hash`, 1],
    [`${service}/Exists`, 1],
    [create, 1],
    [get, 1],
  ];
}

const combinations = ERAS.flatMap((release) =>
  placesOf(release).flatMap(([path, count]) =>
    Object.entries({ ...HARMLESS, ...HARMFUL }).map(([name, fault]) => ({ release, path, count, name, fault })),
  ),
);

test("has hundreds of combinations, as many as the documentation says", async () => {
  expect(combinations.length).toBeGreaterThan(200);
  const page = await readFile(new URL("../../../docs/engine-connection.md", import.meta.url), "utf8");
  expect(page).toContain(`${combinations.length.toLocaleString("en-US")} combinations`);
});

describe.each(ERAS)("Engine %s behind a proxy that fails", (release) => {
  let world: ReleaseEngine;
  /** A connection without a proxy. */
  let direct: ConnectedEngine;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "faults-"));
    world = await ReleaseEngine.start(release);
    direct = await connectEngine(world.engine.address, { timeout: 10_000, ...ACCOUNT });
    const tar = await tarOfTree("one-file");
    world.gateway.put(SOURCE, tar);
    await writeFile(join(folder, "source.tar"), tar);
  });
  afterAll(async () => {
    direct?.close();
    await world?.[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });

  /** A service of its own for each combination, and its deploy options. */
  async function serviceOf(sid: string) {
    if (release !== "0.9") {
      const definition = { ...EMPTY_DEFINITION, sid, name: sid, configuration: EMPTY_CONFIGURATION, source: SOURCE };
      const source = needsSource(release) ? (await takeSource(join(folder, "source.tar"))).digest : undefined;
      return { definition, options: { source } };
    }
    const file = (path: string, text: string) => {
      return { path, mode: "0644", type: "file", contentBase64: Buffer.from(text).toString("base64") } as const;
    };
    const path = join(folder, `${sid}.tar`);
    await writeFile(path, await tarOf([file("mesg.yml", `name: ${sid}\nsid: ${sid}\n`), file("Dockerfile", "")]));
    const { definition, taken, archive } = await takeDeploySource(path);
    return { definition, options: { source: taken.digest, archive } };
  }

  const outcomes = { failed: 0, verified: 0 };

  /** The problems with the outcome of a combination; empty when there are none. */
  async function problemsOf(sid: string, { path, count, fault }: { path: string; count: number; fault: Fault }) {
    const isHarmless = Object.values(HARMLESS).includes(fault);
    const timeout = isHarmless ? 10_000 : 300;
    const { definition, options } = await serviceOf(sid);
    const limits = { callTimeout: timeout, createTimeout: timeout, totalTimeout: 10 * timeout };
    await using proxy = await FaultProxy.start(world.engine.address, (called, times) =>
      called === path && times === count ? fault : undefined,
    );
    const throughProxy = async (): Promise<Deployment> => {
      const connected = await connectEngine(proxy.address, { timeout, ...ACCOUNT });
      try {
        return await deploy(definition, connected, { ...options, ...limits });
      } finally {
        connected.close();
      }
    };
    const problems: string[] = [];
    const outcome = await endsIn(
      throughProxy().catch((error: unknown) => error),
      30_000,
    );
    const createPath = release === "0.9" ? "/api.Core/DeployService" : pathsOf(release).create;
    const creates = proxy.forwarded.get(createPath) ?? 0;
    if (creates > 1) problems.push(`Create reached the Engine ${creates} times`);
    const failed = outcome instanceof Error;
    outcomes[failed ? "failed" : "verified"]++;
    if (isHarmless && failed) problems.push(`a harmless fault failed: ${outcome}`);
    if (failed && !(outcome instanceof MesgError && outcome.kind !== "usage"))
      problems.push(`no clear error: ${outcome}`);
    if (failed && !/\w{3}/.test(outcome.message)) problems.push("an error without words");
    // After any fault, the next deploy succeeds, and there is one service.
    const again = await deploy(definition, direct, options);
    if (!failed && again.hash !== (outcome as Deployment).hash) problems.push("another hash was called verified");
    if (!failed && again.status !== "exists") problems.push("verified, and not there");
    const stored = await direct.client.list({ timeout: 10_000 });
    const mine = stored.filter((it) => it.definition.sid === sid);
    if (mine.length !== 1) problems.push(`${mine.length} services instead of 1`);
    return problems;
  }

  test("ends in success or a clear error, and one service, for every fault at every place", {
    timeout: 300_000,
  }, async () => {
    const all = combinations.filter((it) => it.release === release);
    // Every fault occurs in several eras; MESG_FAULTS=all tries each at each place of each era.
    const turn = 2 * ERAS.indexOf(release);
    const isSampled = (index: number) => (index + turn) % (2 * ERAS.length) === 0;
    const mine = process.env.MESG_FAULTS === "all" ? all : all.filter((_, index) => isSampled(index));
    const wrong: string[] = [];
    let next = 0;
    const work = async () => {
      for (let index = next++; index < mine.length; index = next++) {
        const it = mine[index]!;
        const problems = await problemsOf(`s${index}`, it);
        if (problems.length > 0) wrong.push(`${it.name} at ${it.path} (${it.count}): ${problems.join("; ")}`);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    expect(wrong).toEqual([]);
    // Faults occurred, and were survived where the Engine can be queried.
    expect(outcomes.failed).toBeGreaterThan(mine.length / 5);
    expect(outcomes.verified).toBeGreaterThan(0);
  });
});

/** Fails when work takes far longer than all of its deadlines together. */
async function endsIn<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not over after ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
