import type { Coin } from "../../../chain/mod.ts";

/** The unit of fees. */
const DENOM = "atto";

/** An account of the chain. */
export interface LedgerAccount {
  readonly address: Uint8Array;
  readonly number: bigint;
  /** The sequence of the next transaction, after the last block. */
  sequence: bigint;
  /** The sequence of the next transaction, after those that were accepted but are in no block yet. */
  nextSequence: bigint;
  /** In atto. */
  balance: bigint;
}

/** The accounts of a chain, kept in memory. */
export class Ledger {
  readonly #accounts = new Map<string, LedgerAccount>();
  readonly #faucet: bigint;

  /** @param faucet Initial balance of every account in atto; with 0, only funded accounts exist. */
  constructor(faucet: bigint) {
    this.#faucet = faucet;
  }

  /** Returns an account; undefined when there is none. */
  find(address: Uint8Array): LedgerAccount | undefined {
    const known = this.#accounts.get(keyOf(address));
    return known ?? (this.#faucet > 0n && address.length === 20 ? this.fund(address, this.#faucet) : undefined);
  }

  /** Adds atto to an account, which is created if it does not exist. */
  fund(address: Uint8Array, atto: bigint): LedgerAccount {
    const known = this.#accounts.get(keyOf(address));
    const number = BigInt(this.#accounts.size);
    const account = known ?? { address, number, sequence: 0n, nextSequence: 0n, balance: 0n };
    account.balance += atto;
    this.#accounts.set(keyOf(address), account);
    return account;
  }
}

/** Returns the balance of an account as the chain lists it: a list that is empty for zero. */
export function coinsOf({ balance }: LedgerAccount): Coin[] {
  return balance === 0n ? [] : [{ denom: DENOM, amount: String(balance) }];
}

function keyOf(address: Uint8Array): string {
  return Buffer.from(address).toString("hex");
}
