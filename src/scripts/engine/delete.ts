#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Deletes a service from an Engine.
 *
 * @module
 */
import { confirm, defineCommand, runAsMain, YES_OPTION } from "../../command/mod.ts";
import { MesgError, visibleText } from "../../core/mod.ts";
import { CALL_TIMEOUT, dialectOf, isOnChain } from "../../engine/mod.ts";
import { findService, placeOf, SESSION_OPTIONS, shownHash, withEngine } from "./session.ts";

export const command = defineCommand({
  name: "delete",
  synopsis: "HASH|SID --endpoint HOST:PORT | --local",
  summary: "delete a service from an Engine",
  description: `Asks for confirmation; without a terminal, --yes is required. Only Engines up to 0.15 can delete services; later ones keep
them on a chain, which cannot.`,
  examples: ["mesg-compile delete greeter --local", "mesg-compile delete $HASH --endpoint localhost:50052 --yes"],
  pages: ["docs/engine-connection.md"],
  json: '{ status: "deleted", hash, sid, endpoint }',
  positionals: [1, 1],
  options: { ...YES_OPTION, ...SESSION_OPTIONS },
  async run(call) {
    const { signal, options } = call;
    await withEngine(call, async (engine) => {
      const { client, release, address } = engine;
      // A release without the call is refused first.
      if (isOnChain(release) || dialectOf(release).methods.delete === undefined) {
        throw new MesgError("usage", `Engine ${release} cannot delete services`, {
          hint: "only Engines up to 0.15 can: from 0.16 on services are on a chain",
        });
      }
      const { definition } = await findService(engine, call.positionals[0]!, call);
      const hash = shownHash(definition);
      const name = `${visibleText(definition.sid)} (${hash})`;
      await confirm(call, {
        question: `Delete ${name} from ${placeOf(engine, call)}?`,
        refusal: "nothing was deleted",
      });
      await client.delete(definition.hash, { timeout: CALL_TIMEOUT, signal });
      if (await client.has(definition.hash, { timeout: CALL_TIMEOUT, signal })) {
        throw new MesgError("refused", `the Engine confirmed that it deleted ${hash}, but still has it`);
      }
      const result = { status: "deleted", hash: definition.hash, sid: definition.sid, endpoint: address };
      await call.stdout.write(options.json ? `${JSON.stringify(result, undefined, 2)}\n` : `deleted ${name}\n`);
    });
    return 0;
  },
});

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
