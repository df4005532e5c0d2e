import { createHash } from "node:crypto";
import { transactionBytes } from "./bytes/transaction.ts";
import { canonicalJson } from "./canonical-json.ts";
import type { Message } from "./message.ts";
import type { Fee, Signature } from "./std-types.ts";

/** The signed values besides the message. */
export interface Terms {
  readonly chainId: string;
  /** In digits, as the sequence. */
  readonly accountNumber: string;
  readonly sequence: string;
  readonly fee: Fee;
  readonly memo: string;
}

/** The document to sign: a StdSignDoc of cosmos-sdk 0.38. */
export type SignDocument = ReturnType<typeof signDocument>;

/** Returns the document to sign. */
export function signDocument({ json }: Pick<Message, "json">, terms: Terms) {
  const { chainId, accountNumber, sequence, fee, memo } = terms;
  return { account_number: accountNumber, chain_id: chainId, fee, memo, msgs: [json], sequence } as const;
}

/**
 * Computes the bytes to sign, as the Engine encodes them to verify the signature.
 *
 * @example
 * ```ts
 * signBytes(signDocument(serviceMessage(definition, owner), terms)); // {"account_number":"7","chain_id":…
 * ```
 */
export function signBytes(document: SignDocument): Uint8Array {
  return Buffer.from(canonicalJson(document));
}

/** A signed transaction. */
export interface Transaction {
  /** The value of a StdTx as amino JSON, which `POST /txs` takes. */
  readonly json: {
    readonly msg: readonly Message["json"][];
    readonly fee: Fee;
    readonly signatures: readonly Signature[];
    readonly memo: string;
  };
  /** Length-prefixed amino bytes. */
  readonly bytes: Uint8Array;
  /** The transaction's hash: SHA-256 of the bytes in upper-case hex. */
  readonly hash: string;
}

/** Combines a message and its signature, and computes the hash of the transaction. */
export function signedTransaction(
  message: Message,
  { fee, memo }: Pick<Terms, "fee" | "memo">,
  signature: Signature,
): Transaction {
  const signatures = [signature];
  const bytes = transactionBytes({ messages: [message.bytes], fee, signatures, memo });
  const hash = createHash("sha256").update(bytes).digest("hex").toUpperCase();
  return { json: { msg: [message.json], fee, signatures, memo }, bytes, hash };
}
