import type { Client, ServiceError } from "@grpc/grpc-js";
import { REFLECTION, readServiceNames, writeListServices } from "../wire/info.ts";
import { CallError, STATUS } from "./call-error.ts";
import { type Endpoint, isLoopback } from "./endpoint.ts";

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

  private constructor(endpoint: Endpoint, client: Client) {
    this.endpoint = endpoint;
    this.#client = client;
  }

  /** Prepares a connection; nothing is sent. TLS trusts what the system trusts. */
  static async to(endpoint: Endpoint): Promise<Connection> {
    const { Client, credentials } = await import("@grpc/grpc-js");
    const client = new Client(endpoint.address, endpoint.tls ? credentials.createSsl() : credentials.createInsecure(), {
      "grpc.max_receive_message_length": MAX_MESSAGE,
      "grpc.max_send_message_length": -1,
      // A Create that was sent twice would meet its own service: whoever calls asks first whether it arrived.
      "grpc.enable_retries": 0,
      "grpc.enable_http_proxy": isLoopback(endpoint) ? 0 : 1,
    });
    return new Connection(endpoint, client);
  }

  /**
   * Calls a method with one message.
   *
   * @param path `/api.Service/Get`
   * @throws {CallError} when the Engine refuses or does not answer; whatever the signal's reason is when it aborts.
   */
  async unary(path: string, request: Uint8Array, { timeout, signal }: CallOptions): Promise<Uint8Array> {
    signal?.throwIfAborted();
    const options = { deadline: Date.now() + timeout };
    return await new Promise((resolve, reject) => {
      const call = this.#client.makeUnaryRequest(path, asBuffer, same, request, options, (error, message) => {
        signal?.removeEventListener("abort", abort);
        if (error === null) resolve(message ?? new Uint8Array());
        else reject(signal?.aborted ? signal.reason : this.#explain(error, timeout));
      });
      const abort = () => call.cancel();
      signal?.addEventListener("abort", abort);
    });
  }

  /**
   * The full names of the services that the Engine serves, by gRPC's server reflection.
   *
   * @throws {CallError} as {@linkcode unary}.
   */
  async listServices({ timeout, signal }: CallOptions): Promise<string[]> {
    signal?.throwIfAborted();
    const path = `/${REFLECTION}/ServerReflectionInfo`;
    const call = this.#client.makeBidiStreamRequest(path, asBuffer, same, { deadline: Date.now() + timeout });
    const abort = () => call.cancel();
    signal?.addEventListener("abort", abort);
    try {
      call.write(writeListServices());
      call.end();
      for await (const message of call) return readServiceNames(message as Uint8Array);
      return [];
    } catch (error) {
      throw signal?.aborted ? signal.reason : this.#explain(error as ServiceError, timeout);
    } finally {
      signal?.removeEventListener("abort", abort);
      call.cancel();
    }
  }

  close(): void {
    this.#client.close();
  }

  #explain(error: ServiceError, timeout: number): CallError {
    const { code } = error;
    const details = visible(error.details);
    const { address, tls } = this.endpoint;
    if (code === STATUS.deadlineExceeded) {
      return new CallError(code, details, `the Engine at ${address} did not answer within ${timeout / 1000} seconds`, {
        cause: error,
      });
    }
    if (code === STATUS.unavailable) {
      const protocol = tls ? "over TLS" : "in plain text; for TLS write https:// before the host";
      // grpc-js wraps the system's words in its own.
      const reason = details.replace(/^No connection established\. Last error: (Error: )?/, "");
      const why = reason.replace(/\. Resolution note: .*$/s, "");
      return new CallError(code, details, `no Engine answers at ${address}: ${why}`, {
        cause: error,
        hint: `check that one runs there and listens ${protocol}`,
      });
    }
    return new CallError(code, details, `the Engine at ${address} refused: ${details}`, { cause: error });
  }
}

/** An Engine's words, without what would steer a terminal. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
  return text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, (character) =>
    JSON.stringify(character).slice(1, -1),
  );
}

/** Bytes. The largest definition an Engine takes is 4 MiB. */
const MAX_MESSAGE = 16 * 1024 * 1024;

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function same(bytes: Buffer): Uint8Array {
  return bytes;
}
