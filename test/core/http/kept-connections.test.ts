import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { expect, test } from "vitest";
import { type HttpRequest, send } from "../../../src/core/mod.ts";

/** A server that answers `first` requests on each connection, and closes it when the next one arrives. */
async function closingAfter(first: number) {
  const requests = new Map<Socket, number>();
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const count = (requests.get(request.socket) ?? 0) + 1;
    requests.set(request.socket, count);
    if (count > first) request.socket.destroy();
    else response.end("bytes");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  return { url, counts: () => [...requests.values()], [Symbol.dispose]: close };
}

async function call(url: string, method: HttpRequest["method"] = "GET", agent?: Agent): Promise<string> {
  const { signal } = new AbortController();
  const answer = await send({ method, url, headers: {}, signal, idleTimeout: 5000, agent });
  const text = new TextDecoder().decode(await answer.bytes(100));
  // The connection is kept from the next turn on.
  await new Promise((resolve) => setImmediate(resolve));
  return text;
}

test("repeats a GET when the server closes the kept connection that it was sent on", async () => {
  using server = await closingAfter(1);
  for (let index = 0; index < 3; index++) expect(await call(server.url)).toBe("bytes");
  expect(server.counts()).toEqual([2, 2, 1]);
});

test("repeats a GET until no kept connection is left", async () => {
  using server = await closingAfter(1);
  await Promise.all([call(server.url), call(server.url), call(server.url)]);
  expect(await call(server.url)).toBe("bytes");
  expect(server.counts()).toEqual([2, 2, 2, 1]);
});

test("does not repeat a POST, which the server may have carried out", async () => {
  using server = await closingAfter(1);
  await call(server.url, "POST");
  await expect(call(server.url, "POST")).rejects.toThrow(/the connection to .* failed: socket hang up|ECONNRESET/);
  expect(server.counts()).toEqual([2]);
});

test("does not repeat a GET on a new connection", async () => {
  using server = await closingAfter(0);
  await expect(call(server.url)).rejects.toThrow(/the connection to .* failed/);
  expect(server.counts()).toEqual([1]);
});

test.each([
  ["repeats a GET", "GET", "ECONNRESET", true],
  ["repeats a GET", "GET", "EPIPE", true],
  ["does not repeat a GET", "GET", "ETIMEDOUT", false],
  ["does not repeat a POST", "POST", "EPIPE", false],
] as const)("%s (%s) whose write to the kept connection fails with %s", async (_, method, code, isRepeated) => {
  using server = await closingAfter(10);
  const agent = new Agent({ keepAlive: true });
  await call(server.url, "GET", agent);
  const [socket] = Object.values(agent.freeSockets).flat();
  // The system reports this when the peer's reset arrived, but was not read yet.
  socket!.write = () => {
    socket!.destroy(Object.assign(new Error(`write ${code}`), { code }));
    return false;
  };
  const again = call(server.url, method, agent);
  if (isRepeated) expect(await again).toBe("bytes");
  else await expect(again).rejects.toThrow(/the connection to .* failed/);
  expect(server.counts()).toEqual(isRepeated ? [1, 1] : [1]);
  agent.destroy();
});
