import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin, thorough } from "../world/begin.ts";
import { DeployWorld, eventOf } from "../world/deploy-world.ts";
import { COMPATIBLE, GREETER, service } from "../world/services.ts";

let world: DeployWorld;
beforeAll(async () => {
  world = await DeployWorld.start();
});
afterAll(() => world[Symbol.asyncDispose]());

const named = (name: string) => GREETER.replaceAll("greeter", name);

describe("push to the default branch", { timeout: 300_000 }, () => {
  test("publishes, deploys and verifies; a second run finds the service, the next one reports changes", async () => {
    const scenario = await begin({ "README.md": "" }, service("services/greeter", GREETER));
    const inputs = { ...world.inputs, environment: "production", "environment-url": "https://example.com/status" };
    const first = await scenario.run({ ...eventOf(scenario), bundle: true, inputs });
    expect(first.code, first.log).toBe(0);
    expect(first.outputs).toMatchObject({ deployed: "created", verified: "true", "engine-version": "0.11" });
    const [row] = JSON.parse(first.outputs.services!);
    expect(row).toMatchObject({ deployed: "created", verified: true, previousHash: "", error: "" });
    expect(first.log).toContain("the Engine stored the definition unchanged");
    expect(first.summary).toMatch(/^## ✅ 1 service deployed and verified\n/);
    expect(first.summary).toContain("**Deploy** to Engine 0.11 at `127.0.0.1`: 1 created.\n");
    expect(first.summary).toMatch(
      /^### ✅ `services\/greeter` \(`greeter`\): created, verified ✓\n\n- Service hash: `\w+`\n- Source id: `\w+`\n\n/m,
    );
    expect(first.summary.match(/`services\/greeter`/g)).toHaveLength(1);
    expect(world.node.pins.has(first.outputs.source!)).toBe(true);

    const again = await scenario.run({ ...eventOf(scenario), inputs });
    expect(again.code, again.log).toBe(0);
    expect(again.outputs).toMatchObject({ deployed: "exists", verified: "true", hash: first.outputs.hash });

    scenario.push(service("services/greeter", COMPATIBLE));
    const next = await scenario.run({ ...eventOf(scenario), inputs });
    expect(next.code, next.log).toBe(0);
    expect(next.outputs.deployed).toBe("created");
    expect(JSON.parse(next.outputs.services!)[0].previousHash).toBe(first.outputs.hash);
    expect(next.summary).toContain("Compared with the previous version: 1 compatible");

    const [one, two, three] = scenario.github.deployments;
    expect(one?.request).toMatchObject({ environment: "production", ref: first.outputs.hash && expect.any(String) });
    expect(one?.request.payload).toMatchObject({
      path: "services/greeter",
      hash: first.outputs.hash,
      previousHash: "",
    });
    expect(two?.statuses.map(({ state }) => state)).toEqual(["in_progress", "success"]);
    expect(three?.request.payload).toMatchObject({ hash: next.outputs.hash, previousHash: first.outputs.hash });
    expect(three?.statuses.at(-1)).toMatchObject({
      state: "success",
      environment_url: "https://example.com/status",
      log_url: expect.stringMatching(/\/acme\/services\/actions\/runs\/\d+$/),
    });
  });

  test("has no effect without deploy, or in a dry run", async () => {
    const scenario = await begin({ "README.md": "" }, service(".", named("rehearsed")));
    const before = world.node.requests.length;
    const inputs = { ...world.inputs, environment: "production", "dry-run": "true" };
    const { code, log, outputs, summary } = await scenario.run({ ...eventOf(scenario), inputs });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ deployed: "no", verified: "false" });
    expect(log).toMatch(/^dry run: would publish Qm\w+ \([\d.]+ \w+\) to 127\.0\.0\.1:\d+$/m);
    expect(log).toMatch(/^dry run: would check that 127\.0\.0\.1:\d+ serves Qm\w+$/m);
    expect(log).toContain(`dry run: would create ${outputs.hash} on 127.0.0.1`);
    expect(log).toContain("dry run: would record a deployment in the environment production");
    expect(log).toContain("dry run: would upload the artifact mesg-definitions");
    expect(summary).toContain("**Dry run of a deploy** to Engine 0.11 at `127.0.0.1`: 1 would be created.\n");
    expect(summary).toMatch(/^### ✅ .*: would be created\n\n- Service hash: `\w+`$/m);
    expect(world.node.requests.length).toBe(before);
    expect(scenario.github.seen.every(({ method, path }) => method === "GET" || path.endsWith("git-upload-pack"))).toBe(
      true,
    );
    const real = await scenario.run({ ...eventOf(scenario), inputs: world.inputs });
    expect(real.outputs.deployed, real.log).toBe("created");
    const exists = await scenario.run({ ...eventOf(scenario), inputs });
    expect(exists.log).toContain(`dry run: ${outputs.hash} exists on 127.0.0.1`);
    expect(exists.summary).toContain("1 exists already.");
  });
});

