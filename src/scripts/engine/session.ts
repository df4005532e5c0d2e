import {
  type Call,
  ENGINE_OPTIONS,
  embeddedWarnings,
  LOCAL_FOLDER,
  type Options,
  RESULT_OPTIONS,
  readEngineOptions,
  refuseEngineOptions,
} from "../../command/mod.ts";
import { MesgError } from "../../core/mod.ts";
import { DEFAULT_RELEASE, parseRelease, type Release } from "../../definition/mod.ts";
import { startLocalEngine } from "../../engine/embedded/mod.ts";
import { CALL_TIMEOUT, connectEngine, type ReachedEngine } from "../../engine/mod.ts";

/** The options of every command that reads what an Engine stores. */
export const SESSION_OPTIONS = {
  endpoint: { type: "string", value: "HOST:PORT", summary: "Engine to call; https://HOST with TLS" },
  local: { type: "boolean", summary: `use the embedded Engine in ${LOCAL_FOLDER} of the current folder` },
  "engine-version": {
    type: "string",
    value: "R",
    offers: ["auto"],
    summary: "Engine release, or auto to ask the Engine (auto)",
  },
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
 * @param defaultRelease The release of the embedded Engine unless the call names one.
 * @throws {MesgError} `usage` without an Engine; else as `connectEngine`.
 */
export async function withEngine(
  call: SessionCall,
  work: (engine: ReachedEngine) => Promise<void>,
  defaultRelease: Release = DEFAULT_RELEASE,
): Promise<void> {
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
  const engine = await startLocalEngine({
    folder: LOCAL_FOLDER,
    release: release ?? defaultRelease,
    ...embeddedWarnings(call),
  });
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
