import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  constants,
  createServer,
  type Http2Server,
  type IncomingHttpHeaders,
  type ServerHttp2Session,
  type ServerHttp2Stream,
} from "node:http2";
import type { AddressInfo, Socket } from "node:net";

/** A response of the Engine as received: headers, gRPC frames and trailers. */
export interface EngineAnswer {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly trailers: IncomingHttpHeaders;
}

/** One call on its way through the proxy. */
export interface ProxiedCall {
  readonly stream: ServerHttp2Stream;
  readonly session: ServerHttp2Session;
  /** The client's connection. */
  readonly socket: Socket;
  /** Forwards the call to the Engine and waits for its response. */
  forward(): Promise<EngineAnswer>;
  /** Passes a response on. */
  reply(answer: EngineAnswer): void;
}

/** What happens to a call in place of forwarding it. */
export type Fault = (call: ProxiedCall) => Promise<void> | void;

/** An HTTP/2 proxy in front of an Engine that disturbs some of the calls. */
export class FaultProxy implements AsyncDisposable {
  /** How often each path reached the Engine. */
  readonly forwarded = new Map<string, number>();
  readonly #calls = new Map<string, number>();
  readonly #upstream: ClientHttp2Session;
  readonly #server: Http2Server;
  readonly #sockets = new Set<Socket>();

  /** @param faultOf The fault of a call, by its path and its number of calls, from 1. */
  private constructor(target: string, faultOf: (path: string, count: number) => Fault | undefined) {
    this.#upstream = connect(`http://${target}`);
    this.#upstream.on("error", () => undefined);
    this.#server = createServer();
    this.#server.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => this.#sockets.delete(socket));
    });
    this.#server.on("sessionError", () => undefined);
    this.#server.on("session", (session) => {
      session.on("error", () => undefined);
      session.on("stream", (stream, headers) => {
        stream.on("error", () => undefined);
        const path = String(headers[":path"]);
        const count = (this.#calls.get(path) ?? 0) + 1;
        this.#calls.set(path, count);
        // The session guards its own socket; the one of the connection event may be destroyed and still written to.
        const socket = [...this.#sockets].find(({ remotePort }) => remotePort === session.socket.remotePort)!;
        const call: ProxiedCall = {
          stream,
          session,
          socket,
          forward: () => this.#forward(stream, headers),
          reply: (answer) => reply(stream, answer),
        };
        const fault = faultOf(path, count) ?? passThrough;
        // A fault may end the connection on which the other side still responds.
        (async () => await fault(call))().catch(() => undefined);
      });
    });
  }

  static async start(target: string, faultOf: (path: string, count: number) => Fault | undefined): Promise<FaultProxy> {
    const proxy = new FaultProxy(target, faultOf);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  #forward(stream: ServerHttp2Stream, headers: IncomingHttpHeaders): Promise<EngineAnswer> {
    const path = String(headers[":path"]);
    this.forwarded.set(path, (this.forwarded.get(path) ?? 0) + 1);
    const kept = Object.entries(headers).filter(([name]) => name !== "host" && name !== ":authority");
    const upstream: ClientHttp2Stream = this.#upstream.request(Object.fromEntries(kept));
    stream.pipe(upstream);
    return new Promise((resolve, reject) => {
      const chunks: Buffer[] = [];
      let answer: IncomingHttpHeaders = {};
      let trailers: IncomingHttpHeaders = {};
      upstream.on("response", (received) => {
        answer = received;
      });
      upstream.on("trailers", (received) => {
        trailers = received;
      });
      upstream.on("data", (chunk: Buffer) => chunks.push(chunk));
      upstream.on("error", reject);
      upstream.on("end", () => resolve({ headers: answer, body: Buffer.concat(chunks), trailers }));
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    this.#upstream.destroy();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}

const passThrough: Fault = async ({ forward, reply }) => reply(await forward());

/** Sends a complete response. */
export function reply(stream: ServerHttp2Stream, { headers, body, trailers }: EngineAnswer): void {
  if (stream.destroyed) return;
  const isBare = headers["grpc-status"] !== undefined;
  stream.respond(withoutConnection(headers), { endStream: isBare, waitForTrailers: !isBare });
  if (isBare) return;
  stream.on("wantTrailers", () => stream.sendTrailers(trailers));
  stream.end(body);
}

function withoutConnection(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const { date: _date, ...rest } = headers;
  return rest;
}

/** A message as a gRPC frame. */
export function frame(message: Uint8Array, flag = 0, length = message.length): Buffer {
  const prefix = Buffer.alloc(5);
  prefix[0] = flag;
  prefix.writeUInt32BE(length, 1);
  return Buffer.concat([prefix, message]);
}

/** The message in a frame. */
export function unframed(body: Buffer): Buffer {
  return body.subarray(5);
}

export const {
  NGHTTP2_CANCEL,
  NGHTTP2_ENHANCE_YOUR_CALM,
  NGHTTP2_INTERNAL_ERROR,
  NGHTTP2_NO_ERROR,
  NGHTTP2_REFUSED_STREAM,
} = constants;
