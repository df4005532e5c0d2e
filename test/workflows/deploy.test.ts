import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { begin, thorough } from "../action/world/begin.ts";
import { DeployWorld } from "../action/world/deploy-world.ts";
import type { Scenario } from "../action/world/scenario.ts";
import { BREAKING, COMPATIBLE, GREETER, INVALID, service } from "../action/world/services.ts";
import { manualRun, pullRequest, push } from "./runner/events.ts";
import type { Host } from "./runner/host.ts";
import { runWorkflow, type WorkflowRun } from "./runner/run-workflow.ts";
import type { Workflow } from "./runner/workflow-file.ts";

const PROXY_TOKEN = "canary-of-the-proxy-0123456789";
const READ_TOKEN = "canary-for-reading-0123456789";
const NODE_TOKEN = "canary-of-the-node-0123456789";

let world: DeployWorld;
beforeAll(async () => {
  world = await DeployWorld.start();
});
afterAll(() => world[Symbol.asyncDispose]());

/** A repository whose environments are set up as in docs/deploy.md. */
function hostOf(scenario: Scenario, review?: Host["review"]): Host {
  const secrets = { ENGINE_METADATA: `x-token: ${PROXY_TOKEN}`, IPFS_HEADERS: `Authorization: Bearer ${NODE_TOKEN}` };
  return {
    scenario,
    vars: { ENGINE_ENDPOINT: world.engine.address, IPFS_API: world.node.url, IPFS_GATEWAY: world.node.url },
    secrets: { ENGINE_READ_METADATA: `x-token: ${READ_TOKEN}` },
    environments: { engine: { secrets }, production: { secrets } },
    ...(review === undefined ? {} : { review }),
  };
}

const named = (name: string, yml = GREETER) => yml.replaceAll("greeter", name);
const job = (run: WorkflowRun | undefined, id: string) => run!.jobs[id]![0]!;
/** The action's outputs in a job. */
const outputsOf = (run: WorkflowRun | undefined, id: string) => job(run, id).steps[1]!.outputs;
const logOf = (run: WorkflowRun | undefined, id: string) =>
  job(run, id)
    .steps.map(({ log }) => log)
    .join("\n");

/** A repository whose main branch contains the merged pull request. */
async function merged(name: string, before = "README", after = GREETER): Promise<Scenario> {
  const files = before === "README" ? { "README.md": "" } : service(".", named(name, before));
  return await begin(files, service(".", named(name, after)));
}

describe.concurrent("deploy.yml", { timeout: 300_000 }, () => {
  test("publishes, creates and verifies on a push to main, and finds all of it in a second run", async () => {
    const scenario = await merged("on-push");
    const run = await runWorkflow("deploy.yml", push(scenario, scenario.head), hostOf(scenario));
    expect(job(run, "deploy").result, logOf(run, "deploy")).toBe("success");
    expect(outputsOf(run, "deploy")).toMatchObject({ deployed: "created", verified: "true", "engine-version": "0.11" });
    expect(world.node.pins.has(outputsOf(run, "deploy").source!)).toBe(true);
    const headers = world.node.requests.map(({ headers: { authorization } }) => authorization);
    expect(headers).toContain(`Bearer ${NODE_TOKEN}`);
    const again = await runWorkflow("deploy.yml", manualRun(scenario.head), hostOf(scenario));
    expect(outputsOf(again, "deploy")).toMatchObject({ deployed: "exists", hash: outputsOf(run, "deploy").hash });
  });

  test("does not run for another branch or a pull request, and deploys nothing invalid", async () => {
    const scenario = await merged("elsewhere", "README", INVALID);
    expect(await runWorkflow("deploy.yml", push(scenario, scenario.head, "topic"), hostOf(scenario))).toBeUndefined();
    expect(await runWorkflow("deploy.yml", pullRequest(scenario), hostOf(scenario))).toBeUndefined();
    const run = await runWorkflow("deploy.yml", push(scenario, scenario.head), hostOf(scenario));
    expect(job(run, "deploy").result).toBe("failure");
    expect(outputsOf(run, "deploy").deployed).toBe("no");
  });

  thorough("publishes no private source without acknowledge-public", async () => {
    const scenario = await merged("private-one");
    const event = push(scenario, scenario.head, "main", { private: true, visibility: "private" });
    const run = await runWorkflow("deploy.yml", event, hostOf(scenario));
    expect(job(run, "deploy").result).toBe("failure");
    expect(logOf(run, "deploy")).toContain("acknowledge-public");
  });

  thorough("fails when the environment is not set up", async () => {
    const scenario = await merged("nowhere");
    const run = await runWorkflow("deploy.yml", push(scenario, scenario.head), { scenario });
    expect(job(run, "deploy").result).toBe("failure");
    expect(logOf(run, "deploy")).toContain("engine-endpoint: the address of an Engine is required");
  });
});

