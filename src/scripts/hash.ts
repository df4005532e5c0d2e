#!/usr/bin/env -S deno run --allow-read --allow-write --allow-env --allow-run --allow-sys
/**
 * Computes the hash that an Engine release gives a service or a process.
 *
 * @module
 */
import {
  type Call,
  defineCommand,
  ENV_OPTION,
  findDocument,
  type NamedDocument,
  PROCESS_OPTIONS,
  parseEnv,
  RESULT_OPTIONS,
  readEnv,
  readNamedService,
  readSourceOptions,
  refuseOptionsOfOthers,
  runAsMain,
  SOURCE_OPTION,
  SOURCE_OPTIONS,
  sourceProgress,
} from "../command/mod.ts";
import { type DocumentKind, withPrices } from "../compile/mod.ts";
import { decodeHash } from "../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  DEFAULT_RELEASE,
  parseRelease,
  RELEASES,
  type Release,
  type ServiceDefinition,
} from "../definition/mod.ts";
import {
  defaultSid,
  definitionDigest,
  dumpDefinition,
  type HashInputs,
  needsSource,
  serviceHash,
  serviceHashes,
} from "../hash/mod.ts";

type Format = "base58" | "hex" | "dump" | "json";

const OPTIONS = {
  "engine-version": {
    type: "string",
    value: "R",
    summary: `Engine release (${DEFAULT_RELEASE}; of a process ${DEFAULT_PROCESS_RELEASE})`,
  },
  format: {
    type: "string",
    value: "FORMAT",
    values: ["base58", "hex", "dump", "json"],
    summary: "base58, hex, dump (the text that is hashed) or json (the hash at each release that supports it) (base58)",
  },
  ...RESULT_OPTIONS,
  ...ENV_OPTION,
  ...PROCESS_OPTIONS,
  source: SOURCE_OPTION,
  ...SOURCE_OPTIONS,
} as const;

export const command = defineCommand({
  name: "hash",
  synopsis: "[FOLDER|FILE|DEFINITION]",
  summary: "compute the hash that an Engine release gives a service or a process",
  description: `Releases up to 0.15 hash the source's files with the definition; later ones only the definition. The
definition of a service is hashed unchanged, valid or not; a process must be valid at the release. - is stdin. For 0.26,
a mesg.yml is hashed as if its tasks had prices, whose amounts do not affect the hash.`,
  examples: [
    "mesg-compile hash services/greeter",
    "mesg-compile hash service.json --source source.tar --engine-version 0.14",
    "mesg-compile hash service.json --json",
    "mesg-compile hash process.yml --engine-version 0.18 --format dump",
  ],
  pages: ["docs/compatibility.md"],
  json: "{ RELEASE: { hash, sid } }, of a process { RELEASE: { hash, address? } }; oldest release first",
  positionals: [0, 1],
  options: OPTIONS,
  async run(call) {
    const format = (call.options.format ?? "base58") as Format;
    const version = call.options["engine-version"];
    const release = parseRelease(version ?? DEFAULT_RELEASE);
    const document = await findDocument(call, call.positionals[0] ?? ".", { pipes: true });
    await refuseOptionsOfOthers(call.options, OPTIONS, document);
    return await KINDS[document.kind](call, document, { release, format });
  },
});

interface HashRequest {
  readonly release: Release;
  readonly format: Format;
}

type HashCall = Call<typeof OPTIONS>;

/** The handlers by kind of document. */
const KINDS: {
  readonly [kind in DocumentKind]: (call: HashCall, document: NamedDocument, request: HashRequest) => Promise<0>;
} = {
  service: hashNamedService,
  process: async (call, document, { format }) => {
    const { hashNamedProcess } = await import("./process/hash.ts");
    return await hashNamedProcess(call, document, format);
  },
};

async function hashNamedService(call: HashCall, document: NamedDocument, { release, format }: HashRequest): Promise<0> {
  const env = format === "json" ? parseEnv(call.options.env ?? []) : (readEnv(call.options, release) ?? {});
  const { definition, inputs } = await read(call, document, { release, format });
  await call.stdout.write(`${render(definition, release, format, { ...inputs, env })}\n`);
  return 0;
}

/** Reads the definition, and its source if the hash depends on it and it is available. */
async function read(
  call: HashCall,
  { path, bytes }: NamedDocument,
  { release, format }: HashRequest,
): Promise<{ definition: ServiceDefinition; inputs: HashInputs }> {
  const given = call.options.source;
  const named = await readNamedService(call, path, { release, use: "hashed", bytes, withoutPrices: true });
  const { folder, files } = named;
  // A mesg.yml has no prices, but the definition that Engine 0.26 stores has.
  const definition =
    folder === undefined ? named.definition : withPrices(named.definition, format === "json" ? "0.26" : release);
  const from = given ?? folder;
  const wanted = format === "json" || (format !== "dump" && needsSource(release)) || definition.source === "";
  if (from === undefined || !wanted) return { definition, inputs: {} };

  const { takeSource } = await import("../source/mod.ts");
  const source = await takeSource(given ?? files ?? from, {
    ...readSourceOptions(call.options),
    ...(format === "json" || release === "0.9" ? {} : { appended: appendedTo(definition, folder, release) }),
    withoutDigest: format !== "json" && !needsSource(release),
    signal: call.signal,
    ...sourceProgress(call),
  });
  await call.progress.end();
  for (const notice of source.notices) await call.note(`notice: ${notice}`);
  if (definition.source !== "" && definition.source !== source.sourceId) {
    await call.warn(`warning: the definition names the source ${definition.source}, ${from} is ${source.sourceId}`);
  }
  const linked = folder === undefined ? definition : { ...definition, source: source.sourceId };
  return { definition: linked, inputs: source.digest === undefined ? {} : { source: source.digest } };
}

/** Returns what the hash of a release appends to the source digest. */
function appendedTo(
  definition: ServiceDefinition,
  folder: string | undefined,
  release: Release,
): (source: string) => Uint8Array {
  return (source) => definitionDigest(folder === undefined ? definition : { ...definition, source }, release);
}

function render(definition: ServiceDefinition, release: Release, format: Format, inputs: HashInputs): string {
  if (format === "dump") return dumpDefinition(definition, release);
  if (format === "json") return JSON.stringify(everyHash(definition, inputs), undefined, 2);
  const hash = serviceHash(definition, release, inputs);
  return format === "hex" ? Buffer.from(decodeHash(hash)).toString("hex") : hash;
}

/** Returns the hash and the sid of each release, oldest first; hashes that cover the source only if there is one. */
function everyHash(definition: ServiceDefinition, inputs: HashInputs): { [release: string]: unknown } {
  const releases = RELEASES.filter((release) => inputs.source !== undefined || !needsSource(release));
  const rows = serviceHashes(definition, releases, inputs).map((hash, index) => {
    return [releases[index], { hash, sid: definition.sid || defaultSid(hash) }] as const;
  });
  return Object.fromEntries(rows);
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
