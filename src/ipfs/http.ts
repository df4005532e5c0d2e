import { lookup } from "node:dns";
import type { Agent, ClientRequest, IncomingMessage } from "node:http";
import type { LookupFunction } from "node:net";
import { answerFailure, CallFailure, connectionFailure } from "../core/mod.ts";

/** One request; a body is given in pieces, so that none is held in memory twice. */
export interface HttpRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: { readonly length?: number; readonly chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array> };
  /** Milliseconds without a byte in either direction after which the call has failed. */
  readonly silence: number;
  readonly signal: AbortSignal;
}

/** An answer whose body is still to be read. */
export interface HttpAnswer {
  readonly status: number;
  header(name: string): string | undefined;
  /** What came after the body, once that was read. */
  trailer(name: string): string | undefined;
  /** The body; ends in an error when less came than was announced. Read it, or cancel it. */
  chunks(): AsyncGenerator<Uint8Array>;
  /** The body as bytes, of which there may be at most `limit`; it may take twice the time of silence. */
  bytes(limit: number): Promise<Uint8Array>;
  cancel(): void;
}

/**
 * Sends a request. Redirects are answers like any other: where to go, and with which headers, is for the caller to say.
 * `fetch` would do, but it keeps the whole of a long body and has no way to notice that nothing moves any more.
 */
export async function send(request: HttpRequest): Promise<HttpAnswer> {
  const { url, method, signal, silence, body } = request;
  const place = placeOf(url);
  const headers: Record<string, string | number> = { ...request.headers, connection: "keep-alive" };
  if (body?.length !== undefined) headers["content-length"] = body.length;
  else if (body === undefined && method === "POST") headers["content-length"] = 0;
  const outgoing = await open(url, method, headers);
  const watch = new Watch(outgoing, place, silence, signal);
  try {
    const answered = new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on("response", resolve).on("error", reject);
      watch.onStop(reject);
    });
    answered.catch(() => undefined);
    const isWhole = body === undefined || (await write(outgoing, body.chunks, answered, watch));
    // After half a body, the other side takes the next request for its rest: that connection ends with its answer.
    if (isWhole) outgoing.end();
    else outgoing.shouldKeepAlive = false;
    const incoming = await answered;
    watch.progress();
    return answerOf(incoming, place, watch);
  } catch (error) {
    watch.end();
    outgoing.destroy();
    throw watch.reason ?? (error instanceof CallFailure ? error : connectionFailure(place, error));
  }
}

/** Takes an answer of 200 and no other. */
export async function requireOk(answer: HttpAnswer, url: string): Promise<HttpAnswer> {
  if (answer.status === 200) return answer;
  // A page of any length may follow; its beginning says what there is to say, or nothing does.
  const text = await answer.bytes(65_536).catch(() => new Uint8Array(0));
  throw answerFailure(placeOf(url), answer.status, (name) => answer.header(name), new TextDecoder().decode(text));
}

/** An address as messages name it. */
export function placeOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

/** Writes a body; false when the answer came before its end. */
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
  // A short body is written before anyone waits for this; whoever sends waits for the answer itself.
  stop.catch(() => undefined);
  for await (const chunk of chunks) {
    // Whoever answers early has heard enough: the answer says why.
    if (isAnswered || watch.reason !== undefined) return false;
    watch.progress();
    if (outgoing.write(chunk)) continue;
    let drained: () => void = () => undefined;
    const drain = new Promise<void>((resolve) => {
      drained = resolve;
      outgoing.once("drain", resolve);
    });
    await Promise.race([drain, stop]);
    outgoing.off("drain", drained);
    watch.progress();
  }
  return true;
}

function answerOf(incoming: IncomingMessage, place: string, watch: Watch): HttpAnswer {
  const chunks = async function* () {
    let isComplete = false;
    try {
      for await (const chunk of incoming as AsyncIterable<Uint8Array>) {
        watch.progress(chunk.length);
        yield chunk;
      }
      isComplete = incoming.complete;
      if (!isComplete) throw new CallFailure(`the answer of ${place} ended early`, { isPassing: true });
    } catch (error) {
      throw watch.reason ?? (error instanceof CallFailure ? error : connectionFailure(place, error));
    } finally {
      watch.end();
      if (!isComplete) incoming.destroy();
    }
  };
  return {
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
        if (length > limit) throw new CallFailure(`expected at most ${limit} bytes from ${place}, found more`);
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

/** Ends a request when nothing moves for too long, or when it is aborted; and keeps the reason. */
class Watch {
  reason: unknown;
  readonly #request: ClientRequest;
  readonly #signal: AbortSignal;
  readonly #timer: NodeJS.Timeout;
  readonly #abort: () => void;
  readonly #place: string;
  readonly #silence: number;
  #hurry: NodeJS.Timeout | undefined;
  #moved = 0;
  #stopped: (reason: unknown) => void = () => undefined;

  constructor(request: ClientRequest, place: string, silence: number, signal: AbortSignal) {
    this.#request = request;
    this.#place = place;
    this.#silence = silence;
    this.#signal = signal;
    const message = `nothing moved for ${silence / 1000} s in the call to ${place}`;
    this.#timer = setTimeout(() => this.#stop(new CallFailure(message, { isPassing: true })), silence);
    this.#abort = () => this.#stop(signal.reason);
    if (signal.aborted) queueMicrotask(this.#abort);
    signal.addEventListener("abort", this.#abort);
  }

  /** Counts what moved. A byte now and then is no progress: who drips would hold us for an hour. */
  progress(bytes: number = PROGRESS): void {
    this.#moved += bytes;
    if (this.#moved < PROGRESS) return;
    this.#moved = 0;
    this.#timer.refresh();
  }

  onStop(stopped: (reason: unknown) => void): void {
    this.#stopped = stopped;
  }

  /** From now on, a byte now and then is not enough. */
  hurry(): void {
    const limit = this.#silence * 2;
    const message = `the answer of ${this.#place} did not end within ${limit / 1000} s`;
    this.#hurry = setTimeout(() => this.#stop(new CallFailure(message, { isPassing: true })), limit);
  }

  end(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#hurry);
    this.#signal.removeEventListener("abort", this.#abort);
  }

  #stop(reason: unknown): void {
    this.reason ??= reason;
    this.end();
    this.#stopped(reason);
    this.#request.destroy(reason as Error);
  }
}

/** Bytes that have to come within the time of silence, or all that there are. */
const PROGRESS = 4096;

const agents = new Map<string, Agent>();

async function open(url: string, method: string, headers: Record<string, string | number>): Promise<ClientRequest> {
  const { protocol, hostname } = new URL(url);
  const { Agent, request } = protocol === "https:" ? await import("node:https") : await import("node:http");
  const agent = agents.get(protocol) ?? new Agent({ keepAlive: true, maxSockets: 32 });
  agents.set(protocol, agent);
  // A node's gateway at localhost sends us on to CID.ipfs.localhost, which few resolvers know to be this machine (RFC 6761).
  const resolve = hostname.endsWith(".localhost") ? { lookup: lookupLocalhost } : {};
  return request(url, { method, headers, agent, ...resolve });
}

const lookupLocalhost: LookupFunction = (_, options, done) => lookup("localhost", options, done);
