#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys
/**
 * Gets the definition that an Engine stores.
 *
 * @module
 */
import { defineCommand, runAsMain } from "../../command/mod.ts";
import { visibleJson } from "../../core/mod.ts";
import {
  definitionToJson,
  encodeDefinition,
  encodeProcess,
  processToJson,
  type Release,
} from "../../definition/mod.ts";
import { SESSION_OPTIONS, withEngine } from "./session.ts";
import { findStored, type Stored } from "./stored.ts";

const WRITERS: { readonly [format: string]: (stored: Stored, release: Release) => Uint8Array } = {
  json: (stored, release) => Buffer.from(`${visibleJson(JSON.stringify(jsonOf(stored, release), undefined, 2))}\n`),
  binary: bytesOf,
  hex: (stored, release) => Buffer.from(`${Buffer.from(bytesOf(stored, release)).toString("hex")}\n`),
};

function jsonOf({ kind, read }: Stored, release: Release): object {
  return kind === "service" ? definitionToJson(read.definition) : processToJson(read.definition, release);
}

function bytesOf({ kind, read }: Stored, release: Release): Uint8Array {
  return kind === "service" ? encodeDefinition(read.definition) : encodeProcess(read.definition, { release });
}

export const command = defineCommand({
  name: "get",
  synopsis: "HASH|SID|NAME --endpoint HOST:PORT | --local",
  summary: "get the definition that an Engine stores",
  description: `A service or a process is named by its hash; else by the sid of the service or the name of the process, if it
is unique. The output is unverified, as the Engine returns it; mesg-compile verify compares it with a definition or a file.`,
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
      const stored = await findStored(engine, call.positionals[0]!, call);
      for (const { pointer, text } of stored.read.unknownFields)
        await call.warn(`warning: ${pointer}: unknown ${text} is left out`);
      await call.stdout.write(WRITERS[format]!(stored, engine.release));
    });
    return 0;
  },
});

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
