import { decodeHash, encodeBase58, MesgError } from "../../core/mod.ts";
import {
  decodeProcess,
  encodeProcess,
  isSince,
  type ProcessDefinition,
  type ReadProcess,
  type Release,
} from "../../definition/mod.ts";
import type { Connection } from "../client/connection.ts";
import { isNotFound } from "../client/engine-client.ts";
import { readAnswer } from "../client/read-answer.ts";
import { type Applications, dialectOf } from "../dialects/mod.ts";
import type { CallOptions } from "../engine-api.ts";
import { lastOf, readFields, writeFields } from "../wire/fields.ts";
import { MAX_LISTED } from "../wire/messages.ts";
import type { ProcessApi } from "./process-api.ts";

/** Maximum number of fields in an answer with a hash. */
const MAX_FIELDS = 100;

/** The Process API of an Engine over gRPC: 0.14 to 0.20. */
export class ProcessClient implements ProcessApi {
  readonly release: Release;
  readonly #connection: Connection;
  readonly #methods: Applications["process"];

  /** @throws {MesgError} `usage` for a release without a Process API over gRPC. */
  constructor(connection: Connection, release: Release) {
    this.release = release;
    this.#connection = connection;
    this.#methods = applicationsOf(release).process;
  }

  assertMayCreate(): void {
    // Up to 0.20 an Engine signs with its own account.
  }

  async hash(): Promise<undefined> {
    return undefined;
  }

  async create(definition: ProcessDefinition, options: CallOptions): Promise<string> {
    // The request has the field numbers of a process, without what the Engine adds.
    const request = encodeProcess(withoutEngineFields(definition), { release: this.release });
    const answer = await this.#connection.unary(this.#methods.create!, request, { ...options, isOnce: true });
    return await this.#read(() => encodeBase58(lastOf(readFields(answer, MAX_FIELDS), 1) ?? new Uint8Array()));
  }

  async find(hash: string, options: CallOptions): Promise<ReadProcess | undefined> {
    const request = writeFields([[1, decodeHash(hash)]]);
    try {
      const answer = await this.#connection.unary(this.#methods.get, request, options);
      return await this.#read(() => decodeProcess(answer, this));
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  }

  async list(options: CallOptions): Promise<ReadProcess[]> {
    const answer = await this.#connection.unary(this.#methods.list, new Uint8Array(), options);
    return await this.#read(() => {
      const processes = readFields(answer, MAX_LISTED).filter(([number]) => number === 1);
      return processes.map(([, process]) => decodeProcess(process, this));
    });
  }

  async delete(hash: string, options: CallOptions): Promise<void> {
    await this.#connection.unary(this.#methods.delete!, writeFields([[1, decodeHash(hash)]]), options);
  }

  async #read<T>(read: () => T): Promise<T> {
    return await readAnswer(this.#connection.endpoint, read);
  }
}

/** Returns a process as its Create request contains it, without what the Engine adds. */
export function withoutEngineFields(definition: ProcessDefinition): ProcessDefinition {
  return { ...definition, hash: "", address: "", paymentAddress: "" };
}

/**
 * Returns the process methods of a release over gRPC.
 *
 * @throws {MesgError} `usage` for a release without them.
 */
export function applicationsOf(release: Release): Applications {
  const isNewer = isSince(release, "0.21");
  const applications = isNewer ? undefined : dialectOf(release).applications;
  if (applications !== undefined) return applications;
  const how = isNewer ? "takes processes by a transaction, not over gRPC" : "has no processes";
  throw new MesgError("usage", `Engine ${release} ${how}`, {
    hint: "use an Engine from 0.14 to 0.20; with --local, set it by --engine-version",
  });
}
