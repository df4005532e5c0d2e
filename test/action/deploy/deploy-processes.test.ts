import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { gatewayArchives, type LocalEngine, startLocalEngine } from "../../../src/engine/embedded/mod.ts";
import { connectEngine } from "../../../src/engine/mod.ts";
import { FakeNode } from "../../ipfs/fake-node.ts";
import type { Files } from "../world/bare-repository.ts";
import { begin, thorough } from "../world/begin.ts";
import { eventOf } from "../world/deploy-world.ts";
import { MAILER, PROCESS, REPOSITORY } from "../world/process-files.ts";
import type { ActionRun, Scenario } from "../world/scenario.ts";
import { GREETER, service } from "../world/services.ts";
import { shownLog } from "../world/shown-log.ts";

const folder = mkdtempSync(join(tmpdir(), "deploy-processes-"));
let node: FakeNode;
let engine: LocalEngine;
beforeAll(async () => {
  node = await FakeNode.start();
  engine = await startLocalEngine({ folder, release: "0.20", archives: gatewayArchives(node.url) });
});
afterAll(async () => {
  await engine.close(0);
  await node[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

const FILE = "processes/mail/process.yml";
const SECRET = "MAIL_TOKEN=a-secret-value";
/** The repository under other names, so that scenarios do not share services. */
const named = (name: string, more: Files = {}): Files => ({
  ...REPOSITORY,
  ...service("services/greeter", GREETER.replaceAll("greeter", `greeter-${name}`)),
  ...service("services/mailer", MAILER.replaceAll("mailer", `mailer-${name}`)),
  ...more,
});
const beginWith = (name: string, more: Files = {}) => begin({ "README.md": "" }, named(name, more));
const push = (scenario: Scenario, inputs: Readonly<Record<string, string>> = {}) =>
  scenario.run({
    ...eventOf(scenario),
    inputs: {
      deploy: "default-branch",
      "engine-endpoint": engine.address,
      "engine-version": "0.20",
      "create-instances": "true",
      "process-env": SECRET,
      ...inputs,
    },
  });
const rows = ({ outputs }: ActionRun, name: "services" | "processes") => JSON.parse(outputs[name]!);

describe.concurrent("process in a push to the default branch", { timeout: 300_000 }, () => {
  test("is created after its services, verified and reported, and exists in the next run", async () => {
    const scenario = await beginWith("first");
    const first = await push(scenario, { environment: "production" });
    expect(first.code, first.log).toBe(0);
    expect(rows(first, "services").map((row: { deployed: string }) => row.deployed)).toEqual(["created", "created"]);
    const [row] = rows(first, "processes");
    expect(row).toMatchObject({ path: FILE, deployed: "created", verified: true, error: "", engineVersion: "0.20" });
    expect(first.outputs).toMatchObject({ deployed: "created", verified: "true" });
    expect(first.summary).toContain(
      `- ➕ process \`${FILE}\`: new, created, verified ✓\n  - Process hash: \`${row.hash}\``,
    );
    const order = ["services/greeter", "services/mailer", FILE].map((path) => first.log.indexOf(`Deploy ${path}`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const recorded = scenario.github.deployments.map(({ request, statuses }) => [request.task, statuses.at(-1)?.state]);
    expect(recorded).toContainEqual([`deploy:${FILE}`, "success"]);
    const reached = await connectEngine(engine.address, { timeout: 5_000, release: "0.20" });
    const stored = await reached.processes().find(row.hash, { timeout: 5_000 });
    reached.close();
    expect(stored?.definition.name).toBe("greet by mail");
    expect(shownLog(first.log)).not.toContain("a-secret-value");
    const again = await push(scenario);
    expect(again.code, again.log).toBe(0);
    expect(rows(again, "processes")[0]).toMatchObject({ deployed: "exists", verified: true });
    expect(again.outputs).toMatchObject({ deployed: "exists", verified: "true" });
  });

  test("fails without its instances, and still reports the services", async () => {
    const scenario = await beginWith("alone");
    const { code, log, outputs, summary } = await push(scenario, { "create-instances": "false" });
    expect(code).toBe(1);
    expect(rows({ outputs } as ActionRun, "services")).toMatchObject([
      { deployed: "created", verified: true },
      { deployed: "created", verified: true },
    ]);
    expect(summary).toMatch(/^## ❌ 1 process not deployed, 2 services deployed and verified$/m);
    expect(summary).toMatch(
      /^- ❌ process `.*`: new, not deployed\n {2}- Process hash: .*\n {2}- \*\*Reason:\*\* .*instance/m,
    );
    expect(log).toMatch(/^::error title=Not deployed,file=processes\/mail\/process\.yml::.*instance .*not found/m);
    expect(log).toMatch(/^::error::the process was not deployed: processes\/mail\/process\.yml; fix the cause/m);
    expect(outputs).toMatchObject({ deployed: "created", verified: "false" });
  });

  test("is previewed on its pull request, with the effect of a merge", async () => {
    const scenario = await beginWith("preview");
    const inputs = {
      deploy: "default-branch",
      "engine-endpoint": engine.address,
      "engine-version": "0.20",
      "process-env": SECRET,
    };
    const alone = await scenario.run({ inputs });
    expect(alone.code, alone.log).toBe(0);
    expect(rows(alone, "processes")[0]).toMatchObject({
      onMerge: "refused",
      error: expect.stringMatching(/^the Engine does not have the instance \w+ of services\/greeter\/mesg\.yml/),
    });
    expect(alone.outputs["on-merge"]).toBe("refused");
    expect(alone.summary).toContain("1 process that a merge cannot deploy");
    const created = await scenario.run({ inputs: { ...inputs, "create-instances": "true" } });
    expect(rows(created, "processes")[0]).toMatchObject({ onMerge: "created", error: "" });
    expect(created.outputs["on-merge"]).toBe("created");
    expect(created.summary).toContain(`process \`${FILE}\`: new, a merge creates it`);
  });

  thorough("is previewed as unknown without a variable, and as existing once it is deployed", async () => {
    const scenario = await beginWith("later");
    const inputs = { deploy: "default-branch", "engine-endpoint": engine.address, "engine-version": "0.20" };
    const open = await scenario.run({ inputs });
    expect(rows(open, "processes")[0]).toMatchObject({ onMerge: "unknown" });
    expect((await push(scenario)).code).toBe(0);
    const there = await scenario.run({ inputs: { ...inputs, "process-env": SECRET } });
    expect(rows(there, "processes")[0]).toMatchObject({ onMerge: "exists", deployed: "no" });
    expect(there.outputs["on-merge"]).toBe("exists");
  });

  thorough("is rejected with a hash other than the reviewed one", async () => {
    const scenario = await beginWith("expected");
    const planned = await push(scenario, { "dry-run": "true" });
    expect(planned.code, planned.log).toBe(0);
    const { hash } = rows(planned, "processes")[0];
    expect(planned.log).toContain(`dry run: would create ${hash}`);
    expect(planned.summary).toContain(`process \`${FILE}\`: new, would be created`);
    const services = rows(planned, "services").map((row: { path: string; hash: string }) => `${row.path} ${row.hash}`);
    const unreviewed = await push(scenario, { "expected-hash": services.join("\n") });
    expect(unreviewed.code).toBe(1);
    expect(rows(unreviewed, "processes")[0].error).toContain(`expected-hash has no line for ${FILE}`);
    const other = await push(scenario, { "expected-hash": [...services, `${FILE} ${"7".repeat(44)}`].join("\n") });
    expect(rows(other, "processes")[0].error).toContain("this is not the reviewed");
    const right = await push(scenario, { "expected-hash": [...services, `${FILE} ${hash}`].join("\n") });
    expect(right.code, right.log).toBe(0);
    expect(rows(right, "processes")[0]).toMatchObject({ deployed: "created", hash });
  });

  thorough("is not attempted when a service that it uses was not deployed", async () => {
    const scenario = await beginWith("blocked");
    const planned = await push(scenario, { "dry-run": "true" });
    const [greeter] = rows(planned, "services");
    const reviewed = [`services/greeter ${greeter.hash}`, `services/mailer ${"7".repeat(44)}`];
    const run = await push(scenario, { "expected-hash": reviewed.join("\n") });
    expect(run.code).toBe(1);
    expect(rows(run, "services").map((row: { deployed: string }) => row.deployed)).toEqual(["created", "no"]);
    const [row] = rows(run, "processes");
    expect(row.error).toBe("it uses the service of services/mailer/mesg.yml, which was not deployed");
  });

  thorough("fails without the value of a variable, with a hint", async () => {
    const scenario = await beginWith("open");
    const run = await push(scenario, { "process-env": "" });
    expect(run.code).toBe(1);
    expect(rows(run, "processes")[0].error).toContain("set the variable in process-env");
    expect(rows(run, "services").every((row: { verified: boolean }) => row.verified)).toBe(true);
  });

  thorough("does not stop the next process when it fails", async () => {
    const failing = PROCESS.replace("name: greet by mail", "name: other").replaceAll("src: ../../", "src: ../../../");
    const more = { "processes/a/b/process.yml": failing.replace("MAIL_TOKEN", "NOWHERE") };
    const run = await push(await beginWith("two", more));
    expect(run.code).toBe(1);
    expect(rows(run, "processes").map((row: { deployed: string }) => row.deployed)).toEqual(["no", "created"]);
    expect(run.summary).toContain("## ❌ 1 process not deployed, 2 services deployed");
  });

  thorough("fails the run before any deploy when it is invalid, or only itself with fail-on: never", async () => {
    const more = { [FILE]: PROCESS.replace("eventKey: greeted", "eventKey: nothing") };
    const scenario = await beginWith("invalid", more);
    const strict = await push(scenario);
    expect(strict.code).toBe(1);
    expect(strict.summary).toContain("**Not deployed:** 1 process is invalid");
    const lenient = await push(scenario, { "fail-on": "never" });
    expect(lenient.code).toBe(1);
    expect(rows(lenient, "processes")[0].error).toBe("the process is invalid");
    expect(rows(lenient, "services").every((row: { verified: boolean }) => row.verified)).toBe(true);
  });

  thorough("is skipped without a failure on an Engine without processes", async () => {
    const own = mkdtempSync(join(tmpdir(), "deploy-older-"));
    const older = await startLocalEngine({ folder: own, release: "0.11", archives: gatewayArchives(node.url) });
    try {
      const ipfs = { "ipfs-api": node.url };
      const inputs = { ...ipfs, "engine-endpoint": older.address, "engine-version": "0.11" };
      const run = await push(await beginWith("older"), inputs);
      expect(run.code, run.log).toBe(0);
      expect(run.summary).toContain("**Processes are not deployed:** this is Engine 0\\.11");
      expect(run.outputs).toMatchObject({ deployed: "created", verified: "true" });
    } finally {
      await older.close(0);
      rmSync(own, { recursive: true, force: true });
    }
  });
});
