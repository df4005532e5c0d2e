import type { Release } from "../../definition/mod.ts";
import { dialectOf } from "../wire/dialect.ts";
import { type CallOptions, Connection } from "./connection.ts";
import { detectRelease } from "./detect-release.ts";
import { parseEndpoint } from "./endpoint.ts";
import { EngineClient } from "./engine-client.ts";

/** An Engine that answered, and what it is. */
export interface ConnectedEngine {
  readonly client: EngineClient;
  readonly release: Release;
  /** As the Engine tells it, `v0.11.0`; the release where it does not tell, or was not asked. */
  readonly version: string;
  /** `HOST:PORT` */
  readonly address: string;
  close(): void;
}

/**
 * Connects to an Engine and finds out its release, unless one is named.
 *
 * @param endpoint `HOST:PORT`, or `https://HOST` for one behind TLS.
 * @param options.release Taken as it is; the Engine is not asked.
 * @throws {MesgError} `usage` for a malformed endpoint or a release that is not spoken, `surroundings` when the Engine does
 * not answer, `refused` when it is none.
 * @example
 * ```ts
 * const engine = await connectEngine("localhost:50052", { timeout: 15_000 });
 * ```
 */
export async function connectEngine(
  endpoint: string,
  options: CallOptions & { readonly release?: Release | undefined },
): Promise<ConnectedEngine> {
  const parsed = parseEndpoint(endpoint);
  if (options.release !== undefined) dialectOf(options.release);
  const connection = await Connection.to(parsed);
  try {
    const { release, version } =
      options.release === undefined
        ? await detectRelease(connection, options)
        : { release: options.release, version: "" };
    return {
      client: new EngineClient(connection, release),
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
