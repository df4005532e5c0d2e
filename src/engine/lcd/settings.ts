import type { Account, Coin, KeyPath, SignDocument, Transaction } from "../../chain/mod.ts";
import { MesgError } from "../../core/mod.ts";

/** The settings of transactions; the defaults depend on the release. */
export interface TransactionSettings {
  /** Maximum gas of a transaction, in digits. Replaces the estimate. */
  readonly gas?: string | undefined;
  /** The fee; empty for none. */
  readonly fee?: readonly Coin[] | undefined;
  /** Factor for a gas estimate; `1.5` by default. */
  readonly gasAdjustment?: string | undefined;
  readonly memo?: string | undefined;
  /** Whether the chain answers when the transaction is in a block (the default), or when it was accepted. */
  readonly mode?: "block" | "sync" | undefined;
}

/** The account and the settings of transactions. */
export interface ChainAccess extends TransactionSettings {
  /**
   * Opens the account that signs, once the release of the Engine, and so the key and the prefix, are known. Without it
   * nothing can be created.
   */
  readonly openAccount?: ((path: KeyPath) => Promise<Account>) | undefined;
  /** The expected chain: a node of another one is refused. A signature for one chain is invalid on any other. */
  readonly chainId?: string | undefined;
}

/** A transaction that is ready to be signed. */
export interface Plan {
  /** The document to sign. */
  readonly document: SignDocument;
  /** The account that signs and pays, and its balance. */
  readonly address: string;
  readonly balance: readonly Coin[];
  /** atto that go to what is created, in addition to the fee. */
  readonly deposit: bigint;
}

/** A signed transaction, about to be sent. */
export interface SignedPlan extends Plan {
  readonly transaction: Transaction;
}

/** The chain's limit for a memo in bytes. */
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
    throw new MesgError(
      "usage",
      `invalid gas adjustment: expected a number of at least 1, such as 1.5, found ${found}`,
    );
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
