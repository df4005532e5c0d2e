import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pem, pemPath } from "../../engine/certificates.ts";
import { EngineProxy } from "../../engine/engine-proxy.ts";
import { FakeNode } from "../../ipfs/fake-node.ts";
import { begin, thorough } from "../world/begin.ts";
import { DeployWorld, eventOf } from "../world/deploy-world.ts";
import { TOKEN } from "../world/scenario.ts";
import { GREETER, service } from "../world/services.ts";

let plain: DeployWorld;
let mutual: DeployWorld;
beforeAll(async () => {
  const tls = ["--tls-cert", pemPath("server"), "--tls-key", pemPath("server.key"), "--tls-client-ca", pemPath("ca")];
  [plain, mutual] = await Promise.all([DeployWorld.start(), DeployWorld.start(...tls)]);
});
afterAll(async () => {
  await plain?.[Symbol.asyncDispose]();
  await mutual?.[Symbol.asyncDispose]();
});

const KEY = pem("client.key");
const [PASSWORD, BEARER, API_KEY] = ["canary-password-8f31", "canary-bearer-77d0", "canary-api-key-19ab"];
const [NODE_LOGIN, NODE_KEY, GATEWAY] = ["canary-node-login-5c2e", "canary-node-key-a0f4", "canary-gateway-3b66"];

/** Every secret, and the encoded forms of its parts. */
const SECRETS = [
  ...KEY.split("\n").filter((line) => line.length > 8 && !line.startsWith("-----")),
  ...[PASSWORD, BEARER, API_KEY, NODE_LOGIN, NODE_KEY, GATEWAY],
  ...[`operator:${PASSWORD}`, `node:${NODE_LOGIN}`, `reader:${GATEWAY}`].map((login) => btoa(login)),
];

function secretsFor({ node }: DeployWorld) {
  const gateway = node.url.replace("://", `://reader:${GATEWAY}@`);
  return {
    "engine-username": "operator",
    "engine-password": PASSWORD,
    "ipfs-gateway": gateway,
    "engine-metadata": `authorization: Bearer ${BEARER}\nx-api-key: ${API_KEY}`,
    "ipfs-headers": `Authorization: Basic ${btoa(`node:${NODE_LOGIN}`)}\n${node.url} X-Node-Key: ${NODE_KEY}`,
  };
}

const named = (name: string) => begin({ "README.md": "" }, service(".", GREETER.replaceAll("greeter", name)));

