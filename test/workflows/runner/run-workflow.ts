import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holds, Known } from "./expressions.ts";
import type { Event, Host, RunStore } from "./host.ts";
import { type JobRun, runJob } from "./job-runner.ts";
import { isTriggered, type Job, readExample, type Workflow } from "./workflow-file.ts";

/** The result of a workflow run: each job with one run, or one for each leg of its matrix. */
export interface WorkflowRun {
  readonly jobs: Readonly<Record<string, readonly JobRun[]>>;
}

let runs = 7000;

/**
 * Runs a workflow of examples/ for an event, as GitHub does.
 *
 * @param edit Changes the workflow first, to show what a test detects.
 * @returns undefined when the event does not start it.
 */
export async function runWorkflow(
  file: string,
  event: Event,
  host: Host,
  edit: (workflow: Workflow) => Workflow = (same) => same,
): Promise<WorkflowRun | undefined> {
  const workflow = edit(readExample(file));
  if (!isTriggered(workflow, event)) return undefined;
  const folder = mkdtempSync(join(host.scenario.folder, "workflow-"));
  const store: RunStore = { artifacts: new Map(), attestations: join(folder, "attestations") };
  writeFileSync(store.attestations, "");
  const runId = runs++;
  const jobs: Record<string, readonly JobRun[]> = {};
  for (const id of inOrder(workflow)) {
    const job = workflow.jobs[id]!;
    const needs = new Known(Object.fromEntries(needsOf(job).map((name) => [name, neededAs(jobs[name]!)])));
    const succeeded = needsOf(job).every((name) => jobs[name]!.every(({ result }) => result === "success"));
    const token = `ghs_canary${randomBytes(13).toString("hex")}`;
    const contexts = { ...contextsOf(event, host, workflow, job, id, runId, token), needs };
    const functions = { success: () => succeeded, failure: () => !succeeded, always: () => true };
    if (!holds(job.if, { contexts, functions })) {
      jobs[id] = [{ id, result: "skipped", outputs: {}, steps: [], temporary: "", workspace: "" }];
      continue;
    }
    const environment = environmentOf(job);
    if (environment !== undefined) await host.review?.(environment);
    const legs: JobRun[] = [];
    for (const matrix of legsOf(job)) {
      const own = join(folder, `${id}-${legs.length}`);
      mkdirSync(own);
      const call = { id, job, workflow, file, event, host, store, folder: own, runId, token };
      legs.push(await runJob({ ...call, contexts: { ...contexts, matrix } }));
    }
    jobs[id] = legs;
    checkSecrets(legs, [token, ...Object.values(secretsOf(host, job))], store);
  }
  return { jobs };
}

const needsOf = ({ needs = [] }: Job): readonly string[] => (typeof needs === "string" ? [needs] : (needs as string[]));

const environmentOf = ({ environment }: Job): string | undefined =>
  typeof environment === "object" ? environment.name : environment;

function inOrder({ jobs }: Workflow): string[] {
  const order: string[] = [];
  for (let left = Object.keys(jobs); left.length > 0; left = left.filter((id) => !order.includes(id))) {
    const next = left.find((id) => needsOf(jobs[id]!).every((need) => order.includes(need)));
    if (next === undefined) throw new Error(`jobs need each other: ${left.join(", ")}`);
    order.push(next);
  }
  return order;
}

function neededAs(legs: readonly JobRun[]): Known {
  const worst = legs.find(({ result }) => result !== "success")?.result ?? "success";
  return new Known({ result: worst, outputs: new Known(Object.assign({}, ...legs.map(({ outputs }) => outputs))) });
}

function legsOf({ strategy }: Job): Known[] {
  let legs: Record<string, unknown>[] = [{}];
  for (const [name, values] of Object.entries(strategy?.matrix ?? {})) {
    legs = legs.flatMap((leg) => values.map((value) => ({ ...leg, [name]: value })));
  }
  return legs.map((leg) => new Known(leg));
}

function secretsOf({ secrets, environments }: Host, job: Job): Readonly<Record<string, string>> {
  return { ...secrets, ...environments?.[environmentOf(job) ?? ""]?.secrets };
}

function contextsOf(event: Event, host: Host, workflow: Workflow, job: Job, id: string, runId: number, token: string) {
  const { payload, name, ref, sha } = event;
  const github = {
    token,
    event: payload,
    event_name: name,
    ref,
    sha,
    workflow: workflow.name,
    job: id,
    run_id: String(runId),
    ref_name: ref.replace(/^refs\/\w+\//, ""),
    repository: "acme/services",
    repository_owner: "acme",
    server_url: host.scenario.github.url,
    head_ref: payload.pull_request?.head.ref ?? "",
  };
  const secrets = { ...secretsOf(host, job), GITHUB_TOKEN: token };
  return { github: new Known(github), secrets, vars: host.vars ?? {}, inputs: payload.inputs ?? {} };
}

/** Checks that a job leaves no secret visible. The runner learns from these lines what to mask, and removes them. */
function checkSecrets(legs: readonly JobRun[], secrets: readonly string[], { artifacts }: RunStore): void {
  const texts = legs.flatMap(({ steps, outputs }) => [
    ...steps.flatMap(({ log, summary, outputs: own }) => [
      log.replaceAll(/^::add-mask::.*$/gm, ""),
      summary,
      JSON.stringify(own),
    ]),
    JSON.stringify(outputs),
  ]);
  const files = [...artifacts.values()].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), "latin1")),
  );
  for (const text of [...texts, ...files]) {
    if (secrets.some((secret) => secret.length > 7 && text.includes(secret))) throw new Error(`a secret in: ${text}`);
  }
}
