import { isIP } from "node:net";
import { Readable } from "node:stream";
import type { ChannelCredentials, Client, ClientDuplexStream, Metadata, ServiceError } from "@grpc/grpc-js";
import { type HttpProxy, MesgError, proxyFor, retry } from "../../core/mod.ts";
import { clientContext } from "../certificates.ts";
import type { CallOptions } from "../engine-api.ts";
import { REFLECTION, readServiceNames, writeListServices } from "../wire/info.ts";
import { checkAccess, type EngineAccess, secretsOf } from "./access.ts";
import { CallError } from "./call-error.ts";
import type { Endpoint } from "./endpoint.ts";
import { explainCall, isUnconnected } from "./explain-call.ts";
import type { MetadataEntry } from "./metadata.ts";
import { readAnswer } from "./read-answer.ts";

/** A connection to an Engine, opened by the first call. */
export class Connection {
  readonly endpoint: Endpoint;
  readonly #client: Client;
  readonly #access: EngineAccess;
  readonly #metadata: (more: readonly MetadataEntry[]) => Metadata;

  private constructor(endpoint: Endpoint, access: EngineAccess, { client, metadata }: Transport) {
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
    const proxy = proxyOf(endpoint);
    const { Client, credentials, logVerbosity, Metadata, setLogVerbosity } = await import("@grpc/grpc-js");
    // It reports the failures of a proxy on stderr.
    if (proxy !== undefined) setLogVerbosity(logVerbosity.NONE);
    const channel = endpoint.tls
      ? withoutAddressAsName(credentials.createFromSecureContext(await clientContext(access)))
      : credentials.createInsecure();
    const client = new Client(proxy?.address ?? endpoint.address, channel, {
      "grpc.max_receive_message_length": MAX_MESSAGE,
      "grpc.max_send_message_length": -1,
      // gRPC must not retry a Create: the deploy checks first whether it arrived.
      "grpc.enable_retries": 0,
      // Its own rule for proxies differs from that of our other calls.
      "grpc.enable_http_proxy": 0,
      ...(proxy === undefined ? {} : throughProxy(proxy, endpoint)),
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
   * Calls a method with one message. Retries when the server refuses the stream, for example while it shuts down.
   *
   * @param path `/api.Service/Get`
   * @param options.metadata Additional metadata of this call.
   * @param options.isOnce Whether to send the request at most once, since the call is not idempotent.
   * @throws {CallError} when the Engine refuses or does not answer; the signal's reason when it aborts.
   */
  async unary(path: string, request: Uint8Array, options: UnaryOptions): Promise<Uint8Array> {
    return await untilProcessed(
      options.isOnce ? 1 : ATTEMPTS,
      () => this.#send(path, request, options),
      options.signal,
    );
  }

  async #send(
    path: string,
    request: Uint8Array,
    { timeout, signal, metadata = [] }: UnaryOptions,
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
   * Streams messages to a method and yields its answers. Stopping the iteration cancels the call.
   *
   * @throws {CallError} as {@linkcode unary}; also what `messages` throws.
   */
  async *exchange(
    path: string,
    messages: AsyncIterable<Uint8Array>,
    { timeout, signal }: CallOptions,
  ): AsyncGenerator<Uint8Array> {
    signal?.throwIfAborted();
    const options = { deadline: Date.now() + timeout };
    const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, this.#metadata([]), options);
    const abort = () => call.cancel();
    signal?.addEventListener("abort", abort);
    const sending = sendAll(call, messages);
    try {
      for await (const message of call) yield message as Uint8Array;
      sending.throwIfFailed();
    } catch (error) {
      sending.throwIfFailed();
      throw await this.#explain(error as ServiceError, { timeout, signal });
    } finally {
      signal?.removeEventListener("abort", abort);
      call.cancel();
    }
  }

  /**
   * Lists the full names of the Engine's gRPC services, by server reflection.
   *
   * @throws {CallError} as {@linkcode unary}.
   */
  async listServices(options: CallOptions): Promise<string[]> {
    const list = async () => {
      const request = Readable.from([writeListServices()]);
      for await (const message of this.exchange(`/${REFLECTION}/ServerReflectionInfo`, request, options)) {
        return await readAnswer(this.endpoint, () => readServiceNames(message));
      }
      return [];
    };
    return await untilProcessed(ATTEMPTS, list, options.signal);
  }

  close(): void {
    this.#client.close();
  }

  async #explain(error: ServiceError, { timeout, signal }: CallOptions): Promise<CallError> {
    signal?.throwIfAborted();
    const failed = { endpoint: this.endpoint, timeout, secrets: secretsOf(this.#access) };
    if (!isUnconnected(error)) return explainCall(error, failed);
    const { diagnose, diagnoseProxy } = await import("./diagnose.ts");
    const proxy = proxyOf(this.endpoint);
    const diagnosis =
      proxy === undefined
        ? await diagnose(this.endpoint, { ...this.#access, protocol: "h2" }, signal)
        : await diagnoseProxy(proxy, this.endpoint);
    signal?.throwIfAborted();
    return explainCall(error, { ...failed, diagnosis });
  }
}

/** The proxy in front of an endpoint. @throws {MesgError} `usage` for one over TLS, which grpc-js cannot call. */
function proxyOf({ address, tls }: Endpoint): HttpProxy | undefined {
  const proxy = proxyFor(`${tls ? "https" : "http"}://${address}`);
  if (proxy?.tls !== true) return proxy;
  throw new MesgError("usage", `the proxy ${proxy.address} is called over TLS, which gRPC does not support`, {
    hint: "name a proxy as http://HOST:PORT, or except the Engine's host with NO_PROXY",
  });
}

/** The options with which grpc-js connects through a proxy. */
function throughProxy({ login }: HttpProxy, { address }: Endpoint): Record<string, string> {
  const options = { "grpc.http_connect_target": `dns:${address}`, "grpc.default_authority": address };
  return login === undefined ? options : { ...options, "grpc.http_connect_creds": login };
}

/** The options of a call with one message. */
interface UnaryOptions extends CallOptions {
  readonly metadata?: readonly MetadataEntry[];
  readonly isOnce?: boolean;
}

/** Number of attempts when the server refuses a stream. */
const ATTEMPTS = 3;
/** Milliseconds between attempts, in which gRPC reconnects. */
const PAUSE = 20;

/** Repeats a call that the server did not process. */
async function untilProcessed<T>(
  attempts: number,
  call: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const waitFor = (error: unknown) => (error instanceof CallError && error.isUnprocessed ? PAUSE : undefined);
  return await retry(call, { attempts, signal, waitFor });
}

/** A gRPC client, and the metadata of its calls. */
interface Transport {
  readonly client: Client;
  readonly metadata: (more: readonly MetadataEntry[]) => Metadata;
}

/** Maximum size of an answer in bytes. An Engine accepts definitions up to 4 MiB. */
const MAX_MESSAGE = 16 * 1024 * 1024;

/**
 * Removes an IP address from the server name of the TLS handshake, which allows only host names: grpc-js sets it, and
 * Node warns. grpc-js has no public hook for this; if a later release moves the one used here, the warning returns and
 * a test fails. The certificate is still checked against the address.
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

/** Writes messages to a call with backpressure. An error of `messages` cancels the call. */
function sendAll(
  call: ClientDuplexStream<Uint8Array, Uint8Array>,
  messages: AsyncIterable<Uint8Array>,
): { throwIfFailed(): void } {
  let failure: { readonly reason: unknown } | undefined;
  const send = async () => {
    for await (const message of messages) {
      if (call.destroyed || call.writableEnded) return;
      if (!call.write(message)) await writable(call);
    }
    call.end();
  };
  send().catch((reason) => {
    failure = { reason };
    call.cancel();
  });
  return {
    throwIfFailed() {
      if (failure !== undefined) throw failure.reason;
    },
  };
}

/** Waits until a call is writable or has ended. */
function writable(call: ClientDuplexStream<Uint8Array, Uint8Array>): Promise<void> {
  return new Promise((resolve) => {
    const events = ["drain", "close", "error", "end", "status"];
    const done = () => {
      for (const event of events) call.removeListener(event, done);
      resolve();
    };
    for (const event of events) call.on(event, done);
  });
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function same(bytes: Buffer): Uint8Array {
  return bytes;
}
