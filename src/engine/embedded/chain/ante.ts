import type { ChainCrypto } from "./crypto.ts";
import { CODES, Failure } from "./failure.ts";
import type { GoValue } from "./go/types.ts";
import type { Ledger, LedgerAccount } from "./ledger.ts";
import type { ReceivedTransaction } from "./received-transaction.ts";

/** The rules for transactions. */
export interface AnteContext {
  readonly chainId: string;
  /** Price of one unit of gas in atto. */
  readonly gasPrice: bigint;
  readonly ledger: Ledger;
  readonly crypto: ChainCrypto;
}

/** Maximum length of a memo: characters according to the SDK, but bytes in fact. */
const MAX_MEMO_BYTES = 256;
/** Gas per byte of a transaction, and per signature verification. */
const GAS_PER_BYTE = 10n;
const GAS_PER_SIGNATURE = 1000n;

/**
 * Checks a transaction before its message is executed, in the order of cosmos-sdk's ante handler: fee, memo, gas for its
 * size, key, funds, signature. Nothing is changed.
 *
 * @returns The account that signs and pays.
 * @throws {Failure}
 */
export function checkTransaction(transaction: ReceivedTransaction, context: AnteContext): LedgerAccount {
  const { fee, memo, signatures, messages } = transaction;
  const { gasPrice, ledger, crypto } = context;
  const paid = attoOf(transaction);
  const required = fee.gas * gasPrice;
  if (paid < required) {
    throw new Failure(
      CODES.insufficientFee,
      `insufficient fee: insufficient fees; got: ${paid}atto required: ${required}atto`,
    );
  }
  if (Buffer.byteLength(memo) > MAX_MEMO_BYTES) {
    const found = `maximum number of characters is ${MAX_MEMO_BYTES} but received ${Buffer.byteLength(memo)} characters`;
    throw new Failure(CODES.memoTooLarge, `memo too large: ${found}`);
  }
  if (signatures.length === 0) throw new Failure(CODES.noSignatures, "no signatures supplied");
  if (signatures.length !== 1) throw unauthorized("wrong number of signers");
  assertGas(anteGas(transaction), fee.gas);
  const owner = ownerOf(messages[0]!.value);
  const [{ pub_key: publicKey, signature }] = signatures as [ReceivedTransaction["signatures"][number]];
  const key = publicKey?.value as Uint8Array | undefined;
  if (key === undefined || key.length !== 33 || Buffer.compare(crypto.addressOf(key), owner) !== 0) {
    const text = `pubKey does not match signer address ${crypto.write(owner)} with signer index: 0`;
    throw new Failure(CODES.invalidPubKey, `invalid pubkey: ${text}`);
  }
  const account = ledger.find(owner);
  if (account === undefined) {
    const text = `account ${crypto.write(owner)} does not exist`;
    throw new Failure(CODES.unknownAddress, `unknown address: ${text}`);
  }
  if (account.balance < paid) {
    const text = `insufficient funds to pay for fees; ${account.balance}atto < ${paid}atto`;
    throw new Failure(CODES.insufficientFunds, `insufficient funds: ${text}`);
  }
  const { chainId } = context;
  const signed = { chainId, accountNumber: account.number, sequence: account.nextSequence };
  if (!crypto.verifies(signature, transaction.signBytes(signed), key)) {
    throw unauthorized("signature verification failed; verify correct account sequence and chain-id");
  }
  return account;
}

/** Computes the gas that a transaction uses before its message is executed. */
export function anteGas({ bytes }: { readonly bytes: Uint8Array }): bigint {
  return GAS_PER_BYTE * BigInt(bytes.length) + GAS_PER_SIGNATURE;
}

/** @throws {Failure} when more gas is used than the limit. */
export function assertGas(used: bigint, wanted: bigint): void {
  if (used <= wanted) return;
  const text = `out of gas in location: txSize; gasWanted: ${wanted}, gasUsed: ${used}`;
  throw new Failure(CODES.outOfGas, `out of gas: ${text}`);
}

/** Returns the fee of a transaction in atto. */
export function attoOf({ fee }: ReceivedTransaction): bigint {
  return fee.amount.filter(({ denom }) => denom === "atto").reduce((sum, { amount }) => sum + (amount ?? 0n), 0n);
}

/** Returns the owner of a message. */
export function ownerOf(message: GoValue): Uint8Array {
  return (message as { readonly owner: Uint8Array }).owner;
}

function unauthorized(text: string): Failure {
  return new Failure(CODES.unauthorized, `unauthorized: ${text}`);
}
