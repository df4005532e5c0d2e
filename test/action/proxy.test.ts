import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sampled } from "../setup/sampled.ts";
import { beginShallow } from "./world/begin.ts";
import { ConnectProxy, GITHUB_HOST, startTls } from "./world/proxies.ts";
import type { Scenario } from "./world/scenario.ts";
import { COMPATIBLE, GREETER, service } from "./world/services.ts";

const DEAD = "http://127.0.0.1:1";

describe.skipIf(process.platform === "win32")("behind a proxy", { timeout: 300_000 }, () => {
  let scenario: Scenario;
  let proxy: ConnectProxy;
  let tls: Awaited<ReturnType<typeof startTls>>;
  const remote = () => ({
    GITHUB_SERVER_URL: `https://${GITHUB_HOST}`,
    GITHUB_API_URL: `https://${GITHUB_HOST}/api/v3`,
    GITHUB_GRAPHQL_URL: `https://${GITHUB_HOST}/api/graphql`,
    NODE_EXTRA_CA_CERTS: tls.ca,
  });

  beforeAll(async () => {
    scenario = await beginShallow(service(".", GREETER), service(".", COMPATIBLE));
    // Git does not trust the certificate; what it cannot fetch is requested from the API.
    tls = await startTls(Number(new URL(scenario.github.url).port), scenario.folder);
    proxy = await ConnectProxy.start(tls.port);
  });
  afterAll(() => {
    proxy?.close();
    tls?.server.close();
  });

  test.each(sampled(["https_proxy", "HTTPS_PROXY"], 2))(
    "sends every call of GitHub's API through the proxy in %s",
    async (name) => {
      proxy.targets.length = 0;
      scenario.github.comments.length = 0;
      const { code, log, outputs } = await scenario.run({ bundle: true, env: { ...remote(), [name]: proxy.url } });
      expect(code, log).toBe(0);
      expect(outputs.changed).toBe("true");
      expect(scenario.github.comments).toHaveLength(1);
      expect(new Set(proxy.targets)).toEqual(new Set([`${GITHUB_HOST}:443`]));
    },
  );

  test("calls a host in NO_PROXY directly", async () => {
    proxy.targets.length = 0;
    const { url } = scenario.github;
    const env = { http_proxy: DEAD, HTTP_PROXY: DEAD, no_proxy: "127.0.0.1", NO_PROXY: "127.0.0.1" };
    const { code, log, outputs } = await scenario.run({ bundle: true, env });
    expect(code, log).toBe(0);
    expect(outputs["comment-url"]).toContain(url);
    const named = { https_proxy: proxy.url, no_proxy: GITHUB_HOST };
    const refused = await scenario.run({ bundle: true, env: { ...remote(), ...named }, inputs: { timeout: "3s" } });
    // Without the proxy the host does not exist, and nothing answers.
    expect([refused.code, refused.outputs["comment-url"] ?? "", proxy.targets]).toEqual([1, "", []]);
    expect(refused.log).toContain("the step took longer than 3 s");
  });
});
