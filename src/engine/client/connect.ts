import { CallFailure, DeadlinePassed, MesgError } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import { isOnChain } from "../dialects/chain.ts";
import { dialectOf } from "../dialects/mod.ts";
import type { CallOptions, ConnectedEngine } from "../engine-api.ts";
import { connectLcd } from "../lcd/connect-lcd.ts";
import type { LcdClient } from "../lcd/lcd-client.ts";
import { hasPath, isUrl } from "../lcd/lcd-endpoint.ts";
import type { LcdProcesses } from "../lcd/lcd-processes.ts";
import type { ChainAccess } from "../lcd/settings.ts";
import { InstanceClient } from "../process/instance-client.ts";
import type { ProcessApi } from "../process/process-api.ts";
import { ProcessClient } from "../process/process-client.ts";
import type { EngineAccess } from "./access.ts";
import { CallError, STATUS } from "./call-error.ts";
import { Connection } from "./connection.ts";
import { confirmRelease, detectRelease } from "./detect-release.ts";
import { parseEndpoint } from "./endpoint.ts";
import { EngineClient } from "./engine-client.ts";
import { offeredSources } from "./handover.ts";

/** The options of a connection: call timeouts, certificates and credentials, and the release if known. */
export type ConnectOptions = Pick<CallOptions, "signal"> &
  EngineAccess & {
    /** Timeout of a call in milliseconds; 15 seconds by default. */
    readonly timeout?: number | undefined;
    readonly release?: Release | undefined;
    /** The patch release, if given: the fees of 0.25.0 and 0.25.1 differ. */
    readonly patch?: number | undefined;
    /** The account and the fee settings of transactions, for releases from 0.21 on. */
    readonly chain?: ChainAccess | undefined;
  };

/** The options with the timeout that applies. */
type TimedOptions = ConnectOptions & CallOptions;

const TIMEOUT = 15_000;

/** A connected Engine. */
export interface ReachedEngine extends ConnectedEngine {
  /** Returns the client for processes. @throws {MesgError} `usage` for a release without processes. */
  processes(): ProcessApi;
  /** Returns the client for instances. @throws {MesgError} `usage` for a release without instances over gRPC. */
  instances(): InstanceClient;
  /** The source folder of an embedded Engine of the same user on this machine; undefined for any other. */
  offeredSources(options: CallOptions): Promise<string | undefined>;
  /** Plans transactions; undefined for a release without transactions of clients. */
  readonly chain?: { readonly services: LcdClient; processes(): LcdProcesses; readonly chainId: string } | undefined;
}

/**
 * Connects to an Engine and detects its release, or checks the release that is given.
 *
 * A URL may be an LCD endpoint, as Engines from 0.21 on have, or gRPC. Without a given release, `/node_info`, which
 * only LCD endpoints have, decides.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` with TLS; for an LCD endpoint `http://HOST:1317` or
 * `https://HOST/PATH`.
 * @param options.release The release; the Engine must not contradict it.
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or metadata, for secrets without TLS, or a release
 * without a Service API over gRPC; `environment` when the Engine does not answer; `refused` when it is not an Engine,
 * or of another release.
 * @example
 * ```ts
 * const engine = await connectEngine("https://engine.example.com", {
 *   ca: await readFile("ca.pem", "utf8"),
 *   metadata: [parseMetadata("Authorization: Bearer abc")],
 * });
 * ```
 */
export async function connectEngine(endpoint: string, given: ConnectOptions = {}): Promise<ReachedEngine> {
  const options = { ...given, timeout: given.timeout ?? TIMEOUT };
  const { release } = options;
  const mayBeLcd = release === undefined ? isUrl(endpoint) : isOnChain(release);
  const reached = mayBeLcd ? await connectChain(endpoint, options) : undefined;
  if (reached !== undefined && !(reached instanceof MesgError)) return reached;
  try {
    return await connectGrpc(endpoint, options);
  } catch (error) {
    throw reached !== undefined && isNoGrpc(error) && isHttpAnswer(reached) ? neither(reached) : error;
  }
}

function isNoGrpc(error: unknown): boolean {
  return error instanceof CallError && error.status === STATUS.unavailable;
}

/** Whether a server answered over HTTP, though not as an Engine: a call without an answer has that failure as its cause. */
function isHttpAnswer(error: MesgError): error is CallError {
  const { cause } = error;
  return error instanceof CallError && !(cause instanceof CallFailure || cause instanceof DeadlinePassed);
}

/** The answer of an HTTP server says more than that it does not use gRPC. */
function neither({ status, text, message, hint }: CallError): CallError {
  const either = "Engines up to 0.20 speak gRPC, on port 50052; later ones have an LCD endpoint, on port 1317";
  return new CallError(status, text, `${message}; and it does not use gRPC`, {
    hint: hint === undefined || !/redirects/.test(message) ? `check the address: ${either}` : hint,
    isOther: true,
  });
}

/** Connects to an LCD endpoint; if the endpoint may be gRPC, returns the reason for a failure instead. */
async function connectChain(endpoint: string, options: TimedOptions): Promise<ReachedEngine | MesgError> {
  const isOptional = options.release === undefined && !hasPath(endpoint);
  const engine = await connectLcd(endpoint, { ...options, isOptional });
  if (engine instanceof MesgError) return engine;
  const { client: services, chainId, release } = engine;
  return {
    ...engine,
    offeredSources: async () => undefined,
    instances: () => {
      throw new MesgError("usage", `Engine ${release} creates instances in a transaction, which is not supported`, {
        hint: "create the runner with mesg-cli",
      });
    },
    chain: { services, chainId, processes: () => engine.processes() },
  };
}

async function connectGrpc(endpoint: string, options: TimedOptions): Promise<ReachedEngine> {
  const parsed = parseEndpoint(endpoint);
  if (options.release !== undefined) dialectOf(options.release);
  const connection = await Connection.to(parsed, options);
  const call = { timeout: options.timeout, signal: options.signal };
  try {
    const detected =
      options.release === undefined
        ? await detectRelease(connection, call)
        : await confirmRelease(connection, options.release, call);
    return {
      client: new EngineClient(connection, detected.release, options.credentials),
      release: detected.release,
      releaseName: detected.candidates.length === 1 ? detected.release : detected.version,
      version: detected.version,
      // Several candidates behave the same in every call.
      notice: undefined,
      address: parsed.address,
      processes: () => new ProcessClient(connection, detected.release),
      offeredSources: (bounds) => offeredSources(connection, bounds),
      instances: () => new InstanceClient(connection, detected.release),
      close: () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}
