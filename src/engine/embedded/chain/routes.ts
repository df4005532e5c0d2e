import { decodeHash, isRecord, MesgError } from "../../../core/mod.ts";
import type { ServiceDatabase } from "../storage/database.ts";
import { accountAnswer, nodeInfo, transactionAnswer } from "./answers.ts";
import { Failure } from "./failure.ts";
import { decodeGo } from "./go/decode.ts";
import { GoError } from "./go/types.ts";
import { coinsOf } from "./ledger.ts";
import type { ChainNode } from "./node.ts";

/** An answer: a status and JSON. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** The parts of a request that a route uses. */
export interface Request {
  readonly method: string;
  /** The path without the query. */
  readonly path: string;
  /** JSON; undefined where there is none. */
  readonly body: unknown;
}

type Handler = (part: string, body: unknown) => Answer | Promise<Answer>;

/** The paths of the stored services and processes. */
const PATHS = {
  service: { get: /^\/service\/get\/([^/]+)$/, exist: /^\/service\/exist\/([^/]+)$/, list: /^\/service\/list$/ },
  process: { get: /^\/process\/get\/([^/]+)$/, exist: /^\/process\/exist\/([^/]+)$/, list: /^\/process\/list$/ },
};

/** The routes of an LCD server for creating, reading and verifying. */
export class Routes {
  readonly #node: ChainNode;
  readonly #routes: readonly (readonly [method: string, pattern: RegExp, handler: Handler])[];

  constructor(node: ChainNode) {
    this.#node = node;
    const { resources, options } = node;
    const { services, processes } = resources.stores;
    const { service, process } = node.structs;
    const crypto = options.crypto;
    this.#routes = [
      ["GET", /^\/node_info$/, () => ok(nodeInfo(options.dialect, options.chainId))],
      ["GET", /^\/auth\/accounts\/([^/]+)$/, (address) => this.#account(address)],
      ["GET", /^\/bank\/balances\/([^/]+)$/, (address) => this.#balance(address)],
      ["POST", /^\/txs$/, (_, body) => this.#send(body)],
      ["GET", /^\/txs\/([^/]+)$/, (hash) => this.#transaction(hash)],
      ...(options.dialect.simulates
        ? [["POST", /^\/txs\/simulate$/, (_: string, body: unknown) => this.#simulate(body)] as const]
        : []),
      [
        "POST",
        /^\/service\/hash$/,
        (_, body) => this.#result(resources.makeService(decodeGo(body, service, crypto)).hash),
      ],
      [
        "POST",
        /^\/process\/hash$/,
        (_, body) => this.#result(resources.makeProcess(decodeGo(body, process, crypto)).hash),
      ],
      ...this.#stored("service", services),
      ...this.#stored("process", processes),
    ];
  }

  /** Answers a request. Errors of the client become answers; any other error is thrown. */
  async answer({ method, path, body }: Request): Promise<Answer> {
    const known = this.#routes.filter(([, pattern]) => pattern.test(path));
    const [route] = known.filter(([verb]) => verb === method);
    if (route === undefined) return { status: known.length > 0 ? 405 : 404, body: undefined };
    const [, pattern, handler] = route;
    try {
      return await handler(decodePart(pattern.exec(path)?.[1] ?? ""), body);
    } catch (error) {
      if (error instanceof GoError || error instanceof Failure) return failed(400, error.message);
      if (error instanceof MesgError) return failed(error.kind === "refused" ? 400 : 500, error.message);
      throw error;
    }
  }

  #stored(type: "service" | "process", database: ServiceDatabase) {
    const paths = PATHS[type];
    const notFound = (hash: string) => failed(400, `${type} "${hash}" not found: invalid request`);
    return [
      [
        "GET",
        paths.get,
        (hash: string) => {
          const stored = database.get(checkedHash(hash));
          return stored === undefined ? notFound(hash) : this.#result(parsed(stored));
        },
      ],
      ["GET", paths.exist, (hash: string) => this.#result(database.has(checkedHash(hash)))],
      [
        "GET",
        paths.list,
        async () => {
          const all: unknown[] = [];
          for await (const stored of database.all()) all.push(parsed(stored));
          // Go writes a nil slice as null.
          return this.#result(all.length === 0 ? null : all);
        },
      ],
    ] as const;
  }

  #account(text: string): Answer {
    const { crypto } = this.#node.options;
    return this.#result(accountAnswer(this.#node.ledger.find(crypto.read(text)), text));
  }

  #balance(text: string): Answer {
    const account = this.#node.ledger.find(this.#node.options.crypto.read(text));
    return this.#result(account === undefined ? [] : coinsOf(account));
  }

  async #send(body: unknown): Promise<Answer> {
    const { tx, mode } = objectOf(body);
    if (mode !== "block" && mode !== "sync" && mode !== "async") {
      return failed(500, `unsupported return type ${shown(mode)}; supported types: sync, async, block`);
    }
    const outcome = await this.#node.broadcast(this.#node.read(tx), mode === "block");
    return ok(transactionAnswer(outcome));
  }

  #transaction(hash: string): Answer {
    const outcome = this.#node.find(hash.toUpperCase());
    if (outcome !== undefined) return ok(transactionAnswer(outcome));
    return failed(404, `no transaction found with hash ${hash.slice(0, 100)}`);
  }

  #simulate(body: unknown): Answer {
    const { base_req: base, msgs } = objectOf(body);
    const { from = "", chain_id: chainId = "", gas_adjustment: adjustment = "1" } = objectOf(base);
    if (chainId === "") return failed(401, "chain-id required but not specified");
    const account = this.#node.ledger.find(this.#node.options.crypto.read(shown(from)));
    if (account === undefined) return failed(500, `account ${shown(from)} does not exist`);
    const factor = Number(shown(adjustment));
    if (!(factor > 0 && factor < 1000)) return failed(400, `invalid gas adjustment: ${shown(adjustment)}`);
    try {
      const gas = this.#node.simulate(Array.isArray(msgs) ? msgs : [], account);
      return ok({ gas_estimate: String(Math.ceil(Number(gas) * factor)) });
    } catch (error) {
      if (error instanceof Failure) return failed(500, error.message);
      throw error;
    }
  }

  #result(result: unknown): Answer {
    return ok({ height: String(this.#node.height), result });
  }
}

/** An error in the form of cosmos-sdk. */
export function failed(status: number, error: string): Answer {
  return { status, body: { error } };
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new GoError("unexpected end of JSON input");
}

/** A scalar of a request as text. An object may have a `toString` that is no function, and a list any depth. */
function shown(value: unknown): string {
  return (typeof value === "object" ? "an object" : String(value)).slice(0, 100);
}

function parsed(stored: Uint8Array): unknown {
  return JSON.parse(Buffer.from(stored).toString("utf8"));
}

function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new GoError("invalid URL escape");
  }
}

function checkedHash(text: string): string {
  try {
    decodeHash(text);
    return text;
  } catch {
    throw new GoError("hash: invalid length string: invalid request");
  }
}
