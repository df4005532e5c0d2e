#!/usr/bin/env -S deno run --allow-read --allow-write --allow-env --allow-run --allow-sys
/**
 * Writes a small service, or a process, to start with.
 *
 * @module
 */
import { stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import {
  type Call,
  defineCommand,
  findServices,
  invalidService,
  RESULT_OPTIONS,
  runAsMain,
  styleOf,
} from "../../command/mod.ts";
import { compileService, loadService, PROCESS_FILE, processTemplate, type TemplateService } from "../../compile/mod.ts";
import { MesgError, painter, shellPath, VERSION, visibleJson, visibleText } from "../../core/mod.ts";
import { isDomainName } from "../../definition/mod.ts";
import { DOCKERFILE, IGNORE_FILE, schemaLine, serviceTemplate, workflowTemplate } from "./templates.ts";
import { type NewFile, writeNew } from "./write-new.ts";

const OPTIONS = {
  name: { type: "string", value: "NAME", summary: "name of the service or the process (that of the folder)" },
  sid: { type: "string", value: "SID", summary: "sid of the service (the name in lower case)" },
  workflow: {
    type: "boolean",
    summary: "also write a workflow for GitHub (the default at the root of a repository)",
  },
  process: { type: "boolean", summary: "write a process.yml that links two services" },
  services: {
    type: "string",
    multiple: true,
    value: "FOLDER",
    summary: "for --process: the triggering service, then the executing one (those near FOLDER)",
  },
  ...RESULT_OPTIONS,
} as const;

type InitCall = Call<typeof OPTIONS>;

const WORKFLOW = ".github/workflows/mesg.yml";

export const command = defineCommand({
  name: "init",
  synopsis: "[FOLDER]",
  summary: "write a small service, or a process, to start with",
  description: `Writes mesg.yml, Dockerfile and .mesgignore into FOLDER, by default the current one: a service that compiles.
Existing files are kept. Editors with a YAML language server check mesg.yml by the schema in its first line.

With --process it writes a process.yml, in which an event of one service starts a task of another.`,
  examples: [
    "mesg-compile init greeter",
    'mesg-compile init --name "Mail sender" --sid acme.mail --workflow',
    "mesg-compile init --process flows --services greeter --services mailer",
  ],
  pages: ["docs/mesg-yml.md", "docs/process.md"],
  json: "{ files: [{ path, status }] }: status is written or left",
  positionals: [0, 1],
  options: OPTIONS,
  async run(call) {
    const folder = call.positionals[0] ?? ".";
    const { process: isProcess } = call.options;
    const files = isProcess ? await initProcess(call, folder) : await initService(call, folder);
    const { json } = call.options;
    if (json) await call.stdout.write(`${visibleJson(JSON.stringify({ files }, undefined, 2))}\n`);
    else await call.stdout.write(files.map((file) => lineOf(file, call)).join(""));
    // A folder with a mesg.yml is a service, also beside a process.yml.
    await call.note(
      `next: mesg-compile validate ${visibleText(shellPath(isProcess ? join(folder, PROCESS_FILE) : folder))}`,
    );
    return 0;
  },
});

function lineOf({ path, status }: NewFile, { stdout }: InitCall): string {
  const paint = painter(styleOf(stdout));
  const shown = visibleText(path, 1000);
  return status === "written"
    ? `${paint("green", "wrote")}  ${shown}\n`
    : `${paint("yellow", "left")}   ${shown}: it exists\n`;
}

async function initService(call: InitCall, folder: string): Promise<NewFile[]> {
  const { options } = call;
  const useless = (["services"] as const).find((name) => options[name] !== undefined);
  if (useless !== undefined) throw new MesgError("usage", `--${useless} requires --process`);
  const base = options.name ?? basename(resolve(folder));
  const text = serviceTemplate({ name: options.name ?? nameOf(base), sid: options.sid ?? sidOf(base) });
  const compiled = compileService(text, { dockerfile: true });
  if (compiled.definition === undefined) {
    const [first] = compiled.diagnostics;
    throw new MesgError("usage", first?.message ?? "invalid name or sid", { hint: "set another --name or --sid" });
  }
  const written = await writeNew(folder, { "mesg.yml": text, Dockerfile: DOCKERFILE, ".mesgignore": IGNORE_FILE });
  const root = await repositoryRoot(folder);
  const isRoot = root !== undefined && resolve(root) === resolve(folder);
  if (!options.workflow && !isRoot) return written;
  return [...written, ...(await writeNew(root ?? folder, { [WORKFLOW]: workflowTemplate(VERSION) }))];
}

/** Returns a name of printable ASCII. */
function nameOf(folder: string): string {
  return (
    folder
      .normalize("NFKD")
      .replaceAll(/[^ -~]/g, "")
      .trim() || "Service"
  );
}

/** Returns a sid from a name, without characters that a sid does not allow. */
function sidOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .slice(0, 50)
    .replaceAll(/^-|-$/g, "");
  if (plain === "") return "service";
  // Such as a name of digits only.
  return isDomainName(plain) ? plain : `service-${plain}`;
}

/** Returns the nearest parent folder with a `.git`. */
async function repositoryRoot(folder: string): Promise<string | undefined> {
  for (let path = resolve(folder); ; path = dirname(path)) {
    if ((await stat(join(path, ".git")).catch(() => undefined)) !== undefined)
      return relative(process.cwd(), path) || ".";
    if (dirname(path) === path) return undefined;
  }
}

async function initProcess(call: InitCall, folder: string): Promise<NewFile[]> {
  const { options, signal } = call;
  if (options.sid !== undefined) throw new MesgError("usage", "a process has no sid: --sid applies only to services");
  const given = options.services ?? (await servicesNear(folder));
  if (given.length === 0 || (options.services !== undefined && given.length > 2)) {
    throw new MesgError("usage", `expected one or two services with --services, found ${given.length}`, {
      hint: "pass --services FOLDER for the service whose event starts the process, then for the one whose task runs",
    });
  }
  const services: TemplateService[] = [];
  let invalid: Error | undefined;
  for (const path of given) {
    if (services.length === 2) break;
    const loaded = await loadService(path, { signal });
    if (loaded.definition === undefined) {
      invalid ??= invalidService(loaded, `mesg-compile validate ${shellPath(path)} shows what is wrong`);
      // Of the services nearby, the valid ones are used.
      if (options.services === undefined) continue;
      throw invalid;
    }
    const src = relative(resolve(folder), resolve(path)).split(sep).join("/") || ".";
    services.push({ definition: loaded.definition, src });
  }
  if (services.length === 0) throw invalid;
  const [trigger, task = trigger] = services;
  const name = options.name ?? (basename(resolve(folder)) || "process");
  const text = processTemplate({ name, trigger: trigger!, task: task! });
  return await writeNew(folder, { [PROCESS_FILE]: `${schemaLine("process")}${text}` });
}

/** The number of services nearby among which to find two valid ones. */
const MAX_NEARBY = 20;

async function servicesNear(folder: string): Promise<readonly string[]> {
  for (const near of [folder, "."]) {
    const { below } = await findServices(near);
    const isService = (await stat(join(near, "mesg.yml")).catch(() => undefined))?.isFile() === true;
    const found = isService ? [near, ...below] : below;
    if (found.length > 0) return found.slice(0, MAX_NEARBY);
  }
  return [];
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
