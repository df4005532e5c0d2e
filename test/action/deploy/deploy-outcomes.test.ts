import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EngineProxy } from "../../engine/engine-proxy.ts";
import { FakeNode } from "../../ipfs/fake-node.ts";
import { begin, thorough } from "../world/begin.ts";
import { DeployWorld, eventOf } from "../world/deploy-world.ts";
import type { ActionRun, Scenario } from "../world/scenario.ts";
import { BREAKING, GREETER, service } from "../world/services.ts";

let world: DeployWorld;
beforeAll(async () => {
  world = await DeployWorld.start();
});
afterAll(() => world[Symbol.asyncDispose]());

const named = (name: string) => GREETER.replaceAll("greeter", name);
const beginWith = (name: string) => begin({ "README.md": "" }, service(".", named(name)));
const push = (scenario: Scenario, inputs: Readonly<Record<string, string>> = {}) =>
  scenario.run({ ...eventOf(scenario), inputs: { ...world.inputs, ...inputs } });
const rows = ({ outputs }: ActionRun) => JSON.parse(outputs.services!);

describe.concurrent("deploy", { timeout: 300_000 }, () => {
  test("deploys the other services when one of three fails, and only the failed one in a re-run", async () => {
    const paths = ["a", "b", "c"];
    const files = Object.assign({}, ...paths.map((path) => service(path, named(`three-${path}`))));
    const scenario = await begin({ "README.md": "" }, files);
    await using proxy = await EngineProxy.before(world.engine.address);
    proxy.meddle = async ({ method, request, forward }) => {
      if (method === "Create" && request.includes("three-b")) throw { code: 2, details: "no room for it" };
      return await forward();
    };
    const inputs = { "engine-endpoint": proxy.address, environment: "production" };
    const first = await push(scenario, inputs);
    expect(first.code).toBe(1);
    expect(first.log).toMatch(/^::error title=Not deployed::b: not deployed: .*no room for it/m);
    expect(first.log).toMatch(/^::error::1 of 3 services were not deployed: b; fix the cause and re-run/m);
    expect(first.outputs).toMatchObject({ deployed: "created", verified: "false" });
    expect(rows(first)).toMatchObject([
      { path: "a", deployed: "created", verified: true, error: "" },
      { path: "b", deployed: "no", verified: false, error: expect.stringContaining("no room for it") },
      { path: "c", deployed: "created", verified: true, error: "" },
    ]);
    expect(first.summary).toMatch(/^## ❌ 1 of 3 services not deployed, 2 deployed and verified\n/);
    expect(first.summary).toMatch(
      /^### ❌ `b` .*: not deployed\n\n- Service hash: `\w+`\n- Source id: `\w+`\n- \*\*Reason:\*\* .*no room for it/m,
    );
    expect(first.summary.match(/`b`/g)).toHaveLength(1);
    const ends = scenario.github.deployments.map(({ request, statuses }) => [request.task, statuses.at(-1)?.state]);
    expect(ends).toEqual([
      ["deploy:a", "success"],
      ["deploy:b", "failure"],
      ["deploy:c", "success"],
    ]);
    proxy.meddle = (call) => call.forward();
    const again = await push(scenario, inputs);
    expect(again.code, again.log).toBe(0);
    expect(rows(again).map(({ deployed }: { deployed: string }) => deployed)).toEqual(["exists", "created", "exists"]);
    expect(again.outputs.verified).toBe("true");
  });

  test("rejects a hash other than the reviewed one before anything is sent", async () => {
    const scenario = await beginWith("expected");
    const { outputs } = await push(scenario, { "dry-run": "true" });
    const other = "7Hk5vzZCkEUjmLUaNUvqLgwyeB6wqkFDSfENdzCoRRy9";
    const wrong = await push(scenario, { "expected-hash": other });
    expect(wrong.code).toBe(1);
    expect(rows(wrong)[0].error).toContain(other);
    expect(rows(wrong)[0].error).toContain(outputs.hash);
    expect(world.node.pins.has(outputs.source!)).toBe(false);
    const strange = await push(scenario, { "expected-hash": `elsewhere ${outputs.hash}` });
    expect(strange.log).toContain('::error::expected-hash: expected the paths of services, found "elsewhere"');
    const right = await push(scenario, { "expected-hash": `. ${outputs.hash}` });
    expect(right.code, right.log).toBe(0);
    expect(right.outputs.deployed).toBe("created");
  });

  test("publishes nothing of a private repository without acknowledge-public", async () => {
    const scenario = await beginWith("private");
    const event = eventOf(scenario, { isPrivate: true });
    const refused = await scenario.run({ ...event, inputs: world.inputs });
    expect(refused.code).toBe(1);
    expect(refused.log).toContain("publishing was not acknowledged, and the repository is not known to be public");
    expect(refused.log).toContain("acknowledge-public");
    expect(refused.outputs).toEqual({});
    const meant = await scenario.run({ ...event, inputs: { ...world.inputs, "acknowledge-public": "true" } });
    expect(meant.code, meant.log).toBe(0);
    expect(meant.outputs.deployed).toBe("created");
  });

  test("reports a missing endpoint, such as an unset secret, as wrong input", async () => {
    const scenario = await beginWith("nowhere");
    const { code, log } = await push(scenario, { "engine-endpoint": "" });
    expect(code).toBe(1);
    expect(log).toContain("engine-endpoint: the address of an Engine is required (an unset secret is empty, too)");
  });

  thorough("continues an interrupted upload in a re-run", async () => {
    const scenario = await beginWith("uploaded");
    await using node = await FakeNode.start();
    let isCut = true;
    node.intercept = (request, _, path) => {
      if (!isCut || path !== "dag/import") return false;
      request.socket.resetAndDestroy();
      return true;
    };
    const inputs = { "ipfs-api": node.url, "ipfs-gateway": node.url, timeout: "20s" };
    const cut = await push(scenario, inputs);
    expect(cut.code).toBe(1);
    expect(cut.outputs.deployed, cut.log).toBe("no");
    expect(rows(cut)[0].error).toMatch(/the connection to .* failed|expected the step to end/);
    isCut = false;
    // The Engine fetches from the node that it is configured with.
    const again = await push(scenario, { "ipfs-api": `${node.url}\n${world.node.url}` });
    expect(again.code, again.log).toBe(0);
    expect(again.outputs.deployed).toBe("created");
    expect(again.log).toMatch(/published Qm\w+ at http:\/\/127\.0\.0\.1:\d+\/api\/v0: .* sent, pinned, read back/);
  });

  test("does not deploy a breaking change, and reports that", async () => {
    const scenario = await begin(service(".", named("broken")), service(".", BREAKING.replaceAll("greeter", "broken")));
    const { code, log, outputs, summary } = await push(scenario);
    expect(code).toBe(1);
    expect(outputs.deployed).toBe("no");
    expect(summary).toContain("**Not deployed:** 1 breaking change");
    expect(log).not.toContain("::group::Deploy");
    expect(log).toContain("not deploying: 1 breaking change in 1 service");
  });

  test("fails when the Engine is unreachable, and still sets the outputs", async () => {
    const scenario = await beginWith("lonely");
    const { code, log, outputs, summary } = await push(scenario, {
      "engine-endpoint": "127.0.0.1:1",
      "engine-version": "0.11",
    });
    expect(code).toBe(1);
    expect(log).toMatch(
      /^::error title=Not deployed::\.: not deployed: no Engine answers at 127\.0\.0\.1:1.*\(check that it runs/m,
    );
    expect(outputs).toMatchObject({ deployed: "no", verified: "false", hash: expect.stringMatching(/^\w{40,}$/) });
    expect(summary).toMatch(/^## ❌ 1 service not deployed/);
    expect(summary).toMatch(/- \*\*Reason:\*\* no Engine answers/);
    // The results of the compile are reported all the same.
    expect(summary).toContain(outputs.hash);
    expect(summary).toContain(outputs.source);
    // What could not be queried is reported as unknown.
    expect(summary).toContain("Previous version: unknown");
  });

  thorough("is not verified when the Engine lies about the hash or the stored definition", async () => {
    const scenario = await beginWith("lied-about");
    await using proxy = await EngineProxy.before(world.engine.address);
    const other = "11111111111111111111111111111112";
    proxy.meddle = async (call) => {
      const bytes = await call.forward();
      return call.method === "Create" ? Buffer.from(`\n ${other}`) : bytes;
    };
    const hash = await push(scenario, { "engine-endpoint": proxy.address });
    expect(hash.code).toBe(1);
    expect(rows(hash)[0]).toMatchObject({ deployed: "no", verified: false });
    expect(rows(hash)[0].error).toContain(`the Engine returned ${other}`);
    proxy.meddle = async (call) => {
      const bytes = await call.forward();
      return call.method === "Get"
        ? Buffer.from(bytes.toString("latin1").replaceAll("greeted", "granted"), "latin1")
        : bytes;
    };
    const kept = await begin({ "README.md": "" }, service(".", GREETER.replace("name: greeter", "name: kept")));
    const definition = await push(kept, { "engine-endpoint": proxy.address });
    expect(rows(definition)[0].error).toContain("the Engine stores another definition");
  });

  thorough("rejects a source that no gateway serves, here or by the Engine", async () => {
    const scenario = await beginWith("unreachable");
    const byEngine = await push(scenario, { "ipfs-api": "", "ipfs-gateway": "" });
    expect(byEngine.code).toBe(1);
    expect(rows(byEngine)[0].error).toContain("source code is not reachable");
    await using elsewhere = await FakeNode.start();
    const creates = await push(scenario, { "ipfs-api": "", "ipfs-gateway": elsewhere.url });
    expect(creates.code).toBe(1);
    expect(rows(creates)[0].error).toContain("404");
  });

  thorough("succeeds when the token may not record the deployment", async () => {
    const scenario = await begin({ "README.md": "" }, { ...service("a", named("ra")), ...service("b", named("rb")) });
    scenario.github.interfere = (_, path) =>
      path.includes("/deployments") ? { status: 403, message: "Resource not accessible by integration" } : undefined;
    const { code, log, outputs } = await push(scenario, { environment: "production" });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ deployed: "created", verified: "true" });
    expect(log.match(/^::notice::this token may not record deployments .*deployments: write$/gm)).toHaveLength(1);
  });

  thorough("ends its record when canceled, and lists the services that were not deployed", async () => {
    const scenario = await begin({ "README.md": "" }, { ...service("a", named("ca")), ...service("b", named("cb")) });
    await using proxy = await EngineProxy.before(world.engine.address);
    proxy.meddle = (call) => (call.method === "Create" ? new Promise(() => undefined) : call.forward());
    const { code, outputs } = await scenario.run({
      ...eventOf(scenario),
      inputs: { ...world.inputs, "engine-endpoint": proxy.address, environment: "production" },
      interruptAt: "published Qm",
    });
    expect(code).toBe(1);
    expect(outputs.deployed).toBe("no");
    expect(JSON.parse(outputs.services!)).toMatchObject([
      { path: "a", error: expect.stringContaining("SIGINT") },
      { path: "b", error: expect.stringContaining("SIGINT") },
    ]);
    expect(scenario.github.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(["failure"]);
  });
});

// Not concurrent: this many bytes keep the process from answering others.
describe("upload of a large source", { timeout: 300_000 }, () => {
  thorough("resends only what did not arrive", async () => {
    const lines = Array.from({ length: 190_000 }, (_, index) => `${index}`.padStart(255, "-")).join("\n");
    const scenario = await begin({ "README.md": "" }, { ...service(".", named("large")), "data.txt": lines });
    await using node = await FakeNode.start();
    let imports = 0;
    node.intercept = (request, _, path) => {
      if (path !== "dag/import" || ++imports === 1) return false;
      request.socket.resetAndDestroy();
      return true;
    };
    const inputs = { "ipfs-api": node.url, "ipfs-gateway": "" };
    const cut = await push(scenario, inputs);
    expect(rows(cut)[0].error).toMatch(/the connection to .* failed/);
    const there = [...node.blocks.values()].reduce((sum, { length }) => sum + length, 0);
    expect(there).toBeGreaterThan(40_000_000);
    node.intercept = undefined;
    const again = await push(scenario, inputs);
    const [, size, unit] = /published Qm\w+ at .*: ([\d.]+) (\w+) sent/.exec(again.log) ?? [];
    expect([Number(size) < 20, unit]).toEqual([true, "MiB"]);
  });
});
