import { MesgError } from "../../../core/mod.ts";
import type { ChainDialect } from "../../dialects/chain.ts";
import { type AnteContext, anteGas, assertGas, attoOf, checkTransaction, ownerOf } from "./ante.ts";
import type { ChainCrypto } from "./crypto.ts";
import { CODES, Failure, ofMessage } from "./failure.ts";
import { type Structs, structsOf } from "./go/structs.ts";
import type { Member } from "./go/types.ts";
import { Ledger, type LedgerAccount } from "./ledger.ts";
import { type Created, type Made, Resources, type Stores } from "./messages.ts";
import { ReceivedTransaction } from "./received-transaction.ts";

/** The parts of a chain. */
export interface ChainOptions {
  readonly dialect: ChainDialect;
  /** Price of one unit of gas in atto. */
  readonly gasPrice: bigint;
  readonly chainId: string;
  /** Initial balance of every account in atto; with 0, only funded accounts exist. */
  readonly faucet: bigint;
  /** Milliseconds between two blocks. */
  readonly blockTime: number;
  readonly stores: Stores;
  readonly crypto: ChainCrypto;
  /** Called with an error that a transaction should never cause. */
  readonly onDefect?: ((error: unknown) => void) | undefined;
}

/** The outcome of a transaction. */
export interface Outcome {
  readonly hash: string;
  /** 0 when it was accepted or succeeded. */
  readonly code: number;
  readonly log: string;
  /** The block's height; 0 when it is in no block. */
  readonly height: number;
  readonly created: Created | undefined;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
}

/** Maximum number of transactions to remember, as in Tendermint's cache; the oldest are dropped first. */
const MAX_OUTCOMES = 10_000;
/** Gas per stored byte, and per write. */
const GAS_PER_STORED_BYTE = 30n;
const GAS_PER_WRITE = 2000n;

/**
 * A chain with a single node in this process: transactions are checked when they arrive, wait for a block, and are
 * executed in it. A transaction's sequence must follow that of all waiting ones; reads return the state after the last
 * block.
 */
