import type { Coin } from "../../../chain/mod.ts";

/** The unit that fees are paid in. */
const DENOM = "atto";

/** An account of the chain. */
export interface LedgerAccount {
  readonly address: Uint8Array;
  readonly number: bigint;
  /** Of the next transaction, after the last block. */
  sequence: bigint;
  /** Of the next transaction, after those that were accepted and are in no block yet. */
  nextSequence: bigint;
  /** In atto. */
  balance: bigint;
}

/** The accounts of a chain, kept in memory. */
export class Ledger {
  readonly #accounts = new Map<string, LedgerAccount>();
  readonly #faucet: bigint;

  /** @param faucet atto that an account has when it is first asked for; with 0 there are only those that were funded. */
  constructor(faucet: bigint) {
    this.#faucet = faucet;
  }

  /** An account; undefined when there is none. */
  find(address: Uint8Array): LedgerAccount | undefined {
    const known = this.#accounts.get(keyOf(address));
    return known ?? (this.#faucet > 0n && address.length === 20 ? this.fund(address, this.#faucet) : undefined);
  }

  /** Adds atto to an account, which is made unless it is there. */
  fund(address: Uint8Array, atto: bigint): LedgerAccount {
    const known = this.#accounts.get(keyOf(address));
    const number = BigInt(this.#accounts.size);
    const account = known ?? { address, number, sequence: 0n, nextSequence: 0n, balance: 0n };
    account.balance += atto;
    this.#accounts.set(keyOf(address), account);
    return account;
  }
}

/** What an account has, as the chain lists it: nothing is left out of it but zero. */
export function coinsOf({ balance }: LedgerAccount): Coin[] {
  return balance === 0n ? [] : [{ denom: DENOM, amount: String(balance) }];
}

function keyOf(address: Uint8Array): string {
  return Buffer.from(address).toString("hex");
}
