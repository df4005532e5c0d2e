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
  defineCommand,
  type ExitCode,
  findDocument,
  type NamedDocument,
  PROCESS_ENV_OPTION,
  PROCESS_OPTIONS,
  PUBLISH_OPTIONS,
  publishAsAsked,
  readSourceOptions,
  runAsMain,
  SOURCE_OPTIONS,
  tellDiagnostics,
} from "../command/mod.ts";
import { type DocumentKind, type LoadedService, loadService } from "../compile/mod.ts";
import { MesgError, visibleJson, writeWhole } from "../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  DEFAULT_RELEASE,
  definitionToJson,
  encodeDefinition,
  parseRelease,
  type ServiceDefinition,
} from "../definition/mod.ts";
import { takeSource } from "../source/mod.ts";
import { compileNamedProcess } from "./process/compile.ts";

/** How a definition is written, by the name of the format. */
const WRITERS: { readonly [format: string]: (definition: ServiceDefinition) => Uint8Array } = {
  json: (definition) => Buffer.from(`${visibleJson(JSON.stringify(definitionToJson(definition), undefined, 2))}\n`),
  binary: (definition) => encodeDefinition(definition),
  hex: (definition) => Buffer.from(`${Buffer.from(encodeDefinition(definition)).toString("hex")}\n`),
};

const OPTIONS = {
  format: { type: "string", value: "FORMAT", summary: "json, binary or hex; of a process also amino (json)" },
  out: {
    type: "string",
    writes: true,
    value: "FILE",
    summary: "write to a file, whole or not at all, in place of stdout",
  },
  "engine-version": {
    type: "string",
    value: "R",
    summary: `the Engine release whose rules hold (${DEFAULT_RELEASE}; of a process ${DEFAULT_PROCESS_RELEASE})`,
  },
  ...PROCESS_OPTIONS,
  ...PROCESS_ENV_OPTION,
  source: { type: "string", value: "TAR|FOLDER", summary: "the source; of a FOLDER it is the folder itself" },
  tar: { type: "string", writes: true, value: "FILE", summary: "write the source's archive, as a tar" },
  car: {
    type: "string",
    writes: true,
    value: "FILE",
    summary: "write the source's archive as blocks for IPFS, as a CAR",
  },
  ...SOURCE_OPTIONS,
  ...PUBLISH_OPTIONS,
  "no-source": { type: "boolean", summary: "leave the definition without a source" },
} as const;

type CompileCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "compile",
  synopsis: "[FOLDER|FILE|DEFINITION]",
  summary: "make the definition of a service or a process",
  description: `FOLDER holds a mesg.yml and a Dockerfile; the default is the current folder. A DEFINITION in any form is checked and
written in the form asked for. What is wrong goes to stderr, with lines; then nothing is written and the exit code is 1.
A FILE with top-level steps is a process, which --services checks against its services.
With --ipfs-api the source is published on IPFS, pinned and read back first; nothing else needs a network.

  mesg-compile compile services/greeter --format binary --out greeter.bin
  mesg-compile compile greeter.json --source services/greeter --car greeter.car
  mesg-compile compile process.yml --services services/greeter --env TOKEN=abc`,
  positionals: [0, 1],
  options: OPTIONS,
  async run(call) {
    const document = await findDocument(call, call.positionals[0] ?? ".");
    return await KINDS[document.kind](call, document);
  },
});

/** How a document of each kind is compiled. */
const KINDS: { readonly [kind in DocumentKind]: (call: CompileCall, document: NamedDocument) => Promise<ExitCode> } = {
  service: compileNamedService,
  process: compileNamedProcess,
};

async function compileNamedService(call: CompileCall, { path }: NamedDocument): Promise<ExitCode> {
  const { format = "json", out, "engine-version": version = DEFAULT_RELEASE } = call.options;
  const write = Object.hasOwn(WRITERS, format) ? WRITERS[format] : undefined;
  if (write === undefined) {
    const formats = Object.keys(WRITERS).join("|");
    throw new MesgError("usage", `expected --format ${formats}, found ${JSON.stringify(format)}`);
  }
  await checkPublishOptions(call);
  const withoutSource = call.options["no-source"] === true || call.options.source !== undefined;
  const service = await loadService(path, { release: parseRelease(version), withoutSource, signal: call.signal });
  await tellDiagnostics(call, service);
  if (service.definition === undefined) return 1;
  const { tar, car } = call.options;
  assertSeparateFiles({ "--out": out, "--tar": tar, "--car": car }, service.folder && service.file);
  const definition = { ...service.definition, ...(await linkSource(call, service)) };
  const bytes = write(definition);
  if (out === undefined) await call.stdout.write(bytes);
  else await writeWhole(out, (file) => file.write(bytes));
  return 0;
}

/** The source's id, where there is a source to take; a definition brings its own. */
async function linkSource(
  call: CompileCall,
  { folder, files }: LoadedService,
): Promise<Partial<Pick<ServiceDefinition, "source">>> {
  const { source: given, tar, car, "no-source": noSource } = call.options;
  const from = given ?? folder;
  const publishes = (call.options["ipfs-api"] ?? call.options["ipfs-gateway"]) !== undefined;
  if (noSource) {
    if (given === undefined && tar === undefined && car === undefined && !publishes) return { source: "" };
    throw new MesgError("usage", "expected --no-source alone, found it with --source, --tar, --car or --ipfs-…");
  }
  if (from === undefined) {
    if (tar === undefined && car === undefined && !publishes) return {};
    throw new MesgError("usage", "expected a source to write, found a definition alone", {
      hint: "give it with --source TAR or FOLDER, or compile the service's folder",
    });
  }
  const reading = { signal: call.signal, ...readSourceOptions(call.options) };
  const taken = await takeSource(given ?? files ?? from, { tar, car, withoutDigest: true, ...reading });
  for (const notice of taken.notices) await call.note(`notice: ${notice}`);
  await publishAsAsked(call, taken, from, reading);
  return { source: taken.sourceId };
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
