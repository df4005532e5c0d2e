#!/usr/bin/env -S deno run --allow-read --allow-write --allow-net --allow-env --allow-sys --allow-run
/**
 * Creates a service on an Engine and verifies what it stored.
 *
 * @module
 */
import { existsSync } from "node:fs";
import { dirname } from "node:path";
import {
  type Call,
  checkPublishOptions,
  defineCommand,
  ENGINE_OPTIONS,
  ENV_OPTION,
  EXPECTED_HASH_OPTION,
  findDocument,
  PROCESS_OPTIONS,
  PUBLISH_OPTIONS,
  publishAsAsked,
  RESULT_OPTIONS,
  readEngineOptions,
  readEnv,
  readExpectedHash,
  readNamedService,
  readSourceOptions,
  refuseEngineOptions,
  runAsMain,
  SOURCE_OPTION,
  SOURCE_OPTIONS,
  sourceProgress,
  styleOf,
} from "../command/mod.ts";
import { MesgError } from "../core/mod.ts";
import { DEFAULT_RELEASE, parseRelease, type Release, type ServiceDefinition } from "../definition/mod.ts";
import { archivePath, type LocalEngine, startLocalEngine } from "../engine/embedded/mod.ts";
import {
  asksForAccount,
  CALL_TIMEOUT,
  type ConnectedEngine,
  connectEngine,
  type Deployment,
  deploy,
  dialectOf,
  keepSource,
  type ReachedEngine,
  takeDeploySource,
} from "../engine/mod.ts";
import { needsSource } from "../hash/mod.ts";
import { deploymentFailure, deploymentHead, deploymentStep } from "../report/mod.ts";
import { type TakenSource, takeSource } from "../source/mod.ts";

import { deployNamedProcess } from "./process/deploy.ts";

const LOCAL_FOLDER = ".mesg";

const OPTIONS = {
  endpoint: { type: "string", value: "HOST:PORT", summary: "Engine to deploy to; https://HOST for one behind TLS" },
  local: {
    type: "boolean",
    summary: `deploy to the embedded Engine, kept in ${LOCAL_FOLDER} of the current folder`,
  },
  ...RESULT_OPTIONS,
  source: SOURCE_OPTION,
  ...SOURCE_OPTIONS,
  ...PUBLISH_OPTIONS,
  ...ENGINE_OPTIONS,
  "engine-version": { type: "string", value: "R", summary: "Engine release, or auto to ask the Engine (auto)" },
  ...EXPECTED_HASH_OPTION,
  ...ENV_OPTION,
  ...PROCESS_OPTIONS,
  "create-instances": {
    type: "boolean",
    summary: "create the instances that a process names; a running Engine starts a container for each",
  },
} as const;

type DeployCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "deploy",
  synopsis: "[FOLDER|FILE|DEFINITION] --endpoint HOST:PORT | --local",
  summary: "create a service or a process on an Engine and verify what it stored",
  description: `FOLDER holds a mesg.yml and defaults to the current folder. The hash is computed here first and compared with
what the Engine returns; the stored definition is compared field by field. A service that exists already is success.

Engines 0.10 to 0.15 download the source from their own IPFS gateway before they answer: publish it with --ipfs-api, and
check with --ipfs-gateway that the gateway serves it, before the Engine is asked. Engine 0.9 receives the source itself.
mesg-compile serve on this machine, run by the same user, takes the source from disk.

A process is created on Engines from 0.14 to 0.20, which must have the instances that it names:
--create-instances creates them for services that are there, and so does --local.

--local needs no network, IPFS or Docker: the source is kept beside the embedded Engine.`,
  examples: [
    "mesg-compile deploy examples/greeter --local",
    "mesg-compile deploy service.json --source source.tar --endpoint localhost:50052",
    'mesg-compile deploy . --endpoint https://engine.example.com --expected-hash "$HASH"',
  ],
  pages: ["docs/deploy.md", "docs/engine-connection.md"],
  positionals: [0, 1],
  options: OPTIONS,
  async run(call) {
    const { endpoint, local } = call.options;
    if ((endpoint === undefined) !== (local === true)) {
      const found = endpoint === undefined ? "neither" : "both";
      throw new MesgError("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
        hint: "--local deploys to the embedded Engine on this machine, --endpoint to a running one",
      });
    }
    const { "engine-version": version = "auto" } = call.options;
    const release = version === "auto" ? undefined : parseRelease(version);
    const document = await findDocument(call, call.positionals[0] ?? ".");
    if (document.kind === "process") return await deployNamedProcess(call, document, release, LOCAL_FOLDER);
    readExpectedHash(call.options);
    await checkPublishOptions(call);
    if (endpoint !== undefined) return await deployTo(call, endpoint, release, undefined);
    refuseEngineOptions(call, "--endpoint HOST:PORT");
    const engine = await startLocalEngine({
      folder: LOCAL_FOLDER,
      release: release ?? DEFAULT_RELEASE,
      onDefect: (error) => void call.warn(`defect: ${(error as Error).stack}`),
    });
    try {
      return await deployTo(call, engine.address, engine.release, engine);
    } finally {
      await engine.close(0);
    }
  },
});

async function deployTo(
  call: DeployCall,
  endpoint: string,
  release: Release | undefined,
  local: LocalEngine | undefined,
): Promise<0> {
  const { signal } = call;
  const asked = local === undefined ? release : local.release;
  const access = local === undefined ? await readEngineOptions(call) : LOCAL_ACCESS;
  const engine = await connectEngine(endpoint, { timeout: CALL_TIMEOUT, signal, release: asked, ...access });
  try {
    const offered = local?.sourcesFolder ?? (await offeredBy(engine, call));
    if (local === undefined) {
      for (const notice of noticesOn(call, engine, offered)) await call.note(`notice: ${notice}`);
    }
    const env = readEnv(call.options, engine.release);
    const prepared = await prepare(call, engine, offered);
    await call.progress.end();
    try {
      for (const notice of prepared.source?.notices ?? []) await call.note(`notice: ${notice}`);
      const deployment = await report(call, { ...prepared, env }, engine, local);
      if (call.options.json) await call.stdout.write(`${JSON.stringify(deployment, undefined, 2)}\n`);
      return 0;
    } finally {
      await prepared.dispose?.();
    }
  } finally {
    engine.close();
  }
}

