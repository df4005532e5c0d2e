#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Lists the services, or the processes, that an Engine stores.
 *
 * @module
 */
import { type Call, defineCommand, runAsMain, styleOf } from "../../command/mod.ts";
import { plural, type Style, visibleJson } from "../../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  DEFAULT_RELEASE,
  type ProcessDefinition,
  type Release,
  type ServiceDefinition,
} from "../../definition/mod.ts";
import { CALL_TIMEOUT, type ReachedEngine } from "../../engine/mod.ts";
import { storedProcessesToText, storedServicesToText } from "../../report/mod.ts";
import { placeOf, SESSION_OPTIONS, withEngine } from "./session.ts";
import { hasProcesses, otherReleases } from "./stored.ts";

const OPTIONS = {
  processes: { type: "boolean", summary: "list the processes instead, from Engine 0.14 on" },
  ...SESSION_OPTIONS,
} as const;

type ListCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "list",
  synopsis: "[--processes] --endpoint HOST:PORT | --local",
  summary: "list the services, or the processes, that an Engine stores",
  description: `One line for each service: its hash, its sid and its name. With --processes one line for each process: its hash and
its name. A script uses --json. The release of --local is ${DEFAULT_RELEASE} by default, of processes ${DEFAULT_PROCESS_RELEASE}, as for deploy.`,
  examples: [
    "mesg-compile list --local",
    "mesg-compile list --local --processes",
    "mesg-compile list --endpoint localhost:50052 --json",
  ],
  pages: ["docs/engine-connection.md"],
  json: "[{ hash, sid, name, source, tasks, events }]: tasks and events are numbers; of processes { hash, name, nodes, instances }: nodes is a number, instances are hashes",
  positionals: [0, 0],
  options: OPTIONS,
  async run(call: ListCall) {
    if (call.options.processes) {
      await withEngine(call, async (engine) => await listProcesses(call, engine), DEFAULT_PROCESS_RELEASE);
    } else await withEngine(call, async (engine) => await listServices(call, engine));
    return 0;
  },
});

async function listServices(call: ListCall, engine: ReachedEngine): Promise<void> {
  const stored = await engine.client.list({ timeout: CALL_TIMEOUT, signal: call.signal });
  const services = stored
    .map(({ definition }) => definition)
    .sort((a, b) => compare(a.sid, b.sid) || compare(a.hash, b.hash));
  await write(call, services.map(serviceToJson), (style) => storedServicesToText(services, style));
  const count = plural(services.length, "service");
  const others = await otherReleases(call, engine.release, async ({ client }) => {
    return (await client.list({ timeout: CALL_TIMEOUT, signal: call.signal })).length;
  });
  const more = hasProcesses(engine) ? "; --processes lists the processes" : "";
  await call.note(`${withPlace(count, call, engine)}${inOthers(others)}${more}`);
}

async function listProcesses(call: ListCall, engine: ReachedEngine): Promise<void> {
  const stored = await engine.processes().list({ timeout: CALL_TIMEOUT, signal: call.signal });
  const processes = stored
    .map(({ definition }) => definition)
    .sort((a, b) => compare(a.name, b.name) || compare(a.hash, b.hash));
  await write(call, processes.map(processToJson), (style) => storedProcessesToText(processes, style));
  const count = plural(processes.length, "process", "processes");
  const others = await otherReleases(call, engine.release, async (other) => {
    if (!hasProcesses(other)) return 0;
    return (await other.processes().list({ timeout: CALL_TIMEOUT, signal: call.signal })).length;
  });
  await call.note(`${withPlace(count, call, engine)}${inOthers(others)}`);
}

/** Returns what other releases have, and the option that lists it. */
function inOthers(others: ReadonlyMap<Release, number>): string {
  const counts = [...others].map(
    ([release, count], index) => `${count}${index === 0 ? " more" : ""} for Engine ${release}`,
  );
  if (counts.length === 0) return "";
  const release = others.size === 1 ? [...others.keys()][0] : "R";
  return `; ${counts.join(", ")}: --engine-version ${release}`;
}

async function write(
  { options, stdout }: ListCall,
  json: readonly object[],
  text: (style: Style) => string,
): Promise<void> {
  if (options.json) await stdout.write(`${visibleJson(JSON.stringify(json, undefined, 2))}\n`);
  else await stdout.write(text(styleOf(stdout)));
}

function withPlace(count: string, call: ListCall, engine: ReachedEngine): string {
  return call.options.local ? `${count} in ${placeOf(engine, call)}` : count;
}

function serviceToJson({ hash, sid, name, source, tasks, events }: ServiceDefinition): object {
  return { hash, sid, name, source, tasks: tasks.length, events: events.length };
}

function processToJson({ hash, name, nodes }: ProcessDefinition): object {
  const instances = new Set(nodes.flatMap((node) => ("instanceHash" in node ? node.instanceHash : [])));
  return { hash, name, nodes: nodes.length, instances: [...instances] };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
