import { type ClientHttp2Session, connect } from "node:http2";

/** How a call ended. */
export interface RawOutcome {
  /** The gRPC status code; undefined when the stream ended without one. */
  readonly status: number | undefined;
  readonly text: string;
  /** Length-prefixed messages. */
  readonly body: Buffer;
  readonly milliseconds: number;
}

/** What a call sends. */
export interface RawCall {
  readonly path: string;
  readonly body: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** Leaves the stream open after the body. */
  readonly stayOpen?: boolean;
}

/** A client that sends any bytes in HTTP/2 streams, framed as gRPC or not. */
export class RawClient implements Disposable {
  readonly session: ClientHttp2Session;

  /** @param address `127.0.0.1:PORT` */
  constructor(address: string) {
    this.session = connect(`http://${address}`);
    this.session.on("error", () => undefined);
  }

  /** Sends a body and waits until the stream is closed, for any reason. */
  call({ path, body, headers = {}, stayOpen = false }: RawCall): Promise<RawOutcome> {
    const begin = performance.now();
    return new Promise((resolve) => {
      const stream = this.session.request({
        ":method": "POST",
        ":path": path,
        "content-type": "application/grpc+proto",
        te: "trailers",
        ...headers,
      });
      const pieces: Buffer[] = [];
      let status: string | undefined;
      let text = "";
      const read = (found: Readonly<Record<string, unknown>>) => {
        status = (found["grpc-status"] as string | undefined) ?? status;
        text = (found["grpc-message"] as string | undefined) ?? text;
      };
      stream.on("response", read).on("trailers", read);
      stream.on("data", (piece: Buffer) => pieces.push(piece));
      stream.on("error", () => undefined);
      stream.on("close", () =>
        resolve({
          status: status === undefined ? undefined : Number(status),
          text: decodeURIComponent(text),
          body: Buffer.concat(pieces),
          milliseconds: performance.now() - begin,
        }),
      );
      if (stayOpen) stream.write(body);
      else stream.end(body);
    });
  }

  [Symbol.dispose](): void {
    this.session.destroy();
  }
}

/** A message with gRPC's prefix: a flag for compression and four bytes of length. */
export function framed(message: Uint8Array, { flag = 0, length = message.length } = {}): Buffer {
  const prefix = Buffer.alloc(5);
  prefix.writeUInt8(flag, 0);
  prefix.writeUInt32BE(length, 1);
  return Buffer.concat([prefix, message]);
}
