import type { Release } from "../../definition/mod.ts";
import { dialectOf } from "../dialects/mod.ts";
import type { CallOptions, ConnectedEngine } from "../engine-api.ts";
import { InstanceClient } from "../process/instance-client.ts";
import type { ProcessApi } from "../process/process-api.ts";
import { ProcessClient } from "../process/process-client.ts";
import type { EngineAccess } from "./access.ts";
import { Connection } from "./connection.ts";
import { confirmRelease, type DetectedRelease, detectRelease } from "./detect-release.ts";
import { parseEndpoint } from "./endpoint.ts";
import { EngineClient } from "./engine-client.ts";
import { offeredSources } from "./handover.ts";

/** How an Engine is connected to: bounds of each call, trust and identity, and its release where one is named. */
export type ConnectOptions = CallOptions & EngineAccess & { readonly release?: Release | undefined };

/** An Engine over gRPC. */
export interface ReachedEngine extends ConnectedEngine {
  /** Its Process API. @throws {MesgError} `usage` for a release that has none over gRPC. */
  processes(): ProcessApi;
  /** Its instances of services. @throws {MesgError} `usage` for a release without processes over gRPC. */
  instances(): InstanceClient;
  /** The folder in which the embedded Engine of this user on this machine looks for sources; undefined for others. */
  offeredSources(options: CallOptions): Promise<string | undefined>;
}

/**
 * Connects to an Engine and finds out its release, or ensures that the Engine does not contradict the named one.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` for one behind TLS.
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