/** The embedded Engine has no accounts: any name does where a release asks for one. */
const LOCAL_ACCESS = { credentials: { username: "local", password: "local" } };

/** What a person should know about an Engine before a deploy. */
function noticesOn(
  { options }: DeployCall,
  { release, notice }: ConnectedEngine,
  offered: string | undefined,
): string[] {
  const { "engine-username": username, "ipfs-gateway": gateways, "ipfs-api": apis } = options;
  return [
    ...(notice === undefined ? [] : [notice]),
    ...(username !== undefined && !asksForAccount(release)
      ? [`Engine ${release} asks for no account: --engine-username is not sent`]
      : []),
    ...(offered === undefined ? [] : [`the source is handed to the Engine on this machine, in ${offered}`]),
    ...(offered === undefined && dialectOf(release).fetchesSource && (gateways ?? apis) === undefined
      ? [
          `Engine ${release} downloads the source before it answers; check that its gateway has it with --ipfs-gateway URL`,
        ]
      : []),
  ];
}

/** The folder of an Engine on this machine that takes the source without IPFS, where it is asked for no other way. */
async function offeredBy(engine: ReachedEngine, { options, signal }: DeployCall): Promise<string | undefined> {
  const isPublished = (options["ipfs-gateway"] ?? options["ipfs-api"]) !== undefined;
  if (isPublished || !dialectOf(engine.release).fetchesSource) return undefined;
  return await engine.offeredSources({ timeout: CALL_TIMEOUT, signal });
}

/** Deploys and reports each step; with --json only the result is printed. */
async function report(
  call: DeployCall,
  { definition, source, supply, archive, env }: Prepared & { readonly env: Record<string, string> | undefined },
  engine: ConnectedEngine,
  local: LocalEngine | undefined,
): Promise<Deployment> {
  const { json } = call.options;
  const style = styleOf(call.stdout);
  const say = async (text: string) => (json ? undefined : await call.stdout.write(text));
  const subject = { definition, source, engine, localFolder: local === undefined ? undefined : LOCAL_FOLDER };
  await say(deploymentHead(subject, style));
  try {
    return await deploy(definition, engine, {
      source: source?.digest,
      expectedHash: readExpectedHash(call.options),
      signal: call.signal,
      onStep: async (step) => {
        await call.progress.end();
        await say(deploymentStep(step, subject, style));
      },
      supply: async () => {
        await supply();
        call.progress.show(`waiting for the Engine at ${engine.address}`);
      },
      archive,
      env,
    });
  } catch (error) {
    await say(deploymentFailure(style));
    throw error;
  }
}

/** What is deployed. */
interface Prepared {
  /** With its source id. */
  readonly definition: ServiceDefinition;
  /** As far as it is at hand. */
  readonly source: TakenSource | undefined;
  /** Opens the archive, for a release that takes it. */
  readonly archive?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** Publishes the source, as the options say. */
  readonly supply: () => Promise<void>;
  /** Removes what is temporary. */
  readonly dispose?: (() => Promise<void>) | undefined;
}

async function prepare(
  call: DeployCall,
  { release }: ConnectedEngine,
  sourcesFolder: string | undefined,
): Promise<Prepared> {
  const { signal } = call;
  const path = call.positionals[0] ?? ".";
  const reading = { signal, ...readSourceOptions(call.options), ...sourceProgress(call) };
  if (dialectOf(release).methods.create === undefined) {
    const from = call.options.source ?? (/\.ya?ml$/i.test(path) ? dirname(path) : path);
    const source = await takeDeploySource(from, reading);
    const supply = () => publishAsAsked(call, source.taken, from, reading);
    const { definition, taken, archive, dispose } = source;
    return { definition, source: taken, archive, supply, dispose };
  }
  const { definition, folder } = await readNamedService(call, path, { release, use: "deployed" });
  const taking = { withoutDigest: !needsSource(release), ...reading };
  const from = call.options.source ?? folder;
  if (from === undefined) {
    const kept = sourcesFolder === undefined ? undefined : archivePath(sourcesFolder, definition.source);
    const source = kept !== undefined && existsSync(kept) ? await takeSource(kept, taking) : undefined;
    if (source === undefined && needsSource(release)) throw missingSource(release, definition.source);
    return { definition, source, supply: () => publishAsAsked(call, definition.source, undefined, {}) };
  }
  const source =
    sourcesFolder === undefined ? await takeSource(from, taking) : await keepSource(from, sourcesFolder, taking);
  if (definition.source !== "" && definition.source !== source.sourceId) {
    throw new MesgError(
      "refused",
      `the definition names the source ${definition.source}, ${from} is ${source.sourceId}`,
      {
        hint: "give the very source that the definition was made from, or compile it again",
      },
    );
  }
  const supply = () => publishAsAsked(call, source, from, reading);
  return { definition: { ...definition, source: source.sourceId }, source, supply };
}

function missingSource(release: Release, sourceId: string): MesgError {
  const named = sourceId === "" ? "a definition that names none" : `the definition's ${sourceId}`;
  return new MesgError("usage", `the hash of Engine ${release} covers the source, and ${named} is not at hand`, {
    hint: "give it with --source TAR or FOLDER, or deploy the service's folder",
  });
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
