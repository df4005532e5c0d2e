#!/usr/bin/env -S deno run --allow-read --allow-env
/**
 * Computes the hash that an Engine release gives a definition.
 *
 * @module
 */
import { defineCommand, readInput, runAsMain } from "../command/mod.ts";
import {
  DEFAULT_RELEASE,
  decodeHash,
  MesgError,
  parseRelease,
  RELEASES,
  type Release,
  readDefinition,
  type ServiceDefinition,
} from "../definition/mod.ts";
import { defaultSid, dumpDefinition, type HashInputs, needsSource, serviceHash } from "../hash/mod.ts";

const FORMATS = ["base58", "hex", "dump", "json"] as const;
type Format = (typeof FORMATS)[number];

export const command = defineCommand({
  name: "hash",
  synopsis: "DEFINITION",
  summary: "compute the hash that an Engine release gives a definition",
  description: `
Releases until 0.15 hash the source's files too; from 0.16 on the definition is enough.

  mesg-compile hash service.json --engine-version 0.20
  mesg-compile hash service.json --format json`,
  positionals: [1, 1],
  options: {
    "engine-version": {
      type: "string",
      value: "RELEASE",
      summary: `the Engine release, such as ${DEFAULT_RELEASE} (the default)`,
    },
    format: {
      type: "string",
      value: "FORMAT",
      summary: "base58 (the default), hex, dump (the text that is hashed) or json (the hash of every release)",
    },
  },
  async run(call) {
    const release = parseRelease(call.options["engine-version"] ?? DEFAULT_RELEASE);
    const format = parseFormat(call.options.format ?? "base58");
    const { definition, unknownFields } = readDefinition(await readInput(call.positionals[0]!, "a definition"));
    for (const { pointer, text } of unknownFields)
      await call.warn(`warning: ${pointer}: unknown ${text} is not hashed`);
    await call.stdout.write(`${render(definition, release, format, {})}\n`);
    return 0;
  },
});

function parseFormat(text: string): Format {
  const format = FORMATS.find((known) => known === text);
  if (format !== undefined) return format;
  throw new MesgError("usage", `expected a format of ${FORMATS.join(", ")}, found ${JSON.stringify(text)}`);
}

function render(definition: ServiceDefinition, release: Release, format: Format, inputs: HashInputs): string {
  if (format === "dump") return dumpDefinition(definition, release);
  if (format === "json") return JSON.stringify(everyHash(definition, inputs), undefined, 2);
  const hash = serviceHash(definition, release, inputs);
  return format === "hex" ? Buffer.from(decodeHash(hash)).toString("hex") : hash;
}

/** The hash and the sid that each release gives, oldest first; those that need a source only when there is one. */
function everyHash(definition: ServiceDefinition, inputs: HashInputs) {
  const releases = RELEASES.filter((release) => inputs.source !== undefined || !needsSource(release));
  const rows = releases.map((release) => {
    const hash = serviceHash(definition, release, inputs);
    return [release, { hash, sid: definition.sid || defaultSid(hash) }] as const;
  });
  return Object.fromEntries(rows);
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
