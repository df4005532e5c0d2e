import type { Release } from "../../definition/mod.ts";
import { type Certificates, checkCertificates } from "../certificates.ts";
import { type Archives, firstOf } from "./archives.ts";
import { behaviourOf } from "./behaviour.ts";
import { EmbeddedEngine } from "./engine.ts";
import { type RunningServer, serveEngine } from "./server.ts";
import { openState } from "./state.ts";

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
  /** Hears of errors that should not be. */
  readonly onDefect?: (error: unknown) => void;
}

/**
 * Starts an embedded Engine over a folder. Any number may run over the same one, in any number of processes.
 *
 * @throws {MesgError} `usage` for a release that it does not stand for or certificates that are none, `environment` when the folder cannot be used or the
 * address cannot be listened on.
 * @example
 * ```ts
 * const engine = await startLocalEngine({ folder: ".mesg", release: "0.11" });
 * ```
 */
export async function startLocalEngine(options: LocalEngineOptions): Promise<LocalEngine> {
  const { folder, release, listen = "127.0.0.1:0", certificates, onDefect } = options;
  // What is wrong with the call is said before anything is made on the disk.
  behaviourOf(release);
  if (certificates !== undefined) checkCertificates(certificates);
  const { database, archives, sourcesFolder } = await openState(folder, release);
  const places = options.archives === undefined ? archives : firstOf([archives, options.archives]);
  const engine = new EmbeddedEngine({ release, database, archives: places, sourceTimeout: options.sourceTimeout });
  const server = await serveEngine(engine, { listen, certificates, onDefect });
  return { release, sourcesFolder, ...server };
}
