#!/usr/bin/env -S deno run --allow-read --allow-env
/**
 * Shows a definition in any form (JSON, hex, protobuf bytes) as JSON.
 *
 * @module
 */
import { stat } from "node:fs/promises";
import { defineCommand, isCompiled, RESULT_OPTIONS, readInput, runAsMain } from "../command/mod.ts";
import type { DocumentKind } from "../compile/mod.ts";
import { MesgError, shellPath, visibleJson } from "../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  definitionToJson,
  isProcessDefinition,
  LATEST_RELEASE,
  type ProcessDefinition,
  parseRelease,
  processToJson,
  type Release,
  readDefinition,
  readProcess,
  type UnknownField,
} from "../definition/mod.ts";

export const command = defineCommand({
  name: "decode",
  synopsis: "FILE",
  summary: "show a definition in any form as JSON",
  description: "FILE is a definition as JSON, hex or protobuf bytes; - is stdin.",
  examples: ["mesg-compile decode greeter.bin", "xxd -p greeter.bin | tr -d '\\n' | mesg-compile decode -"],
  json: "the definition as proto3 JSON: lowerCamelCase, defaults left out",
  positionals: [1, 1],
  options: {
    "engine-version": {
      type: "string",
      value: "R",
      summary: `Engine release whose form of a process is shown (${DEFAULT_PROCESS_RELEASE} if possible)`,
    },
    ...RESULT_OPTIONS,
  },
  async run(call) {
    const [file = ""] = call.positionals;
    const version = call.options["engine-version"];
    const release = version === undefined ? undefined : parseRelease(version);
    if (await isCompiled(file)) {
      const what = (await stat(file).catch(() => undefined))?.isDirectory() ? "a folder" : "a file to compile";
      throw new MesgError("usage", `expected a definition, found ${what} at ${file}`, {
        hint: `run mesg-compile compile ${shellPath(file)}`,
      });
    }
    const bytes = await readInput(file, "a definition", call);
    const { json, unknownFields } = KINDS[(await isProcessDefinition(bytes)) ? "process" : "service"](bytes, release);
    for (const { pointer, text } of unknownFields) await call.warn(`warning: ${pointer}: unknown ${text} is left out`);
    await call.stdout.write(`${visibleJson(JSON.stringify(json, undefined, 2))}\n`);
    return 0;
  },
});

interface Decoded {
  readonly json: unknown;
  readonly unknownFields: readonly UnknownField[];
}

/** How a definition of each kind is shown. */
const KINDS: { readonly [kind in DocumentKind]: (bytes: Uint8Array, release: Release | undefined) => Decoded } = {
  service: (bytes) => {
    const { definition, unknownFields } = readDefinition(bytes);
    return { json: definitionToJson(definition), unknownFields };
  },
  process: (bytes, release) => {
    const { definition, unknownFields } = readProcess(bytes);
    return { json: processToJson(definition, release ?? formOf(definition)), unknownFields };
  },
};

/** Returns a release whose message can represent a process, preferably the default. */
function formOf(process: ProcessDefinition): Release {
  const fits = (release: Release) => {
    try {
      processToJson(process, release);
      return true;
    } catch (error) {
      if (error instanceof MesgError) return false;
      throw error;
    }
  };
  return [DEFAULT_PROCESS_RELEASE, LATEST_RELEASE].find(fits) ?? DEFAULT_PROCESS_RELEASE;
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
