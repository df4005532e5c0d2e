import { MesgError } from "../../core/mod.ts";
import type { ReadDefinition, Release, ServiceDefinition } from "../../definition/mod.ts";
import { type Dialect, dialectOf } from "../dialects/mod.ts";
import type { CallOptions, CreateOptions, EngineApi } from "../engine-api.ts";
import { encodeCreateRequest } from "../wire/create-request.ts";
import { readNumber } from "../wire/fields.ts";
import { readHash, readService, readServices, writeId } from "../wire/messages.ts";
import type { EngineAccess } from "./access.ts";
import { CallError, STATUS } from "./call-error.ts";
import type { Connection } from "./connection.ts";
import { deployStream } from "./deploy-stream.ts";
import type { MetadataEntry } from "./metadata.ts";
import { readAnswer } from "./read-answer.ts";

/** The Service API of an Engine over gRPC, in the dialect of its release. */
export class EngineClient implements EngineApi {
  readonly release: Release;
  readonly #connection: Connection;
  readonly #dialect: Dialect;
  readonly #credentials: EngineAccess["credentials"];

  /**
   * @param credentials Sent with Create, and only to a release that requires them.
   * @throws {MesgError} `usage` for a release without a Service API over gRPC.
   */
  constructor(connection: Connection, release: Release, credentials?: EngineAccess["credentials"]) {
    this.release = release;
    this.#connection = connection;
    this.#dialect = dialectOf(release);
    this.#credentials = credentials;
  }

  assertMayCreate(): void {
    if (this.#dialect.account !== "required" || this.#credentials !== undefined) return;
    throw new MesgError("usage", `Engine ${this.release} requires an account to create a service`, {
      hint: "set --engine-username, and the password in MESG_ENGINE_PASSWORD",
    });
  }

  async hash(definition: ServiceDefinition, options: CallOptions): Promise<string | undefined> {
    const { hash } = this.#dialect.methods;
    if (hash === undefined) return undefined;
    const request = encodeCreateRequest(definition, this.release);
    const answer = await this.#connection.unary(hash, request, options);
    return await this.#read(() => readHash(answer, this.#dialect));
  }

  async create(definition: ServiceDefinition, { archive, env = {}, ...options }: CreateOptions): Promise<string> {
    this.assertMayCreate();
    const { create, deploy } = this.#dialect.methods;
    if (create === undefined) {
      if (archive === undefined || deploy === undefined) throw missingArchive(this.release);
      return await deployStream(this.#connection, deploy, { archive, env }, options);
    }
    const request = encodeCreateRequest(definition, this.release);
    const answer = await this.#connection.unary(create, request, {
      ...options,
      metadata: this.#account(),
      isOnce: true,
    });
    return await this.#read(() => readHash(answer, this.#dialect));
  }

  async get(hash: string, options: CallOptions): Promise<ReadDefinition> {
    const { get } = this.#dialect.methods;
    const answer = await this.#connection.unary(get, writeId(hash, this.#dialect), options);
    return await this.#read(() => readService(answer, this.#dialect));
  }

  async has(hash: string, options: CallOptions): Promise<boolean> {
    const { exists, get } = this.#dialect.methods;
    const request = writeId(hash, this.#dialect);
    if (exists !== undefined) {
      const answer = await this.#connection.unary(exists, request, options);
      return await this.#read(() => readNumber(answer, 1) === 1);
    }
    try {
      await this.#connection.unary(get, request, options);
      return true;
    } catch (error) {
      if (isNotFound(error)) return false;
      throw error;
    }
  }

  async list(options: CallOptions): Promise<ReadDefinition[]> {
    const { list } = this.#dialect.methods;
    const answer = await this.#connection.unary(list, new Uint8Array(), options);
    return await this.#read(() => readServices(answer, this.#dialect));
  }

  async delete(hash: string, options: CallOptions): Promise<void> {
    const { delete: path } = this.#dialect.methods;
    if (path === undefined) {
      throw new MesgError("usage", `Engine ${this.release} cannot delete services`, {
        hint: "only Engines up to 0.15 can: from 0.16 on services are on a chain",
      });
    }
    await this.#connection.unary(path, writeId(hash, this.#dialect), options);
  }

  async #read<T>(read: () => T): Promise<T> {
    return await readAnswer(this.#connection.endpoint, read);
  }

  /** Returns the metadata that names an account of the Engine's keyring for Create. */
  #account(): MetadataEntry[] {
    if (this.#dialect.account !== "required" || this.#credentials === undefined) return [];
    return [
      ["credential_username", this.#credentials.username],
      ["credential_passphrase", this.#credentials.password],
    ];
  }
}

/** Returns whether an Engine reports that a service does not exist. */
export function isNotFound(error: unknown): boolean {
  return error instanceof CallError && error.status === STATUS.unknown && /\bnot found\b/.test(error.text);
}

function missingArchive(release: Release): MesgError {
  return new MesgError("usage", `Engine ${release} requires the source itself`, {
    hint: "deploy the service's folder, or pass its source with --source TAR or FOLDER",
  });
}
