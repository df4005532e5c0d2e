import { resolve } from "node:path";
import type { Release } from "../../definition/mod.ts";
import type { SourceLimits } from "../../source/mod.ts";
import { type Certificates, checkCertificates } from "../certificates.ts";
import { chainDialectOf } from "../dialects/chain.ts";
import { dialectOf } from "../dialects/mod.ts";
import { type LocalChainOptions, startLocalChain } from "./chain/local-chain.ts";
import { EmbeddedEngine } from "./engine.ts";
import type { OnCall } from "./server/request-log.ts";
import { type RunningServer, serveEngine } from "./server/server.ts";
import { type Archives, firstOf } from "./sources/archives.ts";
import { SOURCE_TIMEOUT } from "./sources/source-digests.ts";
import { openState } from "./storage/state.ts";
import { beginUse } from "./storage/use.ts";

/** A running embedded Engine with its data folder. */
export interface LocalEngine extends RunningServer {
  readonly release: Release;
  /** The folder of archives, `<source id>.tar` each. */
  readonly sourcesFolder: string;
  /** Its endpoint: `HOST:PORT` for gRPC, `http://HOST:PORT` for an LCD server. */
  readonly endpoint: string;
}

/** The options of a local Engine. */
export interface LocalEngineOptions {
  /** The data folder of services and sources. */
  readonly folder: string;
  readonly release: Release;
  /** `HOST:PORT`; any free port of the loopback interface by default. */
  readonly listen?: string | undefined;
  /** Certificates for TLS; with a CA, only clients with a certificate of that CA are accepted. Plain text without. */
  readonly certificates?: Certificates | undefined;
  /** An additional place for sources, searched after the data folder. */
  readonly archives?: Archives | undefined;
  /** Timeout of a source in milliseconds; 60,000 by default. */
  readonly sourceTimeout?: number | undefined;
  /** Limits on a source's archive. */
  readonly limits?: SourceLimits | undefined;
  /** Called with unexpected errors, which are defects. */
  readonly onDefect?: (error: unknown) => void;
  /** Called once for each damaged file of the data folder that is read; the file counts as missing. */
  readonly onDamaged?: (path: string) => void;
  /** Called after each call. */
  readonly onCall?: OnCall | undefined;
  /** The patch release; also the accounts and blocks of a release with a chain. */
  readonly chain?: LocalChainOptions | undefined;
}

/**
 * Starts an embedded Engine on a data folder. Several Engines, also in several processes, may share a folder.
 *
 * @throws {MesgError} `usage` for invalid certificates, `environment` when the folder cannot be used or the Engine
 * cannot listen on the address.
 * @example
 * ```ts
 * const engine = await startLocalEngine({ folder: ".mesg", release: "0.11" });
 * ```
 */
export async function startLocalEngine(options: LocalEngineOptions): Promise<LocalEngine> {
  const { folder, release, listen = "127.0.0.1:0", certificates, onDefect, onDamaged, onCall } = options;
  // Check the options before anything is created on disk.
  const chain = chainDialectOf(release);
  if (chain === undefined) dialectOf(release);
  if (certificates !== undefined) checkCertificates(certificates);
  const { database, applications, archives, sourcesFolder } = await openState(folder, release, onDamaged);
  const use = await beginUse(folder);
  const inUse = async <T>(starting: Promise<T>): Promise<T> =>
    await starting.catch(async (error) => {
      await use.end();
      throw error;
    });
  if (chain !== undefined) {
    const stores = { release, services: database, processes: applications!.processes };
    const serving = { ...options.chain, listen, certificates, onDefect, onCall };
    const server = await inUse(startLocalChain(chain, stores, serving));
    const endpoint = `${certificates === undefined ? "http" : "https"}://${server.address}`;
    return { release, sourcesFolder, address: server.address, endpoint, close: closing(server, use, LEEWAY) };
  }
  const places = options.archives === undefined ? archives : firstOf([archives, options.archives]);
  const { sourceTimeout, limits } = options;
  const engine = new EmbeddedEngine({
    release,
    patch: options.chain?.patch,
    database,
    applications,
    archives: places,
    sourceTimeout,
    limits,
  });
  const handover = { folder: resolve(folder), mark: use.name, token: use.token };
  const server = await inUse(serveEngine(engine, { listen, certificates, handover, onDefect, onCall }));
  const { address } = server;
  // Accepted calls end within the timeout of their source.
  const grace = (sourceTimeout ?? SOURCE_TIMEOUT) + LEEWAY;
  return { release, sourcesFolder, address, endpoint: address, close: closing(server, use, grace) };
}

/** Stops a server, then ends the use of its folder. */
function closing(server: RunningServer, use: { end(): Promise<void> }, grace: number) {
  return async (max: number = grace): Promise<void> => {
    await server.close(max);
    await use.end();
  };
}

/** Milliseconds for the rest of a call after its source has arrived. */
const LEEWAY = 3_000;
