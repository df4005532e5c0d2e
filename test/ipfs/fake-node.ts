import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { readUnixfsNode } from "../../src/unixfs/unixfs-node.ts";
import { blocksOf, formatCid, lastOf, parseCid } from "./source-parts.ts";

/** Ways in which a node misbehaves. */
export interface Behavior {
  /** `add` and `dag/import` return another id. */
  otherId?: boolean;
  /** Does not store the block with this number (in order of arrival). */
  loses?: number;
  /** Stores the block with this number with other bytes. */
  corrupts?: number;
  /** Reports a pin without pinning. */
  pinsNothing?: boolean;
  /** dag/import answers 200 with a PinErrorMsg. */
  pinError?: boolean;
  /** Behaves like an old node without dag/import. */
  noImport?: boolean;
  /** Its gateway serves files, but no raw blocks. */
  noRaw?: boolean;
}

/**
 * The needed part of a Kubo node, with its gateway on the same port: keeps blocks in memory, and verifies none, like Kubo.
 */
export class FakeNode {
  readonly blocks = new Map<string, Buffer>();
  readonly pins = new Set<string>();
  readonly requests: { path: string; headers: IncomingMessage["headers"] }[] = [];
  imported = 0;
  behavior: Behavior = {};
  /** Called before a request is answered; true when it has responded itself. */
  intercept: ((request: IncomingMessage, response: ServerResponse, path: string) => boolean) | undefined;
  #arrived = 0;
  #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        if (!response.headersSent) response.writeHead(500, { "content-type": "application/json" });
        response.end(JSON.stringify({ Message: (error as Error).message, Code: 0, Type: "error" }));
      });
    });
  }

  static async start(behavior: Behavior = {}): Promise<FakeNode> {
    const node = new FakeNode();
    node.behavior = behavior;
    await new Promise<void>((resolve) => node.#server.listen(0, "127.0.0.1", resolve));
    return node;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url!, this.url);
    const path = url.pathname.replace("/api/v0/", "");
    this.requests.push({ path, headers: request.headers });
    if (this.intercept?.(request, response, path)) return;
    if (url.pathname.startsWith("/ipfs/")) return this.#serve(url, response);
    if (request.method !== "POST") return void response.writeHead(405).end();
    const body = await bytesOf(request);
    const cid = url.searchParams.get("arg") ?? "";
    const json = (value: unknown) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(value === undefined ? "" : `${JSON.stringify(value)}\n`);
    };
    if (path === "version") return json({ Version: "0.99.0" });
    if (path === "block/get") return void response.end(this.#block(cid));
    if (path === "pin/ls") {
      if (!this.pins.has(cid)) throw new Error(`path '${cid}' is not pinned`);
      return json({ Keys: { [cid]: { Type: "recursive" } } });
    }
    if (path === "pin/add") {
      this.#pin(cid);
      return json({ Pins: [cid] });
    }
    if (path === "pin/rm") {
      if (!this.pins.delete(cid)) throw new Error("not pinned or pinned indirectly");
      return json({ Pins: [cid] });
    }
    if (path === "dag/import" && !this.behavior.noImport) return json(this.#import(fileOf(body, request), url));
    if (path === "add") return json({ Name: "source.tar", Hash: await this.#add(fileOf(body, request)) });
    response.writeHead(404, { "content-type": "text/plain" }).end("404 page not found\n");
  }

  #serve(url: URL, response: ServerResponse): void {
    const cid = url.pathname.slice("/ipfs/".length);
    if (!this.blocks.has(cid)) return void response.writeHead(404).end("not here\n");
    if (url.searchParams.get("format") === "raw" && !this.behavior.noRaw) {
      response.writeHead(200, { "content-type": "application/vnd.ipld.raw" });
      return void response.end(this.#block(cid));
    }
    response.writeHead(200, { "content-type": "application/x-tar" });
    for (const piece of this.#file(cid)) response.write(piece);
    response.end();
  }

  *#file(cid: string): Generator<Uint8Array> {
    const { data, links } = readUnixfsNode(this.#block(cid));
    if (data.length > 0) yield data;
    for (const link of links) yield* this.#file(formatCid(link));
  }

  #block(cid: string): Buffer {
    const block = this.blocks.get(cid);
    if (block === undefined) throw new Error(`block was not found locally (offline): ipld: could not find ${cid}`);
    return block;
  }

  #pin(cid: string): void {
    if (this.behavior.loses === undefined) for (const _ of this.#file(cid));
    if (!this.behavior.pinsNothing) this.pins.add(cid);
  }

  #put(cid: string, bytes: Buffer): void {
    const number = this.#arrived++;
    if (number === this.behavior.loses) return;
    const kept = Buffer.from(bytes);
    if (number === this.behavior.corrupts) kept[Math.floor(kept.length / 2)]! ^= 1;
    if (!this.blocks.has(cid)) this.blocks.set(cid, kept);
  }

  #import(car: Buffer, url: URL): unknown {
    this.imported++;
    let at = 0;
    const varint = () => {
      let value = 0;
      for (let factor = 1; ; factor *= 128) {
        const byte = car[at++]!;
        value += (byte & 127) * factor;
        if (byte < 128) return value;
      }
    };
    const header = varint();
    const root = formatCid(car.subarray(at + header - 43, at + header - 9));
    for (at += header; at < car.length; ) {
      const length = varint();
      const cid = car.subarray(at, at + 34);
      this.#put(formatCid(cid), car.subarray(at + 34, at + length));
      at += length;
    }
    if (url.searchParams.get("pin-roots") === "false") return undefined;
    const PinErrorMsg = this.behavior.pinError ? "ipld: could not find a block" : "";
    if (!this.behavior.pinError) this.#pin(root);
    return { Root: { Cid: { "/": this.behavior.otherId ? OTHER : root }, PinErrorMsg } };
  }

  async #add(file: Buffer): Promise<string> {
    const chunks = (async function* () {
      yield file as Uint8Array;
    })();
    const { sourceId } = await lastOf(blocksOf(chunks), ({ cid, bytes }) =>
      this.#put(formatCid(cid), Buffer.from(bytes)),
    );
    if (!this.behavior.pinsNothing) this.pins.add(sourceId);
    return this.behavior.otherId ? OTHER : sourceId;
  }
}

/** Another source. */
export const OTHER: string = formatCid(
  Buffer.concat([
    parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH").subarray(0, 2),
    createHash("sha256").update("other").digest(),
  ]),
);

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** The one file of a form. */
function fileOf(body: Buffer, request: IncomingMessage): Buffer {
  const boundary = /boundary=(\S+)/.exec(request.headers["content-type"] ?? "")?.[1];
  const start = body.indexOf("\r\n\r\n") + 4;
  const end = body.lastIndexOf(`\r\n--${boundary}--\r\n`);
  if (boundary === undefined || start < 4 || end < start) throw new Error("unexpected EOF");
  return body.subarray(start, end);
}
