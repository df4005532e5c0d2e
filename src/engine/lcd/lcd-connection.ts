import type { Agent } from "node:http";
import {
  CallFailure,
  DeadlinePassed,
  type HttpAnswer,
  makeHttpsAgent,
  retry,
  send,
  withDeadline,
} from "../../core/mod.ts";
import { clientContext } from "../certificates.ts";
import { checkAccess, type EngineAccess, secretsOf } from "../client/access.ts";
import { readAnswer } from "../client/read-answer.ts";
import type { CallOptions } from "../engine-api.ts";
import type { LcdEndpoint } from "./lcd-endpoint.ts";
import { answerError, failureOf, unreadable } from "./lcd-error.ts";

/** Bytes. The largest response is a list of services. */
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
/** Attempts of a read-only call, and milliseconds between them. */
const ATTEMPTS = 3;
const PAUSE = 50;

/** A connection to an LCD endpoint: JSON over HTTP. Answers are bounded in size and time; redirects are not followed. */
export class LcdConnection {
  readonly endpoint: LcdEndpoint;
  readonly #access: EngineAccess;
  readonly #agents: Agents;
  readonly #headers: Readonly<Record<string, string>>;

  private constructor(endpoint: LcdEndpoint, access: EngineAccess, agents: Agents) {
    this.endpoint = endpoint;
    this.#access = access;
    this.#agents = agents;
    this.#headers = { accept: "application/json", ...Object.fromEntries(access.metadata ?? []) };
  }

  /**
   * Prepares a connection; nothing is sent.
   *
   * @throws {MesgError} `usage` as {@linkcode checkAccess}.
   */
  static async to(endpoint: LcdEndpoint, access: EngineAccess = {}): Promise<LcdConnection> {
    checkAccess(endpoint, access);
    return new LcdConnection(endpoint, access, await agentsFor(endpoint, access));
  }

  /**
   * Requests a route. Retries when the connection breaks.
   *
   * @param path `/node_info`
   * @param read Reads the untrusted JSON of the answer.
   * @throws {CallError} when the endpoint refuses or does not answer, or `read` refuses what it answers; the signal's reason
   * when it aborts.
   */
  async get<T>(path: string, read: Read<T>, options: CallOptions): Promise<T> {
    const answer = await this.#repeated(options, () => this.#call("GET", path, undefined, options));
    return await readAnswer(this.endpoint, () => read(answer));
  }

  /** Posts a body as {@linkcode get} does, for idempotent requests. */
  async ask<T>(path: string, body: unknown, read: Read<T>, options: CallOptions): Promise<T> {
    const answer = await this.#repeated(options, () => this.#call("POST", path, body, options));
    return await readAnswer(this.endpoint, () => read(answer));
  }

  /**
   * Posts a body at most once, over a new connection: the other side may close a reused one while the request is on its
   * way.
   */
  async once<T>(path: string, body: unknown, read: Read<T>, options: CallOptions): Promise<T> {
    const answer = await this.#call("POST", path, body, { ...options, agent: this.#agents.single });
    return await readAnswer(this.endpoint, () => read(answer));
  }

  close(): void {
    this.#agents.kept.destroy();
    this.#agents.single.destroy();
  }

  async #repeated<T>({ signal }: CallOptions, call: () => Promise<T>): Promise<T> {
    const waitFor = (error: unknown) => (failedIn(error) ? PAUSE : undefined);
    return await retry(call, { attempts: ATTEMPTS, signal, waitFor });
  }

  async #call(
    method: "GET" | "POST",
    path: string,
    body: unknown,
    { timeout, signal, agent = this.#agents.kept }: CallOptions & { readonly agent?: Agent },
  ): Promise<unknown> {
    const url = `${this.endpoint.base}${path}`;
    const secrets = secretsOf(this.#access);
    const failed = { endpoint: this.endpoint, timeout, secrets, access: this.#access, signal };
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const sent = bytes === undefined ? {} : { body: { length: bytes.length, chunks: [bytes] } };
    const type: Record<string, string> = bytes === undefined ? {} : { "content-type": "application/json" };
    const headers = { ...this.#headers, ...type };
    let answer: HttpAnswer;
    let text: string;
    try {
      const deadline = { milliseconds: timeout, what: "the call" };
      [answer, text] = await withDeadline(deadline, signal, async (either) => {
        const received = await send({ method, url, headers, signal: either, agent, ...sent });
        return [received, Buffer.from(await received.bytes(MAX_ANSWER_BYTES)).toString("utf8")] as const;
      });
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof CallFailure) && !(error instanceof DeadlinePassed)) throw error;
      throw await failureOf(error, failed);
    }
    if (answer.status !== 200) throw answerError({ ...failed, status: answer.status, text, header: answer.header });
    try {
      return JSON.parse(text);
    } catch {
      throw unreadable({ ...failed, text });
    }
  }
}

type Read<T> = (answer: unknown) => T | Promise<T>;

/** Returns whether a connection broke, so that a retry may succeed. */
function failedIn(error: unknown): boolean {
  const cause = (error as { cause?: unknown } | null)?.cause;
  return cause instanceof CallFailure && cause.isTransient && !/ECONNREFUSED/.test(cause.message);
}

/** The agents with and without reused connections. */
interface Agents {
  readonly kept: Agent;
  readonly single: Agent;
}

async function agentsFor({ tls }: LcdEndpoint, access: EngineAccess): Promise<Agents> {
  if (!tls) {
    const { Agent } = await import("node:http");
    return { kept: new Agent({ keepAlive: true }), single: new Agent() };
  }
  const secureContext = await clientContext(access);
  return {
    kept: await makeHttpsAgent({ keepAlive: true, secureContext }),
    single: await makeHttpsAgent({ secureContext }),
  };
}
