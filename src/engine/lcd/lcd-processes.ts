import { type Message, type Owner, processMessage } from "../../chain/mod.ts";
import { MesgError } from "../../core/mod.ts";
import { type ProcessDefinition, processToAmino, type ReadProcess, type Release } from "../../definition/mod.ts";
import { isNotFound } from "../client/engine-client.ts";
import type { CallOptions } from "../engine-api.ts";
import type { ProcessApi } from "../process/process-api.ts";
import { listOf, readHash, resultOf } from "./answers.ts";
import { createdHash } from "./lcd-client.ts";
import type { Planned, Planner } from "./planner.ts";
import { type SendOptions, sendCreation } from "./sender.ts";
import { readStoredProcess } from "./stored.ts";

/** The processes of an Engine with a chain, over its LCD endpoint. */
export class LcdProcesses implements ProcessApi {
  readonly release: Release;
  readonly #planner: Planner;

  constructor(planner: Planner) {
    this.#planner = planner;
    this.release = planner.chain.dialect.release;
  }

  assertMayCreate(): void {
    this.#planner.assertHasAccount();
  }

  async hash(definition: ProcessDefinition, options: CallOptions): Promise<string> {
    return await this.#planner.chain.connection.ask("/process/hash", processToAmino(definition), readHash, options);
  }

  async create(definition: ProcessDefinition, options: SendOptions): Promise<string> {
    const creation = { type: "process" as const, make: makerOf(definition), deposit: this.#deposit };
    return createdHash(await sendCreation(this.#planner, creation, options));
  }

  /** Plans the transaction that creates a process, without signing or sending it. */
  async plan(definition: ProcessDefinition, options: CallOptions): Promise<Planned> {
    return await this.#planner.plan(makerOf(definition), this.#deposit, () => options);
  }

  async find(hash: string, options: CallOptions): Promise<ReadProcess | undefined> {
    const { connection, dialect } = this.#planner.chain;
    const read = (answer: unknown) => readStoredProcess(resultOf(answer), dialect.prefix);
    try {
      return await connection.get(`/process/get/${encodeURIComponent(hash)}`, read, options);
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async list(options: CallOptions): Promise<ReadProcess[]> {
    const { connection, dialect } = this.#planner.chain;
    const read = (answer: unknown) =>
      Promise.all(listOf(answer).map((process) => readStoredProcess(process, dialect.prefix)));
    return await connection.get("/process/list", read, options);
  }

  async delete(_hash: string, _options: CallOptions): Promise<void> {
    throw new MesgError("usage", `Engine ${this.release} deletes a process in a transaction, which is not supported`, {
      hint: "delete it with mesg-cli",
    });
  }

  get #deposit(): bigint {
    return this.#planner.chain.dialect.processDeposit;
  }
}

function makerOf(definition: ProcessDefinition) {
  return (owner: Owner): Message => processMessage(definition, owner);
}
