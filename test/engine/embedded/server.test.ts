import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { connect as connectTls } from "node:tls";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { type LocalEngine, startLocalEngine } from "../../../src/engine/embedded/mod.ts";
import { pem } from "../certificates.ts";
import { framed, RawClient } from "../raw-calls.ts";

const INFO = "/api.Core/Info";
const GET = "/api.Service/Get";
const REFLECTION = "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo";
const EVERY_METHOD = [INFO, GET, "/api.Service/Create", "/api.Service/List", "/api.Service/Delete", REFLECTION];
const OK = 0;
const INTERNAL = 13;
const NOTHING = framed(new Uint8Array());
/** A field that announces 127 bytes and has none. */
const CUT_OFF = framed(Buffer.from([0x0a, 0x7f]));

let folder: string;
let engine: LocalEngine;
let client: RawClient;
const defects: unknown[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "server-"));
  engine = await startLocalEngine({ folder, release: "0.11", onDefect: (error) => defects.push(error) });
});
afterAll(async () => {
  await engine?.close(0);
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  client?.[Symbol.dispose]();
  client = new RawClient(engine.address);
});

/** Checks that another client is answered, and that no method threw unexpectedly. */
async function expectAlive(): Promise<void> {
  using other = new RawClient(engine.address);
  expect(await other.call({ path: INFO, body: NOTHING })).toMatchObject({ status: OK });
  expect(defects).toEqual([]);
}

test.each([GET, "/api.Service/Delete", "/api.Service/Create", REFLECTION])(
  "answers a message to %s that does not parse with INTERNAL and the text of Go's gRPC",
  async (path) => {
    const { status, text } = await client.call({ path, body: CUT_OFF });
    expect([status, text.slice(0, 34)]).toEqual([INTERNAL, "grpc: error unmarshalling request:"]);
    await expectAlive();
  },
);

test.each(EVERY_METHOD)("ends a call to %s with wrong framing with a status of its own", async (path) => {
  const bodies = {
    "no message": Buffer.alloc(0),
    "half a prefix": Buffer.from([0, 0]),
    "a message that is cut off": framed(Buffer.from("x"), { length: 100 }),
    "a length over the limit": framed(new Uint8Array(), { length: 0xffffffff }),
    "an unknown flag": framed(new Uint8Array(), { flag: 255 }),
    "a flag for compression without an encoding": framed(new Uint8Array(), { flag: 1 }),
    "two messages": Buffer.concat([NOTHING, CUT_OFF]),
    "a thousand messages": Buffer.concat(Array(1000).fill(NOTHING)),
  };
  for (const [name, body] of Object.entries(bodies)) {
    const { milliseconds, ...outcome } = await client.call({ path, body });
    expect([name, outcome.status]).toEqual([name, expect.any(Number)]);
  }
  await expectAlive();
});

test("rejects compressed messages that are damaged, of an unknown form, or a bomb", async () => {
  const zeros = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  const call = (message: Uint8Array, encoding: string) =>
    client.call({ path: REFLECTION, body: framed(message, { flag: 1 }), headers: { "grpc-encoding": encoding } });
  expect((await call(Buffer.from("no gzip"), "gzip")).status).toBe(INTERNAL);
  expect((await call(gzipSync("x").subarray(0, 12), "gzip")).status).toBe(INTERNAL);
  expect((await call(Buffer.from("x"), "snappy")).status).toBe(12);
  expect((await call(zeros, "gzip")).status).toBe(8);
  await expectAlive();
});

test("rejects requests other than gRPC calls, and unknown methods of any name", async () => {
  const call = (path: string, headers = {}) => client.call({ path, body: NOTHING, headers });
  expect((await call(INFO, { "content-type": "text/plain" })).status).toBeUndefined();
  for (const path of ["/", "//", "", "/a", "/api.Service/", "/api.Service/Constructor", `/${"ä".repeat(9_000)}/x`]) {
    if (path !== "") expect([path.slice(0, 9), (await call(encodeURI(path))).status]).toEqual([path.slice(0, 9), 12]);
  }
  expect((await call(INFO, { "grpc-timeout": "soon" })).status).toBe(INTERNAL);
  expect((await call(INFO, { "x-bin": "%%%", "grpc-timeout": "1H" })).status).toBe(OK);
  await expectAlive();
});

test("survives clients that reset streams, leave them open, or vanish", async () => {
  for (const path of EVERY_METHOD) {
    for (const body of [Buffer.alloc(0), NOTHING, CUT_OFF, framed(new Uint8Array(), { length: 1000 })]) {
      const open = new RawClient(engine.address);
      const ended = [1, 2, 3].map(() => open.call({ path, body, stayOpen: true }));
      await setTimeout(5);
      open.session.destroy(undefined, 8);
      await Promise.all(ended);
    }
  }
  await expectAlive();
});

test("answers a flood of streams and pings, and others meanwhile", async () => {
  const flood = Promise.all(
    Array.from({ length: 1500 }, (_, index) =>
      client.call({ path: EVERY_METHOD[index % EVERY_METHOD.length]!, body: index % 2 === 0 ? NOTHING : CUT_OFF }),
    ),
  );
  for (let ping = 0; ping < 5; ping++) client.session.ping(() => undefined);
  await expectAlive();
  for (const { status } of await flood) expect(status).toEqual(expect.any(Number));
  await expectAlive();
});

test("stops reading while the client does not read its responses", async () => {
  // Each message is answered with itself and more: unread responses must stop the reading, not fill the memory.
  const message = framed(Buffer.concat([Buffer.from([0x3a, 0xff, 0x7f]), Buffer.alloc(0x3fff)]));
  const stream = client.session.request({ ":method": "POST", ":path": REFLECTION, "content-type": "application/grpc" });
  stream.pause();
  let taken = 0;
  for (let sent = 0; sent < 400; sent++) stream.write(message, () => taken++);
  await setTimeout(300);
  expect(stream.closed).toBe(false);
  expect(taken).toBeLessThan(200);
  stream.on("error", () => undefined).destroy();
  await expectAlive();
});

test("stops after its grace period although clients keep connections and calls open", async () => {
  const other = await startLocalEngine({ folder, release: "0.11" });
  const [host, port] = other.address.split(":") as [string, string];
  const silent = connect(Number(port), host).on("error", () => undefined);
  using open = new RawClient(other.address);
  const held = open.call({ path: REFLECTION, body: NOTHING, stayOpen: true });
  await open.call({ path: INFO, body: NOTHING });
  await other.close(10);
  await held;
  silent.destroy();
}, 20_000);

test("does not wait for connections that are not gRPC when it stops, and cuts them", async () => {
  const certificates = { certificate: pem("server"), key: pem("server.key") };
  const other = await startLocalEngine({ folder, release: "0.11", certificates });
  const port = Number(other.address.split(":")[1]);
  const silent = connect(port, "127.0.0.1").on("error", () => undefined);
  // Without ALPN the server takes it for a client of HTTP/1.1, and keeps its connection for ten seconds.
  const unknown = connectTls({ port, host: "127.0.0.1", rejectUnauthorized: false }).on("error", () => undefined);
  await Promise.all([once(silent, "connect"), once(unknown, "secureConnect")]);
  const cut = [silent, unknown].map((socket) => once(socket.resume(), "close"));
  await other.close(600_000);
  await Promise.all(cut);
}, 20_000);
