import { createServer, type ServerHttp2Stream } from "node:http2";
import type { AddressInfo } from "node:net";
import { deflateSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { EMPTY_DEFINITION } from "../../../src/definition/mod.ts";
import { connectEngine } from "../../../src/engine/mod.ts";
import { HOSTILE_PEERS, hostilePeer } from "../../hostile-peers.ts";
import { framed } from "../raw-calls.ts";
import { ScriptedEngine } from "../scripted-engine.ts";

const OPTIONS = { timeout: 400 };
const HEAD = { ":status": 200, "content-type": "application/grpc" };
const FINE = { "grpc-status": "0" };
/** `InfoReply` of version v0.11.0. */
const INFO = framed(Buffer.from('"\u0007v0.11.0'));

type Answer = (stream: ServerHttp2Stream) => void;

/** Responds with headers, some bytes, and trailers. */
function answer(body: Uint8Array, head: object = {}, trailers: object = FINE): Answer {
  return (stream) => {
    stream.respond({ ...HEAD, ...head }, { waitForTrailers: true });
    stream.on("wantTrailers", () => stream.sendTrailers(trailers as Record<string, string>));
    stream.end(body);
  };
}

/** Sends the same bytes for as long as they are accepted. */
function pour(piece: Uint8Array): Answer {
  return (stream) => {
    stream.respond(HEAD);
    const more = () => {
      while (!stream.destroyed && stream.write(piece));
    };
    stream.on("drain", more);
    more();
  };
}

/** HTTP/2 servers that are not an Engine. */
const HOSTILE_ENGINES: Readonly<Record<string, Answer>> = {
  "never answers": () => undefined,
  "resets every call": (stream) => stream.close(2),
  "ends the connection": (stream) => stream.session!.destroy(),
  "sends GOAWAY": (stream) => stream.session!.goaway(0, 0),
  "answers with a web page": (stream) => {
    stream.respond({ ":status": 200, "content-type": "text/html" });
    stream.end("<html>");
  },
  redirects: (stream) => stream.respond({ ":status": 302, location: "http://127.0.0.1:1/" }, { endStream: true }),
  "answers without a status": answer(INFO, {}, {}),
  "answers with a status that is not a number": answer(INFO, {}, { "grpc-status": "fine" }),
  "refuses with a long text of control characters": answer(
    new Uint8Array(),
    {},
    {
      "grpc-status": "2",
      "grpc-message": `%1B%5B2J%0A::error::${"x".repeat(10_000)}`,
    },
  ),
  "sends a truncated message": answer(framed(Buffer.from("x"), { length: 100 })),
  "sends a message that does not parse": answer(framed(Buffer.from([0x22, 0x7f]))),
  "announces four gigabytes": answer(framed(new Uint8Array(), { length: 0xffffffff })),
  "sends a gzip bomb": answer(framed(gzipSync(Buffer.alloc(64_000_000)), { flag: 1 }), { "grpc-encoding": "gzip" }),
  "sends a deflate bomb": answer(framed(deflateSync(Buffer.alloc(64_000_000)), { flag: 1 }), {
    "grpc-encoding": "deflate",
  }),
  "sends a message in an unknown encoding": answer(framed(Buffer.from("x"), { flag: 1 }), { "grpc-encoding": "zstd" }),
  "answers with only trailers": (stream) => stream.respond({ ...HEAD, ...FINE }, { endStream: true }),
  "refuses with only trailers": (stream) =>
    stream.respond({ ...HEAD, "grpc-status": "2", "grpc-message": "no" }, { endStream: true }),
  "sends endless informational responses": (stream) => {
    const timer = setInterval(() => {
      for (let count = 0; count < 100 && !stream.destroyed; count++)
        stream.additionalHeaders({ ":status": 103, x: "y" });
    }, 5);
    stream.on("close", () => clearInterval(timer));
  },
  "sends damaged gzip": answer(framed(Buffer.from("no"), { flag: 1 }), { "grpc-encoding": "gzip" }),
  "sends endless messages": pour(Buffer.concat(Array(1000).fill(framed(new Uint8Array(100))))),
  "sends an endless message": pour(Buffer.alloc(65_536, 1)),
  "sends byte by byte": (stream) => {
    stream.respond(HEAD);
    const timer = setInterval(() => stream.write(Buffer.alloc(1)), 20);
    stream.on("close", () => clearInterval(timer));
  },
};

test.concurrent.each(Object.entries(HOSTILE_ENGINES))(
  "fails within the time of a call when an Engine %s",
  async (what, behave) => {
    const server = createServer();
    server.on("stream", (stream) => {
      stream.on("error", () => undefined);
      behave(stream);
    });
    server.on("session", (session) => void session.on("error", () => undefined));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    await expectFailure(() => connectEngine(address, OPTIONS), /^refuses/.test(what) ? "refused" : "environment");
    server.close();
  },
);

test.concurrent.each(Object.entries(HOSTILE_PEERS))(
  "fails within the time of a call when a peer %s",
  async (_, behavior) => {
    await using peer = await hostilePeer(behavior);
    await expectFailure(() => connectEngine(`127.0.0.1:${peer.port}`, OPTIONS));
  },
);

/** An HTTP/2 frame. */
function frame(type: number, flags: number, payload: Uint8Array, stream = 1): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head[3] = type;
  head[4] = flags;
  head.writeUInt32BE(type === 4 ? 0 : stream, 5);
  return Buffer.concat([head, payload]);
}

