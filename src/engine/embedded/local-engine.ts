import { resolve } from "node:path";
import type { Release } from "../../definition/mod.ts";
import type { SourceLimits } from "../../source/mod.ts";
import { type Certificates, checkCertificates } from "../certificates.ts";
import { dialectOf } from "../dialects/mod.ts";
import { EmbeddedEngine } from "./engine.ts";
import type { OnCall } from "./server/request-log.ts";
import { type RunningServer, serveEngine } from "./server/server.ts";
import { type Archives, firstOf } from "./sources/archives.ts";
import { SOURCE_TIMEOUT } from "./sources/source-digests.ts";
import { openState } from "./storage/state.ts";
import { beginUse } from "./storage/use.ts";

/** An embedded Engine that listens, over a folder. */
export interface LocalEngine extends RunningServer {
  readonly release: Release;
  /** Where it looks for `<source id>.tar`. */
  readonly sourcesFolder: string;
}

/** How a local Engine is started. */
export interface LocalEngineOptions {
  /** Where services and sources are kept. */
  readonly folder: string;
  readonly release: Release;
  /** `HOST:PORT`; any free port of the loopback interface by default. */
  readonly listen?: string | undefined;
  /** Serve over TLS with these; with a CA, only to clients with a certificate of it. Plain text without. */
  readonly certificates?: Certificates | undefined;
  /** A further place for sources, after the folder's own. */
  readonly archives?: Archives | undefined;
  /** Milliseconds that a source may take to arrive; 60,000 by default. */
  readonly sourceTimeout?: number | undefined;
  /** Bounds on a source's archive. */
  readonly limits?: SourceLimits | undefined;
  /** Called with errors that no method should throw. */
  readonly onDefect?: (error: unknown) => void;
  /** Called with each call when it is over. */
  readonly onCall?: OnCall | undefined;
}

/**
 * Starts an embedded Engine over a folder. Any number may run over the same one, in any number of processes.
 *
 * @throws {MesgError} `usage` for a release without a Service API over gRPC or invalid certificates, `environment` when
 * the folder cannot be used or the address cannot be listened on.
 * @example
 * ```ts
 * const engine = await startLocalEngine({ folder: ".mesg", release: "0.11" });
 * ```
 */
export async function startLocalEngine(options: LocalEngineOptions): Promise<LocalEngine> {
  const { folder, release, listen = "127.0.0.1:0", certificates, onDefect, onCall } = options;
  // What is wrong with the call is said before anything is made on the disk.
  dialectOf(release);
  if (certificates !== undefined) checkCertificates(certificates);
  const { database, applications, archives, sourcesFolder } = await openState(folder, release);
  const places = options.archives === undefined ? archives : firstOf([archives, options.archives]);
  const { sourceTimeout, limits } = options;
  const engine = new EmbeddedEngine({ release, database, applications, archives: places, sourceTimeout, limits });
  const use = await beginUse(folder);
  const handover = { folder: resolve(folder), mark: use.name, token: use.token };
  const server = await serveEngine(engine, { listen, certificates, handover, onDefect, onCall }).catch(
    async (error) => {
      await use.end();
      throw error;
    },
  );
  // Whatever was accepted ends within the time that its source may take.
  const grace = (sourceTimeout ?? SOURCE_TIMEOUT) + LEEWAY;
  const close = async (most = grace) => {
    await server.close(most);
    await use.end();
  };
  return { release, sourcesFolder, address: server.address, close };
}

/** Milliseconds for what follows when a source has arrived. */
const LEEWAY = 3_000;
