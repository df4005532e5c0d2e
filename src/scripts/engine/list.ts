#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Lists the services that an Engine stores.
 *
 * @module
 */
import { type Call, defineCommand, runAsMain, styleOf } from "../../command/mod.ts";
import { visibleJson } from "../../core/mod.ts";
import type { ServiceDefinition } from "../../definition/mod.ts";
import { CALL_TIMEOUT } from "../../engine/mod.ts";
import { storedServicesToText } from "../../report/mod.ts";
import { placeOf, SESSION_OPTIONS, withEngine } from "./session.ts";

export const command = defineCommand({
  name: "list",
  synopsis: "--endpoint HOST:PORT | --local",
  summary: "list the services that an Engine stores",
  description: "One line for each service: its hash, its sid and its name. A script uses --json.",
  examples: ["mesg-compile list --local", "mesg-compile list --endpoint localhost:50052 --json"],
  pages: ["docs/engine-connection.md"],
  json: "[{ hash, sid, name, source, tasks, events }]: tasks and events are numbers",
  positionals: [0, 0],
  options: SESSION_OPTIONS,
  async run(call: Call<typeof SESSION_OPTIONS>) {
    const { signal, stdout, options } = call;
    await withEngine(call, async (engine) => {
      const { client } = engine;
      const stored = (await client.list({ timeout: CALL_TIMEOUT, signal })).map(({ definition }) => definition);
      const services = stored.sort((a, b) => compare(a.sid, b.sid) || compare(a.hash, b.hash));
      if (options.json) await stdout.write(`${visibleJson(JSON.stringify(services.map(toJson), undefined, 2))}\n`);
      else await stdout.write(storedServicesToText(services, styleOf(stdout)));
      const count = services.length === 1 ? "1 service" : `${services.length} services`;
      await call.note(options.local ? `${count} in ${placeOf(engine, call)}` : count);
    });
    return 0;
  },
});

function toJson({ hash, sid, name, source, tasks, events }: ServiceDefinition): object {
  return { hash, sid, name, source, tasks: tasks.length, events: events.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
