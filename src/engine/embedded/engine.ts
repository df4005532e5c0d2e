import { ANSWERING, encodeBase58, isLate, waitForTurn } from "../../core/mod.ts";
import {
  checkDefinition,
  checkEmptyElements,
  EMPTY_CONFIGURATION,
  engineRefusal,
  interceptorRefusal,
  type Release,
  type ServiceDefinition,
} from "../../definition/mod.ts";
import { defaultSid, serviceHash } from "../../hash/mod.ts";
import type { DirectoryDigest } from "../../source/mod.ts";
import { crashed, type Dialect, dialectOf, EngineRefusal, INTERNAL } from "../dialects/mod.ts";
import { AccountCheck, type Signer } from "./account-check.ts";
import { Services } from "./services.ts";
import { SourceDigests, type SourceOptions } from "./sources/source-digests.ts";
import type { ServiceDatabase } from "./storage/database.ts";
import type { ApplicationDatabases } from "./storage/state.ts";

/** Maximum length of a refusal in UTF-16 units, twice what fits in a status. */
const ENOUGH = 16 * 1024;

/** The parts of an embedded Engine. */
export interface EmbeddedEngineOptions extends SourceOptions {
  readonly release: Release;
  /** The patch release, which it reports; the newest by default. 0.14.0 hashes less of a process than later patches. */
  readonly patch?: number | undefined;
  readonly database: ServiceDatabase;
  /** The store of processes and instances; without it, the Engine has none. */
  readonly applications?: ApplicationDatabases | undefined;
}

/** A service that was created. */
export interface Created {
  /** Base58 text. */
  readonly hash: string;
  readonly sid: string;
}

/**
 * The Service resource of an Engine in this process, without containers: no Docker image is built, no service runs.
 * Checks, their order and texts follow the release's dialect.
 */
export class EmbeddedEngine {
  readonly dialect: Dialect;
  readonly options: EmbeddedEngineOptions;
  readonly services: Services;
  readonly #sources: SourceDigests;
  readonly #account: AccountCheck;

  /** @throws {MesgError} `usage` for a release without a Service API over gRPC. */
  constructor(options: EmbeddedEngineOptions) {
    const { release, patch } = options;
    const dialect = dialectOf(release);
    this.dialect = patch === undefined ? dialect : { ...dialect, version: `v${release}.${patch}` };
    this.options = options;
    this.services = new Services(options.database, this.dialect);
    this.#sources = new SourceDigests(options);
    this.#account = new AccountCheck(this.dialect);
  }

  get release(): Release {
    return this.dialect.release;
  }

  /**
   * Creates a service, after the checks of the release in their order: account, request, source, hash, rules.
   *
   * @throws {EngineRefusal} with the Engine's text.
   */
  async create(sent: ServiceDefinition, caller: Signer): Promise<Created> {
    const remember = this.#account.check(sent, caller);
    this.#checkRequest(sent);
    // A large definition takes tens of milliseconds in each of these steps; other calls run in between.
    if (isLate()) await waitForTurn();
    const source = this.dialect.fetchesSource ? await this.#sources.digest(sent.source, caller) : undefined;
    // Hashing and storing take most of the time of a small definition; earlier calls are answered first.
    if (isLate(ANSWERING)) await waitForTurn(ANSWERING);
    const hash = this.#hashOf(sent, source);
    if (isLate()) await waitForTurn();
    // At 0.10 a missing configuration crashes the Engine; later releases fill it in, after hashing.
    const addsConfiguration = sent.configuration === undefined && this.release !== "0.10";
    const definition = { ...sent, hash, sid: sent.sid || defaultSid(hash) };
    const service = addsConfiguration ? { ...definition, configuration: EMPTY_CONFIGURATION } : definition;
    const refusal = this.#refusalOf(service);
    if (isLate()) await waitForTurn();
    // An Engine looks up the hash before it checks the rules. For a valid definition, saving it does the lookup.
    const exists = refusal === undefined ? !(await this.services.save(service)) : this.services.has(hash);
    if (exists) throw new EngineRefusal(this.dialect.answers.alreadyExists(hash));
    if (refusal !== undefined) throw refusal;
    remember();
    return { hash, sid: service.sid };
  }

  /** Returns the hash that Create would return. @throws {EngineRefusal} for an invalid request. */
  hash(sent: ServiceDefinition): string {
    this.#checkRequest(sent);
    return this.#hashOf(sent, undefined);
  }

  /** Returns whether a service exists. @throws {EngineRefusal} for an invalid hash. */
  exists(id: Uint8Array): boolean {
    return this.services.has(this.#idOf(id, "ExistsServiceRequest"));
  }

  /** Returns the stored Service message. @throws {EngineRefusal} when the identifier is invalid or does not exist. */
  async get(id: Uint8Array): Promise<Uint8Array> {
    const known = this.#idOf(id, "GetServiceRequest");
    const service = await this.services.find(known);
    if (service === undefined) throw new EngineRefusal(this.dialect.answers.notFound(known));
    return this.#readable(service);
  }

  /** Returns every stored Service message, sorted by the bytes of their hashes. @throws {EngineRefusal} */
  async *list(): AsyncGenerator<Uint8Array> {
    for await (const service of this.services.all()) yield this.#readable(service);
  }

  /** Deletes a service. @throws {EngineRefusal} when the identifier is invalid or does not exist. */
  async delete(id: Uint8Array): Promise<void> {
    const known = this.#idOf(id, "DeleteServiceRequest");
    if (await this.services.delete(known)) return;
    const text = this.dialect.answers.deleteMissing(known);
    if (text !== undefined) throw new EngineRefusal(text);
  }

  #hashOf(sent: ServiceDefinition, source: DirectoryDigest | undefined): string {
    return serviceHash(sent, this.release, source === undefined ? {} : { source });
  }

  /** The interceptor's refusal of a request, before anything else is checked. */
  #checkRequest(sent: ServiceDefinition): void {
    const intercepted = interceptorRefusal(sent, this.release, ENOUGH);
    if (intercepted !== undefined) throw new EngineRefusal(intercepted);
    if (!this.dialect.workflows) return;
    const [first] = checkDefinition(sent, this.release);
    if (first?.stage === "request") throw first.text === "" ? crashed() : new EngineRefusal(first.text);
  }

  #refusalOf(service: ServiceDefinition): EngineRefusal | undefined {
    const { answers } = this.dialect;
    if (answers.emptyElement !== undefined && checkEmptyElements(service, this.release).length > 0) {
      return new EngineRefusal(answers.emptyElement);
    }
    const text = engineRefusal(service, this.release, ENOUGH);
    if (text === undefined) return undefined;
    return text === "" ? crashed() : new EngineRefusal(answers.invalid(text));
  }

  #readable(service: Uint8Array): Uint8Array {
    const text = this.dialect.answers.unreadable(service);
    if (text !== undefined) throw new EngineRefusal(text, { code: INTERNAL });
    return service;
  }

  #idOf(id: Uint8Array, request: string): string {
    const refusal = this.dialect.answers.badHash(id, request);
    if (refusal !== undefined) throw refusal;
    return this.dialect.hash === "raw" ? encodeBase58(id) : Buffer.from(id).toString("utf8");
  }
}
