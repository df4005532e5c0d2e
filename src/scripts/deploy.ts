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
  CHAIN_OPTIONS,
  checkPublishOptions,
  defineCommand,
  ENGINE_OPTIONS,
  ENV_OPTION,
  EXPECTED_HASH_OPTION,
  embeddedWarnings,
  findDocument,
  LOCAL_FOLDER,
  PROCESS_OPTIONS,
  PUBLISH_OPTIONS,
  publishIfRequested,
  RESULT_OPTIONS,
  readChainOptions,
  readEngineOptions,
  readEnv,
  readExpectedHash,
  readNamedService,
  readPrice,
  readSourceOptions,
  refuseEngineOptions,
  refuseOptionsOfOthers,
  runAsMain,
  SOURCE_OPTION,
  SOURCE_OPTIONS,
  sourceProgress,
  styleOf,
  unusedChainOptions,
} from "../command/mod.ts";
import { withPrice } from "../compile/mod.ts";
import { MesgError } from "../core/mod.ts";
import { DEFAULT_RELEASE, parsePatch, parseRelease, type Release, type ServiceDefinition } from "../definition/mod.ts";
import { archivePath, type LocalEngine, startLocalEngine } from "../engine/embedded/mod.ts";
import {
  accept,
  asksForAccount,
  CALL_TIMEOUT,
  type ChainAccess,
  type ConnectedEngine,
  chainDialectOf,
  compareHash,
  connectEngine,
  type Deployment,
  deploy,
  dialectOf,
  isOnChain,
  keepSource,
  type ReachedEngine,
  takeDeploySource,
  takesSource,
} from "../engine/mod.ts";
import { needsSource } from "../hash/mod.ts";
import { type DeployState, deploymentFailure, deploymentHead, deploymentStep } from "../report/mod.ts";
import { type TakenSource, takeSource } from "../source/mod.ts";
import { isRehearsal, printRehearsal } from "./chain/dry-run.ts";
import { withLocalAccount } from "./chain/local-account.ts";
import { deployNamedProcess } from "./process/deploy.ts";

const OPTIONS = {
  endpoint: {
    type: "string",
    value: "HOST:PORT|URL",
    summary: "Engine to deploy to; https://HOST with TLS; http://HOST:1317 from 0.21 on (LCD)",
  },
  local: {
    type: "boolean",
    summary: `deploy to the embedded Engine, with its data in ${LOCAL_FOLDER} of the current folder`,
  },
  ...RESULT_OPTIONS,
  source: SOURCE_OPTION,
  "hand-over": {
    type: "boolean",
    group: "Source",
    summary: "pass the source to mesg-compile serve of this user on this machine, without IPFS",
  },
  ...SOURCE_OPTIONS,
  ...PUBLISH_OPTIONS,
  ...ENGINE_OPTIONS,
  ...CHAIN_OPTIONS,
  "engine-version": {
    type: "string",
    value: "R",
    offers: ["auto"],
    summary: "Engine release, or auto to ask the Engine (auto)",
  },
  ...EXPECTED_HASH_OPTION,
  ...ENV_OPTION,
  ...PROCESS_OPTIONS,
  "create-instances": {
    type: "boolean",
    group: "Process",
    summary: "create the instances that a process names; a real Engine starts a container for each",
  },
} as const;

type DeployCall = Call<typeof OPTIONS>;

