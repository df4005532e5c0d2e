#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Deletes a service or a process from an Engine.
 *
 * @module
 */
import { confirm, defineCommand, runAsMain, YES_OPTION } from "../../command/mod.ts";
import { MesgError, visibleText } from "../../core/mod.ts";
import { CALL_TIMEOUT, type CallOptions, dialectOf, isOnChain, type ReachedEngine } from "../../engine/mod.ts";
import { placeOf, SESSION_OPTIONS, type SessionCall, withEngine } from "./session.ts";
import { findStored, type Stored, shownHash } from "./stored.ts";

export const command = defineCommand({
  name: "delete",
  synopsis: "HASH|SID|NAME --endpoint HOST:PORT | --local",
  summary: "delete a service or a process from an Engine",
  description: `A service or a process is named by its hash; else by the sid of the service or the name of the process, if it
is unique. Asks for confirmation; without a terminal, --yes is required. Engines up to 0.15 can delete services, and those from
0.14 to 0.20 processes; later ones keep them on a chain, which cannot.`,
  examples: ["mesg-compile delete greeter --local", "mesg-compile delete $HASH --endpoint localhost:50052 --yes"],
  pages: ["docs/engine-connection.md"],
  json: '{ status: "deleted", hash, sid, endpoint }: a process has name in place of sid',
  positionals: [1, 1],
  options: { ...YES_OPTION, ...SESSION_OPTIONS },
  async run(call) {
    const { signal, options } = call;
    await withEngine(call, async (engine) => {
      // A release without both calls is refused first.
      assertDeletes(engine, call);
      const id = call.positionals[0]!;
      const stored = await findStored(engine, id, call);
      assertDeletes(engine, call, stored.kind);
      const named = namesOf(stored);
      // An Engine may return another definition than the one of the hash.
      if (!Object.values(named).includes(id)) {
        const found = shownHash(stored.read.definition);
        throw new MesgError("refused", `the Engine returned ${found} for ${id}`, { hint: "nothing was deleted" });
      }
      const name = `${visibleText(Object.values(named)[1]!)} (${shownHash(stored.read.definition)})`;
      const what = stored.kind === "service" ? name : `the process ${name}`;
      await confirm(call, {
        question: `Delete ${what} from ${placeOf(engine, call)}?`,
        refusal: "nothing was deleted",
      });
      await remove(engine, stored, { timeout: CALL_TIMEOUT, signal });
      const result = { status: "deleted", ...named, endpoint: engine.address };
      await call.stdout.write(options.json ? `${JSON.stringify(result, undefined, 2)}\n` : `deleted ${what}\n`);
    });
    return 0;
  },
});

/** The hash and the sid of a service, the hash and the name of a process. */
function namesOf({ kind, read }: Stored): { readonly hash: string; readonly sid?: string; readonly name?: string } {
  const { hash } = read.definition;
  return kind === "service" ? { hash, sid: read.definition.sid } : { hash, name: read.definition.name };
}

/** What a release cannot delete, and which can. */
const CANNOT = {
  service: ["services", "only Engines up to 0.15 can: from 0.16 on services are on a chain"],
  process: ["processes", "only Engines from 0.14 to 0.20 can: from 0.21 on it takes a transaction, by mesg-cli"],
  both: ["services or processes", "only Engines up to 0.20 can: later ones have both on a chain"],
} as const;

/** @throws {MesgError} For a release that cannot delete a kind, or either: `refused` if it was detected, else `usage`. */
function assertDeletes(
  { release, releaseName }: ReachedEngine,
  { options }: Pick<SessionCall, "options">,
  kind?: Stored["kind"],
): void {
  const dialect = isOnChain(release) ? undefined : dialectOf(release);
  const may = {
    service: dialect?.methods.delete !== undefined,
    process: dialect?.applications?.process.delete !== undefined,
  };
  if (kind === undefined ? may.service || may.process : may[kind]) return;
  const [what, hint] = CANNOT[kind ?? "both"];
  const { endpoint, "engine-version": version = "auto" } = options;
  const isDetected = endpoint !== undefined && version === "auto";
  throw new MesgError(isDetected ? "refused" : "usage", `Engine ${releaseName} cannot delete ${what}`, { hint });
}

/** Deletes it, and checks that the Engine no longer has it. */
async function remove({ client, processes }: ReachedEngine, stored: Stored, call: CallOptions): Promise<void> {
  const { hash } = stored.read.definition;
  const isService = stored.kind === "service";
  if (isService) await client.delete(hash, call);
  else await processes().delete(hash, call);
  const isThere = isService ? await client.has(hash, call) : (await processes().find(hash, call)) !== undefined;
  if (!isThere) return;
  const shown = shownHash(stored.read.definition);
  throw new MesgError("refused", `the Engine confirmed that it deleted ${shown}, but still has it`);
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
