import { createServer, request as forward, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Faults between a client and a node. */
export const FAULTS = [
  "cut the request",
  "cut the answer",
  "reset",
  "silence",
  "trickle",
  "truncate",
  "429 at once",
  "429 in an hour",
  "500",
  "502",
  "HTML",
  "redirect",
] as const;
export type Fault = (typeof FAULTS)[number];

/** A proxy that applies one fault to one call, the first `times` times. */
export class FaultProxy {
  /** How often the fault was applied. */
  hits = 0;
  readonly #server: Server;
  readonly #timers = new Set<NodeJS.Timeout>();

  private constructor(target: string, call: string, fault: Fault, times: number, elsewhere: string) {
    this.#server = createServer((request, response) => {
      request.on("error", () => undefined);
      response.on("error", () => undefined);
      const isCall = new URL(request.url!, target).pathname.includes(call);
      if (isCall && this.hits < times) {
        this.hits++;
        this.#spoil(fault, request, response, target, elsewhere);
      } else pass(request, response, target);
    });
  }

  static async start(target: string, call: string, fault: Fault, times: number, elsewhere: string) {
    const proxy = new FaultProxy(target, call, fault, times, elsewhere);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const timer of this.#timers) clearInterval(timer);
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #spoil(fault: Fault, request: IncomingMessage, response: ServerResponse, target: string, elsewhere: string): void {
    const answer = (status: number, headers: Record<string, string>, text: string) => {
      request.resume();
      request.on("end", () => response.writeHead(status, headers).end(text));
    };
    switch (fault) {
      case "cut the request":
        request.once("readable", () => request.socket.destroy());
        break;
      case "reset":
        request.socket.resetAndDestroy();
        break;
      case "silence":
        request.resume();
        break;
      case "429 at once":
        answer(429, { "retry-after": "0" }, "slow down");
        break;
      case "429 in an hour":
        answer(429, { "retry-after": "3600" }, "slow down");
        break;
      case "500":
        answer(500, { "content-type": "application/json" }, '{"Message":"disk I/O error"}');
        break;
      case "502":
        answer(502, { "content-type": "text/html" }, "<html>Bad Gateway</html>");
        break;
      case "HTML":
        answer(200, { "content-type": "text/html" }, "<html><body>Please log in</body></html>");
        break;
      case "redirect":
        answer(307, { location: `${elsewhere}${request.url}` }, "");
        break;
      case "trickle":
        request.resume();
        response.writeHead(200, { "content-type": "application/json" });
        this.#timers.add(setInterval(() => response.write(" "), 50));
        break;
      default:
        pass(request, response, target, fault);
    }
  }
}

/** Forwards a request; with a fault, it announces the whole response and sends a part. */
function pass(request: IncomingMessage, response: ServerResponse, target: string, fault?: Fault): void {
  const { method, headers, url } = request;
  const onward = forward(new URL(url!, target), { method: method!, headers, agent: false });
  onward.on("error", () => response.destroy());
  onward.on("response", async (answer) => {
    const pieces: Buffer[] = [];
    for await (const piece of answer) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    const { "transfer-encoding": _, ...rest } = answer.headers;
    if (fault === "cut the answer") return void request.socket.destroy();
    const more = fault === "truncate" ? 1 : 0;
    response.writeHead(answer.statusCode!, { ...rest, "content-length": body.length + more });
    if (fault === undefined) return void response.end(body);
    response.write(body, () => setTimeout(() => request.socket.destroy(), 20));
  });
  request.pipe(onward);
}
