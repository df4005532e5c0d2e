import { once } from "node:events";
import { createServer, type IncomingMessage, request, type Server } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo } from "node:net";

/** What a proxy does with a request: forwards it, responds itself, or forwards it and loses the response. */
export type Verdict = "pass" | "lose" | { readonly status: number; readonly body: string };

/** An HTTP proxy in front of an LCD server, at a path of its own, that counts and interferes. */
export class LcdProxy implements AsyncDisposable {
  readonly url: string;
  /** `POST /txs` and the like, in order. */
  readonly requests: string[] = [];
  /** The headers of each request. */
  readonly headers: IncomingMessage["headers"][] = [];
  readonly #server: Server;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(
    target: string,
    {
      judge = () => "pass",
      path = "",
      tls,
    }: { judge?: (line: string, count: number) => Verdict; path?: string; tls?: { cert: string; key: string } } = {},
  ): Promise<LcdProxy> {
    const handle = (incoming: IncomingMessage, response: import("node:http").ServerResponse) => {
      const line = `${incoming.method} ${(incoming.url ?? "").slice(path.length)}`;
      proxy.requests.push(line);
      proxy.headers.push(incoming.headers);
      const verdict = judge(line, proxy.requests.filter((it) => it === line).length);
      if (typeof verdict === "object") {
        incoming.resume();
        response.writeHead(verdict.status, { "content-type": "application/json" }).end(verdict.body);
        return;
      }
      const { method, headers } = incoming;
      const outgoing = request(`${target}${(incoming.url ?? "").slice(path.length)}`, { method, headers }, (answer) => {
        if (verdict === "lose") {
          answer.resume().on("end", () => incoming.socket.destroy());
          return;
        }
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      });
      outgoing.on("error", () => response.destroy());
      incoming.pipe(outgoing);
    };
    const server = tls === undefined ? createServer(handle) : (createTlsServer(tls, handle) as unknown as Server);
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    const proxy = new LcdProxy(server, `${tls === undefined ? "http" : "https"}://127.0.0.1:${port}${path}`);
    return proxy;
  }

  count(line: string): number {
    return this.requests.filter((it) => it === line).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