describe.concurrent("plan-approve-deploy.yml", { timeout: 300_000 }, () => {
  const FILE = "plan-approve-deploy.yml";

  test("plans, waits for the reviewers, and deploys the hash that they approved", async () => {
    const scenario = await merged("planned");
    const reviewed: string[] = [];
    const host = hostOf(scenario, (environment) => void reviewed.push(environment));
    const run = await runWorkflow(FILE, push(scenario, scenario.head), host);
    expect(job(run, "deploy").result, logOf(run, "plan") + logOf(run, "deploy")).toBe("success");
    expect(reviewed).toEqual(["production"]);
    expect(job(run, "plan").steps[1]!.outputs).toMatchObject({ deployed: "no", changed: "true" });
    expect(job(run, "deploy").steps[1]!.inputs["expected-hash"]).toBe(job(run, "plan").outputs.hash);
    expect(outputsOf(run, "deploy")).toMatchObject({ deployed: "created", hash: job(run, "plan").outputs.hash });
  });

  test("shows the reviewers the changes on the Engine, and deploys nothing without a change", async () => {
    const scenario = await merged("changing", GREETER, BREAKING);
    await runWorkflow(FILE, manualRun(scenario.base), hostOf(scenario));
    const run = await runWorkflow(FILE, push(scenario, scenario.head), hostOf(scenario));
    expect(job(run, "plan").steps[1]!.summary).toContain("1 breaking");
    expect(outputsOf(run, "deploy").deployed).toBe("created");
    const same = await runWorkflow(FILE, push(scenario, scenario.head), hostOf(scenario));
    expect(job(same, "plan").result).toBe("success");
    expect(job(same, "deploy").result).toBe("skipped");
  });

  thorough("deploys nothing when the reviewers reject", async () => {
    const scenario = await merged("rejected");
    const host = hostOf(scenario, () => {
      throw new Error("rejected");
    });
    await expect(runWorkflow(FILE, push(scenario, scenario.head), host)).rejects.toThrow("rejected");
    const later = await runWorkflow(FILE, push(scenario, scenario.head), hostOf(scenario));
    expect(outputsOf(later, "deploy").deployed).toBe("created");
  });

  thorough("ignores a commit that was pushed during the review", async () => {
    const scenario = await merged("meanwhile");
    scenario.git(["update-ref", "refs/heads/main", scenario.head]);
    const event = push(scenario, scenario.head);
    const host = hostOf(scenario, () => {
      const next = scenario.commit(service(".", named("meanwhile", COMPATIBLE)), [scenario.head]);
      scenario.git(["update-ref", "refs/heads/main", next]);
    });
    const run = await runWorkflow(FILE, event, host);
    expect(outputsOf(run, "deploy")).toMatchObject({ deployed: "created", hash: job(run, "plan").outputs.hash });
  });

  test("rejects another hash than the planned one, as from a checkout of the branch's tip", async () => {
    const scenario = await merged("moved");
    scenario.git(["update-ref", "refs/heads/main", scenario.head]);
    const event = push(scenario, scenario.head);
    const host = hostOf(scenario, () => {
      const next = scenario.commit(service(".", named("moved", COMPATIBLE)), [scenario.head]);
      scenario.git(["update-ref", "refs/heads/main", next]);
    });
    const run = await runWorkflow(FILE, event, host, (workflow) => withTip(workflow, "deploy"));
    expect(job(run, "deploy").result).toBe("failure");
    expect(logOf(run, "deploy")).toContain(job(run, "plan").outputs.hash!);
    expect(outputsOf(run, "deploy")).toMatchObject({ deployed: "no", verified: "false" });
    expect(world.node.pins.has(outputsOf(run, "deploy").source!)).toBe(false);
  });

  test("stops at a plan without exactly one hash to approve", async () => {
    const files = { ...service("a", named("several-a")), ...service("b", named("several-b")) };
    const scenario = await begin({ "README.md": "" }, files);
    const run = await runWorkflow(FILE, push(scenario, scenario.head), hostOf(scenario));
    expect([job(run, "plan").result, job(run, "deploy").result]).toEqual(["failure", "skipped"]);
  });
});

/** The same workflow with a checkout that follows the branch. */
function withTip(workflow: Workflow, id: string): Workflow {
  const job = workflow.jobs[id]!;
  const [checkout, ...steps] = job.steps;
  const moved = { ...checkout!, with: { ...checkout!.with, ref: "main" } };
  return { ...workflow, jobs: { ...workflow.jobs, [id]: { ...job, steps: [moved, ...steps] } } };
}

describe.concurrent("attested.yml", { timeout: 300_000 }, () => {
  test("attests the definition, and verifies it without special access", async () => {
    const scenario = await merged("attested");
    const run = await runWorkflow("attested.yml", push(scenario, scenario.head), { scenario });
    expect(job(run, "verify").result, logOf(run, "compile") + logOf(run, "verify")).toBe("success");
    expect(logOf(run, "verify")).toMatch(/✓ sha256:[0-9a-f]{64} is attested/);
    expect(logOf(run, "verify")).toContain(`✓ the definition has the hash ${job(run, "compile").outputs.hash}`);
  });

  const changing = async (name: string, file: string) => {
    const scenario = await merged(name);
    const run = await runWorkflow("attested.yml", push(scenario, scenario.head), { scenario }, (workflow) => ({
      ...workflow,
      jobs: { ...workflow.jobs, verify: tampered(workflow.jobs.verify!, file) },
    }));
    expect(job(run, "verify").result).toBe("failure");
    return logOf(run, "verify");
  };

  test("detects a definition that was not attested", async () => {
    expect(await changing("tampered", "definition.json")).toContain("no attestation by this repository");
  });

  thorough("detects a source that was not attested", async () => {
    expect(await changing("tampered-source", "source.car")).toContain("✗");
  });
});

/** The same job, with a byte of a file changed after the download. */
function tampered(job: Workflow["jobs"][string], name: string): Workflow["jobs"][string] {
  const script = `f=definitions/service/${name}; printf x | dd of=$f bs=1 seek=$(($(wc -c < $f) / 2)) conv=notrunc 2>&1`;
  const [download, ...steps] = job.steps;
  return { ...job, steps: [download!, { run: script }, ...steps] };
}
