import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import { MesgError } from "../error.ts";
import { answerFailure, CallFailure, connectionFailure } from "./call-failure.ts";
import { lookupOf, type Refuse } from "./lookup.ts";
import { type HttpProxy, proxyFor } from "./proxy.ts";
import { makeHttpsAgent, PROXY_LOGIN, proxyHeaders } from "./tunnel.ts";

/**
 * A request. Its body is an iterable of chunks, so it is never in memory as a whole. A chunk must stay valid until
 * {@linkcode WRITES_AHEAD} more were requested.
 */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly length?: number; readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array> };
  /** Milliseconds without progress in either direction after which the call fails; without it, only `signal` ends it. */
  readonly idleTimeout?: number | undefined;
  readonly signal: AbortSignal;
  /** Agent for a peer with its own certificates; by default all requests share one. */
  readonly agent?: Agent | undefined;
  /** Returns why an address that the host name resolves to must not be called. Not called for a host behind a proxy. */
  readonly refuse?: Refuse | undefined;
}

/** An answer whose body has not been read yet. */
export interface HttpAnswer {
  /** The URL that answered. */
  readonly url: string;
  /** The IP address that answered; undefined through a proxy. */
  readonly peer: string | undefined;
  readonly status: number;
  header(name: string): string | undefined;
  /** Returns a trailer, once the body was read. */
  trailer(name: string): string | undefined;
  /** The body; throws when it ends before its announced length. Read it or cancel it. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** Reads the body, of at most `limit` bytes, within twice the idle timeout. */
  bytes(limit: number): Promise<Uint8Array>;
  cancel(): void;
}

/**
 * Sends a request. Redirects are returned, not followed: the caller decides about the target and its headers. `fetch` is not
 * used, since it buffers long bodies and cannot detect a stalled connection.
 *
 * @example
 * ```ts
 * const answer = await send({ method: "GET", url: "http://127.0.0.1:5001/", headers: {}, idleTimeout: 10_000, signal });
 * const bytes = await answer.bytes(1_000_000);
 * ```
 */
export async function send(request: HttpRequest): Promise<HttpAnswer> {
  const { url, method, body } = request;
  const keeping: Record<string, string> = request.agent === undefined ? { connection: "keep-alive" } : {};
  const headers: Record<string, string | number> = { ...request.headers, ...keeping };
  if (body?.length !== undefined) headers["content-length"] = body.length;
  else if (body === undefined && method === "POST") headers["content-length"] = 0;
  const outgoing = await open(request, headers);
  const watch = new Watch(outgoing, request);
  try {
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on("response", resolve).on("error", reject);
      // RFC 9110, 15.2.2: no protocol switch was requested. Node reports a 101 only by this event.
      outgoing.on("upgrade", (_, socket) => {
        socket.destroy();
        reject(new CallFailure(`${placeOf(url)} switches protocols without a request`));
      });
      watch.onStop(reject);
    });
    answered.catch(() => undefined);
    const isWhole = body === undefined || (await write(outgoing, body.chunks, answered, watch));
    // After a partial body, the peer would read the next request as its rest, so the connection must not be reused.
    if (isWhole) outgoing.end();
    else outgoing.shouldKeepAlive = false;
    const incoming = await answered;
    watch.progress();
    if (incoming.statusCode === 407) throw deniedBy(proxyFor(url), placeOf(url));
    return answerOf(incoming, url, watch);
  } catch (error) {
    watch.end();
    outgoing.destroy();
    // This ends: each attempt uses up a kept connection, and a new connection is not retried.
    if (watch.reason === undefined && body === undefined && isStale(outgoing, error)) return await send(request);
    throw watch.reason ?? (error instanceof MesgError ? error : connectionFailure(throughProxy(url), error));
  }
}

/**
 * Reports whether a GET failed because the peer closed a kept connection just then: RFC 9112, 9.3.1 lets clients repeat
 * it, and RFC 9110, 9.2.2 only requests that are safe to repeat.
 */
function isStale({ method, reusedSocket }: ClientRequest, error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return method === "GET" && reusedSocket && (code === "ECONNRESET" || code === "EPIPE");
}

/** Returns a URL for a message about its connection, with the proxy if there is one. */
function throughProxy(url: string): string {
  const proxy = proxyFor(url);
  const place = placeOf(url);
  return proxy === undefined ? place : `the proxy ${proxy.address} to ${place}`;
}

