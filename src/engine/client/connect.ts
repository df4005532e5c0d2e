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
import { confirmRelease, type DetectedRelease, detectRelease } from "./detect-release.ts";
import { parseEndpoint } from "./endpoint.ts";
import { EngineClient } from "./engine-client.ts";
import { offeredSources } from "./handover.ts";

/** How an Engine is connected to: bounds of each call, trust and identity, and its release where one is named. */
export type ConnectOptions = CallOptions &
  EngineAccess & {
    readonly release?: Release | undefined;
    /** The patch release, where it is named: the fee of 0.25.0 and 0.25.1 differs. */
    readonly patch?: number | undefined;
    /** The account and the terms of transactions, for releases from 0.21 on. */
    readonly chain?: ChainAccess | undefined;
  };

/** An Engine that was reached. */
export interface ReachedEngine extends ConnectedEngine {
  /** Its processes. @throws {MesgError} `usage` for a release that has none. */
  processes(): ProcessApi;
  /** Its instances of services. @throws {MesgError} `usage` for a release without processes over gRPC. */
  instances(): InstanceClient;
  /** The folder in which the embedded Engine of this user on this machine looks for sources; undefined for others. */
  offeredSources(options: CallOptions): Promise<string | undefined>;
  /** What plans transactions; undefined for a release that takes none of its clients. */
  readonly chain?: { readonly services: LcdClient; processes(): LcdProcesses; readonly chainId: string } | undefined;
}

/**
 * Connects to an Engine and finds out its release, or ensures that the Engine does not contradict the named one.
 *
 * An URL may lead to an LCD endpoint, by which Engines from 0.21 on are called, or to gRPC: without a named release it is
 * asked for `/node_info`, which only the former has.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` for one behind TLS; of an LCD endpoint `http://HOST:1317` or
 * `https://HOST/PATH`.
 * @param options.release Holds where the Engine does not tell.
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or metadata, secrets that would travel in clear, or a
 * release without a Service API over gRPC; `environment` when the Engine does not answer; `refused` when it is none, or of
 * another release.
 * @example
 * ```ts
 * const engine = await connectEngine("https://engine.example.com", {
 *   timeout: 15_000,
 *   ca: await readFile("ca.pem", "utf8"),
 *   metadata: [parseMetadata("Authorization: Bearer abc")],
 * });
 * ```
 */
export async function connectEngine(endpoint: string, options: ConnectOptions): Promise<ReachedEngine> {
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

/** What an HTTP server answered says more than that it does not speak gRPC. */
function neither({ status, text, message, hint }: CallError): CallError {
  const either = "Engines until 0.20 speak gRPC, on port 50052; later ones have an LCD endpoint, on port 1317";
  return new CallError(status, text, `${message}; and it does not speak gRPC`, {
    hint: hint === undefined || !/redirects/.test(message) ? `check the address: ${either}` : hint,
    isOther: true,
  });
}

/** Connects to an LCD endpoint; returns why it is none where gRPC may be meant. */
async function connectChain(endpoint: string, options: ConnectOptions): Promise<ReachedEngine | MesgError> {
  const isOptional = options.release === undefined && !hasPath(endpoint);
  const engine = await connectLcd(endpoint, { ...options, isOptional });
  if (engine instanceof MesgError) return engine;
  const { client: services, chainId, release } = engine;
  return {
    ...engine,
    offeredSources: async () => undefined,
    instances: () => {
      throw new MesgError("usage", `Engine ${release} creates instances by a transaction, which is not supported`, {
        hint: "create the runner with mesg-cli, the client of the chain",
      });
    },
    chain: { services, chainId, processes: () => engine.processes() },
  };
}

async function connectGrpc(endpoint: string, options: ConnectOptions): Promise<ReachedEngine> {
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
      notice: noticeOf(detected, parsed.address),
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

function noticeOf({ candidates, version, release }: DetectedRelease, address: string): string | undefined {
  if (candidates.length === 1) return undefined;
  const same = "which hash, check and answer alike";
  return `the Engine at ${address} is of release ${version}, ${same}; name one with --engine-version, such as ${release}`;
}
