import { readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { begin, thorough } from "../action/world/begin.ts";
import { BREAKING, COMPATIBLE, GREETER, INVALID, service } from "../action/world/services.ts";
import { afterPullRequest, pullRequest, push } from "./runner/events.ts";
import { runWorkflow } from "./runner/run-workflow.ts";
import { type Job, readExample, type Workflow } from "./runner/workflow-file.ts";

const results = (run: Awaited<ReturnType<typeof runWorkflow>>) =>
  Object.fromEntries(Object.entries(run!.jobs).map(([id, legs]) => [id, legs.map(({ result }) => result)]));

test("README.md shows the steps and permissions of pull-request.yml", () => {
  const [, shown] = /```yaml\n[^`]*?^(on:.*?)```/ms.exec(readFileSync("README.md", "utf8"))!;
  const { jobs, permissions } = load(shown!) as Pick<Workflow, "jobs"> & Pick<Job, "permissions">;
  const { compile } = readExample("pull-request.yml").jobs;
  const { steps } = Object.values(jobs)[0]!;
  expect(steps.map(({ uses }) => uses)).toEqual(compile!.steps!.map(({ uses }) => uses));
  expect(steps.at(-1)!.with).toEqual(compile!.steps!.at(-1)!.with);
  expect(permissions).toEqual(compile!.permissions);
});

describe.concurrent("examples/workflows", { timeout: 300_000 }, () => {
  test("pull-request.yml comments the changes with its declared permissions", async () => {
    const scenario = await begin(service(".", GREETER), service(".", COMPATIBLE));
    const run = await runWorkflow("pull-request.yml", pullRequest(scenario), { scenario });
    expect(results(run), run!.jobs.compile![0]!.steps.at(-1)!.log).toEqual({ compile: ["success"] });
    expect(scenario.github.comments).toHaveLength(1);
    expect(scenario.github.comments[0]!.body).toContain("1 compatible");
    scenario.push(service(".", BREAKING));
    expect(results(await runWorkflow("pull-request.yml", pullRequest(scenario), { scenario }))).toEqual({
      compile: ["failure"],
    });
    expect(scenario.github.comments).toHaveLength(1);
  });

  test("pull-request.yml does not run on a push", async () => {
    const scenario = await begin(service(".", GREETER), service(".", COMPATIBLE));
    expect(await runWorkflow("pull-request.yml", push(scenario, scenario.head), { scenario })).toBeUndefined();
  });

  test("fork-check.yml decides with a read-only token, fork-report.yml comments", async () => {
    const scenario = await begin(service(".", GREETER), service(".", BREAKING));
    scenario.fork("stranger");
    const check = await runWorkflow("fork-check.yml", pullRequest(scenario, "stranger/services"), { scenario });
    expect(results(check)).toEqual({ check: ["failure"] });
    expect(scenario.github.comments).toHaveLength(0);
    const event = afterPullRequest(scenario, "MESG check", "stranger");
    const report = await runWorkflow("fork-report.yml", event, { scenario });
    expect(results(report), report!.jobs.report![0]!.steps.at(-1)!.log).toEqual({ report: ["success"] });
    expect(scenario.github.comments).toHaveLength(1);
    expect(scenario.github.comments[0]!.body).toContain("1 breaking");
  });

  thorough("fork-report.yml ignores the end of other workflows", async () => {
    const scenario = await begin(service(".", GREETER), service(".", BREAKING));
    const event = afterPullRequest(scenario, "Another check", "stranger");
    expect(await runWorkflow("fork-report.yml", event, { scenario })).toBeUndefined();
    const pushed = afterPullRequest(scenario, "MESG check", "acme");
    pushed.payload.workflow_run.event = "push";
    expect(results(await runWorkflow("fork-report.yml", pushed, { scenario }))).toEqual({ report: ["skipped"] });
  });

  test("monorepo.yml compiles every service for two releases, with a comment and an artifact for each", async () => {
    const names = ["one", "two", "experiments"];
    const files = names.map((name) => service(`services/${name}`, GREETER.replaceAll("greeter", name)));
    const scenario = await begin({ "README.md": "" }, Object.assign({}, ...files));
    const run = await runWorkflow("monorepo.yml", pullRequest(scenario), { scenario });
    expect(results(run), run!.jobs.compile![0]!.steps.at(-1)!.log).toEqual({ compile: ["success", "success"] });
    expect(scenario.github.comments).toHaveLength(2);
    const [first, second] = run!.jobs.compile!.map(({ steps }) => JSON.parse(steps[1]!.outputs.services!));
    expect(first.map(({ path }: { path: string }) => path)).toEqual(["services/one", "services/two"]);
    expect(first[0].source).toBe(second[0].source);
    expect(first[0].hash).not.toBe(second[0].hash);
  });

  test("monorepo.yml reports problems to code scanning", async () => {
    const scenario = await begin({ "README.md": "" }, service("services/one", INVALID));
    const own = await runWorkflow("monorepo.yml", pullRequest(scenario), { scenario });
    expect(own!.jobs.compile![0]!.steps.map(({ outcome }) => outcome)).toEqual(["success", "failure", "success"]);
  });

  thorough("monorepo.yml reports no problems to code scanning in a run for a fork", async () => {
    const scenario = await begin({ "README.md": "" }, service("services/one", INVALID));
    const fork = await runWorkflow("monorepo.yml", pullRequest(scenario, "stranger/services"), { scenario });
    expect(fork!.jobs.compile![0]!.steps.map(({ outcome }) => outcome)).toEqual(["success", "failure", "skipped"]);
  });
});