function deniedBy(proxy: HttpProxy | undefined, place: string): CallFailure {
  const who = proxy === undefined ? "a proxy" : `the proxy ${proxy.address}`;
  return new CallFailure(`${who} denies access to ${place} (407)`, { status: 407, hint: PROXY_LOGIN });
}

/**
 * Returns an answer of 200.
 *
 * @param credentialsHint What to do when the peer denies access.
 * @throws {CallFailure} for any other status.
 * @example
 * ```ts
 * const answer = await requireOk(await send(request));
 * ```
 */
export async function requireOk(answer: HttpAnswer, credentialsHint?: string): Promise<HttpAnswer> {
  const { status, url } = answer;
  if (status === 200) return answer;
  // The body may have any length; its start explains the failure.
  const text = new TextDecoder().decode(await answer.bytes(65_536).catch(() => new Uint8Array(0)));
  throw answerFailure({ place: placeOf(url), status, header: answer.header, text, credentialsHint });
}

/**
 * Returns a URL without credentials, query and fragment, for messages.
 *
 * @example
 * ```ts
 * placeOf("https://me:secret@host/path?key=abc"); // "https://host/path"
 * ```
 */
export function placeOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** Writes a body. Returns false when the answer came before its end. */
async function write(
  outgoing: ClientRequest,
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  answered: Promise<IncomingMessage>,
  watch: Watch,
): Promise<boolean> {
  let isAnswered = false;
  const stop = answered.then(() => {
    isAnswered = true;
  });
  // The socket may have accepted a short body before this is awaited; the sender awaits the answer itself.
  stop.catch(() => undefined);
  let written: Promise<void> | undefined;
  let count = 0;
  for await (const chunk of chunks) {
    // A peer that answers early stops reading the body; its answer explains why.
    if (isAnswered || watch.reason !== undefined) return false;
    watch.progress();
    if (++count % WRITES_TOGETHER !== 0) {
      outgoing.write(chunk);
      continue;
    }
    // Chunks are written in order: when this one is, so are those before it.
    const before = written;
    written = new Promise((resolve) => outgoing.write(chunk, () => resolve()));
    if (before === undefined) continue;
    await Promise.race([before, stop]);
    watch.progress();
  }
  return true;
}

function answerOf(incoming: IncomingMessage, url: string, watch: Watch): HttpAnswer {
  const chunks = async function* () {
    let isComplete = false;
    try {
      for await (const chunk of incoming.iterator({ destroyOnReturn: false }) as AsyncIterable<Uint8Array>) {
        watch.progress(chunk.length);
        yield chunk;
      }
      // A body that ends with its connection looks complete when we end the connection ourselves.
      isComplete = incoming.complete && watch.reason === undefined;
      if (!isComplete) throw new CallFailure(`the answer of ${placeOf(url)} ended early`, { isTransient: true });
    } catch (error) {
      throw watch.reason ?? (error instanceof CallFailure ? error : connectionFailure(placeOf(url), error));
    } finally {
      watch.end();
      if (!isComplete) discard(incoming);
    }
  };
  return {
    url,
    peer: proxyFor(url) === undefined ? incoming.socket.remoteAddress : undefined,
    status: incoming.statusCode!,
    header: (name) => {
      const value = incoming.headers[name];
      return Array.isArray(value) ? value[0] : value;
    },
    trailer: (name) => incoming.trailers[name],
    chunks,
    async bytes(limit) {
      const pieces: Uint8Array[] = [];
      let length = 0;
      watch.hurry();
      for await (const piece of chunks()) {
        length += piece.length;
        if (length > limit) throw new CallFailure(`expected at most ${limit} bytes from ${placeOf(url)}, found more`);
        pieces.push(piece);
      }
      return Buffer.concat(pieces);
    },
    cancel() {
      watch.end();
      incoming.destroy();
    },
  };
}

/**
 * Ends an answer that was not read to its end. A short rest is read so that the connection can be reused: the tar
 * reader stops before the padding.
 */
function discard(incoming: IncomingMessage): void {
  if (incoming.readableEnded || incoming.destroyed) return;
  let rest = 0;
  const timer = setTimeout(() => incoming.destroy(), 1_000).unref();
  incoming.on("close", () => clearTimeout(timer));
  incoming.on("error", () => undefined);
  incoming.on("data", (chunk: Uint8Array) => {
    rest += chunk.length;
    if (rest > MAX_REST_BYTES) incoming.destroy();
  });
}

/** Bytes. Tars are padded to 10 KiB. */
const MAX_REST_BYTES = 64 * 1024;

