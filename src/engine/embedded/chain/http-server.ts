import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Certificates } from "../../certificates.ts";
import { cannotListen, hostAndPort } from "../server/listen-address.ts";
import type { RunningServer, ServeOptions } from "../server/server.ts";
import { type Answer, failed, type Routes } from "./routes.ts";

/** Maximum size of a request in bytes; the largest definition takes 4 MiB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** Milliseconds for a request to arrive. */
const REQUEST_TIME = 30_000;
const GRACE = 3_000;

/**
 * Serves routes over HTTP: in plain text like an LCD server, or over TLS like a proxy in front of one.
 *
 * @throws {MesgError} `environment` when it cannot listen on the address.
 */
export async function serveRoutes(
  routes: Routes,
  { listen, certificates, onDefect = () => undefined, onCall = () => undefined }: ServeOptions,
): Promise<RunningServer> {
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const start = performance.now();
    const path = (request.url ?? "/").split("?", 1)[0]!;
    const peer = `${request.socket.remoteAddress}:${request.socket.remotePort}`;
    const respond = async () => {
      const answer = await answerOf(routes, request, path).catch((error) => {
        onDefect(error);
        return failed(500, "internal error");
      });
      write(response, answer);
      onCall({ path, code: answer.status, milliseconds: Math.round(performance.now() - start), peer });
    };
    respond().catch(onDefect);
  };
  const server = await makeServer(handle, certificates);
  server.requestTimeout = REQUEST_TIME;
  server.headersTimeout = REQUEST_TIME;
  const { host, port } = hostAndPort(listen);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(listen, error)));
    server.listen({ host, port }, resolve);
  });
  const bound = (server.address() as { readonly port: number }).port;
  return {
    address: `${listen.slice(0, listen.lastIndexOf(":"))}:${bound}`,
    close: (grace = GRACE) => close(server, grace),
  };
}

async function makeServer(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  certificates: Certificates | undefined,
): Promise<Server> {
  if (certificates === undefined) {
    const { createServer } = await import("node:http");
    return createServer(handle);
  }
  const { createServer } = await import("node:https");
  const { ca, certificate: cert, key } = certificates;
  const asks = ca === undefined ? {} : { ca, requestCert: true, rejectUnauthorized: true };
  return createServer({ cert, key, ...asks }, handle);
}

async function answerOf(routes: Routes, request: IncomingMessage, path: string): Promise<Answer> {
  const text = await readBody(request);
  if (text === undefined) return failed(413, "request too large");
  let body: unknown;
  try {
    body = text === "" ? undefined : JSON.parse(text);
  } catch {
    return failed(400, "invalid JSON");
  }
  return await routes.answer({ method: request.method ?? "GET", path, body });
}

/** The whole body; undefined when it is too large. */
async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    for await (const piece of request as AsyncIterable<Buffer>) {
      length += piece.length;
      if (length > MAX_BODY_BYTES) return undefined;
      pieces.push(piece);
    }
  } catch {
    // The client went away; nobody reads the answer.
    return "";
  }
  return Buffer.concat(pieces).toString("utf8");
}

function write(response: ServerResponse, { status, body }: Answer): void {
  if (body === undefined) {
    response.writeHead(status, { "content-type": "text/plain; charset=utf-8" });
    response.end(status === 404 ? "404 page not found\n" : "");
    return;
  }
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { "content-type": "application/json", "content-length": bytes.length });
  response.end(bytes);
}

async function close(server: Server, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(timer);
}
