import type { AgentOptions, Agent as HttpsAgent, RequestOptions } from "node:https";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import { CallFailure, plainWords } from "./call-failure.ts";
import { type HttpProxy, proxyFor } from "./proxy.ts";

/** What to do when a proxy asks for a login. */
export const PROXY_LOGIN = "write the proxy as http://USER:PASSWORD@HOST:PORT";
/** Milliseconds for a proxy to connect. */
const PATIENCE = 30_000;

/** Returns the header that identifies the caller to a proxy. */
export function proxyHeaders({ login }: HttpProxy): Record<string, string> {
  return login === undefined ? {} : { "proxy-authorization": `Basic ${Buffer.from(login).toString("base64")}` };
}

/**
 * Opens a connection to a host through a proxy (CONNECT, RFC 9110, 9.3.6).
 *
 * @param target `HOST:PORT`
 * @throws {CallFailure} when the proxy does not answer or refuses; no message has its login.
 * @example
 * ```ts
 * const proxy = proxyFor("https://ipfs.io");
 * if (proxy !== undefined) await openTunnel(proxy, "ipfs.io:443");
 * ```
 */
export async function openTunnel(proxy: HttpProxy, target: string): Promise<Socket> {
  const { host, port, tls, address: name } = proxy;
  const { request } = tls ? await import("node:https") : await import("node:http");
  return await new Promise((resolve, reject) => {
    const headers = { host: target, ...proxyHeaders(proxy) };
    const connecting = request({ method: "CONNECT", host, port, path: target, headers, agent: false });
    const fail = (why: string, hint?: string) => {
      connecting.destroy();
      const options = { isTransient: true, ...(hint === undefined ? {} : { hint }) };
      reject(new CallFailure(`the proxy ${name} does not connect to ${target}: ${why}`, options));
    };
    const timer = setTimeout(() => fail(`no answer within ${PATIENCE / 1000} s`), PATIENCE);
    connecting.once("error", (error) =>
      fail(plainWords(error.message), "check HTTPS_PROXY and HTTP_PROXY, or exclude the host with NO_PROXY"),
    );
    connecting.once("close", () => clearTimeout(timer));
    connecting.once("connect", ({ statusCode = 0 }, socket: Duplex, head: Buffer) => {
      clearTimeout(timer);
      if (statusCode === 200) {
        if (head.length > 0) socket.unshift(head);
        return resolve(socket as Socket);
      }
      socket.destroy();
      const hint = statusCode === 407 ? PROXY_LOGIN : "ask its operator to allow it";
      fail(`it answered ${statusCode}`, hint);
    });
    connecting.end();
  });
}

/** Creates an agent for `https://` whose connections use the proxy of the environment, if any. */
export async function makeHttpsAgent(options: AgentOptions): Promise<HttpsAgent> {
  const { Agent } = await import("node:https");
  class ProxyingAgent extends Agent {
    override createConnection(given: RequestOptions, done?: Done): Duplex | null | undefined {
      const target = `${given.host}:${given.port}`;
      const proxy = proxyFor(`https://${target}`);
      if (proxy === undefined) return super.createConnection(given, done);
      openTunnel(proxy, target)
        .then((socket) => super.createConnection({ ...given, socket } as RequestOptions)!)
        .then(
          (socket) => done?.(null, socket),
          (error) => done?.(error, undefined as never),
        );
      return undefined;
    }
  }
  return new ProxyingAgent(options);
}

type Done = (error: Error | null, socket: Duplex) => void;
