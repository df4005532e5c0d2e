import type { Coin } from "../../chain/mod.ts";
import { isRecord, jsonOf, MesgError, plainWords } from "../../core/mod.ts";
import { MAX_LISTED } from "../wire/messages.ts";

/**
 * Parses responses of an LCD endpoint, which are untrusted: reads only the needed values, and checks their form.
 *
 * @module
 */

type JsonObject = Readonly<Record<string, unknown>>;

/** An account of the chain. */
export interface ChainAccount {
  /** Decimal digits, as the sequence. */
  readonly accountNumber: string;
  readonly sequence: string;
  readonly coins: readonly Coin[];
  /** The block at which it was read; undefined when the response does not contain it. */
  readonly height: bigint | undefined;
}

/** The outcome of a transaction. */
export interface TransactionResult {
  /** Zero when it succeeded, or when it was accepted and is not in a block yet. */
  readonly code: number;
  readonly log: string;
  /** Undefined until it is in a block. */
  readonly height: bigint | undefined;
  /** Hashes of what it created: 64 hex digits in its data, base58 in its events. */
  readonly data: string;
  readonly eventHashes: readonly string[];
}

/** Returns the `result` of a response, which is next to the block's height. */
export function resultOf(answer: unknown): unknown {
  const { result } = objectOf(answer, "an answer");
  if (result === undefined) throw unexpected("a result", answer);
  return result;
}

/** The self-description of an LCD endpoint. */
export interface NodeInfo {
  readonly chainId: string;
  /** The version of the Engine; undefined when the endpoint does not report it. */
  readonly version: string | undefined;
}

/** Returns the `result` of a response as a list; null is an empty list. */
export function listOf(answer: unknown): readonly unknown[] {
  const { result = null } = objectOf(answer, "an answer");
  if (result === null) return [];
  if (!Array.isArray(result)) throw unexpected("a list", result);
  if (result.length > MAX_LISTED) throw unexpected(`at most ${MAX_LISTED} entries`, `${result.length}`);
  return result;
}

/** Returns the chain's id and, if reported, the Engine's version. */
export function readNodeInfo(answer: unknown): NodeInfo {
  const { node_info: info = answer, application_version: application } = objectOf(answer, "the node's information");
  const { network } = objectOf(info, "the node's information");
  if (typeof network !== "string" || !/^[\x21-\x7e]{1,50}$/.test(network)) throw unexpected("a chain id", network);
  const version = isRecord(application) ? application.version : undefined;
  return { chainId: network, version: typeof version === "string" ? version : undefined };
}

/**
 * An account.
 *
 * @param address The requested address.
 * @returns Undefined when the chain has none.
 */
export function readAccount(answer: unknown, address: string): ChainAccount | undefined {
  const { height } = objectOf(answer, "an answer");
  const result = objectOf(resultOf(answer), "an account");
  // 0.38 wraps an account in the name of its type.
  const account = isRecord(result.value) ? result.value : result;
  const { address: named = "" } = account;
  if (named === "") return undefined;
  if (named !== address) throw unexpected(`the account ${address}`, named);
  return {
    accountNumber: digits(account.account_number ?? "0", "an account number"),
    sequence: digits(account.sequence ?? "0", "a sequence"),
    coins: readCoins(account.coins),
    height: heightOf(height),
  };
}

/** Returns the gas that a simulation estimates, in digits. */
export function readGasEstimate(answer: unknown): string {
  const { gas_estimate: gas } = objectOf(answer, "a gas estimate");
  return digits(gas, "a gas estimate");
}

/** Returns a hash in base58. */
export function readHash(answer: unknown): string {
  const result = resultOf(answer);
  if (typeof result === "string" && result.length <= 100) return result;
  throw unexpected("a hash", result);
}

/** Returns whether something exists. */
export function readExists(answer: unknown): boolean {
  const result = resultOf(answer);
  if (typeof result === "boolean") return result;
  throw unexpected("true or false", result);
}

/**
 * Returns the outcome of a transaction, from the response to sending or to reading it.
 *
 * @param hash The hash that was computed here.
 * @param type The type of what it creates, as named in its events.
 */
export function readTransaction(answer: unknown, hash: string, type: "service" | "process"): TransactionResult {
  const read = objectOf(answer, "a transaction");
  const { txhash, code = 0, raw_log: log, data, height } = read;
  if (typeof txhash !== "string" || txhash.toUpperCase() !== hash) throw unexpected(`the transaction ${hash}`, txhash);
  const number = Number(digits(code, "a code"));
  return {
    code: number,
    log: typeof log === "string" ? log : log === undefined ? "" : jsonOf(log),
    height: heightOf(height),
    data: typeof data === "string" ? data : "",
    eventHashes: eventHashes(read.logs ?? parsedLog(log), type),
  };
}

function eventHashes(logs: unknown, type: string): string[] {
  return itemsOf(logs).flatMap((log) =>
    itemsOf(isRecord(log) ? log.events : undefined)
      .filter((event): event is JsonObject => isRecord(event) && event.type === type)
      .flatMap(({ attributes }) => itemsOf(attributes))
      .filter((attribute): attribute is JsonObject => isRecord(attribute) && attribute.key === "hash")
      .flatMap(({ value }) => (typeof value === "string" ? [value] : [])),
  );
}

/** Returns the logs; without any, a successful transaction has them as text in the raw log. */
function parsedLog(log: unknown): unknown {
  try {
    return typeof log === "string" && log.startsWith("[") ? JSON.parse(log) : undefined;
  } catch {
    return undefined;
  }
}

function readCoins(value: unknown): Coin[] {
  return itemsOf(value).map((coin) => {
    const { denom, amount } = objectOf(coin, "an amount");
    if (typeof denom !== "string" || denom.length > 64) throw unexpected("a unit", denom);
    return { denom, amount: digits(amount, "an amount") };
  });
}

/** Returns the block's height; `0` means that the transaction is in no block. */
function heightOf(value: unknown): bigint | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  const height = BigInt(digits(value, "a height"));
  return height === 0n ? undefined : height;
}

/** Returns a number from 0, given as a JSON number or text, in digits. */
function digits(value: unknown, what: string): string {
  const text = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  if (typeof text === "string" && /^\d{1,78}$/.test(text)) return BigInt(text).toString();
  throw unexpected(what, value);
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: unknown, what: string): JsonObject {
  if (isRecord(value)) return value;
  throw unexpected(what, value);
}

/** The caller adds whose answer it is. */
function unexpected(what: string, found: unknown): MesgError {
  return new MesgError("refused", `expected ${what}, found ${found === undefined ? "nothing" : plainWords(found)}`);
}
