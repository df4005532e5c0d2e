import { type Hex, stringToHex } from "viem";
import { MesgError } from "../core/mod.ts";
import type { Receipt } from "./chain/chain.ts";
import { type ConfirmOptions, confirmTransaction } from "./chain/confirm.ts";
import { sendTransaction, wrongChain } from "./chain/send.ts";
import type { SignedTransaction } from "./chain/transaction.ts";
import { decodeEffect, type Effect, effectIn, versionHash } from "./contract.ts";
import type { Marketplace } from "./market.ts";

/** The result of a transaction. Every check passed. */
export interface Published {
  readonly effect: Effect;
  /** The version's hash, computed here and equal to the contract's; the index of an offer. */
  readonly id: Hex | number;
  /** The transaction's hash. */
  readonly transaction: Hex;
  readonly block: number;
  /** Its cost in wei; undefined when the node does not report it. */
  readonly cost: bigint | undefined;
}

/**
 * Checks that a signed transaction has the expected effect and no other.
 *
 * @param expected The allowed effects; empty for any.
 * @returns Its effect.
 * @throws {MesgError} `refused` when it is for another chain or contract, or has another effect.
 * @example
 * ```ts
 * checkSigned(market, await readSigned(text), [effect]);
 * ```
 */
export function checkSigned(
  market: Marketplace,
  transaction: SignedTransaction,
  expected: readonly Effect[] = [],
): Effect {
  const { chainId, to, data } = transaction;
  if (chainId !== market.chainId) throw wrongChain(market.chain.place, chainId, market.chainId);
  if (to !== market.contract) {
    throw new MesgError(
      "refused",
      `the signed transaction calls another contract: expected ${market.contract}, found ${to}`,
    );
  }
  const effect = decodeEffect(data);
  if (expected.length === 0 || expected.some((one) => sameEffect(effect, one))) return effect;
  throw new MesgError("refused", "the signed transaction has another effect than this command", {
    hint: "prepare it again with --unsigned and sign that one",
  });
}

/**
 * Sends a signed transaction, waits until it is confirmed, and verifies the result: the contract's event and its
 * storage must contain the version that was computed here.
 *
 * @throws {MesgError} `refused` when the node or the contract rejects it, or the result differs; `environment` when it
 * is not confirmed in time.
 * @example
 * ```ts
 * const signed = await signTransaction(plan.transaction, signer);
 * const { id } = await publishSigned(market, signed, { confirmations: 5, timeout: 900_000 });
 * ```
 */
export async function publishSigned(
  market: Marketplace,
  transaction: SignedTransaction,
  options: ConfirmOptions,
): Promise<Published> {
  const effect = checkSigned(market, transaction);
  await sendTransaction(market.chain, transaction, options.signal);
  const receipt = await confirmTransaction(market.chain, transaction, options);
  if (!receipt.succeeded) throw await reverted(market, transaction, receipt);
  const found = effectIn(receipt.logs, market.contract, effect);
  if (found === undefined) throw unproved(transaction, "its logs contain no such event");
  const cost = receipt.gasPrice === undefined ? undefined : receipt.gasPrice * receipt.gasUsed;
  const done = { effect, transaction: transaction.hash, block: receipt.block.number, cost };
  if (effect.kind === "offer") return { ...done, id: Number(found) };

  const expected = versionHash(transaction.from, effect);
  if (found !== expected) throw unproved(transaction, `expected version ${expected}, found ${found} in its event`);
  const stored = await market.version(expected);
  const isStored =
    stored?.manifest === stringToHex(effect.manifest) && stored.protocol === stringToHex(effect.protocol);
  if (!isStored) throw unproved(transaction, `the contract does not store version ${expected} with this manifest`);
  return { ...done, id: expected };
}

function sameEffect(left: Effect, right: Effect): boolean {
  const entries = Object.entries(left);
  const other = right as unknown as Record<string, unknown>;
  return entries.length === Object.keys(right).length && entries.every(([key, value]) => other[key] === value);
}

async function reverted(market: Marketplace, transaction: SignedTransaction, receipt: Receipt): Promise<MesgError> {
  const { from, to, data, hash } = transaction;
  const reason = await market.chain.simulate({ from, to, data }, receipt.block.number).then(
    () => "",
    (error: Error) => `: ${error.message}`,
  );
  return new MesgError("refused", `transaction ${hash} was reverted in block ${receipt.block.number}${reason}`, {
    hint: "its gas is spent; marketplace show lists what is published",
  });
}

function unproved({ hash }: SignedTransaction, why: string): MesgError {
  return new MesgError("refused", `transaction ${hash} is confirmed, but not verified: ${why}`, {
    hint: "use another node: this one serves another chain, or lies",
  });
}