export const command = defineCommand({
  name: "deploy",
  synopsis: "[FOLDER|FILE|DEFINITION] --endpoint HOST:PORT|URL | --local",
  summary: "create a service or a process on an Engine and verify what it stored",
  description: `FOLDER contains a mesg.yml and defaults to the current folder. The hash is computed here first and compared with
what the Engine returns; the stored definition is compared field by field. A service that exists already counts as success.

Engines 0.10 to 0.15 download the source from their own IPFS gateway before they answer: publish it with --ipfs-api, and
check with --ipfs-gateway that the gateway serves it first. Engine 0.9 receives the source itself.
With --hand-over, mesg-compile serve of the same user on this machine takes the source from disk.

A process is created on Engines from 0.14 on, which must have the instances that it names: up to 0.20, --create-instances
creates them for existing services, and so does --local.

From 0.21 on an Engine has a chain: the service is created by a transaction, signed with the account of a
mnemonic and sent to the Engine's LCD endpoint. It costs a fee and cannot be undone: --dry-run shows both first.

--local needs no network, IPFS or Docker.`,
  examples: [
    "mesg-compile deploy examples/greeter --local",
    "mesg-compile deploy examples/greeter --endpoint localhost:50052 --hand-over",
    "mesg-compile deploy service.json --source source.tar --endpoint localhost:50052",
    'mesg-compile deploy . --endpoint https://engine.example.com --expected-hash "$HASH"',
    "mesg-compile deploy . --endpoint http://localhost:1317 --mnemonic-file account.txt --dry-run",
  ],
  pages: ["docs/deploy.md", "docs/engine-connection.md", "docs/chain.md"],
  json: "{ status, hash, sid, engineVersion, endpoint, verified }: status is created or exists; a process has name instead of sid",
  positionals: [0, 1],
  options: OPTIONS,
  async run(call) {
    const { endpoint, local } = call.options;
    if ((endpoint === undefined) !== (local === true)) {
      const found = endpoint === undefined ? "neither" : "both";
      throw new MesgError("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
        hint: "use --local for the embedded Engine on this machine, --endpoint for a running one",
      });
    }
    const { "engine-version": version = "auto" } = call.options;
    const release = version === "auto" ? undefined : parseRelease(version);
    const target = { release, patch: parsePatch(version) };
    const document = await findDocument(call, call.positionals[0] ?? ".");
    await refuseOptionsOfOthers(call.options, OPTIONS, document);
    if (document.kind === "process") return await deployNamedProcess(call, document, target);
    readExpectedHash(call.options);
    await checkPublishOptions(call);
    const chain = await readChainOptions(call);
    if (endpoint !== undefined) return await deployTo(call, endpoint, { ...target, chain }, undefined);
    refuseEngineOptions(call, "--endpoint HOST:PORT");
    const engine = await startLocalEngine({
      folder: LOCAL_FOLDER,
      release: release ?? DEFAULT_RELEASE,
      chain: { patch: target.patch },
      ...embeddedWarnings(call),
    });
    try {
      const here = { ...target, release: engine.release, chain: withLocalAccount(chain, call) };
      return await deployTo(call, engine.endpoint, here, engine);
    } finally {
      await engine.close(0);
    }
  },
});

/** The given release and account, for connecting. */
interface Target {
  readonly release: Release | undefined;
  readonly patch: number | undefined;
  readonly chain: ChainAccess;
}

async function deployTo(
  call: DeployCall,
  endpoint: string,
  target: Target,
  local: LocalEngine | undefined,
): Promise<0> {
  const { signal, options } = call;
  const access = local === undefined ? await readEngineOptions(call) : LOCAL_ACCESS;
  const engine = await connectEngine(endpoint, { timeout: CALL_TIMEOUT, signal, ...target, ...access });
  try {
    const offered = local?.sourcesFolder ?? (await offeredBy(engine, call));
    if (local === undefined) {
      for (const notice of noticesOn(call, engine, offered)) await call.note(`notice: ${notice}`);
    }
    const env = readEnv(options, engine.release);
    const prepared = await prepare(call, engine, offered);
    await call.progress.end();
    try {
      for (const notice of prepared.source?.notices ?? []) await call.note(`notice: ${notice}`);
      if (isRehearsal(call)) {
        await rehearse(call, { ...prepared, env }, engine);
        return 0;
      }
      const deployment = await report(call, { ...prepared, env }, engine, local);
      if (options.json) await call.stdout.write(`${JSON.stringify(deployment, undefined, 2)}\n`);
      return 0;
    } finally {
      await prepared.dispose?.();
    }
  } finally {
    engine.close();
  }
}

/** Does everything of a deploy except publishing, signing and sending. */
async function rehearse(
  call: DeployCall,
  { definition: given, source, env }: Prepared & { readonly env: Record<string, string> | undefined },
  engine: ReachedEngine,
): Promise<void> {
  const asking = { timeout: CALL_TIMEOUT, signal: call.signal };
  const inputs = { source: source?.digest, env, expectedHash: readExpectedHash(call.options) };
  const { definition, hash } = accept(given, engine, inputs);
  await compareHash({ definition, hash }, engine, { ...asking, source: source?.digest });
  const exists = await engine.client.has(hash, asking);
  const planned = exists ? undefined : await engine.chain?.services.plan(definition, asking);
  await printRehearsal(call, { kind: "service", hash, exists, planned });
}

/** The embedded Engine has no accounts: it accepts any name where a release requires one. */
const LOCAL_ACCESS = { credentials: { username: "local", password: "local" } };

function fetchesSource(release: Release): boolean {
  return chainDialectOf(release) === undefined && dialectOf(release).fetchesSource;
}

