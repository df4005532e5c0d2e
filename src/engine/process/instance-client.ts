import { decodeHash } from "../../core/mod.ts";
import type { Release } from "../../definition/mod.ts";
import type { Connection } from "../client/connection.ts";
import { isNotFound } from "../client/engine-client.ts";
import type { Applications } from "../dialects/mod.ts";
import type { CallOptions } from "../engine-api.ts";
import { type Field, writeFields } from "../wire/fields.ts";
import { applicationsOf } from "./process-client.ts";

/** An instance to create. */
export interface AskedInstance {
  /** The hash of its service in base58. */
  readonly service: string;
  /** Its variables, as `NAME=VALUE`. */
  readonly env: readonly string[];
}

/** The Instance API of an Engine over gRPC, and the Runner API from 0.17 on: 0.14 to 0.20. */
export class InstanceClient {
  readonly #connection: Connection;
  readonly #applications: Applications;

  /** @throws {MesgError} `usage` for a release without processes over gRPC. */
  constructor(connection: Connection, release: Release) {
    this.#connection = connection;
    this.#applications = applicationsOf(release);
  }

  /** Returns whether the Engine has an instance of a hash. */
  async has(hash: string, options: CallOptions): Promise<boolean> {
    const request = writeFields([[1, decodeHash(hash)]]);
    return await this.#connection.unary(this.#applications.instance.get, request, options).then(
      () => true,
      (error) => {
        if (isNotFound(error)) return false;
        throw error;
      },
    );
  }

  /** Creates an instance of a service: up to 0.16 directly, from 0.17 on with a runner. A real Engine starts it. */
  async create({ service, env }: AskedInstance, options: CallOptions): Promise<void> {
    const { instance, runner } = this.#applications;
    const variables = env.map((variable): Field => [2, Buffer.from(variable)]);
    const request = writeFields([[1, decodeHash(service)], ...variables]);
    await this.#connection.unary((runner ?? instance).create!, request, { ...options, isOnce: true });
  }
}
