import { randomBytes } from "node:crypto";
import { CallFailure, type HttpAnswer, plainWords, requireOk, send } from "../../core/mod.ts";
import { MAX_BLOCK_BYTES } from "../../unixfs/mod.ts";
import { CREDENTIALS_HINT, type IpfsEndpoint } from "../endpoint.ts";
import type { CarBatch } from "./car-batch.ts";

/** Limits of a call. */
export interface CallLimits {
  readonly idleTimeout: number;
  readonly signal: AbortSignal;
}

/** The calls of a node's RPC API that transfer data (Kubo RPC, `/api/v0`). */
export class KuboRpc {
  readonly #api: IpfsEndpoint;

  constructor(api: IpfsEndpoint) {
    this.#api = api;
  }

  /** Fetches the bytes of a block, unverified. */
  async blockGet(cid: string, limits: CallLimits): Promise<Uint8Array> {
    const answer = await this.#post(`block/get?arg=${cid}`, limits);
    return await answer.bytes(MAX_BLOCK_BYTES);
  }

  /**
   * Sends a CAR.
   *
   * @param pin Pins the CAR's root recursively. A node reports a failure to pin in an answer of 200.
   */
  async dagImport(batch: CarBatch, pin: boolean, limits: CallLimits): Promise<void> {
    const part = multipart(batch.chunks(), "source.car");
    const body = { chunks: part.chunks, length: part.framing + batch.length };
    const answer = await this.#post(`dag/import?pin-roots=${pin}`, limits, part.type, body);
    let isPinned = !pin;
    for (const line of await this.#lines(answer, "dag/import")) {
      const { Root, Message, Type } = line as { Root?: { Cid?: { "/"?: string }; PinErrorMsg?: string } | null } & Said;
      if (Type === "error") throw this.#said("dag/import", Message);
      if (!Root || !pin) continue;
      if (Root.PinErrorMsg) {
        throw new CallFailure(`${this.#api.url} cannot pin ${batch.root}: ${plainWords(Root.PinErrorMsg)}`);
      }
      isPinned ||= Root.Cid?.["/"] === batch.root;
    }
    if (!isPinned) throw new CallFailure(`${this.#api.url} did not confirm the pin of ${batch.root}`);
  }

  /**
   * Sends a file and lets the node build the blocks, with explicit settings where the defaults of nodes differ.
   *
   * @returns The id that the node computes.
   */
  async add(file: AsyncIterable<Uint8Array>, limits: CallLimits): Promise<string> {
    const part = multipart(file, "source.tar");
    const settings = "chunker=size-262144&cid-version=0&raw-leaves=false&hash=sha2-256&trickle=false&pin=true";
    const answer = await this.#post(`add?${settings}&progress=false`, limits, part.type, { chunks: part.chunks });
    let id: string | undefined;
    for (const line of await this.#lines(answer, "add")) {
      const { Hash, Message, Type } = line as { Hash?: string } & Said;
      if (Type === "error") throw this.#said("add", Message);
      id = Hash ?? id;
    }
    if (typeof id === "string") return id;
    throw new CallFailure(`${this.#api.url}/add returned no id`, { isTransient: true });
  }

  async #post(
    call: string,
    { idleTimeout, signal }: CallLimits,
    type?: string,
    body?: { length?: number; chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array> },
  ): Promise<HttpAnswer> {
    const url = `${this.#api.url}/${call}`;
    const headers = { ...this.#api.headers, ...(type === undefined ? {} : { "content-type": type }) };
    const answer = await send({
      method: "POST",
      url,
      headers,
      idleTimeout,
      signal,
      ...(body === undefined ? {} : { body }),
    });
    return await requireOk(answer, CREDENTIALS_HINT);
  }

  /** Reads an answer of JSON lines. A failure after the head is in a trailer or on a separate line. */
  async #lines(answer: HttpAnswer, call: string): Promise<unknown[]> {
    const text = new TextDecoder().decode(await answer.bytes(1_048_576));
    const failure = answer.trailer("x-stream-error");
    if (failure) throw this.#said(call, failure);
    try {
      const lines = text.split("\n").filter((line) => line.trim() !== "");
      return lines.map((line) => {
        const value: unknown = JSON.parse(line);
        if (typeof value !== "object" || value === null) throw new SyntaxError("no object");
        return value;
      });
    } catch (cause) {
      throw new CallFailure(`invalid answer from ${this.#api.url}/${call}: expected JSON lines`, {
        isTransient: true,
        cause,
        hint: "check that the address is a node's RPC API, not a gateway or a web page",
      });
    }
  }

  /** Returns a failure that the node reports in or after an answer of 200. */
  #said(call: string, words: unknown): CallFailure {
    return new CallFailure(`${this.#api.url}/${call}: ${plainWords(words)}`, { isTransient: true });
  }
}

interface Said {
  readonly Message?: unknown;
  readonly Type?: unknown;
}

/** Returns a form with one file (RFC 7578), the format of uploads. */
function multipart(file: Iterable<Uint8Array> | AsyncIterable<Uint8Array>, name: string) {
  const boundary = `mesg-${randomBytes(16).toString("hex")}`;
  const disposition = `Content-Disposition: form-data; name="file"; filename="${name}"`;
  const head = Buffer.from(`--${boundary}\r\n${disposition}\r\nContent-Type: application/octet-stream\r\n\r\n`);
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  return {
    type: `multipart/form-data; boundary=${boundary}`,
    framing: head.length + tail.length,
    chunks: (async function* () {
      yield head as Uint8Array;
      yield* file;
      yield tail as Uint8Array;
    })(),
  };
}
