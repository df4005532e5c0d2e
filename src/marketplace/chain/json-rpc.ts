import {
  backoff,
  CallFailure,
  Concealer,
  connectionFailure,
  cutText,
  type HttpAnswer,
  isRecord,
  plainWords,
  retry,
  send,
} from "../../core/mod.ts";
import type { RpcEndpoint } from "./rpc-endpoint.ts";
import { RpcError, readRpcError } from "./rpc-error.ts";

/** Maximum size of an answer in bytes. */
const MAX_ANSWER_BYTES = 2 * 1024 * 1024;
/** Attempts of an idempotent call, and the upper bound of the first pause in milliseconds. */
const ATTEMPTS = 4;
const PAUSE = 500;

/** Timeout of one call in milliseconds. */
export const CALL_TIMEOUT = 15_000;

/** A client of a node's JSON-RPC interface. Answers are bounded in size and time, and no redirect is followed. */
export class JsonRpc {
  readonly place: string;
  readonly #endpoint: RpcEndpoint;
  readonly #timeout: number;
  readonly #secrets = new Concealer();
  #calls = 0;

  /** @param timeout Timeout of one call in milliseconds. */
  constructor(endpoint: RpcEndpoint, timeout: number = CALL_TIMEOUT) {
    this.place = endpoint.place;
    this.#endpoint = endpoint;
    this.#timeout = timeout;
    for (const secret of endpoint.secrets) this.#secrets.add(secret, "whole");
  }

  /**
   * Makes an idempotent call, and retries transient failures.
   *
   * @returns The result, unchecked.
   * @throws {RpcError} when the node returns an error. @throws {CallFailure} when there is no answer in time.
   */
  async call(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    const waitFor = (error: unknown, attempt: number) => {
      const isTransient = (error instanceof CallFailure || error instanceof RpcError) && error.isTransient;
      return isTransient ? backoff(PAUSE, attempt) : undefined;
    };
    const options = { attempts: ATTEMPTS, signal, waitFor };
    return await retry(() => this.once(method, params, signal), options);
  }

  /** Makes a call exactly once, for calls that are not idempotent. */
  async once(method: string, params: readonly unknown[], signal?: AbortSignal): Promise<unknown> {
    const id = ++this.#calls;
    const { status, text } = await this.#post(method, JSON.stringify({ jsonrpc: "2.0", id, method, params }), signal);
    const answer = parseObject(text);
    // Some providers send a JSON-RPC error with another status than 200.
    if (typeof answer?.error === "object" && answer.error !== null) {
      throw readRpcError(this.place, method, answer.error, (words) => this.#secrets.conceal(words));
    }
    if (status !== 200) throw this.#unexpected(method, `HTTP ${status}`, status);
    if (answer === undefined || answer.id !== id || !Object.hasOwn(answer, "result")) {
      throw this.#unexpected(method, answer === undefined ? "no JSON object" : "no answer to this call");
    }
    return answer.result;
  }

  async #post(method: string, body: string, outer: AbortSignal | undefined): Promise<{ status: number; text: string }> {
    const deadline = AbortSignal.timeout(this.#timeout);
    const signal = outer === undefined ? deadline : AbortSignal.any([outer, deadline]);
    const type = "application/json";
    // Some providers reject clients without a user agent.
    const headers = { "user-agent": "mesg-compile", ...this.#endpoint.headers, "content-type": type, accept: type };
    try {
      const bytes = Buffer.from(body);
      const sent = { length: bytes.length, chunks: [bytes] };
      const answer = await send({ method: "POST", url: this.#endpoint.url, headers, body: sent, signal });
      return { status: answer.status, text: await this.#text(answer, method) };
    } catch (error) {
      outer?.throwIfAborted();
      if (deadline.aborted) {
        const seconds = this.#timeout / 1000;
        throw new CallFailure(`${this.place} did not answer ${method} within ${seconds} s`, { isTransient: true });
      }
      throw error instanceof CallFailure ? error : connectionFailure(this.place, error);
    }
  }

  /** Returns the body as text, up to the size limit. */
  async #text(answer: HttpAnswer, method: string): Promise<string> {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of answer.chunks()) {
      length += piece.length;
      if (length > MAX_ANSWER_BYTES) {
        const found = `expected at most ${MAX_ANSWER_BYTES} bytes, found more`;
        throw new CallFailure(`answer to ${method} from ${this.place}: ${found}`);
      }
      pieces.push(piece);
    }
    return new TextDecoder().decode(Buffer.concat(pieces));
  }

  #unexpected(method: string, found: string, status?: number): CallFailure {
    const isTransient = status === 429 || (status !== undefined && status >= 500);
    return new CallFailure(
      `unexpected answer to ${method} from ${this.place}: expected a JSON-RPC result, found ${found}`,
      {
        ...(status === undefined ? {} : { status }),
        isTransient,
        hint: "check that the address is an Ethereum node's JSON-RPC interface, and its credentials",
      },
    );
  }
}

function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Formats an untrusted value for a message. */
export function shown(value: unknown): string {
  return cutText(plainWords(value === undefined ? "nothing" : value), 80);
}
