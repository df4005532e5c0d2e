import { readFileSync } from "node:fs";
import { load } from "js-yaml";

/** A step in its workflow. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

/** The permissions of a job's token. */
export type Permissions = Readonly<Record<string, "read" | "write">>;

/** A job in its workflow. */
export interface Job {
  readonly name?: string;
  readonly if?: unknown;
  readonly needs?: string | readonly string[];
  readonly permissions: Permissions;
  readonly environment?: string | { readonly name: string; readonly url?: string };
  readonly env?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> };
  readonly steps: readonly Step[];
}

/** A workflow. */
export interface Workflow {
  readonly name: string;
  readonly on: Readonly<Record<string, Filter | null>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

interface Filter {
  readonly branches?: readonly string[];
  readonly types?: readonly string[];
  readonly workflows?: readonly string[];
}

/** The supported keys, and those that change nothing in a run on one machine. */
const KEYS = {
  workflow: ["name", "on", "env", "jobs", "permissions", "concurrency"],
  job: [
    ...["name", "if", "needs", "permissions", "environment", "env", "outputs", "strategy", "steps"],
    ...["runs-on", "timeout-minutes", "concurrency"],
  ],
  step: ["id", "name", "if", "uses", "run", "shell", "with", "env"],
  filter: ["branches", "types", "workflows", "inputs"],
} as const;

/** Reads a workflow. @throws {Error} that names what is not supported: a run without it would prove nothing. */
function readWorkflow(text: string): Workflow {
  const workflow = load(text) as Workflow;
  expectKeys("workflow", workflow);
  for (const filter of Object.values(workflow.on)) expectKeys("filter", filter ?? {});
  for (const job of Object.values(workflow.jobs)) {
    expectKeys("job", job);
    for (const step of job.steps) {
      expectKeys("step", step);
      if (step.run?.includes("${{")) throw new Error(`expected a script without expressions, found ${step.run}`);
    }
  }
  return workflow;
}

/** Reads a workflow of examples/. */
export function readExample(name: string): Workflow {
  return readWorkflow(readFileSync(new URL(`../../../examples/workflows/${name}`, import.meta.url), "utf8"));
}

function expectKeys(kind: keyof typeof KEYS, found: object): void {
  const unknown = Object.keys(found).filter((key) => !(KEYS[kind] as readonly string[]).includes(key));
  if (unknown.length > 0) throw new Error(`a ${kind} has ${unknown.join(", ")}, which this runner does not understand`);
}

/** The part of an event that decides which workflows run. */
export interface Trigger {
  readonly name: string;
  readonly ref: string;
  readonly payload: { readonly action?: string; readonly workflow_run?: { readonly name?: string } };
}

/** Whether an event starts a workflow. */
export function isTriggered({ on }: Workflow, { name, ref, payload }: Trigger): boolean {
  if (!Object.hasOwn(on, name)) return false;
  const { branches, types, workflows } = on[name] ?? {};
  if (branches !== undefined && !branches.some((branch) => ref === `refs/heads/${branch}`)) return false;
  if (types !== undefined && !types.includes(payload.action ?? "")) return false;
  return workflows === undefined || workflows.includes(payload.workflow_run?.name ?? "");
}
