import type { Account, Coin, KeyPath, SignDocument, Transaction } from "../../chain/mod.ts";
import { MesgError } from "../../core/mod.ts";

/** How transactions are made; what is left out is as the release has it. */
export interface TransactionSettings {
  /** The most gas that a transaction may use, in digits. Nothing is simulated then. */
  readonly gas?: string | undefined;
  /** What is paid; empty for nothing. */
  readonly fee?: readonly Coin[] | undefined;
  /** What an estimate of gas is multiplied with; `1.5` by default. */
  readonly gasAdjustment?: string | undefined;
  readonly memo?: string | undefined;
  /** Whether the answer to a transaction comes when it is in a block (the default), or when it was accepted. */
  readonly mode?: "block" | "sync" | undefined;
}

/** How an Engine with a chain is used. */
export interface ChainAccess extends TransactionSettings {
  /**
   * Opens the account that signs. It is called when the release of the Engine is known, and so the key and the prefix.
   * Without it nothing can be created.
   */
  readonly openAccount?: ((path: KeyPath) => Promise<Account>) | undefined;
}

/** A transaction that is ready to be signed. */
export interface Plan {
  /** What is signed. */
  readonly document: SignDocument;
  /** The account that signs and pays, and what it has. */
  readonly address: string;
  readonly balance: readonly Coin[];
  /** atto that go to what is created, besides the fee. */
  readonly deposit: bigint;
}

/** A transaction that is about to be sent. */
export interface SignedPlan extends Plan {
  readonly transaction: Transaction;
}

/** Bytes of a memo that the chain takes. */
const MAX_MEMO_BYTES = 256;

/**
 * Checks the settings of transactions before anything is sent.
 *
 * @throws {MesgError} `usage`.
 */
export function checkSettings({ gas, gasAdjustment, memo = "", mode = "block" }: TransactionSettings): void {
  if (gas !== undefined && !(/^\d{1,18}$/.test(gas) && BigInt(gas) > 0n)) {
    throw new MesgError(
      "usage",
      `invalid gas: expected a whole number above 0, found ${JSON.stringify(gas.slice(0, 40))}`,
    );
  }
  const factor = Number(gasAdjustment ?? "1.5");
  if (gasAdjustment !== undefined && !(/^\d{1,3}(?:\.\d{1,6})?$/.test(gasAdjustment) && factor >= 1)) {
    const found = JSON.stringify(gasAdjustment.slice(0, 40));
    throw new MesgError("usage", `invalid gas adjustment: expected a number from 1, such as 1.5, found ${found}`);
  }
  const length = Buffer.byteLength(memo);
  if (length > MAX_MEMO_BYTES) {
    throw new MesgError("usage", `memo too long: expected at most ${MAX_MEMO_BYTES} bytes, found ${length}`);
  }
  if (mode !== "block" && mode !== "sync") {
    throw new MesgError(
      "usage",
      `invalid mode: expected block or sync, found ${JSON.stringify(String(mode).slice(0, 40))}`,
    );
  }
}
