import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { EngineProxy } from "../../engine/engine-proxy.ts";
import { begin, thorough } from "../world/begin.ts";
import { DeployWorld, eventOf } from "../world/deploy-world.ts";
import type { ActionRun, Scenario } from "../world/scenario.ts";
import { BREAKING, COMPATIBLE, GREETER, service } from "../world/services.ts";

let world: DeployWorld;
beforeAll(async () => {
  world = await DeployWorld.start();
});
afterAll(() => world[Symbol.asyncDispose]());

const named = (name: string) => GREETER.replaceAll("greeter", name);
const preview = (scenario: Scenario, inputs: Readonly<Record<string, string>> = {}) =>
  scenario.run({ inputs: { ...world.inputs, artifact: "", "engine-version": "0.11", ...inputs } });
const plans = ({ outputs }: ActionRun) =>
  JSON.parse(outputs.services!).map(({ onMerge, error }: Record<string, string>) => [onMerge, error]);

describe("pull request with deploy set", { timeout: 300_000 }, () => {
  test("reports what a merge would create, and what exists", async () => {
    const scenario = await begin(service("a", named("told-a")), service("b", named("told-b")));
    const deployed = await scenario.run({
      ...eventOf(scenario),
      checkout: scenario.base,
      inputs: { ...world.inputs, artifact: "" },
    });
    expect(deployed.outputs.deployed, deployed.log).toBe("created");
    const before = world.node.requests.length;
    const run = await preview(scenario);
    expect(run.code, run.log).toBe(0);
    expect(plans(run)).toEqual([
      ["exists", ""],
      ["created", ""],
    ]);
    expect(run.outputs).toMatchObject({ "on-merge": "created", deployed: "no", verified: "false" });
    const { body } = scenario.github.comments[0]!;
    for (const text of [body, run.summary]) {
      expect(text).toContain(
        "**On merge**, to the Engine at `127.0.0.1`: 1 would be created, 1 exists already.\n\n### ➕ `b` (`told-b`): new, a merge creates it",
      );
    }
    expect(world.node.requests.length).toBe(before);
  });

  test("reports why an Engine would reject a service, and succeeds", async () => {
    const scenario = await begin({ README: "" }, service(".", named("refused")));
    const hash = "7Hk5vzZCkEUjmLUaNUvqLgwyeB6wqkFDSfENdzCoRRy9";
    const run = await preview(scenario, { "expected-hash": hash });
    expect(run.code, run.log).toBe(0);
    expect(run.outputs["on-merge"]).toBe("refused");
    expect(plans(run)).toEqual([["refused", expect.stringContaining("this is not the reviewed")]]);
    expect(run.summary).toMatch(/^## ⚠️ 1 service that a merge cannot deploy, 1 new service\n/);
    expect(run.summary).toMatch(/^- ❌ `\.`: would be refused: service hash mismatch/m);
  });

  test.each([
    ["does not answer", "127.0.0.1:1", /The Engine was not called: no Engine answers at 127/],
    ["is not set", "", /The Engine was not called: engine\\-endpoint is empty/],
  ])("reports that the Engine %s, and succeeds", async (_, endpoint, words) => {
    const scenario = await begin({ README: "" }, service(".", named("unasked")));
    const run = await preview(scenario, { "engine-endpoint": endpoint });
    expect(run.code, run.log).toBe(0);
    expect(run.outputs["on-merge"]).toBe("unknown");
    expect(run.summary).toMatch(/^\*\*On merge:\*\* 1 service will be deployed\. /m);
    expect(run.summary).toMatch(words);
    expect(run.outputs.hash).toMatch(/^\w{40,}$/);
  });

  thorough.each([
    ["stops answering", 14, "no Engine answers"],
    ["denies the token permission", 7, "refused: "],
  ])("stops calling an Engine that %s", async (_, code, words) => {
    const files = Object.assign({}, ...["a", "b", "c"].map((path) => service(path, named(`silent-${path}`))));
    const scenario = await begin({ README: "" }, files);
    await using proxy = await EngineProxy.before(world.engine.address);
    const queries: string[] = [];
    proxy.meddle = async ({ method, request, forward }) => {
      if (method !== "Get") return await forward();
      queries.push(request.toString("hex"));
      throw { code, details: "not today" };
    };
    const run = await preview(scenario, { "engine-endpoint": proxy.address });
    expect(run.code, run.log).toBe(0);
    expect(plans(run)).toEqual(Array(3).fill(["unknown", expect.stringContaining(words)]));
    expect(new Set(queries).size).toBe(1);
  });

  thorough("reports why it does not call the Engine for a fork", async () => {
    const scenario = await begin({ README: "" }, service(".", named("forked")));
    const fork = scenario.pullEvent() as { pull_request: { head: { repo: { full_name: string } } } };
    fork.pull_request.head.repo.full_name = "stranger/services";
    const inputs = { ...world.inputs, artifact: "", "engine-endpoint": "" };
    const run = await scenario.run({ event: { name: "pull_request", payload: fork }, inputs });
    expect(run.code, run.log).toBe(0);
    expect(run.summary).toContain("runs for forks have no secrets");
  });

  test("reports that a merge deploys no breaking change, even if a label accepts it", async () => {
    const scenario = await begin(service(".", named("label")), service(".", BREAKING.replaceAll("greeter", "label")));
    scenario.github.pulls[0]!.labels.push("mesg: breaking ok");
    const run = await preview(scenario);
    expect(run.code, run.log).toBe(0);
    expect(run.outputs["on-merge"]).toBe("no");
    expect(run.summary).toMatch(
      /^\*\*On merge:\*\* nothing is deployed: 1 breaking change in 1 service; to accept them, write a waiver/m,
    );
  });

  thorough("deploys nothing on a merge into another branch than the default one", async () => {
    const scenario = await begin(
      service(".", named("branch")),
      service(".", COMPATIBLE.replaceAll("greeter", "branch")),
    );
    const payload = { ...(scenario.pullEvent() as object), repository: { default_branch: "trunk" } };
    const inputs = { ...world.inputs, artifact: "" };
    const run = await scenario.run({ event: { name: "pull_request", payload }, inputs });
    expect(run.code, run.log).toBe(0);
    expect(run.summary).toContain("**On merge:** nothing is deployed: this is a push to main, not trunk");
  });
});

test("reports the compiled services even if the Engine does not report its release", async () => {
  const scenario = await begin({ README: "" }, service(".", named("silent")));
  const inputs = { ...world.inputs, artifact: "", "engine-endpoint": "127.0.0.1:1" };
  for (const deploy of ["default-branch", "never"]) {
    const run = await scenario.run({ ...eventOf(scenario), inputs: { ...inputs, deploy } });
    expect(run.code).toBe(1);
    expect(run.log).toMatch(/^::error::.*no Engine answers|^::error::the service was not deployed/m);
    expect(run.outputs.hash).toMatch(/^\w{40,}$/);
    expect(run.summary).toContain(run.outputs.hash);
    expect(run.summary).toContain("the Engine is unavailable, so the hashes are for");
  }
});
