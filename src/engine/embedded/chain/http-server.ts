import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Certificates } from "../../certificates.ts";
import { cannotListen, hostAndPort } from "../server/listen-address.ts";
import type { RunningServer, ServeOptions } from "../server/server.ts";
import { type Answer, failed, type Routes } from "./routes.ts";

/** Maximum size of a request in bytes; the largest definition takes 4 MiB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024;
/** Maximum bytes of unfinished requests in the whole server, and those that a request may hold even then. */
const HELD_BYTES = { total: 256 * 1024 * 1024, own: 64 * 1024 };
/** Milliseconds for a request to arrive. */
const REQUEST_TIME = 30_000;
/** Milliseconds after which a connection without any traffic ends, such as one whose client does not read its answer. */
const IDLE_TIME = 60_000;
const GRACE = 3_000;

/**
 * Serves routes over HTTP: in plain text like an LCD server, or over TLS like a proxy in front of one.
 *
 * @param max Maximum bytes of unfinished requests.
 * @throws {MesgError} `environment` when it cannot listen on the address.
 */
export async function serveRoutes(
  routes: Routes,
  { listen, certificates, onDefect = () => undefined, onCall = () => undefined }: ServeOptions,
  max: typeof HELD_BYTES = HELD_BYTES,
): Promise<RunningServer> {
  const unfinished: Unfinished = { bytes: 0, max };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const start = performance.now();
    const path = (request.url ?? "/").split("?", 1)[0]!;
    const peer = `${request.socket.remoteAddress}:${request.socket.remotePort}`;
    const respond = async () => {
      const answer = await answerOf(routes, { request, path, unfinished }).catch((error) => {
        onDefect(error);
        return failed(500, "internal error");
      });
      // Otherwise the rest of the body would still be received.
      if (!request.complete) response.setHeader("connection", "close");
      write(response, answer);
      onCall({ path, code: answer.status, milliseconds: Math.round(performance.now() - start), peer });
    };
    respond().catch(onDefect);
  };
  const server = await makeServer(handle, certificates);
  server.requestTimeout = REQUEST_TIME;
  server.headersTimeout = REQUEST_TIME;
  server.timeout = IDLE_TIME;
  const { host, port } = hostAndPort(listen);
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(cannotListen(listen, error)));
    server.listen({ host, port }, resolve);
  });
  // Such as too many open files: without a listener, it would end the process.
  server.removeAllListeners("error").on("error", onDefect);
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

/** The bytes of unfinished requests. */
interface Unfinished {
  bytes: number;
  readonly max: typeof HELD_BYTES;
}

async function answerOf(
  routes: Routes,
  { request, path, unfinished }: { request: IncomingMessage; path: string; unfinished: Unfinished },
): Promise<Answer> {
  const text = await readBody(request, unfinished);
  if (typeof text !== "string") return text;
  let body: unknown;
  try {
    body = text === "" ? undefined : JSON.parse(text);
  } catch {
    return failed(400, "invalid JSON");
  }
  return await routes.answer({ method: request.method ?? "GET", path, body });
}

/** The whole body, or the refusal of one that is too large. */
async function readBody(request: IncomingMessage, unfinished: Unfinished): Promise<string | Answer> {
  const pieces: Buffer[] = [];
  let length = 0;
  try {
    // The default would destroy the connection before the refusal is sent.
    for await (const piece of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += piece.length;
      unfinished.bytes += piece.length;
      if (length > MAX_BODY_BYTES) return failed(413, "request too large");
      if (unfinished.bytes > unfinished.max.total && length > unfinished.max.own) {
        return failed(503, "the server holds too many unfinished requests");
      }
      pieces.push(piece);
    }
  } catch {
    // Not received by the client, which is gone.
    return failed(400, "incomplete request");
  } finally {
    unfinished.bytes -= length;
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