const SETTINGS = frame(4, 0, new Uint8Array());
/** `:status: 200` of the static table, then one literal field. */
const BLOCK = Buffer.concat([
  Buffer.from([0x88, 0x00, 1]),
  Buffer.from("x"),
  Buffer.from([100]),
  Buffer.alloc(100, 0x79),
]);

/** Floods that never end a header block or a stream. */
const FLOODS: Readonly<Record<string, Buffer>> = {
  "an endless block of headers": frame(9, 0, BLOCK.subarray(1)),
  "endless blocks of headers": frame(1, 4, BLOCK),
  "endless empty data": frame(0, 0, new Uint8Array()),
  "endless pings": frame(6, 0, Buffer.alloc(8), 0),
  "endless settings": SETTINGS,
  "endless resets": frame(3, 0, Buffer.alloc(4)),
  "endless frames of an unknown type": frame(0x7f, 0, Buffer.alloc(100)),
};

test.each(Object.entries(FLOODS))("fails within the time of a call when an Engine sends %s", async (what, piece) => {
  await using peer = await hostilePeer((socket) => {
    socket.write(SETTINGS);
    socket.write(frame(1, what.startsWith("an endless block") ? 0 : 4, BLOCK));
    const many = Buffer.concat(Array(100).fill(piece));
    const pour = () => {
      while (!socket.destroyed && socket.write(many));
    };
    socket.on("drain", pour);
    pour();
  });
  await expectFailure(() => connectEngine(`127.0.0.1:${peer.port}`, OPTIONS));
});

test.concurrent.each(Object.entries(HOSTILE_PEERS))(
  "fails within the time of a call when an LCD endpoint %s",
  async (_, behavior) => {
    await using peer = await hostilePeer(behavior);
    await expectFailure(() => connectEngine(`${peer.url}/lcd`, OPTIONS));
  },
);

test.each(["Create", "Get", "List"] as const)(
  "fails with a plain message when the response of %s does not parse",
  async (method) => {
    const server = createServer();
    server.on("stream", (stream, headers) => {
      const isInfo = String(headers[":path"]).endsWith("/Info");
      answer(isInfo ? INFO : framed(Buffer.from([0x0a, 0x7f])))(stream);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { client, close } = await connectEngine(`127.0.0.1:${(server.address() as AddressInfo).port}`, {
      ...OPTIONS,
      release: "0.11",
    });
    const calls = {
      Create: () => client.create({ ...EMPTY_DEFINITION, name: "x" }, OPTIONS),
      Get: () => client.get("11111111111111111111111111111111", OPTIONS),
      List: () => client.list(OPTIONS),
    };
    await expectFailure(calls[method]);
    close();
    server.close();
  },
);

async function expectFailure(call: () => Promise<unknown>, kind = "environment"): Promise<void> {
  const error = await call().then(
    () => undefined,
    (thrown: unknown) => thrown as Error,
  );
  expect(error).toMatchObject({ name: "MesgError", kind });
  // An Engine's error may have several lines; none of them may be a workflow command.
  expect(error!.message).not.toMatch(/[^\P{C}\n]|\p{Zl}|^::/mu);
}

test("rejects a list of more services than fit in memory", async () => {
  // Eight million empty services in 16 MB.
  const services = Buffer.alloc(15_000_000);
  for (let at = 0; at < services.length; at += 2) services[at] = 10;
  const engine = new ScriptedEngine();
  engine.answers["/api.Service/List"] = () => services;
  await engine.start();
  const { client, close } = await connectEngine(engine.address, { timeout: 60_000 });
  await expect(client.list({ timeout: 60_000 })).rejects.toThrow(/expected at most 100000 fields, found more/);
  close();
  engine.stop();
});
