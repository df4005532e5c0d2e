import { isIP } from "node:net";
import type { ChannelCredentials, Client, Metadata, ServiceError } from "@grpc/grpc-js";
import { clientContext } from "../certificates.ts";
import { REFLECTION, readServiceNames, writeListServices } from "../wire/info.ts";
import { checkAccess, type EngineAccess, secretsOf } from "./access.ts";
import type { CallError } from "./call-error.ts";
import { type Endpoint, isLocal } from "./endpoint.ts";
import { explainCall, isUnconnected } from "./explain-call.ts";
import type { MetadataEntry } from "./metadata.ts";

/** Bounds of one call. */
export interface CallOptions {
  /** Milliseconds until the call is given up. */
  readonly timeout: number;
  readonly signal?: AbortSignal | undefined;
}

/** A connection to an Engine, made with the first call. */
export class Connection {
  readonly endpoint: Endpoint;
  readonly #client: Client;
  readonly #access: EngineAccess;
  readonly #metadata: (more: readonly MetadataEntry[]) => Metadata;

  private constructor(endpoint: Endpoint, access: EngineAccess, { client, metadata }: Parts) {
    this.endpoint = endpoint;
    this.#access = access;
    this.#client = client;
    this.#metadata = metadata;
  }

  /**
   * Prepares a connection; nothing is sent.
   *
   * @throws {MesgError} `usage` as {@linkcode checkAccess}.
   */
  static async to(endpoint: Endpoint, access: EngineAccess = {}): Promise<Connection> {
    checkAccess(endpoint, access);
    const { Client, credentials, Metadata } = await import("@grpc/grpc-js");
    const channel = endpoint.tls
      ? withoutAddressAsName(credentials.createFromSecureContext(await clientContext(access)))
      : credentials.createInsecure();
    const client = new Client(endpoint.address, channel, {
      "grpc.max_receive_message_length": MAX_MESSAGE,
      "grpc.max_send_message_length": -1,
      // A Create that was sent twice would meet its own service: whoever calls asks first whether it arrived.
      "grpc.enable_retries": 0,
      "grpc.enable_http_proxy": isLocal(endpoint) ? 0 : 1,
    });
    const metadata = (more: readonly MetadataEntry[]) => {
      const made = new Metadata();
      for (const [name, value] of [...(access.metadata ?? []), ...more]) {
        made.set(name, name.endsWith("-bin") ? Buffer.from(value, "base64") : value);
      }
      return made;
    };
    return new Connection(endpoint, access, { client, metadata });
  }

  /**
   * Calls a method with one message.
   *
   * @param path `/api.Service/Get`
   * @param options.metadata Sent besides what goes with every call.
   * @throws {CallError} when the Engine refuses or does not answer; whatever the signal's reason is when it aborts.
   */
  async unary(
    path: string,
    request: Uint8Array,
    { timeout, signal, metadata = [] }: CallOptions & { readonly metadata?: readonly MetadataEntry[] },
  ): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const options = { deadline: Date.now() + timeout };
    let abort = () => {};
    try {
      return await new Promise((resolve, reject) => {
        const sent = this.#metadata(metadata);
        const call = this.#client.makeUnaryRequest(path, asBuffer, same, request, sent, options, (error, message) =>
          error === null ? resolve(message ?? new Uint8Array()) : reject(error),
        );
        abort = () => call.cancel();
        signal?.addEventListener("abort", abort);
      });
    } catch (error) {
      throw await this.#explain(error as ServiceError, { timeout, signal });
    } finally {
      signal?.removeEventListener("abort", abort);
    }
  }

  /**
   * The full names of the services that the Engine serves, by gRPC's server reflection.
   *
   * @throws {CallError} as {@linkcode unary}.
   */
  async listServices({ timeout, signal }: CallOptions): Promise<string[]> {
    signal?.throwIfAborted();
    const path = `/${REFLECTION}/ServerReflectionInfo`;
    const options = { deadline: Date.now() + timeout };
    const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, this.#metadata([]), options);
    const abort = () => call.cancel();
    signal?.addEventListener("abort", abort);
    try {
      call.write(writeListServices());
      call.end();
      for await (const message of call) return readServiceNames(message as Uint8Array);
      return [];
    } catch (error) {
      throw await this.#explain(error as ServiceError, { timeout, signal });
    } finally {
      signal?.removeEventListener("abort", abort);
      call.cancel();
    }
  }

  close(): void {
    this.#client.close();
  }

  async #explain(error: ServiceError, { timeout, signal }: CallOptions): Promise<CallError> {
    signal?.throwIfAborted();
    const failed = { endpoint: this.endpoint, timeout, secrets: secretsOf(this.#access) };
    if (!isUnconnected(error)) return explainCall(error, failed);
    const { diagnose } = await import("./diagnose.ts");
    const diagnosis = await diagnose(this.endpoint, this.#access, signal);
    signal?.throwIfAborted();
    return explainCall(error, { ...failed, diagnosis });
  }
}

/** What a connection is made of. */
interface Parts {
  readonly client: Client;
  readonly metadata: (more: readonly MetadataEntry[]) => Metadata;
}

/** Bytes. The largest definition an Engine takes is 4 MiB. */
const MAX_MESSAGE = 16 * 1024 * 1024;

/**
 * Keeps an IP address out of the TLS handshake's server name, which is for host names: grpc-js puts it there, and Node
 * warns on the terminal. It has no public place for it; should a later release move this one, the warning comes back and
 * the test that holds it says so. What the certificate is held to stays the address.
 */
function withoutAddressAsName(channel: ChannelCredentials): ChannelCredentials {
  const internals = channel as unknown as { _createSecureConnector(...args: unknown[]): SecureConnector };
  const create = internals._createSecureConnector.bind(channel);
  internals._createSecureConnector = (...args) => {
    const connector = create(...args);
    if (isIP(connector.connectionOptions?.servername ?? "") !== 0) delete connector.connectionOptions?.servername;
    return connector;
  };
  return channel;
}

interface SecureConnector {
  readonly connectionOptions?: { servername?: string };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function same(bytes: Buffer): Uint8Array {
  return bytes;
}
