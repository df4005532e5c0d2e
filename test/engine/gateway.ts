import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A gateway's response: bytes with 200, a number as the status, or a function that responds itself. */
export type GatewayAnswer = Uint8Array | number | ((request: IncomingMessage, response: ServerResponse) => void);

/** An IPFS gateway as an Engine sees one: paths and their responses; 404 otherwise. */
export class Gateway implements AsyncDisposable {
  readonly answers = new Map<string, GatewayAnswer>();
  readonly requests: string[] = [];
  readonly #server = createServer((request, response) => {
    this.requests.push(request.url!);
    const answer = this.answers.get(request.url!) ?? 404;
    if (typeof answer === "function") answer(request, response);
    else if (typeof answer === "number") response.writeHead(answer).end("no\n");
    else response.writeHead(200).end(answer);
  });

  static async start(): Promise<Gateway> {
    const gateway = new Gateway();
    await new Promise<void>((resolve) => gateway.#server.listen(0, "127.0.0.1", resolve));
    return gateway;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Serves a tar as the source `id`. */
  put(id: string, answer: GatewayAnswer): void {
    this.answers.set(encodeURI(`/ipfs/${id}`), answer);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }
}
