import type { EventEmitter } from "node:events";
import type { Socket } from "node:net";
import type { Server, ServerInterceptor } from "@grpc/grpc-js";

type Interceptor = (...[method, call]: Parameters<ServerInterceptor>) => typeof call;

/**
 * The connections and calls of a server. grpc-js waits for all connections when it stops, also for those that are not
 * gRPC (yet): in their TLS handshake, or with a TLS client that speaks another protocol. grpc-js has no public hook for
 * them. If a later release moves the private ones, a test fails.
 */
export class OpenCalls {
  readonly #sockets = new Set<Socket>();
  #calls = 0;
  #whenNone: (() => void) | undefined;

  /** Counts each call until its last byte is sent. */
  readonly interceptor: Interceptor = (_method, call) => {
    const { stream } = call as unknown as { readonly stream?: EventEmitter };
    if (stream !== undefined) this.#calls++;
    stream?.once("close", () => {
      this.#calls--;
      if (this.#calls === 0) this.#whenNone?.();
    });
    return call;
  };

  /** Follows the connections of a server that listens. */
  follow(server: Server): void {
    const { http2Servers } = server as unknown as { readonly http2Servers?: ReadonlyMap<EventEmitter, unknown> };
    for (const http2 of http2Servers?.keys() ?? []) {
      http2.on("connection", (socket: Socket) => {
        this.#sockets.add(socket);
        socket.once("close", () => this.#sockets.delete(socket));
      });
    }
  }

  /** Resolves when no call is open. */
  async none(): Promise<void> {
    if (this.#calls > 0) await new Promise<void>((resolve) => (this.#whenNone = resolve));
  }

  /** Cuts all connections. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}
