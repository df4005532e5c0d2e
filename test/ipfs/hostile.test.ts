import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { type AddressInfo, createServer as createSocketServer, type Socket } from "node:net";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { sendForClient } from "../../src/ipfs/kubo/send-for-client.ts";
import { gatewayStore, KuboNode, parseApi, parseGateway, publishSource } from "../../src/ipfs/mod.ts";
import { FakeNode } from "./fake-node.ts";
import { formatCid } from "./source-parts.ts";
import { bytesOf, sourceOf } from "./sources.ts";

const POLICY = { idleTimeout: 5_000, totalTimeout: 20_000, attempts: 1, pause: 10 };
/** For peers that are too slow: a busy machine makes an honest one slow, too. */
const IMPATIENT = { ...POLICY, idleTimeout: 500 };
const OPTIONS = { policy: POLICY, signal: new AbortController().signal, limit: 100_000_000 };
const source = await sourceOf(bytesOf(600_000));

/** A server that behaves as the test likes. */
async function customServer(answer: (request: IncomingMessage, response: ServerResponse) => void) {
  const server = createServer((request, response) => {
    response.on("error", () => undefined);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A server that does not even speak valid HTTP. */
async function rawServer(answer: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createSocketServer((socket) => {
    sockets.add(socket.on("error", () => undefined));
    socket.once("data", () => answer(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<number> {
  let size = 0;
  for await (const piece of bytes) size += piece.length;
  return size;
}

const publishTo = (url: string, policy = POLICY) => publishSource(source, { apis: [parseApi(url)], policy });
const readFrom = (url: string, sourceId = source.sourceId, options = OPTIONS) =>
  readAll(gatewayStore(parseGateway(url)).read(sourceId, options));

/** Sends the same piece as long as it is read; counts the bytes. */
function pour(response: ServerResponse, piece: Buffer, count: (bytes: number) => void): void {
  const more = () => {
    while (!response.destroyed) {
      count(piece.length);
      if (!response.write(piece)) return;
    }
  };
  response.on("drain", more);
  more();
}

test.each(["pin/ls", "dag/import", "block/get"])("cuts off an endless response to %s", async (call) => {
  await using node = await FakeNode.start();
  let sent = 0;
  node.intercept = (request, response, path) => {
    if (path !== call) return false;
    request.resume();
    response.writeHead(200, { "content-type": "application/json" });
    pour(response, Buffer.alloc(65_536, " "), (bytes) => {
      sent += bytes;
    });
    return true;
  };
  await expect(publishTo(node.url)).rejects.toMatchObject({ name: "MesgError" });
  expect(sent).toBeLessThan(16_000_000);
});

test("cuts off a response of more than 1 MiB to ipfs-http-client", async () => {
  await using server = await customServer((request, response) => {
    request.resume();
    pour(response, Buffer.alloc(65_536, " "), () => undefined);
  });
  sendForClient();
  const strictFetch = createRequire(import.meta.url)("../../src/ipfs/strict-fetch/electron/index.cjs");
  const { signal } = new AbortController();
  const answer: Response = await strictFetch(server.url, { headers: new strictFetch.Headers(), signal });
  await expect(answer.text()).rejects.toThrow(`expected at most 1048576 bytes from ${server.url}, found more`);
});

test("does not decompress the response to a call of the client", async () => {
  await using node = await FakeNode.start();
  const bomb = gzipSync(Buffer.alloc(32_000_000));
  node.intercept = (request, response, path) => {
    if (path !== "pin/ls") return false;
    request.resume();
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" }).end(bomb);
    return true;
  };
  await expect(publishTo(node.url)).rejects.toThrow(/invalid answer from .*pin\/ls: expected JSON/);
});

test("rejects a gateway that sends one byte at a time", async () => {
  await using server = await customServer((request, response) => {
    if (request.url!.includes("format=raw")) return void response.end("a page");
    const drip = setInterval(() => response.write("."), 100);
    response.on("close", () => clearInterval(drip));
  });
  await expect(readFrom(server.url, source.sourceId, { ...OPTIONS, policy: IMPATIENT })).rejects.toThrow(
    /nothing moved for 0.5 s/,
  );
});

test.each([
  ["in a loop", (port: number) => `http://127.0.0.1:${port}/ipfs/again`, /redirects more than 5 times/],
  ["to a file", () => "file:///etc/passwd", /redirects to file:/],
  ["to an invalid address", () => "http://[", /found a redirect \(302\) to elsewhere/],
  ["with a workflow command as the address", () => "/%0a::set-output%20name=x::y", /redirects more than 5 times/],
])("rejects a gateway that redirects %s", async (_, location, message) => {
  await using server = await customServer((_, response) =>
    response.writeHead(302, { location: location(server.port) }).end(),
  );
  await expect(readFrom(server.url)).rejects.toThrow(message);
});

test.skipIf(process.platform === "win32")("does not follow a redirect from another host to this machine", async () => {
  let visits = 0;
  await using here = await customServer((_, response) => {
    visits++;
    response.writeHead(403).end("what only this machine may see");
  });
  await using server = await customServer((_, response) => response.writeHead(302, { location: here.url }).end());
  // 0.0.0.0 reaches this machine without looking like it.
  const reading = readFrom(`http://0.0.0.0:${server.port}`);
  await expect(reading).rejects.toThrow(/redirects to this machine .*, which is not followed/);
  expect(visits).toBe(0);
});

test("follows a redirect from localhost to CID.ipfs.localhost, like that of Kubo's gateway", async () => {
  await using node = await FakeNode.start();
  await publishTo(node.url);
  const hosts = new Set<string>();
  await using server = await customServer(async (request, response) => {
    const { host } = request.headers;
    hosts.add(host!.replace(/^\w+/, "…"));
    const [, cid, rest] = /^\/ipfs\/(\w+)(.*)$/.exec(request.url!) ?? [];
    if (cid !== undefined) {
      return void response.writeHead(301, { location: `http://${cid.toLowerCase()}.ipfs.${host}/${cid}${rest}` }).end();
    }
    const answer = await fetch(`${node.url}/ipfs${request.url}`);
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type")! });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  expect(await readFrom(`http://localhost:${server.port}`)).toBe(600_000);
  expect([...hosts]).toEqual([`…:${server.port}`, `….ipfs.localhost:${server.port}`]);
});

test.each([
  ["null", "null"],
  ["a root of null", '{"Root":null}'],
  ["a root that is a text", '{"Root":"Qm"}'],
  ["a number for its root's id", '{"Root":{"Cid":7}}'],
  ["invalid JSON", "{"],
  ["very deep JSON", `${"[".repeat(500_000)}${"]".repeat(500_000)}`],
  ["an error without a message", '{"Type":"error"}'],
  ["an error with a workflow command", '{"Type":"error","Message":"\\u001b[2J\\n::stop-commands::x\\u2028"}'],
  ["a long error with a workflow command", `{"Root":{"PinErrorMsg":"\\n::stop-commands::${"x".repeat(9_999)}"}}`],
])("reports a node that answers %s to dag/import", async (_, line) => {
  await using node = await FakeNode.start();
  node.intercept = (request, response, path) => {
    if (path !== "dag/import") return false;
    request.on("end", () => response.end(`${line}\n`)).resume();
    return true;
  };
  const error: Error = await publishTo(node.url).then(
    () => Promise.reject(new Error("published")),
    (failure) => failure,
  );
  expect(error.name).toBe("MesgError");
  expect(error.message).not.toMatch(/[\p{C}\p{Zl}]/u);
  expect(error.message.length).toBeLessThan(500);
});

test("uses another connection after an early response", async () => {
  const large = await sourceOf(bytesOf(12_000_000, "early"));
  await using node = await FakeNode.start();
  let imports = 0;
  node.intercept = (_, response, path) => {
    if (path !== "dag/import" || ++imports > 1) return false;
    response.writeHead(500, { "content-type": "application/json" }).end('{"Message":"busy"}');
    return true;
  };
  const policy = { ...POLICY, attempts: 2 };
  const { nodes } = await publishSource(large, { apis: [parseApi(node.url)], policy });
  expect(nodes).toMatchObject([{ by: "dag/import", sent: 12_000_000 }]);
});

test.each<[string, (socket: Socket) => void]>([
  ["speaks another protocol", (socket) => socket.end("220 mail.example.org ESMTP\r\n")],
  ["sends an endless header", (socket) => socket.write(`HTTP/1.1 200 OK\r\nx: ${"x".repeat(1_000_000)}`)],
  [
    "never sends a response",
    (socket) => {
      const hint = setInterval(() => socket.write("HTTP/1.1 103 Early Hints\r\n\r\n"), 20);
      socket.on("close", () => clearInterval(hint));
    },
  ],
  ["announces more than it sends", (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\nshort")],
  ["answers twice", (socket) => socket.write("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nokHTTP/1.1 200 OK\r\n\r\n")],
])("rejects in time a gateway that %s", async (_, answer) => {
  await using server = await rawServer(answer);
  await expect(readFrom(server.url, source.sourceId, { ...OPTIONS, policy: IMPATIENT })).rejects.toMatchObject({
    name: "MesgError",
  });
});

/** A dag-pb block of a file with a declared size. */
function linking(cids: readonly Uint8Array[], size: number): { cid: Uint8Array; bytes: Buffer } {
  const link = (cid: Uint8Array) => Buffer.from([0x12, cid.length + 2, 0x0a, cid.length, ...cid]);
  const data = [0x08, 0x02, 0x18, size];
  const bytes = Buffer.concat([...cids.map(link), Buffer.from([0x0a, data.length, ...data])]);
  return { cid: Buffer.concat([Buffer.from([0x12, 0x20]), createHash("sha256").update(bytes).digest()]), bytes };
}

function served(...blocks: { cid: Uint8Array; bytes: Buffer }[]) {
  const byId = new Map(blocks.map(({ cid, bytes }) => [formatCid(cid), bytes]));
  return customServer((request, response) => {
    const block = byId.get(/\w{46}/.exec(request.url!)?.[0] ?? "");
    response.writeHead(block ? 200 : 404, { "content-type": "application/vnd.ipld.raw" }).end(block);
  });
}

test("bounds memory for levels of blocks that link tens of thousands of others", async () => {
  const chain = [linking([], 0)];
  const empty = chain[0]!.cid;
  for (let level = 0; level < 6; level++) {
    chain.unshift(linking([chain[0]!.cid, ...Array<Uint8Array>(45_000).fill(empty)], 100));
  }
  await using server = await served(...chain);
  await expect(readFrom(server.url, formatCid(chain[0]!.cid))).rejects.toThrow(/link more than 200000 blocks/);
});

test("rejects endless blocks without bytes", async () => {
  const chain = [linking([], 0)];
  for (let level = 0; level < 1_500; level++) chain.unshift(linking([chain[0]!.cid], 100));
  await using server = await served(...chain);
  const reading = readFrom(server.url, formatCid(chain[0]!.cid));
  await expect(reading).rejects.toThrow(/do not end at their stated size/);
});

test("detects a node that lists a pin but lacks its blocks", async () => {
  await using node = await FakeNode.start();
  node.pins.add(source.sourceId);
  await expect(publishTo(node.url)).rejects.toThrow(/could not find/);
  await expect(readAll(new KuboNode(parseApi(node.url)).read(source.sourceId, OPTIONS))).rejects.toThrow(
    /could not find/,
  );
});
