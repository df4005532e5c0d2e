import { setTimeout } from "node:timers/promises";
import * as grpc from "@grpc/grpc-js";
import { afterEach, beforeEach, expect, test } from "vitest";
import { guardStream, guardUnary } from "../../../src/engine/embedded/server/guard.ts";
import { receiveLimits } from "../../../src/engine/embedded/server/receive-limits.ts";
import { framed, RawClient, type RawOutcome } from "../raw-calls.ts";

const LIMITS = { timeout: 300, totalBytes: 300_000, ownBytes: 10_000 };
const UNFINISHED = framed(Buffer.alloc(50_000), { length: 60_000 });

let server: grpc.Server;
let address: string;
let client: RawClient;
beforeEach(async () => {
  server = new grpc.Server({ interceptors: [receiveLimits(grpc, LIMITS)] });
  const same = (bytes: Buffer) => bytes;
  const sent = (bytes: Uint8Array) => Buffer.from(bytes);
  const onDefect = (error: unknown) => {
    throw error;
  };
  server.register(
    "/t/echo",
    guardUnary({ kind: "unary", answer: async (request) => request }, onDefect),
    sent,
    same,
    "unary",
  );
  const late = async (request: Uint8Array) => {
    await setTimeout(1.5 * LIMITS.timeout);
    return request;
  };
  server.register("/t/late", guardUnary({ kind: "unary", answer: late }, onDefect), sent, same, "unary");
  const echoes = guardStream({ kind: "stream", answer: (requests) => requests }, onDefect);
  server.register("/t/echoes", echoes, sent, same, "bidi");
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync("127.0.0.1:0", grpc.ServerCredentials.createInsecure(), (error, bound) =>
      error === null ? resolve(bound) : reject(error),
    );
  });
  address = `127.0.0.1:${port}`;
  client = new RawClient(address);
});
afterEach(() => {
  client[Symbol.dispose]();
  server.forceShutdown();
});

test("ends a unary call whose request does not arrive in time", async () => {
  for (const body of [Buffer.alloc(1), UNFINISHED, framed(Buffer.from("x"))]) {
    const { status, text } = await client.call({ path: "/t/echo", body, stayOpen: true });
    expect([status, text]).toEqual([4, "the request did not arrive within 0.3 seconds"]);
  }
});

test("answers a call whose request arrived in time later than that", async () => {
  expect(await client.call({ path: "/t/late", body: framed(Buffer.from("x")) })).toMatchObject({ status: 0 });
});

test("rejects large unfinished requests when it holds too many, and answers small ones", async () => {
  const path = "/t/echoes";
  const endings: RawOutcome[] = [];
  for (let count = 0; count < 10; count++) {
    void client.call({ path, body: UNFINISHED, stayOpen: true }).then((ending) => endings.push(ending));
  }
  while (endings.length < 3) {
    expect(await client.call({ path: "/t/echo", body: framed(Buffer.from("x")) })).toMatchObject({ status: 0 });
  }
  for (const { status } of endings) expect(status).toBe(8);
  expect(endings.length).toBeLessThan(10);
});

test("forgets requests that arrived, were answered, or whose clients disconnected", async () => {
  const large = framed(Buffer.alloc(100_000));
  for (let count = 0; count < 20; count++) {
    expect(await client.call({ path: "/t/echo", body: large })).toMatchObject({ status: 0 });
    expect(await client.call({ path: "/t/echoes", body: Buffer.concat([large, large]) })).toMatchObject({ status: 0 });
    for (const path of ["/t/echo", "/t/echoes"]) {
      const stream = client.session.request({ ":method": "POST", ":path": path, "content-type": "application/grpc" });
      stream.on("error", () => undefined);
      stream.write(UNFINISHED, () => stream.close(8));
      await new Promise((resolve) => stream.on("close", resolve));
    }
  }
});

test("forgets requests whose connections are lost", async () => {
  for (let count = 0; count < 10; count++) {
    using other = new RawClient(address);
    const stream = other.session.request({ ":method": "POST", ":path": "/t/echo", "content-type": "application/grpc" });
    stream.on("error", () => undefined);
    await new Promise((resolve) => stream.write(UNFINISHED, resolve));
    other.session.destroy();
    await client.call({ path: "/t/echo", body: framed(Buffer.from("x")) });
  }
  expect(await client.call({ path: "/t/echo", body: framed(Buffer.alloc(100_000)) })).toMatchObject({ status: 0 });
});
