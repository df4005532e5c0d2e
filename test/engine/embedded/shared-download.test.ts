import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { EMPTY_CONFIGURATION, EMPTY_DEFINITION } from "../../../src/definition/mod.ts";
import { EmbeddedEngine, gatewayArchives, ServiceDatabase } from "../../../src/engine/embedded/mod.ts";
import { tarOfTree } from "../../vector-trees.ts";
import { Gateway } from "../gateway.ts";

const SOURCE = "QmPG1Ze96pH1EgVMWsGKM33jXoG63rigMncSEqZXP7oncq";
let folder: string;
let gateway: Gateway;
let tar: Uint8Array;
/** Requests that the gateway has not answered yet. */
let held: ServerResponse[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "shared-"));
  tar = await tarOfTree("one-file");
  gateway = await Gateway.start();
  held = [];
  gateway.put(SOURCE, (_, response) => held.push(response));
});
afterEach(async () => {
  await gateway[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

function engineOf(sourceTimeout?: number) {
  const database = ServiceDatabase.open(folder);
  const engine = new EmbeddedEngine({
    release: "0.11",
    database,
    archives: gatewayArchives(gateway.url),
    sourceTimeout,
  });
  return async (sid: string, caller: { readonly signal: AbortSignal } = new AbortController()) => {
    const definition = { ...EMPTY_DEFINITION, sid, name: sid, configuration: EMPTY_CONFIGURATION, source: SOURCE };
    return (await engine.create(definition, caller)).hash;
  };
}

async function firstHeld(): Promise<ServerResponse> {
  while (held.length === 0) await setTimeout(2);
  return held[0]!;
}

test("downloads one source once for concurrent Creates, and again for later ones", async () => {
  const create = engineOf();
  const creates = Promise.all(["a", "b", "c"].map((sid) => create(sid)));
  (await firstHeld()).end(tar);
  expect(new Set(await creates).size).toBe(3);
  expect(gateway.requests).toHaveLength(1);
  gateway.put(SOURCE, 404);
  await expect(create("d")).rejects.toThrow("service's source code is not reachable");
  expect(gateway.requests).toHaveLength(2);
});

test("reports a failure to all concurrent callers", async () => {
  const create = engineOf();
  const creates = ["a", "b"].map((sid) => create(sid));
  (await firstHeld()).writeHead(500).end();
  for (const outcome of await Promise.allSettled(creates)) {
    expect(outcome).toMatchObject({ reason: { message: "service's source code is not reachable" } });
  }
});

test("continues the download for the others when a caller leaves", async () => {
  const create = engineOf();
  const leaving = new AbortController();
  const left = create("a", leaving);
  const stays = create("b");
  const response = await firstHeld();
  leaving.abort(new Error("gone"));
  await expect(left).rejects.toThrow("gone");
  response.end(tar);
  expect(await stays).toMatch(/^\w{43,44}$/);
  expect(gateway.requests).toHaveLength(1);
});

test("ends the download when the last caller has left, and starts it again for the next caller", async () => {
  const create = engineOf();
  const leaving = [new AbortController(), new AbortController()];
  const left = Promise.allSettled(leaving.map((caller, index) => create(`${index}`, caller)));
  const response = await firstHeld();
  const closed = once(response, "close");
  for (const caller of leaving) caller.abort(new Error("gone"));
  await Promise.all([left, closed]);
  const next = create("next");
  while (held.length < 2) await setTimeout(2);
  held[1]!.end(tar);
  expect(await next).toMatch(/^\w{43,44}$/);
});

test("fails for all callers when the source does not arrive in time", async () => {
  const create = engineOf(50);
  const outcomes = await Promise.allSettled(["a", "b"].map((sid) => create(sid)));
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ reason: { message: "service's source code did not arrive within 0.05 seconds" } });
  }
});