/** Aborts a request that makes no progress or whose signal aborts, and keeps the reason. */
class Watch {
  reason: unknown;
  readonly #request: ClientRequest;
  readonly #limits: Pick<HttpRequest, "url" | "idleTimeout" | "signal">;
  readonly #timer: NodeJS.Timeout | undefined;
  readonly #abort: () => void;
  #whole: NodeJS.Timeout | undefined;
  #moved = 0;
  #stopped: (reason: unknown) => void = () => undefined;

  constructor(request: ClientRequest, limits: Pick<HttpRequest, "url" | "idleTimeout" | "signal">) {
    const { idleTimeout, signal } = limits;
    this.#request = request;
    this.#limits = limits;
    if (idleTimeout !== undefined) {
      const message = () => `nothing moved for ${idleTimeout / 1000} s in the call to ${placeOf(limits.url)}`;
      this.#timer = this.#stopAfter(idleTimeout, message);
    }
    this.#abort = () => this.#stop(signal.reason);
    if (signal.aborted) queueMicrotask(this.#abort);
    signal.addEventListener("abort", this.#abort);
  }

  /**
   * Counts the bytes that moved. A few bytes are not progress: a peer that sends one byte at a time must not keep the
   * call open.
   */
  progress(bytes: number = PROGRESS): void {
    this.#moved += bytes;
    if (this.#moved < PROGRESS) return;
    this.#moved = 0;
    this.#timer?.refresh();
  }

  onStop(stopped: (reason: unknown) => void): void {
    this.#stopped = stopped;
  }

  /** Limits the time for the whole answer to twice the idle timeout. */
  hurry(): void {
    const { url, idleTimeout } = this.#limits;
    if (idleTimeout === undefined) return;
    const limit = idleTimeout * 2;
    this.#whole = this.#stopAfter(limit, () => `the answer of ${placeOf(url)} did not end within ${limit / 1000} s`);
  }

  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#whole);
    this.#limits.signal.removeEventListener("abort", this.#abort);
  }

  #stopAfter(milliseconds: number, message: () => string): NodeJS.Timeout {
    return setTimeout(() => this.#stop(new CallFailure(message(), { isTransient: true })), milliseconds);
  }

  #stop(reason: unknown): void {
    this.reason ??= reason;
    this.end();
    this.#stopped(reason);
    this.#request.destroy(reason as Error);
  }
}

/** Number of chunks of a body that are written together. */
const WRITES_TOGETHER = 4;

/** Maximum number of chunks of a body that are still being written while the next one is prepared. */
export const WRITES_AHEAD: number = 2 * WRITES_TOGETHER;

/** Bytes that must move within the idle timeout, unless fewer are left. */
const PROGRESS = 4096;

const agents = new Map<string, Agent>();

async function open(
  { url, method, agent: given, refuse }: HttpRequest,
  headers: Record<string, string | number>,
): Promise<ClientRequest> {
  const target = new URL(url);
  const { protocol, hostname, host } = target;
  const proxy = proxyFor(url);
  if (proxy !== undefined && protocol === "http:") {
    const sent = { ...headers, host, ...proxyHeaders(proxy) };
    const { request } = await protocolModule(proxy.tls ? "https:" : "http:");
    return request({ host: proxy.host, port: proxy.port, path: url, method, headers: sent, agent: false });
  }
  const key = `${protocol} ${proxy?.address} ${proxy?.login}`;
  const agent = given ?? agents.get(key) ?? (await makeAgent(protocol));
  if (given === undefined) agents.set(key, agent);
  const { request } = await protocolModule(protocol);
  const lookup = lookupOf(hostname, refuse && { place: placeOf(url), refuse });
  return request(target, { method, headers, agent, ...(lookup && { lookup }) });
}

type ProtocolModule = typeof import("node:http") | typeof import("node:https");
const modules = new Map<string, ProtocolModule>();

/** Imports the module of a protocol once: even of a loaded module, an import takes longer than creating a request. */
async function protocolModule(protocol: string): Promise<ProtocolModule> {
  const loaded = modules.get(protocol) ?? (await (protocol === "https:" ? import("node:https") : import("node:http")));
  modules.set(protocol, loaded);
  return loaded;
}

async function makeAgent(protocol: string): Promise<Agent> {
  const options = { keepAlive: true, maxSockets: 64 };
  if (protocol === "https:") return await makeHttpsAgent(options);
  const { Agent } = await import("node:http");
  return new Agent(options);
}
