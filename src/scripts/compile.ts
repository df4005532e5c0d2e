#!/usr/bin/env -S deno run --allow-read --allow-write --allow-env
/**
 * Compiles a service into its definition: no network, no Engine, no Docker.
 *
 * @module
 */
import { defineCommand, runAsMain, tellDiagnostics } from "../command/mod.ts";
import { type LoadedService, loadService } from "../compile/mod.ts";
import {
  DEFAULT_RELEASE,
  definitionToJson,
  encodeDefinition,
  MesgError,
  parseRelease,
  type ServiceDefinition,
} from "../definition/mod.ts";
import { writeWhole } from "../source/mod.ts";

/** How a definition is written, by the name of the format. */
const WRITERS: { readonly [format: string]: (definition: ServiceDefinition) => Uint8Array } = {
  json: (definition) => Buffer.from(`${JSON.stringify(definitionToJson(definition), undefined, 2)}\n`),
  binary: (definition) => encodeDefinition(definition),
  hex: (definition) => Buffer.from(`${Buffer.from(encodeDefinition(definition)).toString("hex")}\n`),
};

export const command = defineCommand({
  name: "compile",
  synopsis: "[FOLDER|DEFINITION]",
  summary: "make the definition of a service",
  description: `FOLDER holds a mesg.yml and a Dockerfile; the default is the current folder. A DEFINITION in any form is checked and
written in the form asked for. What is wrong goes to stderr, with lines; then nothing is written and the exit code is 1.

  mesg-compile compile services/greeter --format binary --out greeter.bin`,
  positionals: [0, 1],
  options: {
    format: { type: "string", value: "FORMAT", summary: "json, binary or hex (json)" },
    out: { type: "string", value: "FILE", summary: "write to a file, whole or not at all, in place of stdout" },
    "engine-version": {
      type: "string",
      value: "R",
      summary: `the Engine release whose rules hold (${DEFAULT_RELEASE})`,
    },
    "no-source": { type: "boolean", summary: "leave the definition without a source" },
  },
  async run(call) {
    const { format = "json", out, "engine-version": version = DEFAULT_RELEASE, "no-source": noSource } = call.options;
    const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
    if (write === undefined) {
      const formats = Object.keys(WRITERS).join("|");
      throw new MesgError("usage", `expected --format ${formats}, found ${JSON.stringify(format)}`);
    }
    const [path = "."] = call.positionals;
    const service = await loadService(path, { release: parseRelease(version), signal: call.signal });
    await tellDiagnostics(call, service);
    if (service.definition === undefined) return 1;
    const definition = await linkSource(service.definition, service, noSource ?? false, (line) => call.note(line));
    const bytes = write(definition);
    if (out === undefined) await call.stdout.write(bytes);
    else await writeWhole(out, (file) => file.write(bytes));
    return 0;
  },
});

/** Fills in the link to the source, where a folder has one; a definition comes with its own. */
async function linkSource(
  definition: ServiceDefinition,
  { folder }: LoadedService,
  noSource: boolean,
  note: (line: string) => Promise<void>,
): Promise<ServiceDefinition> {
  if (folder === undefined || noSource) return definition;
  await note("the definition has no source: no Engine takes it before one is filled in");
  return definition;
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