describe.concurrent("pull request", { timeout: 300_000 }, () => {
  test("reports what a merge would deploy, and deploys nothing", async () => {
    const scenario = await begin({ "README.md": "" }, service(".", named("reviewed")));
    const { code, log, outputs } = await scenario.run({ inputs: { ...world.inputs, deploy: "always" } });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ deployed: "no", verified: "false", "engine-version": "0.11" });
    expect(log).toContain("not deploying: a pull request is never deployed");
    const { body } = scenario.github.comments[0]!;
    expect(body).toContain("for Engine 0.11 (reported by the Engine)");
    expect(body).toContain(
      "**On merge**, to the Engine at `127.0.0.1`: 1 would be created.\n\n### ➕ `.` (`reviewed`): new, a merge creates it\n",
    );
    expect(outputs["on-merge"]).toBe("created");
    expect(world.node.pins.has(outputs.source!)).toBe(false);
  });

  test("computes hashes for 0.11 in a fork without secrets, and compares with its base", async () => {
    const scenario = await begin(service(".", GREETER), service(".", COMPATIBLE));
    const inputs = { ...world.inputs, "engine-endpoint": "", against: "engine" };
    const { code, log, outputs } = await scenario.run({ inputs });
    expect(code, log).toBe(0);
    expect(outputs["engine-version"]).toBe("0.11");
    const { body } = scenario.github.comments[0]!;
    expect(body).toContain("for Engine 0.11 (the Engine is unavailable)");
    expect(body).toContain("engine\\-endpoint is empty");
    expect(body).toContain("1 compatible");
  });

  test("compares with the same sid on the Engine, and ignores its other services", async () => {
    const scenario = await begin(service("x", named("stored")), { "README.md": "" });
    const deployed = await scenario.run({ ...eventOf(scenario), inputs: world.inputs });
    expect(deployed.outputs.deployed, deployed.log).toBe("created");
    scenario.push({ ...service("x", COMPATIBLE.replaceAll("greeter", "stored")), ...service("y", named("fresh")) });
    const { code, log, outputs } = await scenario.run({ inputs: { ...world.inputs, against: "engine" } });
    expect(code, log).toBe(0);
    expect(JSON.parse(outputs.services!)).toMatchObject([
      { path: "x", status: "changed" },
      { path: "y", status: "new" },
    ]);
    expect(scenario.github.comments[0]?.body).toContain("compared with what the Engine has");
    const plan = { deploy: "never", "engine-endpoint": world.engine.address, against: "engine" };
    const planned = await scenario.run({ ...eventOf(scenario, { event: "workflow_dispatch" }), inputs: plan });
    expect(planned.code, planned.log).toBe(0);
    expect(planned.outputs.changed).toBe("true");
  });

  thorough("continues when the Engine does not answer, unless it must check for breaking changes", async () => {
    const scenario = await begin(service(".", GREETER), service(".", COMPATIBLE));
    const inputs = { ...world.inputs, "engine-endpoint": "127.0.0.1:1" };
    const { code, log } = await scenario.run({ inputs });
    expect(code, log).toBe(0);
    expect(log).toContain("the Engine is unavailable, so the hashes are for");
    const strict = await scenario.run({ inputs: { ...inputs, against: "engine" } });
    expect(strict.code).toBe(1);
    expect(strict.log).toContain("cannot check for breaking changes: the base is unavailable");
  });
});

describe.concurrent("deploy by event", { timeout: 300_000 }, () => {
  const EVENTS = [
    ["a push to another branch", "default-branch", { ref: "refs/heads/topic" }, "no"],
    ["a push to another branch, with always", "always", { ref: "refs/heads/topic" }, "created"],
    ["a tag", "default-branch", { ref: "refs/tags/v1" }, "no"],
    ["a tag, with always", "always", { ref: "refs/tags/v1" }, "created"],
    ["a manual run", "default-branch", { event: "workflow_dispatch" }, "created"],
    ["a group of a merge queue", "default-branch", { event: "merge_group", ref: "refs/heads/gh/1" }, "no"],
  ] as const;
  for (const [index, [what, deploy, event, deployed]] of EVENTS.entries()) {
    thorough(`sets deployed to ${deployed} for ${what}`, async () => {
      const scenario = await begin({ "README.md": "" }, service(".", named(`event-${index}`)));
      const { code, log, outputs, summary } = await scenario.run({
        ...eventOf(scenario, event),
        inputs: { ...world.inputs, deploy },
      });
      expect(code, log).toBe(0);
      expect(outputs.deployed).toBe(deployed);
      if (deployed === "no") expect(summary).toContain("**Not deployed:** ");
      const isGroup = "event" in event && event.event === "merge_group";
      if (isGroup) expect(summary).toContain("(before this group of the merge queue)");
    });
  }
});
