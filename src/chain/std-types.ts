/**
 * Parts of a StdTx of cosmos-sdk 0.38 in amino JSON.
 *
 * @module
 */

/** An amount of one currency, in whole numbers of its smallest unit. */
export interface Coin {
  readonly denom: string;
  readonly amount: string;
}

/** The fee of a transaction and its gas limit. */
export interface Fee {
  /** Empty for no fee. */
  readonly amount: readonly Coin[];
  /** Maximum gas, in digits. */
  readonly gas: string;
}

/** A signature and its public key, in amino JSON. */
export interface Signature {
  /** 64 bytes in base64: r, then s. */
  readonly signature: string;
  readonly pub_key: { readonly type: string; readonly value: string };
}
