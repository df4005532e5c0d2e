import { decodeDefinition, type ReadDefinition, type Release, type ServiceDefinition } from "../../definition/mod.ts";
import { encodeCreateRequest } from "../wire/create-request.ts";
import { type Dialect, dialectOf, readHash, writeHash } from "../wire/dialect.ts";
import { readFields } from "../wire/fields.ts";
import type { EngineAccess } from "./access.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { CallOptions, Connection } from "./connection.ts";
import type { MetadataEntry } from "./metadata.ts";

/** The Service API of an Engine, in the dialect of its release. */
export class EngineClient {
  readonly release: Release;
  readonly #connection: Connection;
  readonly #dialect: Dialect;
  readonly #account: readonly MetadataEntry[];

  /**
   * @param credentials Sent with Create, and with nothing else.
   * @throws {MesgError} `usage` for a release whose dialect is not spoken.
   */
  constructor(connection: Connection, release: Release, credentials?: EngineAccess["credentials"]) {
    this.release = release;
    this.#connection = connection;
    this.#dialect = dialectOf(release);
    this.#account = credentials === undefined ? [] : accountMetadata(credentials);
  }

  /** Creates a service. @returns The hash that the Engine gave it, as text. @throws {CallError} */
  async create(definition: ServiceDefinition, options: CallOptions): Promise<string> {
    const request = encodeCreateRequest(definition, this.release);
    return readHash(await this.#call("Create", request, { ...options, metadata: this.#account }), this.#dialect);
  }

  /** The definition that the Engine keeps under a hash. @throws {CallError} */
  async get(hash: string, options: CallOptions): Promise<ReadDefinition> {
    return decodeDefinition(await this.#call("Get", writeHash(hash, this.#dialect), options));
  }

  /** Whether the Engine keeps a service under a hash; it refuses a Get of one that it does not. @throws {CallError} */
  async has(hash: string, options: CallOptions): Promise<boolean> {
    try {
      await this.#call("Get", writeHash(hash, this.#dialect), options);
      return true;
    } catch (error) {
      if (error instanceof CallError && error.status === STATUS.unknown && /\bnot found$/.test(error.text))
        return false;
      throw error;
    }
  }

  /** Removes a service. @throws {CallError} */
  async delete(hash: string, options: CallOptions): Promise<void> {
    await this.#call("Delete", writeHash(hash, this.#dialect), options);
  }

  /** Every definition that the Engine keeps. @throws {CallError} */
  async list(options: CallOptions): Promise<ReadDefinition[]> {
    const answer = await this.#call("List", new Uint8Array(), options);
    return readFields(answer).map(([, service]) => decodeDefinition(service));
  }

  #call(
    method: string,
    request: Uint8Array,
    options: CallOptions & { readonly metadata?: readonly MetadataEntry[] },
  ): Promise<Uint8Array> {
    return this.#connection.unary(`/${this.#dialect.service}/${method}`, request, options);
  }
}

/** An account of the Engine's keyring, as Create reads it from a call's metadata. */
function accountMetadata({ username, password }: NonNullable<EngineAccess["credentials"]>): MetadataEntry[] {
  return [
    ["credential_username", username],
    ["credential_passphrase", password],
  ];
}