describe.concurrent("shows no secret anywhere and sends each to its receiver", { timeout: 300_000 }, () => {
  test("when a deploy over mutual TLS succeeds", async () => {
    const scenario = await named("secret-success");
    const access = { "engine-ca": pemPath("ca"), "engine-cert": pem("client"), "engine-key": KEY };
    const { code, log, outputs } = await scenario.run({
      ...eventOf(scenario),
      inputs: { ...mutual.inputs, ...secretsFor(mutual), ...access, environment: "production" },
      secrets: SECRETS,
    });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ deployed: "created", verified: "true" });
    const calls = mutual.node.requests.filter(({ path }) => !path.startsWith("/ipfs/"));
    for (const { headers } of calls) {
      expect(headers).toMatchObject({ authorization: `Basic ${btoa(`node:${NODE_LOGIN}`)}`, "x-node-key": NODE_KEY });
    }
    const reads = mutual.node.requests.filter(({ headers }) =>
      headers.authorization?.includes(btoa(`reader:${GATEWAY}`)),
    );
    expect(reads.length).toBeGreaterThan(0);
    const masked = log.split("\n").filter((line) => line.startsWith("::add-mask::"));
    for (const secret of SECRETS) expect(masked).toContain(`::add-mask::${secret}`);
  });

  test("when the Engine, or a proxy in front of it, repeats the request", async () => {
    const scenario = await named("secret-echo");
    await using proxy = await EngineProxy.before(plain.engine.address);
    proxy.meddle = async ({ method, metadata, forward }) => {
      if (method === "Create")
        throw { code: 16, details: `who is ${metadata.get("authorization")} ${metadata.get("x-api-key")}?` };
      return await forward();
    };
    const { code, outputs, summary } = await scenario.run({
      ...eventOf(scenario),
      inputs: { ...plain.inputs, ...secretsFor(plain), "engine-endpoint": proxy.address, environment: "production" },
      secrets: SECRETS,
    });
    expect(code).toBe(1);
    expect(JSON.parse(outputs.services!)[0].error).toContain("who is ");
    expect(summary).toMatch(/^### ❌ .*: not deployed$/m);
    expect(proxy.calls.every(({ metadata }) => metadata.get("authorization")[0] === `Bearer ${BEARER}`)).toBe(true);
    expect(scenario.github.deployments[0]?.statuses.at(-1)?.state).toBe("failure");
  });

  test("when a node repeats the request", async () => {
    const scenario = await named("secret-node");
    await using node = await FakeNode.start();
    node.intercept = (request, response, path) => {
      if (path !== "dag/import") return false;
      request.resume();
      response.writeHead(403, { "content-type": "application/json" });
      response.end(JSON.stringify({ Message: `no: ${JSON.stringify(request.headers)}` }));
      return true;
    };
    const { code, outputs } = await scenario.run({
      ...eventOf(scenario),
      inputs: { ...plain.inputs, ...secretsFor({ ...plain, node } as DeployWorld), "ipfs-api": node.url },
      secrets: SECRETS,
      bundle: false,
    });
    expect(code).toBe(1);
    expect(JSON.parse(outputs.services!)[0].error).toContain("***");
  });

  test("when inputs are wrong", async () => {
    const scenario = await named("secret-inputs");
    const { code, log } = await scenario.run({
      ...eventOf(scenario),
      inputs: {
        ...plain.inputs,
        "engine-key": BEARER,
        "engine-cert": API_KEY,
        "engine-metadata": `\u0001${PASSWORD}`,
        "ipfs-headers": NODE_KEY,
        "engine-endpoint": `https://me:${NODE_LOGIN}@localhost`,
        "engine-username": "me",
      },
      secrets: SECRETS,
      bundle: false,
    });
    expect(code).toBe(1);
    expect(log).toMatch(/^::error::\d inputs are wrong:/m);
  });

  thorough("on a pull request, in a dry run, and when the Engine rejects the certificate", async () => {
    const scenario = await named("secret-others");
    const access = { "engine-ca": pem("ca"), "engine-cert": pemPath("client"), "engine-key": pemPath("client.key") };
    const inputs = { ...mutual.inputs, ...secretsFor(mutual), ...access };
    const pull = await scenario.run({ inputs, secrets: SECRETS });
    expect(pull.code, pull.log).toBe(0);
    const dry = await scenario.run({
      ...eventOf(scenario),
      inputs: { ...inputs, "dry-run": "true" },
      secrets: SECRETS,
    });
    expect(dry.code, dry.log).toBe(0);
    const other = { "engine-cert": pem("other-client"), "engine-key": pem("other-client.key") };
    const refused = await scenario.run({
      ...eventOf(scenario),
      inputs: { ...inputs, ...other, "engine-version": "0.11" },
      secrets: [...SECRETS, ...pem("other-client.key").split("\n").slice(1, -2)],
    });
    expect(refused.code).toBe(1);
    expect(refused.outputs.deployed).toBe("no");
    expect(refused.log).toContain("not deployed: ");
  });

  thorough("when GitHub rejects the token", async () => {
    const scenario = await named("secret-token");
    scenario.github.logins.clear();
    const { log, outputs } = await scenario.run({
      ...eventOf(scenario),
      inputs: { ...plain.inputs, ...secretsFor(plain), environment: "production", against: "none" },
      secrets: [...SECRETS, TOKEN],
    });
    expect(outputs.deployed, log).toBe("created");
    expect(log).toContain("::warning::the deployment could not be recorded");
  });
});
