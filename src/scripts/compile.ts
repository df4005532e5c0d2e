#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys --allow-run
/**
 * Compiles a service or a process into its definition: no network, no Engine, no Docker.
 *
 * @module
 */
import {
  assertSeparateFiles,
  type Call,
  checkPublishOptions,
  contentsOf,
  defineCommand,
  type ExitCode,
  findDocument,
  invalidService,
  type NamedDocument,
  PRICE_OPTION,
  PROCESS_ENV_OPTION,
  PROCESS_OPTIONS,
  PUBLISH_OPTIONS,
  publishIfRequested,
  RESULT_OPTIONS,
  readPrice,
  readSourceOptions,
  refuseOptionsOfOthers,
  reportDiagnostics,
  runAsMain,
  SOURCE_OPTION,
  SOURCE_OPTIONS,
  sourceProgress,
} from "../command/mod.ts";
import { type DocumentKind, type LoadedService, loadService, withPrice } from "../compile/mod.ts";
import { listOf, MesgError, visibleJson } from "../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  DEFAULT_RELEASE,
  definitionToJson,
  parseRelease,
  type ServiceDefinition,
} from "../definition/mod.ts";

/** The writers of a definition, by format. */
const WRITERS: { readonly [format: string]: (definition: ServiceDefinition) => Promise<Uint8Array> } = {
  json: async (definition) =>
    Buffer.from(`${visibleJson(JSON.stringify(definitionToJson(definition), undefined, 2))}\n`),
  binary: encode,
  hex: async (definition) => Buffer.from(`${Buffer.from(await encode(definition)).toString("hex")}\n`),
};

/** The encoder is large, so it is loaded only when it is needed. */
async function encode(definition: ServiceDefinition): Promise<Uint8Array> {
  const { encodeDefinition } = await import("../definition/mod.ts");
  return encodeDefinition(definition);
}

const OPTIONS = {
  format: {
    type: "string",
    value: "FORMAT",
    values: ["json", "binary", "hex", "amino"],
    summary: "json, binary or hex; of a process also amino (json)",
  },
  ...RESULT_OPTIONS,
  "engine-version": {
    type: "string",
    value: "R",
    summary: `Engine release whose rules apply (${DEFAULT_RELEASE}; of a process ${DEFAULT_PROCESS_RELEASE})`,
  },
  ...PRICE_OPTION,
  ...PROCESS_OPTIONS,
  ...PROCESS_ENV_OPTION,
  source: SOURCE_OPTION,
  tar: { type: "string", group: "Source", writes: true, value: "FILE", summary: "write the source's archive as a tar" },
  car: {
    type: "string",
    group: "Source",
    writes: true,
    value: "FILE",
    summary: "write the source's archive as a CAR, for IPFS",
  },
  "no-source": { type: "boolean", group: "Source", summary: "write the definition without a source" },
  ...SOURCE_OPTIONS,
  ...PUBLISH_OPTIONS,
} as const;

type CompileCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "compile",
  synopsis: "[FOLDER|FILE|DEFINITION]",
  summary: "compile a service or a process into its definition",
  description: `FOLDER contains a mesg.yml and a Dockerfile; the default is the current folder. A DEFINITION in any form, also from
stdin (-), is checked and written in the given format. Problems are reported on stderr; then nothing is written and the
exit code is 1.

A FILE with top-level steps is a process, which --services checks against its services.

With --ipfs-api the source is published on IPFS, pinned and read back first; nothing else needs a network.`,
  examples: [
    "mesg-compile compile services/greeter --format binary -o greeter.bin",
    "mesg-compile compile greeter.json --source services/greeter --car greeter.car",
    "mesg-compile compile process.yml --services services/greeter --env SMTP_HOST=mail.example.com",
  ],
  pages: ["docs/source.md", "docs/ipfs.md", "docs/process.md"],
  json: "the definition as proto3 JSON: lowerCamelCase, defaults left out",
  positionals: [0, 1],
  options: OPTIONS,
  async run(call) {
    const document = await findDocument(call, call.positionals[0] ?? ".");
    await refuseOptionsOfOthers(call.options, OPTIONS, document);
    return await KINDS[document.kind](call, document);
  },
});

/** The handlers by kind of document. */
const KINDS: { readonly [kind in DocumentKind]: (call: CompileCall, document: NamedDocument) => Promise<ExitCode> } = {
  service: compileNamedService,
  process: async (call, document) => {
    const { compileNamedProcess } = await import("./process/compile.ts");
    return await compileNamedProcess(call, document);
  },
};

async function compileNamedService(call: CompileCall, document: NamedDocument): Promise<ExitCode> {
  const { format = "json", out, "engine-version": version = DEFAULT_RELEASE } = call.options;
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (write === undefined) {
    const formats = Object.keys(WRITERS).join("|");
    throw new MesgError("usage", `expected --format ${formats}, found ${JSON.stringify(format)}`);
  }
  await checkPublishOptions(call);
  const withoutSource = call.options["no-source"] === true || call.options.source !== undefined;
  const release = parseRelease(version);
  const price = await readPrice(call, release);
  const options = { release, withoutSource, withoutPrices: price !== undefined, signal: call.signal };
  const service = await loadService(document.path, { ...options, contents: contentsOf(document) });
  await reportDiagnostics(call, service);
  if (service.definition === undefined) throw invalidService(service);
  if (service.form === "mesg.yml" && service.folder === undefined && !withoutSource) throw withoutFolder();
  const { tar, car } = call.options;
  assertSeparateFiles({ "--out": out, "--tar": tar, "--car": car }, service.folder && service.file);
  const priced = price === undefined ? service.definition : withPrice(service.definition, price);
  const definition = { ...priced, ...(await linkSource(call, service)) };
  await call.stdout.write(await write(definition));
  return 0;
}

function withoutFolder(): MesgError {
  return new MesgError("usage", "a mesg.yml from stdin has no folder, so its source is unknown", {
    hint: "pass the folder, set the source with --source, or omit it with --no-source",
  });
}

/** Options that use a source. */
const SOURCE_USES = ["source", "tar", "car", "ipfs-api", "ipfs-gateway"] as const;

/** Returns the source id, if there is a source to take; a definition has its own. */
async function linkSource(
  call: CompileCall,
  { folder, files }: LoadedService,
): Promise<Partial<Pick<ServiceDefinition, "source">>> {
  const { source: given, tar, car, "no-source": noSource } = call.options;
  const from = given ?? folder;
  const publishes = (call.options["ipfs-api"] ?? call.options["ipfs-gateway"]) !== undefined;
  if (noSource) {
    const others = SOURCE_USES.filter((name) => call.options[name] !== undefined).map((name) => `--${name}`);
    if (others.length === 0) return { source: "" };
    throw new MesgError("usage", `--no-source cannot be combined with ${listOf(others)}`);
  }
  if (from === undefined) {
    if (tar === undefined && car === undefined && !publishes) return {};
    throw new MesgError("usage", "no source to write: a definition has none", {
      hint: "pass it with --source TAR or FOLDER, or compile the service's folder",
    });
  }
  const reading = { signal: call.signal, ...readSourceOptions(call.options) };
  const options = { tar, car, withoutDigest: true, ...reading, ...sourceProgress(call) };
  const { takeSource } = await import("../source/mod.ts");
  const taken = await takeSource(given ?? files ?? from, options);
  await call.progress.end();
  for (const notice of taken.notices) await call.note(`notice: ${notice}`);
  await publishIfRequested(call, taken, from, reading);
  return { source: taken.sourceId };
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