/** Returns notices about an Engine before a deploy. */
function noticesOn(call: DeployCall, { release, notice }: ConnectedEngine, offered: string | undefined): string[] {
  const { options } = call;
  const { "engine-username": username, "ipfs-gateway": gateways, "ipfs-api": apis } = options;
  return [
    ...(notice === undefined ? [] : [notice]),
    ...(username !== undefined && !asksForAccount(release)
      ? [`Engine ${release} has no accounts: --engine-username is ignored`]
      : []),
    ...(!isOnChain(release) && unusedChainOptions(call).length > 0
      ? [`Engine ${release} has no transactions: ${unusedChainOptions(call).join(", ")} has no effect`]
      : []),
    ...(offered === undefined ? [] : [`the source is handed to the Engine on this machine, in ${offered}`]),
    ...(offered === undefined && fetchesSource(release) && (gateways ?? apis) === undefined
      ? [
          `Engine ${release} downloads the source before it answers; check that its gateway has it with --ipfs-gateway URL`,
        ]
      : []),
  ];
}

/**
 * Returns the source folder of an Engine on this machine, with `--hand-over`.
 *
 * @throws {MesgError} `refused` when the Engine does not offer one.
 */
async function offeredBy(engine: ReachedEngine, { options, signal }: DeployCall): Promise<string | undefined> {
  if (!options["hand-over"] || !fetchesSource(engine.release)) return undefined;
  const folder = await engine.offeredSources({ timeout: CALL_TIMEOUT, signal });
  if (folder !== undefined) return folder;
  throw new MesgError("refused", `the Engine at ${engine.address} does not accept a source from disk`, {
    hint: "publish with --ipfs-api instead: --hand-over requires mesg-compile serve of the same user on this machine",
  });
}

/** Deploys and reports each step; with --json prints only the result. */
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
  const state: DeployState = {};
  try {
    return await deploy(definition, engine, {
      source: source?.digest,
      expectedHash: readExpectedHash(call.options),
      signal: call.signal,
      onStep: async (step) => {
        state.last = step.step;
        await call.progress.end();
        await say(deploymentStep(step, subject, style));
      },
      onSend: () => {
        state.isSent = true;
      },
      supply: async () => {
        await supply();
        call.progress.show(`waiting for the Engine at ${engine.address}`);
      },
      archive,
      env,
    });
  } catch (error) {
    await say(deploymentFailure(state, error, style));
    throw error;
  }
}

/** A service to deploy. */
interface Prepared {
  /** With its source id. */
  readonly definition: ServiceDefinition;
  /** Its source, if available. */
  readonly source: TakenSource | undefined;
  /** Opens the archive, for a release that receives it. */
  readonly archive?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** Publishes the source, if the options request it. */
  readonly supply: () => Promise<void>;
  /** Removes temporary files. */
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
  if (takesSource(release)) {
    const from = call.options.source ?? (/\.ya?ml$/i.test(path) ? dirname(path) : path);
    const source = await takeDeploySource(from, reading);
    const supply = () => publishIfRequested(call, source.taken, from, reading);
    const { definition, taken, archive, dispose } = source;
    return { definition, source: taken, archive, supply, dispose };
  }
  const { definition, folder } = await readPriced(call, path, release);
  const taking = { withoutDigest: !needsSource(release), ...reading };
  const from = call.options.source ?? folder;
  if (from === undefined) {
    const kept = sourcesFolder === undefined ? undefined : archivePath(sourcesFolder, definition.source);
    const source = kept !== undefined && existsSync(kept) ? await takeSource(kept, taking) : undefined;
    if (source === undefined && needsSource(release)) throw missingSource(release, definition.source);
    return { definition, source, supply: () => publishIfRequested(call, definition.source, undefined, {}) };
  }
  const source =
    sourcesFolder === undefined ? await takeSource(from, taking) : await keepSource(from, sourcesFolder, taking);
  if (definition.source !== "" && definition.source !== source.sourceId) {
    throw new MesgError(
      "refused",
      `the definition names the source ${definition.source}, ${from} is ${source.sourceId}`,
      {
        hint: "pass the source of this definition, or compile it again",
      },
    );
  }
  const supply = () => publishIfRequested(call, source, from, reading);
  return { definition: { ...definition, source: source.sourceId }, source, supply };
}

/** Reads the service, with the given price. A service without one is refused before anything is sent. */
async function readPriced(call: DeployCall, path: string, release: Release) {
  const price = await readPrice(call, release);
  const named = await readNamedService(call, path, { release, use: "deployed", withoutPrices: true });
  return price === undefined ? named : { ...named, definition: withPrice(named.definition, price) };
}

function missingSource(release: Release, sourceId: string): MesgError {
  const named = sourceId === "" ? "a definition that names none" : `the definition's ${sourceId}`;
  return new MesgError("usage", `the hash of Engine ${release} covers the source, and ${named} is not available`, {
    hint: "pass it with --source TAR or FOLDER, or deploy the service's folder",
  });
}

if ((import.meta as { main?: boolean }).main) await runAsMain(command);
