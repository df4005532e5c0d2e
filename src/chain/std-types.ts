/**
 * Parts of a StdTx of cosmos-sdk 0.38, as amino JSON has them.
 *
 * @module
 */

/** An amount of one currency, in whole numbers of its smallest unit. */
export interface Coin {
  readonly denom: string;
  readonly amount: string;
}

/** What a transaction costs at most. */
export interface Fee {
  /** Empty where nothing is paid. */
  readonly amount: readonly Coin[];
  /** The most gas that it may use, in digits. */
  readonly gas: string;
}

/** A signature and the key that verifies it, as amino JSON has them. */
export interface Signature {
  /** 64 bytes in base64: r, then s. */
  readonly signature: string;
  readonly pub_key: { readonly type: string; readonly value: string };
}