export class ChainNode {
  readonly options: ChainOptions;
  readonly ledger: Ledger;
  readonly structs: Structs;
  readonly resources: Resources;
  readonly #started = performance.now();
  readonly #ante: AnteContext;
  /** Transactions that are in a block, or wait for one; undefined for the latter. */
  readonly #outcomes = new Map<string, Outcome | undefined>();
  #waiting: { readonly transaction: ReceivedTransaction; readonly done: (outcome: Outcome) => void }[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ChainOptions) {
    this.options = options;
    const { dialect, crypto, chainId, gasPrice } = options;
    this.ledger = new Ledger(options.faucet);
    this.structs = structsOf(dialect.prices);
    this.resources = new Resources(options.stores, { release: dialect.release, structs: this.structs, crypto });
    this.#ante = { chainId, gasPrice, ledger: this.ledger, crypto };
  }

  /** Height of the newest block: one is made at every tick, even if empty. */
  get height(): number {
    return 1 + Math.floor((performance.now() - this.#started) / this.options.blockTime);
  }

  /** @throws {GoError} when it is not a transaction. */
  read(value: unknown): ReceivedTransaction {
    return new ReceivedTransaction(value, this.structs, this.options.crypto);
  }

  /**
   * Accepts a transaction.
   *
   * @param isAwaited Whether to wait for its block.
   */
  async broadcast(transaction: ReceivedTransaction, isAwaited: boolean): Promise<Outcome> {
    const { hash } = transaction;
    const gas = { gasWanted: transaction.fee.gas, gasUsed: anteGas(transaction) };
    const accepted: Outcome = { hash, code: 0, log: "[]", height: 0, created: undefined, ...gas };
    try {
      if (this.#outcomes.has(hash)) throw new Failure(CODES.txInMempoolCache, "tx already in mempool");
      this.#checkMessages(transaction);
      const account = checkTransaction(transaction, this.#ante);
      account.nextSequence++;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      return { ...accepted, code: error.code, log: error.message };
    }
    this.#remember(hash, undefined);
    const executed = new Promise<Outcome>((done) => this.#waiting.push({ transaction, done }));
    this.#timer ??= setTimeout(() => this.#makeBlock(), this.options.blockTime);
    return isAwaited ? await executed : accepted;
  }

  /** Returns a transaction that is in a block. */
  find(hash: string): Outcome | undefined {
    return this.#outcomes.get(hash);
  }

  /**
   * Estimates the gas of messages by executing them without a signature and without storing anything.
   *
   * @throws {Failure} when they would fail.
   */
  simulate(messages: readonly unknown[], account: LedgerAccount): bigint {
    const { crypto } = this.options;
    const unsigned = { msg: messages, fee: { amount: [], gas: "0" }, signatures: [], memo: "" };
    const transaction = this.read(unsigned);
    const made = this.#checkMessages(transaction);
    if (Buffer.compare(ownerOf(transaction.messages[0]!.value), account.address) !== 0) {
      throw new Failure(
        CODES.unknownAddress,
        `unknown address: account ${crypto.write(account.address)} does not sign`,
      );
    }
    if (this.resources.has(made)) {
      throw ofMessage(new Failure(CODES.invalidRequest, `${made.type} "${made.hash}" already exists: invalid request`));
    }
    return anteGas({ bytes: Buffer.alloc(transaction.bytes.length + SIGNATURE_BYTES) }) + storageGas(made);
  }

  /** Stops the chain; waiting transactions are executed first. */
  close(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.length > 0) this.#makeBlock();
  }

  /** Validates the message of a transaction. @returns What it creates. */
  #checkMessages({ messages }: ReceivedTransaction): Made {
    const [message, more] = messages as [Member | undefined, Member | undefined];
    if (message === undefined) throw new Failure(CODES.unknownRequest, "unknown request: transaction has no messages");
    if (more !== undefined) {
      throw new Failure(CODES.unknownRequest, "unknown request: the embedded Engine takes one message");
    }
    if (ownerOf(message.value).length === 0)
      throw new Failure(CODES.invalidRequest, "Owner is a required field: invalid request");
    return this.resources.make(message);
  }

  #makeBlock(): void {
    this.#timer = undefined;
    const block = this.#waiting;
    this.#waiting = [];
    for (const { transaction, done } of block) {
      const outcome = this.#execute(transaction);
      this.#remember(outcome.hash, outcome);
      done(outcome);
    }
  }

  #remember(hash: string, outcome: Outcome | undefined): void {
    const isFull = this.#outcomes.size >= MAX_OUTCOMES && !this.#outcomes.has(hash);
    if (isFull) this.#outcomes.delete(this.#outcomes.keys().next().value!);
    this.#outcomes.set(hash, outcome);
  }

  /** The fee is paid and the sequence used even if the message fails. */
  #execute(transaction: ReceivedTransaction): Outcome {
    const { dialect } = this.options;
    const { hash, messages, fee } = transaction;
    const account = this.ledger.find(ownerOf(messages[0]!.value))!;
    account.sequence++;
    // An earlier transaction of the block may have spent the funds.
    const paid = attoOf(transaction);
    const isPaid = account.balance >= paid;
    if (isPaid) account.balance -= paid;
    let gasUsed = anteGas(transaction);
    const common = { hash, height: this.height, gasWanted: fee.gas };
    try {
      if (!isPaid) throw new Failure(CODES.insufficientFunds, "insufficient funds: insufficient funds to pay for fees");
      const created = this.#checkMessages(transaction);
      gasUsed += storageGas(created);
      assertGas(gasUsed, fee.gas);
      const deposit = created.type === "process" ? dialect.processDeposit : 0n;
      if (account.balance < deposit) {
        const text = `insufficient account funds; ${account.balance}atto < ${deposit}atto`;
        throw ofMessage(new Failure(CODES.insufficientFunds, `insufficient funds: ${text}`));
      }
      try {
        this.resources.save(created);
      } catch (error) {
        throw error instanceof Failure ? ofMessage(error) : error;
      }
      account.balance -= deposit;
      const { type, hash: createdHash, address } = created;
      return { ...common, code: 0, log: "", created: { type, hash: createdHash, address }, gasUsed };
    } catch (error) {
      const { code, message } = this.#failureOf(error);
      return { ...common, code, log: message, created: undefined, gasUsed };
    }
  }

  /** A block is made by a timer, where an error, such as that of a full disk, would end the process. */
  #failureOf(error: unknown): Failure {
    if (error instanceof Failure) return error;
    if (error instanceof MesgError) return new Failure(CODES.internal, error.message);
    this.options.onDefect?.(error);
    return new Failure(CODES.internal, "internal error");
  }
}

/** Bytes that a signature adds to a transaction. */
const SIGNATURE_BYTES = 108;

function storageGas({ json }: Made): bigint {
  return GAS_PER_WRITE + GAS_PER_STORED_BYTE * BigInt(json.length);
}
