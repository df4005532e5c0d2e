import { type Owner, sentService, serviceMessage } from "../../chain/mod.ts";
import { encodeBase58, MesgError } from "../../core/mod.ts";
import { definitionToJson, type ReadDefinition, type Release, type ServiceDefinition } from "../../definition/mod.ts";
import { CallError, STATUS } from "../client/call-error.ts";
import type { CallOptions, CreateOptions, EngineApi } from "../engine-api.ts";
import { listOf, readExists, readHash, resultOf, type TransactionResult } from "./answers.ts";
import type { Chain, Planned, Planner } from "./planner.ts";
import { sendCreation } from "./sender.ts";
import { readStoredService } from "./stored.ts";

/** The services of an Engine with a chain, over its LCD endpoint: 0.21 to 0.26. */
export class LcdClient implements EngineApi {
  readonly release: Release;
  readonly #chain: Chain;
  readonly #planner: Planner;

  constructor(planner: Planner) {
    this.#planner = planner;
    this.#chain = planner.chain;
    this.release = planner.chain.dialect.release;
  }

  assertMayCreate(): void {
    this.#planner.assertHasAccount();
  }

  async hash(definition: ServiceDefinition, options: CallOptions): Promise<string> {
    const body = definitionToJson(sentService(definition));
    return await this.#chain.connection.ask("/service/hash", body, readHash, options);
  }

  async create(definition: ServiceDefinition, options: CreateOptions): Promise<string> {
    const make = (owner: Owner) => serviceMessage(definition, owner);
    return createdHash(await sendCreation(this.#planner, { type: "service", make, deposit: 0n }, options));
  }

  /** Plans the transaction that creates a service, without signing or sending it. */
  async plan(definition: ServiceDefinition, options: CallOptions): Promise<Planned> {
    return await this.#planner.plan(
      (owner) => serviceMessage(definition, owner),
      0n,
      () => options,
    );
  }

  async get(hash: string, options: CallOptions): Promise<ReadDefinition> {
    const path = `/service/get/${encodeURIComponent(hash)}`;
    return await this.#chain.connection.get(path, (answer) => this.#stored(resultOf(answer)), options);
  }

  async has(hash: string, options: CallOptions): Promise<boolean> {
    return await this.#chain.connection.get(`/service/exist/${encodeURIComponent(hash)}`, readExists, options);
  }

  async list(options: CallOptions): Promise<ReadDefinition[]> {
    const read = (answer: unknown) => Promise.all(listOf(answer).map((service) => this.#stored(service)));
    return await this.#chain.connection.get("/service/list", read, options);
  }

  #stored(service: unknown): Promise<ReadDefinition> {
    return readStoredService(service, this.#chain.dialect.prefix);
  }

  async delete(_hash: string, _options: CallOptions): Promise<void> {
    throw new MesgError("usage", `Engine ${this.release} cannot delete services`, {
      hint: "only Engines up to 0.15 can: from 0.16 on services are on a chain",
    });
  }
}

/**
 * Returns the hash of what a transaction created, from its data and its events.
 *
 * @throws {CallError} when they contain no hash or different ones; the caller then looks for the hash computed here.
 */
export function createdHash({ data, eventHashes }: TransactionResult): string {
  const named = new Set(eventHashes);
  if (/^[0-9A-Fa-f]{64}$/.test(data)) named.add(encodeBase58(Buffer.from(data, "hex")));
  const [hash, other] = named;
  if (hash !== undefined && other === undefined) return hash;
  const found = hash === undefined ? "none" : `${named.size}`;
  const message = `unexpected answer of the Engine: expected the hash that was created, found ${found}`;
  throw new CallError(STATUS.internal, "", message);
}
