import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, test } from "vitest";
import { send } from "../../../src/core/http/client.ts";
import { refusalOf } from "../../../src/core/http/redirects.ts";
import { getFollowing, TooManyRedirects } from "../../../src/core/mod.ts";

const signal = new AbortController().signal;

async function serve(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { port, url: `http://127.0.0.1:${port}`, server, [Symbol.dispose]: close };
}

const get = (url: string, ownHeaders = {}, idleTimeout?: number) =>
  getFollowing({ url, headers: { accept: "text/plain" }, signal, idleTimeout }, { max: 3, ownHeaders });

describe("getFollowing", () => {
  test("sends no credentials to other hosts", async () => {
    const seen: unknown[] = [];
    using other = await serve((request, response) => {
      seen.push(request.headers.authorization, request.headers.accept);
      response.end("bytes");
    });
    using first = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.writeHead(302, { location: other.url }).end();
    });
    const answer = await get(first.url, { authorization: "Bearer secret" });
    expect(new TextDecoder().decode(await answer.bytes(10))).toBe("bytes");
    expect(seen).toEqual(["Bearer secret", undefined, "text/plain"]);
    expect(answer.url).toBe(`${other.url}/`);
  });

  test("follows as many redirects as allowed, and no more", async () => {
    using server = await serve(({ url }, response) => {
      const left = Number(url!.slice(1));
      response.writeHead(left === 0 ? 200 : 302, left === 0 ? {} : { location: `/${left - 1}` }).end();
    });
    expect((await get(`${server.url}/3`)).status).toBe(200);
    await expect(get(`${server.url}/4`)).rejects.toThrow(TooManyRedirects);
  });

  test.each(["file:///etc/passwd", "ftp://127.0.0.1/", "data:,x"])(
    "does not follow a redirect to %s",
    async (location) => {
      using server = await serve((_, response) => response.writeHead(302, { location }).end());
      await expect(get(server.url)).rejects.toThrow("which is not followed");
    },
  );

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://2852039166/",
    "http://0xa9fea9fe/",
    "http://[fe80::1]/",
    "http://[::ffff:169.254.169.254]/",
    "http://[fd00:ec2::254]/",
    "http://metadata.google.internal./",
    "http://100.100.100.200/",
    "http://168.63.129.16/machine?comp=goalstate",
  ])("does not follow a redirect to the metadata service %s", async (location) => {
    using server = await serve((_, response) => response.writeHead(302, { location }).end());
    await expect(get(server.url)).rejects.toThrow("a metadata service, which is not followed");
  });

  test("rejects a 101 response without a requested upgrade", async () => {
    using server = await serve((_, response) => response.end());
    server.server.on("connection", (socket) => {
      socket.removeAllListeners("data");
      socket.on("data", () =>
        socket.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n"),
      );
    });
    await expect(get(server.url)).rejects.toThrow("switches protocols");
  });

  test("rejects a peer that sends one byte at a time", async () => {
    using server = await serve((_, response) => {
      response.writeHead(200, { "content-length": "100000" });
      const timer = setInterval(() => response.write("."), 20);
      response.on("close", () => clearInterval(timer));
    });
    const answer = await get(server.url, {}, 200);
    await expect(answer.bytes(100_000)).rejects.toThrow("nothing moved for 0.2 s");
  });

  test("reuses a connection after a response that was not read to its end", async () => {
    const ports = new Set<number | undefined>();
    using server = await serve((request, response) => {
      ports.add(request.socket.remotePort);
      response.end(Buffer.alloc(20_000));
    });
    for (let round = 0; round < 3; round++) {
      for await (const chunk of (await get(server.url)).chunks()) if (chunk.length > 0) break;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(ports.size).toBe(1);
  });
});

describe("send", () => {
  const request = (url: string, refuse: (address: string) => string | undefined) =>
    send({ method: "GET", url, headers: {}, signal, refuse });

  test("refuses a host by the addresses to which its name resolves", async () => {
    using server = await serve((_, response) => response.end("bytes"));
    const byName = `http://localhost:${server.port}/path?query`;
    const seen: string[] = [];
    const answer = await request(byName, (address) => void seen.push(address));
    expect(seen).toContain("127.0.0.1");
    expect(answer.peer).toBe("127.0.0.1");
    answer.cancel();
    using other = await serve((_, response) => response.end("bytes"));
    const refused = request(`http://a.localhost:${other.port}/path?query`, () => "this machine");
    await expect(refused).rejects.toThrow(`http://a.localhost:${other.port}/path leads to this machine, which is not`);
  });
});

test.each([
  ["127.0.0.1", false, true, "this machine"],
  ["::1", false, true, "this machine"],
  ["::ffff:127.0.0.1", false, false, "this machine"],
  ["127.0.0.1", true, false, undefined],
  ["169.254.169.254", true, false, "a metadata service"],
  ["169.254.169.254", false, true, undefined],
  ["192.0.2.1", false, false, undefined],
])(
  "of a redirect to a name at %s (from this machine: %s, to the own host: %s), refuses %s",
  (address, isFromHere, isOwn, refused) => {
    expect(refusalOf({ isFromHere, isOwn })(address)).toBe(refused);
  },
);
