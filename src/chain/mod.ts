/**
 * Transactions for Engines with a chain: messages, sign documents, bytes, keys and fees. Without side effects, except
 * that libraries for keys and addresses are loaded on demand.
 *
 * @module
 */
export {
  type Account,
  checkAddress,
  checkMnemonic,
  checkSignature,
  type KeyPath,
  newMnemonic,
  openAccount,
  pathOfAccount,
  plainMnemonic,
  verifySignature,
} from "./account.ts";
export { addressOfHash, readAddress, writeAddress } from "./address.ts";
export { canonicalJson } from "./canonical-json.ts";
export { amountOf, coinsToText, FEE_DENOM, parseFee } from "./coins.ts";
export { type Json, type Message, type Owner, processMessage, sentService, serviceMessage } from "./message.ts";
export { parsePrice } from "./price.ts";
export type { Coin, Fee, Signature } from "./std-types.ts";
export {
  type SignDocument,
  signBytes,
  signDocument,
  signedTransaction,
  type Terms,
  type Transaction,
} from "./transaction.ts";
