import { DeadlinePassed, withDeadline } from "../../core/mod.ts";
import {
  EMPTY_CONFIGURATION,
  encodeDefinition,
  engineRefusal,
  type Release,
  type ServiceDefinition,
} from "../../definition/mod.ts";
import { defaultSid, serviceHash } from "../../hash/mod.ts";
import { ArchiveError, type DirectoryDigest, digestTar, type SourceLimits } from "../../source/mod.ts";
import type { Archives } from "./archives.ts";
import { behaviourOf } from "./behaviour.ts";
import type { ServiceDatabase } from "./database.ts";
import { DigestCache } from "./digest-cache.ts";
import { EngineRefusal } from "./refusal.ts";
import { SingleFlight } from "./single-flight.ts";

/** What an embedded Engine is made of. */
export interface EmbeddedEngineOptions {
  readonly release: Release;
  readonly database: ServiceDatabase;
  readonly archives: Archives;
  /** Bounds on a source's archive. */
  readonly limits?: SourceLimits;
  /** Milliseconds that a source may take to arrive; 60,000 by default. The real Engine waits for ever. */
  readonly sourceTimeout?: number | undefined;
}

/**
 * The Service resource of an Engine in this process, without its containers: no Docker image is built, no service runs.
 * Everything else is in the order and the words of the release it stands for.
 */
export class EmbeddedEngine {
  readonly release: Release;
  /** `v0.11.0` */
  readonly version: string;
  readonly #behaviour: ReturnType<typeof behaviourOf>;
  readonly #options: EmbeddedEngineOptions;
  readonly #digests = new DigestCache();
  readonly #downloads = new SingleFlight<DirectoryDigest>();

  /** @throws {MesgError} `usage` for a release that is not served. */
  constructor(options: EmbeddedEngineOptions) {
    this.#behaviour = behaviourOf(options.release);
    this.release = options.release;
    this.version = this.#behaviour.version;
    this.#options = options;
  }

  /**
   * Creates a service: fetches its source, computes the hash, refuses one that is there, checks, saves.
   *
   * @param caller Whose signal ends the wait for the source; it is asked for only when there is one, as most callers make
   * theirs at that moment.
   * @returns The service hash, base58 text.
   * @throws {EngineRefusal} with the Engine's text.
   */
  async create(sent: ServiceDefinition, caller: { readonly signal: AbortSignal }): Promise<string> {
    const { release, database } = this.#options;
    const definition = { ...sent, configuration: sent.configuration ?? EMPTY_CONFIGURATION, hash: "", address: "" };
    const source =
      this.#digestAtHand(definition.source) ?? (await this.#digestSource(definition.source, caller.signal));
    const hash = serviceHash(definition, release, { source });
    const service = { ...definition, hash, sid: definition.sid || defaultSid(hash) };
    const refusal = engineRefusal(service, release);
    // An Engine looks for the hash before it checks. A definition that passes need not be looked for: saving it does.
    const exists =
      refusal === undefined ? !database.save(hash, encodeDefinition(service, { release })) : database.has(hash);
    if (exists) throw new EngineRefusal(this.#behaviour.alreadyExists(hash));
    if (refusal !== undefined) throw new EngineRefusal(refusal);
    return hash;
  }

  /** The stored Service message. @throws {EngineRefusal} when the hash is none, or not there. */
  get(sent: string): Uint8Array {
    const hash = this.#behaviour.checkHash(sent);
    const service = this.#options.database.get(hash);
    if (service === undefined) throw new EngineRefusal(this.#behaviour.notFound(hash));
    return service;
  }

  /** Every stored Service message, by the bytes of their hashes. */
  async *list(): AsyncGenerator<Uint8Array> {
    yield* this.#options.database.all();
  }

  /** Forgets a service. @throws {EngineRefusal} when the hash is none, or not there. */
  delete(sent: string): void {
    const hash = this.#behaviour.checkHash(sent);
    if (!this.#options.database.delete(hash)) throw new EngineRefusal(this.#behaviour.notFound(hash));
  }

  #digestAtHand(source: string): DirectoryDigest | undefined {
    const archive = this.#options.archives.peek?.(source);
    return archive && this.#digests.get(archive);
  }

  /** Creates of one source at the same time download it once; no longer, since what a place has may change. */
  async #digestSource(source: string, signal: AbortSignal): Promise<DirectoryDigest> {
    const { archives, limits, sourceTimeout = SOURCE_TIMEOUT } = this.#options;
    const download = async (either: AbortSignal) => {
      const archive = await archives.find(source, either);
      if (archive === undefined) throw new EngineRefusal("service's source code is not reachable");
      return this.#digests.get(archive) ?? this.#digests.add(archive, await digestTar(archive.open, limits, either));
    };
    const deadline = { milliseconds: sourceTimeout, what: "the download of the source" };
    try {
      return await this.#downloads.join(source, signal, (shared) => withDeadline(deadline, shared, download));
    } catch (error) {
      if (error instanceof EngineRefusal || signal.aborted) throw error;
      if (error instanceof DeadlinePassed) {
        throw new EngineRefusal(`service's source code did not arrive within ${sourceTimeout / 1000} seconds`);
      }
      const text = error instanceof ArchiveError ? (error.engineText ?? error.message) : reasonOf(error);
      throw new EngineRefusal(text, { cause: error });
    }
  }
}

const SOURCE_TIMEOUT = 60_000;

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== "" ? error.message : String(error);
}
