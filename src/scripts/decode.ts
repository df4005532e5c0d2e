#!/usr/bin/env -S deno run --allow-read --allow-env
/**
 * Shows a definition in any form (JSON, hex, protobuf bytes) as JSON.
 *
 * @module
 */
import { defineCommand, isCompiled, readInput, runAsMain } from "../command/mod.ts";
import { MesgError } from "../core/mod.ts";
import { definitionToJson, readDefinition } from "../definition/mod.ts";

export const command = defineCommand({
  name: "decode",
  synopsis: "FILE",
  summary: "show a definition in any form as JSON",
  positionals: [1, 1],
  options: {},
  async run(call) {
    const [file = ""] = call.positionals;
    if (await isCompiled(file)) {
      throw new MesgError("usage", `expected a definition, found a service's source at ${file}`, {
        hint: `mesg-compile compile ${file} makes its definition`,
      });
    }
    const { definition, unknownFields } = readDefinition(await readInput(file, "a definition", call.signal));
    for (const { pointer, text } of unknownFields) await call.warn(`warning: ${pointer}: unknown ${text} is left out`);
    await call.stdout.write(`${JSON.stringify(definitionToJson(definition), undefined, 2)}\n`);
    return 0;
  },
});

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
