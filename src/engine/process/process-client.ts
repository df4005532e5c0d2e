import { encodeBase58, MesgError } from "../../core/mod.ts";
import {
  decodeProcess,
  encodeProcess,
  isSince,
  type ProcessDefinition,
  type ReadProcess,
  type Release,
} from "../../definition/mod.ts";
import { CallError, STATUS } from "../client/call-error.ts";
import type { Connection } from "../client/connection.ts";
import type { CallOptions } from "../engine-api.ts";
import { lastOf, readFields, writeFields } from "../wire/fields.ts";

/** The number of fields in an answer that holds a hash. */
const MOST_FIELDS = 100;

/** The Process API of an Engine over gRPC: 0.14 to 0.20. */
export class ProcessClient {
  readonly release: Release;
  readonly #connection: Connection;
  readonly #path: string;

  /** @throws {MesgError} `usage` for a release without a Process API over gRPC. */
  constructor(connection: Connection, release: Release) {
    if (!isSince(release, "0.14") || isSince(release, "0.21")) {
      const how = isSince(release, "0.21") ? "takes processes by a transaction, not over gRPC" : "has no processes";
      throw new MesgError("usage", `Engine ${release} ${how}`, { hint: "deploy to an Engine from 0.14 to 0.20" });
    }
    this.release = release;
    this.#connection = connection;
    this.#path = isSince(release, "0.15") ? "/mesg.api.Process" : "/api.Process";
  }

  /** Creates a process, at most once. @returns The hash that the Engine answers, in base58. */
  async create(definition: ProcessDefinition, options: CallOptions): Promise<string> {
    // The request has the numbers of the process, without what the Engine fills in.
    const bare = { ...definition, hash: "", address: "", paymentAddress: "" };
    const request = encodeProcess(bare, { release: this.release });
    const answer = await this.#connection.unary(`${this.#path}/Create`, request, { ...options, isOnce: true });
    return encodeBase58(lastOf(readFields(answer, MOST_FIELDS), 1) ?? new Uint8Array());
  }

  /** The process that the Engine has under a hash; undefined when there is none. */
  async find(hash: Uint8Array, options: CallOptions): Promise<ReadProcess | undefined> {
    try {
      const request = writeFields([[1, hash]]);
      return decodeProcess(await this.#connection.unary(`${this.#path}/Get`, request, options));
    } catch (error) {
      if (error instanceof CallError && error.status === STATUS.unknown && /\bnot found\b/.test(error.text))
        return undefined;
      throw error;
    }
  }
}
