import { setTimeout as sleep } from "node:timers/promises";
import { Client, credentials, Metadata, type ServiceError } from "@grpc/grpc-js";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CallRecord } from "../../../src/engine/embedded/mod.ts";
import { encodeCreateRequest } from "../../../src/engine/mod.ts";
import { vectorDefinition } from "../../engine-vectors.ts";
import { tarOfTree } from "../../vector-trees.ts";
import { message, ReleaseEngine } from "../release-engine.ts";

const HEALTH = "/grpc.health.v1.Health";
const same = (bytes: Buffer) => bytes;
const definition = vectorDefinition("sid-63");
const request = encodeCreateRequest(definition, "0.11");

let world: ReleaseEngine;
let calls: CallRecord[];
beforeEach(async () => {
  calls = [];
  world = await ReleaseEngine.start("0.11", { onCall: (call) => calls.push(call) });
});
afterEach(() => world[Symbol.asyncDispose]());

test("reports its health, as a whole and by service", async () => {
  for (const service of ["", "api.Service", "api.Core"]) {
    const { code, bytes } = await world.call(`${HEALTH}/Check`, message(1, service));
    expect([service, code, bytes.toString("hex")]).toEqual([service, 0, "0801"]);
  }
  const unknown = await world.call(`${HEALTH}/Check`, message(1, "api.Nothing"));
  expect([unknown.code, unknown.text]).toEqual([5, "unknown service"]);
});

test("reports its shutdown to a client that watches its health", async () => {
  const client = new Client(world.engine.address, credentials.createInsecure());
  const watch = client.makeServerStreamRequest(`${HEALTH}/Watch`, same, same, Buffer.alloc(0), {
    deadline: Date.now() + 20_000,
  });
  const seen: string[] = [];
  const ended = new Promise<void>((resolve) => {
    watch.on("data", (bytes: Buffer) => {
      seen.push(bytes.toString("hex"));
      if (seen.length === 1) void world.engine.close();
    });
    watch.on("end", resolve);
    watch.on("error", () => resolve());
  });
  await ended;
  expect(seen).toEqual(["0801", "0802"]);
  client.close();
});

test("finishes what it accepted when it stops, and accepts no more", async () => {
  const tar = await tarOfTree("one-file");
  let release: () => void = () => undefined;
  const received = new Promise<void>((resolve) => {
    world.gateway.put(definition.source, (_, response) => {
      release = () => void response.writeHead(200).end(tar);
      resolve();
    });
  });
  const accepted = world.call("/api.Service/Create", request);
  await received;
  const closed = world.engine.close();
  await sleep(50);
  const other = new Client(world.engine.address, credentials.createInsecure());
  const refused = await new Promise<ServiceError | null>((resolve) => {
    other.makeUnaryRequest("/api.Core/Info", same, same, Buffer.alloc(0), { deadline: Date.now() + 5_000 }, resolve);
  });
  other.close();
  expect(refused?.code).toBe(14);
  release();
  expect(await accepted).toMatchObject({ code: 0 });
  await closed;
});

test("stops despite an open reflection stream", async () => {
  const client = new Client(world.engine.address, credentials.createInsecure());
  const path = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo";
  const stream = client.makeBidiStreamRequest(path, same, same, new Metadata());
  const ended = new Promise<number>((resolve) => stream.on("error", (error: ServiceError) => resolve(error.code)));
  stream.write(message(7, "*"));
  await new Promise((resolve) => stream.once("data", resolve));
  await world.engine.close();
  expect(await ended).toBe(14);
  client.close();
});

test("logs each call: path, status, time and peer, but no content", async () => {
  await world.call("/api.Core/Info");
  await world.call("/api.Service/Get", message(1, "nope"), { authorization: "Bearer c4nary" });
  await world.call("/api.Service/Nope");
  expect(calls.map(({ path, code }) => [path, code])).toEqual([
    ["/api.Core/Info", 0],
    ["/api.Service/Get", 2],
    ["/api.Service/Nope", 12],
  ]);
  for (const call of calls) {
    expect(call.milliseconds).toBeGreaterThanOrEqual(0);
    expect(call.peer).toMatch(/^127\.0\.0\.1:\d+$/);
  }
  expect(JSON.stringify(calls)).not.toMatch(/c4nary|nope/);
});
