#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys --allow-run
/**
 * Verifies that a definition, its source and an Engine's stored definition belong to the same service or process.
 *
 * @module
 */
import { stat } from "node:fs/promises";
import {
  type Call,
  defineCommand,
  ENGINE_OPTIONS,
  EXPECTED_HASH_OPTION,
  embeddedWarnings,
  findDocument,
  IPFS_OPTIONS,
  isCompiled,
  LOCAL_FOLDER,
  type NamedDocument,
  PROCESS_ENV_OPTION,
  PROCESS_OPTIONS,
  RESULT_OPTIONS,
  readEngineOptions,
  readExpectedHash,
  readInput,
  readIpfsOptions,
  readSourceOptions,
  refuseEngineOptions,
  refuseOptionsOfOthers,
  runAsMain,
  SOURCE_OPTION,
  SOURCE_OPTIONS,
  styleOf,
} from "../command/mod.ts";
import { MesgError, shellPath } from "../core/mod.ts";
import {
  DEFAULT_PROCESS_RELEASE,
  DEFAULT_RELEASE,
  parsePatch,
  parseRelease,
  type Release,
  readDefinition,
  type ServiceDefinition,
} from "../definition/mod.ts";
import type { LocalEngine } from "../engine/embedded/mod.ts";
import {
  CALL_TIMEOUT,
  connectEngine,
  type MissedEngine,
  type ReachedEngine,
  type Verification,
  verify,
} from "../engine/mod.ts";
import { gatewayStore, KuboNode } from "../ipfs/mod.ts";
import { verificationToText } from "../report/mod.ts";
import { verifyNamedProcess } from "./process/verify.ts";

const OPTIONS = {
  ...RESULT_OPTIONS,
  source: { ...SOURCE_OPTION, value: "TAR|CAR|FOLDER", summary: "source of the definition" },
  endpoint: {
    type: "string",
    value: "HOST:PORT",
    summary: "Engine that should store it; https://HOST with TLS",
  },
  local: {
    type: "boolean",
    summary: `compare with the embedded Engine, whose data is in ${LOCAL_FOLDER} of the current folder`,
  },
  "engine-version": {
    type: "string",
    value: "R",
    offers: ["auto"],
    summary: `Engine release whose hash applies, or auto to ask the Engine (auto; ${DEFAULT_RELEASE} without one, ${DEFAULT_PROCESS_RELEASE} for a process)`,
  },
  ...EXPECTED_HASH_OPTION,
  ...ENGINE_OPTIONS,
  ...SOURCE_OPTIONS,
  ...IPFS_OPTIONS,
  ...PROCESS_OPTIONS,
  ...PROCESS_ENV_OPTION,
} as const;

type VerifyCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "verify",
  synopsis: "DEFINITION|PROCESS [--endpoint HOST:PORT | --local]",
  summary: "compare a definition with its source, a hash and an Engine",
  description: `DEFINITION is JSON, hex or protobuf bytes; - is stdin. Its hash is computed from its bytes and its source, the
source's id from the bytes of a file, a node or a gateway; the definition that the Engine stores is compared field by field.
Only read calls are sent. The report lists the comparisons that were not made.

PROCESS is a process file, a folder with a process.yml, or the definition of a process, which has no source.`,
  examples: [
    "mesg-compile verify service.json --source source.car --expected-hash 3Xv…",
    "mesg-compile verify service.pb --ipfs-gateway https://ipfs.io --endpoint localhost:50052",
    "mesg-compile verify process.yml --endpoint localhost:50052",
    "mesg-compile verify process.yml --local",
  ],
  pages: ["docs/deploy.md"],
  exitCodes: "0 all compared sides are equal; 1 something differs; 2 wrong usage; 3 a side is unavailable.",
  json: "{ verified, hash?, sid, source, engineVersion?, checks: [{ subject, with, outcome, reason?, hint? }] }: subject is source, hash or engine; outcome is equal, differs or unknown; a process has name instead of sid and source",
  positionals: [1, 1],
  options: OPTIONS,
  async run(call) {
    const expectedHash = readExpectedHash(call.options);
    const document = await findDocument(call, call.positionals[0]!);
    await refuseOptionsOfOthers(call.options, OPTIONS, document);
    const definition = document.kind === "process" ? undefined : await readWhole(call, document);
    const local = await startLocal(call, document.kind);
    const engine = local === undefined ? await connect(call) : await connectLocal(call, local);
    try {
      if (isConnected(engine) && engine.notice !== undefined) await call.note(`notice: ${engine.notice}`);
      if (definition === undefined) return exitCodeOf(await verifyNamedProcess(call, document, engine));
      const { apis, gateways, policy } = await readIpfsOptions(call);
      const stores = [...apis.map((api) => new KuboNode(api)), ...gateways.map(gatewayStore)];
      const sources = [...(call.options.source === undefined ? [] : [call.options.source]), ...stores];
      const verification = await verify(definition, {
        release: releaseOf(call, engine),
        expectedHash,
        sources,
        engine,
        policy,
        signal: call.signal,
        ...readSourceOptions(call.options),
      });
      await call.stdout.write(render(call, definition, { ...verification, engine }));
      return exitCodeOf(verification);
    } finally {
      if (isConnected(engine)) engine.close();
      await local?.close(0);
    }
  },
});

