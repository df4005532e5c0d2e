import { afterEach, expect, test } from "vitest";
import { proxyFor, useProxies } from "../../../src/core/mod.ts";

afterEach(() => useProxies({}));

const P = "http://proxy.example:3128";

test.each<[env: Record<string, string>, url: string, proxy: string | undefined]>([
  [{}, "https://a.example", undefined],
  [{ HTTPS_PROXY: P }, "https://a.example", "proxy.example:3128"],
  [{ HTTPS_PROXY: P }, "http://a.example", undefined],
  [{ HTTP_PROXY: P }, "http://a.example:1317/x", "proxy.example:3128"],
  [{ HTTP_PROXY: P }, "https://a.example", undefined],
  [{ https_proxy: "http://lower.example:1", HTTPS_PROXY: P }, "https://a.example", "lower.example:1"],
  [{ https_proxy: "", HTTPS_PROXY: P }, "https://a.example", "proxy.example:3128"],
  [{ HTTPS_PROXY: "proxy.example:3128" }, "https://a.example", "proxy.example:3128"],
  [{ HTTPS_PROXY: "https://proxy.example" }, "https://a.example", "proxy.example:443"],
  [{ HTTPS_PROXY: "http://[2001:db8::1]:80" }, "https://a.example", "[2001:db8::1]:80"],
  ...["localhost", "127.0.0.1", "[::1]", "x.ipfs.localhost", "0.0.0.0"].map(
    (host) => [{ HTTPS_PROXY: P }, `https://${host}:1`, undefined] as [Record<string, string>, string, undefined],
  ),
  ...[
    "*",
    "a.example",
    "example",
    ".example",
    "*.example",
    "x, a.example",
    "x a.example",
    "A.EXAMPLE",
    "a.example:443",
  ].map(
    (list) =>
      [{ HTTPS_PROXY: P, NO_PROXY: list }, "https://a.example", undefined] as [
        Record<string, string>,
        string,
        undefined,
      ],
  ),
  ...["", "ample", "b.a.example", "a.example:80", "a.exampl", ","].map(
    (list) =>
      [{ HTTPS_PROXY: P, no_proxy: list }, "https://a.example", "proxy.example:3128"] as [
        Record<string, string>,
        string,
        string,
      ],
  ),
  [{ HTTPS_PROXY: P, NO_PROXY: "10.0.0.0/8" }, "https://10.1.2.3", undefined],
  [{ HTTPS_PROXY: P, NO_PROXY: "10.0.0.0/8" }, "https://11.1.2.3", "proxy.example:3128"],
  [{ HTTPS_PROXY: P, NO_PROXY: "2001:db8::/32" }, "https://[2001:db8::5]", undefined],
  [{ HTTPS_PROXY: P, NO_PROXY: "[2001:db8::5]:443" }, "https://[2001:db8::5]", undefined],
  [{ HTTPS_PROXY: P, NO_PROXY: "1.2.3.4" }, "https://11.2.3.4", "proxy.example:3128"],
  [{ HTTPS_PROXY: P, NO_PROXY: "a.example" }, "https://a.example.", undefined],
])("with %j, chooses the proxy for %s", (env, url, proxy) => {
  useProxies(env);
  expect(proxyFor(url)?.address).toBe(proxy);
});

test("decodes a login, and shows it in no message", () => {
  useProxies({ HTTPS_PROXY: "http://me%40work:p%3Ass@proxy.example" });
  expect(proxyFor("https://a.example")).toMatchObject({ address: "proxy.example:80", login: "me@work:p:ss" });
  for (const address of [
    "socks5://me:canary@proxy.example",
    "http://me:canary@",
    "http://me:canary@proxy.example:99999",
  ]) {
    useProxies({ HTTPS_PROXY: address });
    const error = (() => {
      try {
        return proxyFor("https://a.example");
      } catch (thrown) {
        return thrown;
      }
    })() as Error;
    expect(error).toMatchObject({ kind: "usage", message: expect.stringContaining("invalid HTTPS_PROXY") });
    expect(error.message).not.toContain("canary");
  }
});
