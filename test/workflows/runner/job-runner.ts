import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ActionCall, callAction } from "./actions.ts";
import { holds, interpolate, Known, type Scope } from "./expressions.ts";
import type { Event, Host, RunStore, StepRun } from "./host.ts";
import { execute, parseOutputs } from "./process.ts";
import { enforcePermissions, grantedBy } from "./token.ts";
import { makeTools } from "./tools.ts";
import type { Job, Step, Workflow } from "./workflow-file.ts";

/** A job to run, with everything that its expressions may use. */
export interface JobCall {
  readonly id: string;
  readonly job: Job;
  readonly workflow: Workflow;
  readonly file: string;
  readonly event: Event;
  readonly host: Host;
  readonly store: RunStore;
  /** A folder for this job only. */
  readonly folder: string;
  readonly runId: number;
  readonly token: string;
  readonly contexts: Readonly<Record<string, unknown>>;
}

/** The result of a job. */
export interface JobRun {
  readonly id: string;
  readonly result: "success" | "failure" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRun[];
  /** The folder for the job's files, and the checkout. */
  readonly temporary: string;
  readonly workspace: string;
}

/** Runs the steps of a job in order, as a runner does, with a token that has only the job's permissions. */
export async function runJob(call: JobCall): Promise<JobRun> {
  const { host, job, event, token } = call;
  const [workspace, temporary, home] = ["workspace", "temporary", "home"].map((name) => join(call.folder, name)) as [
    string,
    string,
    string,
  ];
  for (const made of [workspace, temporary, home]) mkdirSync(made, { recursive: true });
  const granted = grantedBy(job.permissions, event);
  using _ = enforcePermissions(host.scenario, token, granted);
  const run = { call, workspace, temporary, granted, env: environmentOf(call, { workspace, temporary, home }) };
  const steps: StepRun[] = [];
  const known: Record<string, Known> = {};
  for (const step of job.steps) {
    const scope = scopeOf(run, steps, known);
    const done = holds(step.if, scope) ? await runStep(run, step, scope, steps.length) : skipped(step);
    steps.push(done);
    if (step.id !== undefined) known[step.id] = new Known({ outputs: new Known(done.outputs), outcome: done.outcome });
  }
  const scope = scopeOf(run, steps, known);
  const failed = steps.some(({ outcome }) => outcome === "failure");
  const outputs = Object.entries(failed ? {} : (job.outputs ?? {}));
  return {
    id: call.id,
    result: failed ? "failure" : "success",
    outputs: Object.fromEntries(outputs.map(([name, text]) => [name, interpolate(String(text), scope)])),
    steps,
    temporary,
    workspace,
  };
}

interface Running {
  readonly call: JobCall;
  readonly workspace: string;
  readonly temporary: string;
  readonly granted: Job["permissions"];
  readonly env: Readonly<Record<string, string>>;
}

function scopeOf({ call, temporary, env }: Running, steps: readonly StepRun[], known: Record<string, Known>): Scope {
  const succeeded = steps.every(({ outcome }) => outcome !== "failure");
  return {
    contexts: { ...call.contexts, steps: new Known(known), runner: new Known({ temp: temporary, os: "Linux" }), env },
    functions: { success: () => succeeded, failure: () => !succeeded, always: () => true, cancelled: () => false },
  };
}

function skipped({ uses, run, name }: Step): StepRun {
  return { name: name ?? uses ?? run ?? "", outcome: "skipped", log: "", summary: "", inputs: {}, outputs: {} };
}

async function runStep(running: Running, step: Step, scope: Scope, index: number): Promise<StepRun> {
  const { call, workspace, temporary } = running;
  const file = (name: string) => {
    const path = join(call.folder, `${index}-${name}`);
    writeFileSync(path, "");
    return path;
  };
  const files = { GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary") };
  const texts = (record: Readonly<Record<string, unknown>> = {}) =>
    Object.fromEntries(Object.entries(record).map(([name, value]) => [name, interpolate(String(value), scope)]));
  const env = { ...running.env, ...files, ...texts(step.env) };
  const inputs = texts(step.with);
  const name = step.name ?? step.uses ?? step.run!;
  let declared: Readonly<Record<string, string>> = {};
  let code: number | null;
  let log: string;
  if (step.uses !== undefined) {
    const action: ActionCall = { uses: step.uses, inputs, env, workspace, temporary, scope, call };
    ({ code, log, declared } = await callAction(action, running.granted));
  } else {
    const script = file("script.sh");
    writeFileSync(script, step.run!);
    const shell = step.shell === "bash" ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
    ({ code, log } = await execute("bash", [...shell, script], {
      cwd: workspace,
      env: { ...env, PATH: makeTools(call.folder, call.store) },
    }));
  }
  const outputs = { ...declared, ...parseOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8")) };
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, "utf8");
  return { name, outcome: code === 0 ? "success" : "failure", log, summary, inputs, outputs };
}

/** The environment variables that a runner sets for every step. */
function environmentOf(
  { event, host, folder, id, file, workflow, job, runId, contexts }: JobCall,
  folders: { readonly workspace: string; readonly temporary: string; readonly home: string },
): Record<string, string> {
  const { url } = host.scenario.github;
  const eventPath = join(folder, "event.json");
  writeFileSync(eventPath, JSON.stringify(event.payload));
  const own = Object.entries({ ...workflow.env, ...job.env }).map(
    ([name, value]) => [name, interpolate(String(value), { contexts })] as const,
  );
  return {
    PATH: process.env.PATH!,
    HOME: folders.home,
    RUNNER_TEMP: folders.temporary,
    RUNNER_OS: "Linux",
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_WORKSPACE: folders.workspace,
    GITHUB_REPOSITORY: "acme/services",
    GITHUB_REPOSITORY_OWNER: "acme",
    GITHUB_SHA: event.sha,
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/\w+\//, ""),
    GITHUB_SERVER_URL: url,
    GITHUB_API_URL: `${url}/api/v3`,
    GITHUB_GRAPHQL_URL: `${url}/api/graphql`,
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: "1",
    GITHUB_WORKFLOW: workflow.name,
    GITHUB_JOB: id,
    GITHUB_WORKFLOW_REF: `acme/services/.github/workflows/${file}@${event.ref}`,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_ACTOR: "octo",
    ...Object.fromEntries(own),
  };
}
