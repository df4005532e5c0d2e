import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client, credentials, Metadata, type ServiceError } from "@grpc/grpc-js";
import type { Release } from "../../src/definition/mod.ts";
import {
  gatewayArchives,
  type LocalEngine,
  type LocalEngineOptions,
  startLocalEngine,
} from "../../src/engine/embedded/mod.ts";
import { Gateway } from "./gateway.ts";

/** The releases with a Service API over gRPC. */
export const GRPC_RELEASES: readonly Release[] = [
  ...(["0.9", "0.10", "0.11", "0.12", "0.13", "0.14", "0.15"] as const),
  ...(["0.16", "0.17", "0.18", "0.19", "0.20"] as const),
];

/** Paths of the Service API by release, written independently of the sources. */
export function pathsOf(release: Release): { create: string; get: string; list: string; delete: string } {
  const minor = Number(release.slice(2));
  if (minor <= 10) {
    const core = { get: "/api.Core/GetService", list: "/api.Core/ListServices", delete: "/api.Core/DeleteService" };
    return { create: "/api.ServiceX/Create", ...core };
  }
  const service = minor >= 15 ? "/mesg.api.Service" : "/api.Service";
  return {
    create: `${service}/Create`,
    get: `${service}/Get`,
    list: `${service}/List`,
    delete: `${service}/Delete`,
  };
}

/** Names of gRPC status codes, as in the recordings. */
export const CODES: { readonly [name: string]: number } = {
  OK: 0,
  Unknown: 2,
  Unimplemented: 12,
  Internal: 13,
  Unavailable: 14,
  Unauthenticated: 16,
};

/** The result of a call: its status code, its text and the response's bytes. */
export interface Outcome {
  readonly code: number;
  readonly text: string;
  readonly bytes: Buffer;
}

/** An embedded Engine of a release in this process, with a gateway of its own, and a client that handles only bytes. */
export class ReleaseEngine implements AsyncDisposable {
  readonly engine: LocalEngine;
  readonly gateway: Gateway;
  readonly folder: string;
  readonly #client: Client;

  private constructor(engine: LocalEngine, gateway: Gateway, folder: string) {
    this.engine = engine;
    this.gateway = gateway;
    this.folder = folder;
    this.#client = new Client(engine.address, credentials.createInsecure());
  }

  static async start(release: Release, options: Partial<LocalEngineOptions> = {}): Promise<ReleaseEngine> {
    const folder = await mkdtemp(join(tmpdir(), `engine-${release}-`));
    const gateway = await Gateway.start();
    const archives = gatewayArchives(gateway.url);
    const engine = await startLocalEngine({ folder, release, archives, ...options });
    return new ReleaseEngine(engine, gateway, folder);
  }

  /** Calls a path with bytes, and always with an account, since 0.16 needs one. */
  call(path: string, request: Uint8Array = new Uint8Array(), account = ACCOUNT): Promise<Outcome> {
    const metadata = new Metadata();
    for (const [name, value] of Object.entries(account)) metadata.set(name, value);
    const same = (bytes: Buffer) => bytes;
    return new Promise((resolve) => {
      const options = { deadline: Date.now() + 60_000 };
      const done = (error: ServiceError | null, bytes?: Buffer) =>
        resolve({ code: error?.code ?? 0, text: error?.details ?? "", bytes: bytes ?? Buffer.alloc(0) });
      this.#client.makeUnaryRequest(path, same, same, Buffer.from(request), metadata, options, done);
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#client.close();
    await this.engine.close(0);
    await this.gateway[Symbol.asyncDispose]();
    await rm(this.folder, { recursive: true, force: true });
  }
}

const ACCOUNT: Readonly<Record<string, string>> = { credential_username: "alice", credential_passphrase: "secret" };

/** A message with one length-delimited field. */
export function message(field: number, payload: Uint8Array | string): Buffer {
  const bytes = Buffer.from(payload as Uint8Array);
  const length: number[] = [];
  for (let left = bytes.length; ; left >>>= 7) {
    length.push(left > 127 ? (left & 127) | 128 : left);
    if (left <= 127) return Buffer.concat([Buffer.from([(field << 3) | 2, ...length]), bytes]);
  }
}
