import {
  type Call,
  ENGINE_OPTIONS,
  type Options,
  RESULT_OPTIONS,
  readEngineOptions,
  refuseEngineOptions,
} from "../../command/mod.ts";
import { decodeHash, MesgError, nearest } from "../../core/mod.ts";
import { DEFAULT_RELEASE, parseRelease, type ReadDefinition, type ServiceDefinition } from "../../definition/mod.ts";
import { startLocalEngine } from "../../engine/embedded/mod.ts";
import { CALL_TIMEOUT, type CallOptions, connectEngine, type ReachedEngine } from "../../engine/mod.ts";

/** The data folder of deploy --local. */
export const LOCAL_FOLDER = ".mesg";

/** The options of every command that reads the services of an Engine. */
export const SESSION_OPTIONS = {
  endpoint: { type: "string", value: "HOST:PORT", summary: "Engine to call; https://HOST with TLS" },
  local: { type: "boolean", summary: `use the embedded Engine in ${LOCAL_FOLDER} of the current folder` },
  "engine-version": { type: "string", value: "R", summary: "Engine release, or auto to ask the Engine (auto)" },
  ...RESULT_OPTIONS,
  ...ENGINE_OPTIONS,
} as const satisfies Options;

/** A call of one of these commands. */
export type SessionCall = Pick<
  Call<typeof SESSION_OPTIONS>,
  "options" | "env" | "stdin" | "secrets" | "signal" | "note" | "warn"
>;

/**
 * Connects to the Engine of a call for the duration of some work.
 *
 * @throws {MesgError} `usage` without an Engine; else as `connectEngine`.
 */
export async function withEngine(call: SessionCall, work: (engine: ReachedEngine) => Promise<void>): Promise<void> {
  const { endpoint, local, "engine-version": version = "auto" } = call.options;
  if ((endpoint === undefined) !== (local === true)) {
    const found = endpoint === undefined ? "neither" : "both";
    throw new MesgError("usage", `expected --endpoint HOST:PORT or --local, found ${found}`, {
      hint: `use --local for the embedded Engine in ${LOCAL_FOLDER}, --endpoint for a running one`,
    });
  }
  const release = version === "auto" ? undefined : parseRelease(version);
  if (endpoint !== undefined) {
    const access = await readEngineOptions(call);
    return await connected(call, endpoint, { release, ...access }, work);
  }
  refuseEngineOptions(call, "--endpoint HOST:PORT");
  const engine = await startLocalEngine({ folder: LOCAL_FOLDER, release: release ?? DEFAULT_RELEASE });
  try {
    return await connected(call, engine.endpoint, { release: engine.release }, work);
  } finally {
    await engine.close(0);
  }
}

async function connected(
  { signal, note }: SessionCall,
  address: string,
  access: Omit<Parameters<typeof connectEngine>[1], "timeout">,
  work: (engine: ReachedEngine) => Promise<void>,
): Promise<void> {
  const engine = await connectEngine(address, { timeout: CALL_TIMEOUT, signal, ...access });
  try {
    if (engine.notice !== undefined) await note(`notice: ${engine.notice}`);
    return await work(engine);
  } finally {
    engine.close();
  }
}

/** Returns where services are, for messages: a folder for the embedded Engine, whose port changes with each call. */
export function placeOf(
  { address, release }: Pick<ReachedEngine, "address" | "release">,
  { options }: Pick<SessionCall, "options">,
): string {
  return options.local === true ? `${LOCAL_FOLDER} (Engine ${release})` : address;
}

/**
 * Finds the service of a hash or a sid.
 *
 * @throws {MesgError} `refused` when there is none, `usage` when several have the sid.
 */
export async function findService(
  engine: ReachedEngine,
  id: string,
  call: Pick<SessionCall, "options" | "signal">,
): Promise<ReadDefinition> {
  const { client } = engine;
  const options = { timeout: CALL_TIMEOUT, signal: call.signal };
  if (isHash(id))
    return await client.get(id, options).catch(async (error) => await explainMissing(engine, id, error, options));
  const stored = await client.list(options);
  const found = stored.filter(({ definition }) => definition.sid === id);
  const [first, second] = found;
  if (first !== undefined && second === undefined) return first;
  if (first === undefined) {
    const meant = nearest(id, [...new Set(stored.map(({ definition }) => definition.sid))]);
    const listed = call.options.local
      ? "run mesg-compile list --local to see all; for another release add --engine-version"
      : "run mesg-compile list to see all";
    const hint = meant === undefined ? listed : `did you mean ${JSON.stringify(meant)}?`;
    const preposition = call.options.local ? "in" : "at";
    throw new MesgError("refused", `no service ${JSON.stringify(id)} ${preposition} ${placeOf(engine, call)}`, {
      hint,
    });
  }
  const hashes = found.map(({ definition }) => shownHash(definition)).join(", ");
  throw new MesgError("usage", `expected one service ${JSON.stringify(id)}, found ${found.length}: ${hashes}`, {
    hint: "use the hash of one of them",
  });
}

/** Throws the error of a service that an Engine does not have; the hash may be that of a process. */
async function explainMissing(
  engine: ReachedEngine,
  hash: string,
  error: unknown,
  options: CallOptions,
): Promise<never> {
  const isProcess = async () => (await engine.processes().find(hash, options)) !== undefined;
  if (!(error instanceof MesgError) || !(await isProcess().catch(() => false))) throw error;
  throw new MesgError("refused", `expected the hash of a service, found that of a process: ${hash}`, {
    cause: error,
    hint: "compare a process with its file by mesg-compile verify process.yml",
  });
}

/** Returns a hash for display: an Engine may return any text. */
export function shownHash({ hash }: ServiceDefinition): string {
  return /^\w{1,64}$/.test(hash) ? hash : JSON.stringify(hash.slice(0, 64));
}

function isHash(text: string): boolean {
  try {
    decodeHash(text);
    return true;
  } catch {
    return false;
  }
}
