import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One call that reached the proxy. */
export interface ProxiedCall {
  readonly method: string;
  readonly params: readonly unknown[];
}

/** What the proxy does with a call: `pass` returns the node's response. */
export type Handler = (
  call: ProxiedCall,
  pass: () => Promise<Record<string, unknown>>,
  response: ServerResponse,
) => Promise<Record<string, unknown> | "answered">;

/** A JSON-RPC proxy in front of a real node that loses, changes or invents responses. */
export class RpcProxy {
  readonly calls: ProxiedCall[] = [];
  readonly headers: IncomingMessage["headers"][] = [];
  handle: Handler = (_, pass) => pass();
  readonly #server: Server;

  private constructor(target: string) {
    this.#server = createServer((request, response) => {
      this.#answer(request, response, target).catch(() => response.destroy());
    });
  }

  static async start(target: string): Promise<RpcProxy> {
    const proxy = new RpcProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** How often a method was called. */
  count(method: string): number {
    return this.calls.filter((call) => call.method === method).length;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse, target: string): Promise<void> {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces).toString("utf8");
    const call = JSON.parse(body) as ProxiedCall & { id: number };
    this.calls.push(call);
    this.headers.push(request.headers);
    const pass = async () => {
      const answer = await fetch(target, { method: "POST", headers: { "content-type": "application/json" }, body });
      return (await answer.json()) as Record<string, unknown>;
    };
    const answer = await this.handle(call, pass, response);
    if (answer === "answered") return;
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ jsonrpc: "2.0", id: call.id, ...answer }));
  }
}
