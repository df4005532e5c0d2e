import { setTimeout as sleep } from "node:timers/promises";
import { type Message, type Owner, signedTransaction, type Transaction } from "../../chain/mod.ts";
import { MesgError, poll } from "../../core/mod.ts";
import { CallError, STATUS } from "../client/call-error.ts";
import type { CallOptions } from "../engine-api.ts";
import { readTransaction, type TransactionResult } from "./answers.ts";
import { LcdRefusal } from "./lcd-error.ts";
import type { Planned, Planner } from "./planner.ts";
import type { SignedPlan } from "./settings.ts";
import { CODE, refusalOf } from "./transaction-error.ts";

/** What a transaction creates. */
export interface Creation {
  readonly type: "service" | "process";
  readonly make: (owner: Owner) => Message;
  /** atto that it takes from its owner, in addition to the fee. */
  readonly deposit: bigint;
}

/** The options of sending a transaction. */
export interface SendOptions extends CallOptions {
  /** Called before a transaction is sent; its promise is awaited. */
  readonly onTransaction?: ((signed: SignedPlan) => void | Promise<void>) | undefined;
}

/** Maximum number of retries after another transaction of the account took the sequence. */
const MAX_RACES = 20;
/** Timeout of one call in milliseconds. */
const CALL = 15_000;
/** Timeout of sending a transaction in milliseconds: a node waits 10 s for the block. */
const SEND = 30_000;
/** Milliseconds to look for a transaction after its answer was lost. */
const LOOKUP = 30_000;
/** Milliseconds between two polls, doubled up to the maximum. */
const FIRST_PAUSE = 100;
const MAX_PAUSE = 1_000;
/** An accepted transaction is in one of the next blocks. */
const BLOCKS_OF_A_RACE = 2n;
/** Milliseconds for those blocks, when the node does not report its height. */
const RACE = 12_000;

/**
 * Signs and sends a transaction so that at most one takes effect: its hash is computed before it is sent, and when the
 * answer is lost, the chain is polled for that hash. Another transaction is made only when this one was refused for its
 * sequence and the account's sequence has advanced since, which proves that this one can never be in a block.
 *
 * @throws {CallError} when the chain refuses it, or its outcome remains unknown; as {@linkcode Planner.plan}.
 */
export async function sendCreation(
  planner: Planner,
  creation: Creation,
  options: SendOptions,
): Promise<TransactionResult> {
  // On the monotonic clock, since the system clock may be set back.
  const end = performance.now() + options.timeout;
  const call = (max = CALL) => {
    return { timeout: Math.max(1, Math.min(max, end - performance.now())), signal: options.signal };
  };
  for (let races = 0; ; races++) {
    const planned = await planner.plan(creation.make, creation.deposit, call).catch(nothingSent);
    const { fee, memo } = planned.document;
    const signature = await planned.account.sign(planned.document);
    const transaction = signedTransaction(planned.message, { fee, memo }, signature);
    await options.onTransaction?.({ ...planned, transaction });
    const result = await new Sending(planner, transaction, creation.type, call).send();
    if (result.code === 0) return result;
    if (result.code !== CODE.unauthorized || races >= MAX_RACES) throw refusalOf(result, transaction.hash, planned);
    if (!(await hasMovedOn(planner, planned, call))) throw refusalOf(result, transaction.hash, planned);
  }
}

/** One transaction that is being sent. */
class Sending {
  readonly #planner: Planner;
  readonly #transaction: Transaction;
  readonly #type: Creation["type"];
  readonly #call: (max?: number) => CallOptions;

  constructor(planner: Planner, transaction: Transaction, type: Creation["type"], call: (max?: number) => CallOptions) {
    this.#planner = planner;
    this.#transaction = transaction;
    this.#type = type;
    this.#call = call;
  }

  /** Sends it once, and returns its outcome: in a block or refused. */
  async send(): Promise<TransactionResult> {
    const { connection, access } = this.#planner.chain;
    const { json, hash } = this.#transaction;
    const { mode = "block" } = access;
    let answered: TransactionResult;
    try {
      answered = await connection.once("/txs", { tx: json, mode }, (answer) => this.#read(answer), this.#call(SEND));
    } catch (error) {
      if (!(error instanceof MesgError)) throw error;
      if (isUnsent(error)) return nothingSent(error);
      const found = await this.#lookUp();
      if (found !== undefined) return found;
      throw unknownOutcome(error, hash);
    }
    // The node knows it: it was sent, and the answer was lost.
    const { code, height, data, eventHashes } = answered;
    const isAccepted = code === 0 && height === undefined && data === "" && eventHashes.length === 0;
    const isPending = code === CODE.known || isAccepted;
    if (!isPending) return answered;
    const found = await this.#lookUp();
    if (found !== undefined) return found;
    throw unknownOutcome(undefined, hash);
  }

  #read(answer: unknown): TransactionResult {
    return readTransaction(answer, this.#transaction.hash, this.#type);
  }

  /** Polls for the transaction until it is in a block. */
  async #lookUp(): Promise<TransactionResult | undefined> {
    const { connection } = this.#planner.chain;
    const { hash } = this.#transaction;
    const { timeout, signal } = this.#call(LOOKUP);
    const look = async (left: number) => {
      const limits = { timeout: left, signal };
      return await connection.get(`/txs/${hash}`, (answer) => this.#read(answer), limits).catch(passCallError);
    };
    return await poll(look, { timeout, signal, pause: FIRST_PAUSE, maxPause: MAX_PAUSE });
  }
}

/**
 * Waits until another transaction of the account took the sequence, at most as long as it takes to get into a block.
 */
async function hasMovedOn(planner: Planner, planned: Planned, call: (max?: number) => CallOptions): Promise<boolean> {
  const { timeout, signal } = call(RACE);
  const end = performance.now() + timeout;
  let first: bigint | undefined;
  while (performance.now() < end) {
    const { sequence, height } = await planner.readAccount(planned.address, call());
    if (BigInt(sequence) > BigInt(planned.document.sequence)) return true;
    first ??= height;
    if (height !== undefined && first !== undefined && height >= first + BLOCKS_OF_A_RACE) return false;
    // With jitter: deploys that wait for the same block would collide again.
    await sleep(FIRST_PAUSE + Math.random() * FIRST_PAUSE, undefined, { signal }).catch(() => undefined);
    signal?.throwIfAborted();
  }
  return false;
}

/** Rethrows an error of a call before anything was sent, so that no outcome is unknown. */
function nothingSent(error: unknown): never {
  if (!(error instanceof CallError && error.isUnanswered)) throw error;
  const hint = error.hint === undefined ? {} : { hint: error.hint };
  throw new MesgError("environment", `${error.message}; nothing was sent`, { cause: error, ...hint });
}

/** Returns whether no node received the transaction, so that there is nothing to look for. */
function isUnsent(error: MesgError): boolean {
  if (error instanceof LcdRefusal) return error.httpStatus < 500 && error.httpStatus !== 408;
  return error instanceof CallError && error.status === STATUS.unavailable && /ECONNREFUSED/.test(error.message);
}

function passCallError(error: unknown): undefined {
  if (error instanceof CallError) return undefined;
  throw error;
}

function unknownOutcome(error: MesgError | undefined, hash: string): CallError {
  const why = error === undefined ? "the transaction was accepted" : error.message;
  const text = error instanceof CallError ? error.text : "";
  return new CallError(STATUS.unavailable, text, `${why}; transaction ${hash} is in no block yet`, {
    hint: `it may still get into one: check /txs/${hash} later`,
    ...(error === undefined ? {} : { cause: error }),
  });
}