/** Reads a definition without unknown fields, which would not be compared. */
async function readWhole(call: VerifyCall, { path, bytes }: NamedDocument): Promise<ServiceDefinition> {
  if (bytes === undefined && (await isCompiled(path))) await refuseSource(path);
  const { definition, unknownFields } = readDefinition(bytes ?? (await readInput(path, "a definition", call)));
  if (unknownFields.length === 0) return definition;
  const list = unknownFields.map(({ pointer, text }) => `${pointer}: ${text}`).join(", ");
  throw new MesgError("refused", `unknown fields in ${path}: ${list}`, {
    hint: "remove them, or compile the definition again: no hash covers them",
  });
}

/** Refuses a folder or a mesg.yml, which must be compiled first. @throws {MesgError} `usage` if it exists. */
async function refuseSource(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return;
  const what = found.isDirectory() ? "a folder" : "a file to compile";
  throw new MesgError("usage", `expected a definition, found ${what} at ${JSON.stringify(path)}`, {
    hint: `compile it first: mesg-compile compile ${shellPath(path)} -o service.json; then verify service.json`,
  });
}

/** Starts the embedded Engine of --local. */
async function startLocal(call: VerifyCall, kind: NamedDocument["kind"]): Promise<LocalEngine | undefined> {
  const { options } = call;
  const { endpoint, local, "engine-version": version = "auto" } = options;
  if (local !== true) return undefined;
  if (endpoint !== undefined) throw new MesgError("usage", "expected --endpoint HOST:PORT or --local, found both");
  refuseEngineOptions({ options }, "--endpoint HOST:PORT");
  const newest = kind === "process" ? DEFAULT_PROCESS_RELEASE : DEFAULT_RELEASE;
  const release = version === "auto" ? newest : parseRelease(version);
  const { startLocalEngine } = await import("../engine/embedded/mod.ts");
  return await startLocalEngine({
    folder: LOCAL_FOLDER,
    release,
    chain: { patch: parsePatch(version) },
    ...embeddedWarnings(call),
  });
}

/** Connects to the embedded Engine, which messages call by its folder: its port changes with each call. */
async function connectLocal({ signal }: VerifyCall, { endpoint, release }: LocalEngine): Promise<ReachedEngine> {
  const engine = await connectEngine(endpoint, { timeout: CALL_TIMEOUT, signal, release });
  return { ...engine, address: LOCAL_FOLDER };
}

/** @returns The Engine, or why it is unavailable, which is reported after the other comparisons. */
async function connect(call: VerifyCall): Promise<ReachedEngine | MissedEngine | undefined> {
  const { endpoint, "engine-version": version = "auto" } = call.options;
  if (endpoint === undefined) {
    refuseEngineOptions(call, "--endpoint HOST:PORT");
    return undefined;
  }
  const release = version === "auto" ? undefined : parseRelease(version);
  const access = await readEngineOptions(call);
  try {
    return await connectEngine(endpoint, { ...access, timeout: CALL_TIMEOUT, signal: call.signal, release });
  } catch (error) {
    if (call.signal.aborted || !(error instanceof MesgError) || error.kind === "usage") throw error;
    return { address: endpoint.replace(/^https?:\/\//, ""), problem: error };
  }
}

function isConnected(engine: ReachedEngine | MissedEngine | undefined): engine is ReachedEngine {
  return engine !== undefined && !("problem" in engine);
}

/** Returns the release of the hash; undefined when it is unknown because the Engine is unavailable. */
function releaseOf({ options }: VerifyCall, engine: ReachedEngine | MissedEngine | undefined): Release | undefined {
  const { "engine-version": version = "auto" } = options;
  if (isConnected(engine)) return engine.release;
  if (version !== "auto") return parseRelease(version);
  return engine === undefined ? DEFAULT_RELEASE : undefined;
}

function render(
  { options, stdout }: VerifyCall,
  definition: ServiceDefinition,
  found: Verification & { readonly engine: ReachedEngine | MissedEngine | undefined },
): string {
  const { verified, hash, release, checks, engine } = found;
  if (!options.json) {
    const releaseName = isConnected(engine) ? engine.releaseName : undefined;
    return verificationToText(definition, { ...found, releaseName }, styleOf(stdout));
  }
  const { sid, source } = definition;
  const engineVersion = isConnected(engine) ? engine.releaseName : release;
  return `${JSON.stringify({ verified, hash, sid, source, engineVersion, checks }, undefined, 2)}\n`;
}

function exitCodeOf({ checks }: Verification): 0 | 1 | 3 {
  if (checks.some(({ outcome }) => outcome === "differs")) return 1;
  return checks.every(({ outcome }) => outcome === "equal") ? 0 : 3;
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
