#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Gets the definition that an Engine stores.
 *
 * @module
 */
import { defineCommand, runAsMain } from "../../command/mod.ts";
import { visibleJson } from "../../core/mod.ts";
import { definitionToJson, encodeDefinition, type ServiceDefinition } from "../../definition/mod.ts";
import { findService, SESSION_OPTIONS, withEngine } from "./session.ts";

const WRITERS: { readonly [format: string]: (definition: ServiceDefinition) => Uint8Array } = {
  json: (definition) => Buffer.from(`${visibleJson(JSON.stringify(definitionToJson(definition), undefined, 2))}\n`),
  binary: (definition) => encodeDefinition(definition),
  hex: (definition) => Buffer.from(`${Buffer.from(encodeDefinition(definition)).toString("hex")}\n`),
};

export const command = defineCommand({
  name: "get",
  synopsis: "HASH|SID --endpoint HOST:PORT | --local",
  summary: "get the definition that an Engine stores",
  description: `The service is named by its hash, or by its sid if it is unique. The output is unverified, as the Engine
returns it; mesg-compile verify compares it with a definition and its source.`,
  examples: [
    "mesg-compile get greeter --local",
    "mesg-compile get $HASH --endpoint localhost:50052 --format binary -o greeter.bin",
  ],
  pages: ["docs/engine-connection.md"],
  json: "the definition as proto3 JSON, with its hash",
  positionals: [1, 1],
  options: {
    format: { type: "string", value: "FORMAT", values: Object.keys(WRITERS), summary: "json, binary or hex (json)" },
    ...SESSION_OPTIONS,
  },
  async run(call) {
    const { format = "json" } = call.options;
    await withEngine(call, async (engine) => {
      const { definition, unknownFields } = await findService(engine, call.positionals[0]!, call);
      for (const { pointer, text } of unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is left out`);
      await call.stdout.write(WRITERS[format]!(definition));
    });
    return 0;
  },
});

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
