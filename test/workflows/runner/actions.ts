import { createHash } from "node:crypto";
import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { load } from "js-yaml";
import { runHere } from "../../action/world/run-here.ts";
import { ACTION, needsBundle } from "../../action/world/scenario.ts";
import { interpolate, type Scope } from "./expressions.ts";
import type { Finished } from "./host.ts";
import type { JobCall } from "./job-runner.ts";
import { execute } from "./process.ts";
import type { Permissions } from "./workflow-file.ts";

/** A step that uses an action. */
export interface ActionCall {
  readonly uses: string;
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly temporary: string;
  readonly scope: Scope;
  readonly call: JobCall;
}

/** An action's inputs and outputs. */
interface Interface {
  readonly inputs: readonly string[];
  readonly required: readonly string[];
  readonly outputs: readonly string[];
}

interface Done extends Finished {
  /** Every output of the action, empty where it was not set. */
  readonly declared: Readonly<Record<string, string>>;
}

/** The names of inputs and outputs of other actions, from each one's action.yml at that commit. */
export const KNOWN_ACTIONS = JSON.parse(readFileSync(new URL("actions.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Interface & { readonly version: string; readonly commit: string }>
>;

const ACTION_YML = load(readFileSync(new URL("../../../action.yml", import.meta.url), "utf8")) as {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};
const OURS: Interface = {
  inputs: Object.keys(ACTION_YML.inputs),
  required: [],
  outputs: Object.keys(ACTION_YML.outputs),
};

/**
 * Runs the action of a step: this project's own in this process or as its bundle, a checkout by git over HTTP. For actions
 * that need GitHub's own services, records what later steps depend on.
 */
export async function callAction(action: ActionCall, granted: Permissions): Promise<Done> {
  const [name = "", revision] = action.uses.split("@");
  const known = name === "mesg/compile-action" ? OURS : KNOWN_ACTIONS[name];
  const run = HANDLERS[name];
  if (known === undefined || run === undefined) throw new Error(`uses: ${name}: an action that is not known here`);
  if (name in KNOWN_ACTIONS && revision !== KNOWN_ACTIONS[name]!.commit)
    throw new Error(`uses: ${action.uses}: unknown`);
  const wrong = Object.keys(action.inputs).filter((input) => !known.inputs.includes(input));
  const missing = known.required.filter((input) => !action.inputs[input]);
  if (wrong.length + missing.length > 0) throw new Error(`${name}: no input ${wrong}; missing: ${missing}`);
  const { code, log, outputs = {} } = await run(action, granted);
  return { code, log, declared: { ...Object.fromEntries(known.outputs.map((it) => [it, ""])), ...outputs } };
}

type Handler = (
  action: ActionCall,
  granted: Permissions,
) => Promise<Finished & { readonly outputs?: Readonly<Record<string, string>> }>;

const HANDLERS: Readonly<Record<string, Handler>> = {
  "mesg/compile-action": compile,
  "actions/checkout": checkOut,
  "actions/attest": attest,
  "actions/upload-artifact": async ({ inputs, workspace, call }) => {
    const path = resolve(workspace, inputs.path!);
    call.store.artifacts.set(inputs.name ?? "artifact", path);
    return { code: 0, log: "" };
  },
  "actions/download-artifact": async ({ inputs, workspace, call }) => {
    const from = call.store.artifacts.get(inputs.name ?? "");
    if (from === undefined) return { code: 1, log: `no artifact ${inputs.name}` };
    cpSync(from, resolve(workspace, inputs.path ?? "."), { recursive: true });
    return { code: 0, log: "" };
  },
  "github/codeql-action/upload-sarif": async ({ inputs, workspace }, granted) => {
    if (granted["security-events"] !== "write") return { code: 1, log: "expected security-events: write" };
    const { version } = JSON.parse(readFileSync(resolve(workspace, inputs.sarif_file!), "utf8"));
    return { code: version === "2.1.0" ? 0 : 1, log: `SARIF ${version}` };
  },
};

async function compile({ inputs, env, workspace, temporary, scope, call }: ActionCall): ReturnType<Handler> {
  const defaults = Object.entries(ACTION_YML.inputs).map(([name, row]) => [name, interpolate(row.default, scope)]);
  const all: Record<string, string> = { ...Object.fromEntries(defaults), ...inputs };
  const given = Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const whole = { ...env, ...Object.fromEntries(given) };
  const node = process.env.ACTION_NODE ?? process.execPath;
  const finished = needsBundle({})
    ? await execute(node, [ACTION], { cwd: workspace, env: whole })
    : await runHere(whole);
  // There is no artifact service here (npm run test:artifact has one): its folder replaces the upload.
  const folder = readdirSync(temporary).find((name) => name.startsWith("mesg-definitions-"));
  if (all.artifact !== "" && folder !== undefined) call.store.artifacts.set(all.artifact!, join(temporary, folder));
  return finished;
}

async function checkOut({ inputs, env, workspace, call }: ActionCall, granted: Permissions): ReturnType<Handler> {
  const { repository = "acme/services", ref = call.event.sha, path = "." } = inputs;
  const folder = resolve(workspace, path);
  mkdirSync(folder, { recursive: true });
  if (repository === "mesg/compile-action") {
    symlinkSync(dirname(dirname(ACTION)), join(folder, "dist"), "junction");
    return { code: 0, log: "" };
  }
  if (granted.contents === undefined) return { code: 1, log: "expected contents: read" };
  const { url } = call.host.scenario.github;
  const header = `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${call.token}`).toString("base64")}`;
  const secret = { GIT_CONFIG_COUNT: "1", GIT_CONFIG_KEY_0: `http.${url}/.extraheader`, GIT_CONFIG_VALUE_0: header };
  const commands = [
    ["init", "--quiet"],
    ["fetch", "--quiet", "--no-tags", "--depth=1", `${url}/${repository}`, ref],
    ["checkout", "--quiet", "--detach", "FETCH_HEAD"],
    ...(inputs["persist-credentials"] === "false" ? [] : [["config", secret.GIT_CONFIG_KEY_0, header]]),
    ["rev-parse", "HEAD"],
  ];
  let log = "";
  for (const args of commands) {
    const finished = await execute("git", args, { cwd: folder, env: { ...env, ...secret, GIT_CONFIG_NOSYSTEM: "1" } });
    log = finished.log;
    if (finished.code !== 0) return finished;
  }
  return { code: 0, log, outputs: { ref, commit: log.trim() } };
}

async function attest({ inputs, workspace, env, call }: ActionCall, granted: Permissions): ReturnType<Handler> {
  for (const scope of ["id-token", "attestations"]) {
    if (granted[scope] !== "write") return { code: 1, log: `expected ${scope}: write` };
  }
  const files = filesOf(resolve(workspace, inputs["subject-path"]!));
  if (files.length === 0) return { code: 1, log: `no file at ${inputs["subject-path"]}` };
  for (const file of files) {
    const digest = createHash("sha256").update(readFileSync(file)).digest("hex");
    const workflow = env.GITHUB_WORKFLOW_REF!.replace(/@.*/, "");
    const line = { digest, repository: "acme/services", workflow, commit: call.event.sha };
    appendFileSync(call.store.attestations, `${JSON.stringify(line)}\n`);
  }
  return { code: 0, log: `attested ${files.length}` };
}

/** The files of a path, in which `*` is any name and `**` any folders. */
function filesOf(path: string): string[] {
  const fixed = path
    .split("/")
    .slice(
      0,
      path.split("/").findIndex((part) => part.includes("*")),
    )
    .join("/");
  if (!path.includes("*")) return [path];
  const pattern = path
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replace(/\*\*\/|\*/g, (stars) => (stars === "*" ? "[^/]*" : "(?:.*/)?"));
  return readdirSync(fixed, { recursive: true, encoding: "utf8" })
    .map((name) => join(fixed, name))
    .filter((name) => new RegExp(`^${pattern}$`).test(name));
}
