import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A typical company proxy: tunnels CONNECT, forwards absolute URLs, and accepts one login. */
export class SmallProxy implements AsyncDisposable {
  /** The requests: `CONNECT HOST:PORT` or `GET http://HOST/…`. */
  readonly requests: string[] = [];
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();

  /**
   * @param port The port of this machine that receives the requests for every host: no resolver knows it.
   * @param login `user:password`
   */
  private constructor(port: number, login: string) {
    const wanted = `Basic ${Buffer.from(login).toString("base64")}`;
    const isKnown = ({ headers }: IncomingMessage) => headers["proxy-authorization"] === wanted;
    this.#server = createServer((incoming: IncomingMessage, response: ServerResponse) => {
      this.requests.push(`${incoming.method} ${incoming.url}`);
      if (!isKnown(incoming)) return void response.writeHead(407).end();
      const { pathname, search } = new URL(incoming.url!);
      const { "proxy-authorization": _, ...headers } = incoming.headers;
      const onward = request(
        { port, host: "127.0.0.1", path: pathname + search, method: incoming.method, headers },
        (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        },
      );
      onward.on("error", () => response.destroy());
      incoming.pipe(onward);
    });
    this.#server.on("connect", (incoming: IncomingMessage, socket: Socket) => {
      this.requests.push(`CONNECT ${incoming.url}`);
      if (!isKnown(incoming)) return void socket.end("HTTP/1.1 407 Who are you\r\n\r\n");
      const onward = connect(port, "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Connection established\r\n\r\n");
        socket.pipe(onward).pipe(socket);
      });
      for (const end of [socket, onward]) end.on("error", () => [socket, onward].forEach((it) => void it.destroy()));
    });
    this.#server.on("connection", (socket) => {
      this.#sockets.add(socket);
      socket.on("close", () => this.#sockets.delete(socket));
    });
  }

  static async start(port: number, login: string): Promise<SmallProxy> {
    const proxy = new SmallProxy(port, login);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get address(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
