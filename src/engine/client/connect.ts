import type { Release } from "../../definition/mod.ts";
import { dialectOf } from "../wire/dialect.ts";
import type { EngineAccess } from "./access.ts";
import { type CallOptions, Connection } from "./connection.ts";
import { confirmRelease, detectRelease } from "./detect-release.ts";
import { parseEndpoint } from "./endpoint.ts";
import { EngineClient } from "./engine-client.ts";

/** An Engine that answered, and what it is. */
export interface ConnectedEngine {
  readonly client: EngineClient;
  readonly release: Release;
  /** As the Engine tells it, `v0.11.0`; the release where it does not tell. */
  readonly version: string;
  /** `HOST:PORT` */
  readonly address: string;
  close(): void;
}

/** How an Engine is connected to: bounds of each call, trust and identity, and its release where one is named. */
export type ConnectOptions = CallOptions & EngineAccess & { readonly release?: Release | undefined };

/**
 * Connects to an Engine and finds out its release, or makes sure that it does not say another one than is named.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` for one behind TLS.
 * @param options.release Holds where the Engine does not tell.
 * @throws {MesgError} `usage` for a malformed endpoint, certificates or metadata that are none, secrets that would travel in
 * clear, or a release that is not spoken; `environment` when the Engine does not answer; `refused` when it is none, or of
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
export async function connectEngine(endpoint: string, options: ConnectOptions): Promise<ConnectedEngine> {
  const parsed = parseEndpoint(endpoint);
  if (options.release !== undefined) dialectOf(options.release);
  const connection = await Connection.to(parsed, options);
  const call = { timeout: options.timeout, signal: options.signal };
  try {
    const { release, version } =
      options.release === undefined
        ? await detectRelease(connection, call)
        : await confirmRelease(connection, options.release, call);
    return {
      client: new EngineClient(connection, release, options.credentials),
      release,
      version: version === "" ? release : version,
      address: parsed.address,
      close: () => connection.close(),
    };
  } catch (error) {
    connection.close();
    throw error;
  }
}
