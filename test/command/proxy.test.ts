import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { useProxies } from "../../src/core/mod.ts";
import type { Release } from "../../src/definition/mod.ts";
import { startLocalEngine } from "../../src/engine/embedded/mod.ts";
import { parseApi, parseGateway, publishSource } from "../../src/ipfs/mod.ts";
import { JsonRpc } from "../../src/marketplace/chain/json-rpc.ts";
import { parseRpc } from "../../src/marketplace/chain/rpc-endpoint.ts";
import { command as list } from "../../src/scripts/engine/list.ts";
import { pem, pemPath } from "../engine/certificates.ts";
import { FakeNode } from "../ipfs/fake-node.ts";
import { bytesOf, sourceOf } from "../ipfs/sources.ts";
import { call } from "./call.ts";
import { SmallProxy } from "./small-proxy.ts";

const folder = mkdtempSync(join(tmpdir(), "proxied-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => useProxies({}));

/** A name that no resolver knows: reachable only through the proxy. */
const HOST = "engine.example.com";
const LOGIN = "me:canary-1234";

async function engineOf(release: Release, tls: boolean) {
  const certificates = { certificate: pem("elsewhere"), key: pem("elsewhere.key") };
  const engine = await startLocalEngine({ folder, release, ...(tls ? { certificates } : {}) });
  return { port: Number(engine.address.slice(engine.address.lastIndexOf(":") + 1)), close: () => engine.close(0) };
}

const CASES: [what: string, release: Release, endpoint: string, request: string][] = [
  ["gRPC", "0.11", `${HOST}:50052`, `CONNECT ${HOST}:50052`],
  ["gRPC over TLS", "0.11", `${HOST}:443`, `CONNECT ${HOST}:443`],
  ["LCD", "0.25", `http://${HOST}:1317`, `GET http://${HOST}:1317/node_info`],
  ["LCD over TLS", "0.25", `https://${HOST}/`, `CONNECT ${HOST}:443`],
];

describe.each(CASES)("Engine over %s", (what, release, endpoint, request) => {
  const tls = what.includes("TLS");
  const args = ["--endpoint", endpoint, "--engine-version", release, ...(tls ? ["--engine-ca", pemPath("ca")] : [])];
  const envOf = (proxy: string) => ({ [tls ? "HTTPS_PROXY" : "http_proxy"]: proxy, NO_PROXY: "other.example" });

  test("is called through the proxy of the environment", async () => {
    const engine = await engineOf(release, tls);
    await using proxy = await SmallProxy.start(engine.port, LOGIN);
    const { code, stdout, stderr } = await call(list, [...args, "--json"], {
      env: envOf(`http://${LOGIN}@${proxy.address}`),
    });
    await engine.close();
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "[]\n", stderr: expect.stringMatching(/^0 services/) });
    expect(proxy.requests[0]).toBe(request);
  });

  test("reports a proxy that refuses or does not answer, without its login", async () => {
    await using proxy = await SmallProxy.start(1, LOGIN);
    const refused = await call(list, args, { env: envOf(`http://me:canary-9999@${proxy.address}`) });
    expect(refused.code).toBe(3);
    expect(refused.stderr).toMatch(/407/);
    const gone = await call(list, args, { env: envOf("http://me:canary-9999@127.0.0.1:1") });
    expect(gone.code).toBe(3);
    expect(gone.stderr).toContain("proxy 127.0.0.1:1");
    expect(refused.stderr + gone.stderr).not.toContain("canary");
  });
});

test("sends every call to IPFS nodes and gateways through the proxy", async () => {
  await using node = await FakeNode.start();
  await using proxy = await SmallProxy.start(Number(new URL(node.url).port), LOGIN);
  useProxies({ HTTP_PROXY: `http://${LOGIN}@${proxy.address}` });
  const source = await sourceOf(bytesOf(300_000));
  const [apis, gateways] = [[parseApi("http://node.example:5001")], [parseGateway("http://gateway.example")]];
  await publishSource(source, { apis, gateways, policy: { attempts: 1 } });
  expect(node.pins.has(source.sourceId)).toBe(true);
  const called = proxy.requests
    .map((line) => line.replace(/\?.*|\/Qm\w+/g, ""))
    .filter((line, at, all) => all.indexOf(line) === at);
  expect(called.every((line) => /^\w+ http:\/\/(?:node\.example:5001|gateway\.example)\//.test(line))).toBe(true);
  expect(called).toEqual(
    expect.arrayContaining([
      "POST http://node.example:5001/api/v0/dag/import",
      "POST http://node.example:5001/api/v0/pin/ls",
      "GET http://gateway.example/ipfs",
    ]),
  );
  expect(proxy.requests.length).toBe(node.requests.length);
});

test("calls a node of the Marketplace through the proxy", async () => {
  const server = createServer((request, response) =>
    request.resume().on("end", () => response.end('{"id":1,"result":"0x1"}')),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await using proxy = await SmallProxy.start((server.address() as AddressInfo).port, LOGIN);
  useProxies({ HTTP_PROXY: `http://${LOGIN}@${proxy.address}` });
  expect(await new JsonRpc(parseRpc("http://rpc.example/v1"), 2_000).once("eth_chainId", [])).toBe("0x1");
  server.close();
  expect(proxy.requests).toEqual(["POST http://rpc.example/v1"]);
});
