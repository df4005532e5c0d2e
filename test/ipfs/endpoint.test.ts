import { describe, expect, test } from "vitest";
import { assertOneReceiver, parseApi, parseGateway, parseHeader } from "../../src/ipfs/mod.ts";

describe("parseApi", () => {
  test.each([
    ["http://127.0.0.1:5001", "http://127.0.0.1:5001/api/v0"],
    ["https://node.example/", "https://node.example/api/v0"],
    ["https://node.example/ipfs/api/v0/", "https://node.example/ipfs/api/v0"],
    ["/ip4/127.0.0.1/tcp/5001", "http://127.0.0.1:5001/api/v0"],
    ["/ip6/::1/tcp/5001/http", "http://[::1]:5001/api/v0"],
    ["/dns4/node.example/tcp/443/https", "https://node.example/api/v0"],
  ])("reads %s as %s", (text, url) => expect(parseApi(text)).toEqual({ url, headers: {} }));

  test.each([
    ["node.example:5001", 'expected a URL, found "node.example:5001"'],
    ["/ip4/127.0.0.1/udp/5001", 'expected a URL, found "/ip4/127.0.0.1/udp/5001"'],
    ["ftp://node.example", "expected a URL, found"],
    [
      "https://node.example/api/v0?key=secret",
      'expected a URL without a query, found "https://node.example/api/v0?***"',
    ],
    ["https://node.example/#secret", 'expected a URL without a query, found "https://node.example/#***"'],
    ["https://me:secret@node.example:99999", 'expected a URL, found "https://***@node.example:99999"'],
  ])("rejects %s without showing a secret", (text, words) => {
    expect(() => parseApi(text)).toThrow(expect.objectContaining({ kind: "usage" }));
    expect(() => parseApi(text)).toThrow(`invalid address of an IPFS node's RPC API: ${words}`);
  });

  test("sends a login as a header, whether it is an escape or not", () => {
    const { url, headers } = parseApi("https://me:a%40b%@node.example");
    expect({ url, ...headers }).toEqual({
      url: "https://node.example/api/v0",
      authorization: `Basic ${Buffer.from("me:a%40b%").toString("base64")}`,
    });
    expect(parseApi("https://me:a%40b@node.example").headers.authorization).toBe(`Basic ${btoa("me:a@b")}`);
  });

  test("sends credentials over a network only with TLS", () => {
    expect(() => parseApi("http://me:secret@node.example")).toThrow(
      "credentials need TLS: expected https://, found http://node.example",
    );
    expect(() => parseApi("http://node.example", [parseHeader("x-key: secret")])).toThrow("credentials need TLS");
    expect(parseApi("http://127.0.0.1:5001", [parseHeader("x-key: secret")]).headers).toEqual({ "x-key": "secret" });
  });
});

test.each([
  ["https://ipfs.io", "https://ipfs.io"],
  ["https://ipfs.io/ipfs/", "https://ipfs.io"],
  ["http://127.0.0.1:8080/gate/ipfs", "http://127.0.0.1:8080/gate"],
])("parseGateway reads %s as %s", (text, url) => {
  expect(parseGateway(text, [parseHeader("x-key: secret")])).toEqual({ url, headers: {} });
});

test("sends a header with an origin only there, also to a gateway", () => {
  const header = parseHeader("https://ipfs.io/any/path  X-Key:  secret ");
  expect(header).toEqual({ origin: "https://ipfs.io", name: "x-key", value: "secret" });
  expect(parseGateway("https://ipfs.io", [header]).headers).toEqual({ "x-key": "secret" });
  expect(parseGateway("https://ipfs.io:444", [header]).headers).toEqual({});
  expect(parseApi("https://node.example", [header]).headers).toEqual({});
});

test.each([
  "secret",
  "x key: secret",
  "ftp://h x-key: secret",
  "x-key: secret\r\nhost: b",
  "x-key: sécret",
  ": secret",
])("parseHeader rejects %j without showing it", (text) => {
  expect(() => parseHeader(text)).toThrow(/^invalid header: expected NAME: VALUE or URL NAME: VALUE$/);
});

test("rejects a header for any node when there are several", () => {
  const [one, two] = [parseApi("https://a.example"), parseApi("https://b.example")];
  const open = parseHeader("x-key: secret");
  expect(() => assertOneReceiver([one, two], [open])).toThrow("ambiguous header x-key: expected one node, found 2");
  for (const [apis, header] of [
    [[one, one], open],
    [[one, two], parseHeader("https://a.example x-key: secret")],
  ] as const) {
    expect(assertOneReceiver(apis, [header])).toBeUndefined();
  }
});
