import { expect, test } from "vitest";
import { isLocal } from "../../../src/engine/client/endpoint.ts";
import { parseEndpoint } from "../../../src/engine/mod.ts";

test.each([
  ["localhost:50052", "localhost:50052", false],
  ["http://engine.example.com:50052/", "engine.example.com:50052", false],
  ["https://engine.example.com", "engine.example.com:443", true],
  ["https://engine.example.com:50052", "engine.example.com:50052", true],
  ["engine.example.com:443", "engine.example.com:443", true],
  ["[::1]:50052", "[::1]:50052", false],
])("parses %s", (text, address, tls) => {
  expect(parseEndpoint(text)).toEqual({ address, tls });
});

test.each(["", "localhost", "localhost:0", "localhost:65536", "ftp://a:1", "a b:1", "https://a/path", ":50052"])(
  "rejects %j",
  (text) => {
    expect(() => parseEndpoint(text)).toThrow(/expected an endpoint as HOST:PORT/);
  },
);

test("recognizes the endpoints of this machine", () => {
  const loopback = ["localhost:1", "127.0.0.1:1", "127.1.2.3:1", "[::1]:1"];
  expect(loopback.map((text) => isLocal(parseEndpoint(text)))).toEqual([true, true, true, true]);
  expect(["10.0.0.1:1", "localhost.evil.com:1"].some((text) => isLocal(parseEndpoint(text)))).toBe(false);
});
