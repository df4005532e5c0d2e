import { setTimeout as sleep } from "node:timers/promises";
import { CallFailure, DeadlinePassed, MesgError, withDeadline } from "../../core/mod.ts";
import type { Chain, Receipt } from "./chain.ts";
import { CALL_TIMEOUT } from "./json-rpc.ts";
import { RpcError } from "./rpc-error.ts";
import type { SignedTransaction } from "./transaction.ts";

/** The progress of a transaction that was sent. */
export type ConfirmProgress =
  | { readonly step: "waiting" }
  /** In a block, under this many blocks with its own. */
  | { readonly step: "confirming"; readonly confirmations: number; readonly block: number }
  /** Its block is no longer part of the chain. */
  | { readonly step: "reorganized"; readonly block: number };

/** The required confirmations, and the deadline. */
export interface ConfirmOptions {
  /** Number of blocks including its own, at least 1. */
  readonly confirmations: number;
  /** Milliseconds in total. */
  readonly timeout: number;
  /** Milliseconds between two polls. */
  readonly interval?: number | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((progress: ConfirmProgress) => void | Promise<void>) | undefined;
}

/** Chains that make a block only for the next transaction. */
const DEVELOPMENT_CHAINS: readonly number[] = [1337, 31337];

/**
 * Returns the usual number of confirmations: 5, or 1 on a development chain.
 *
 * @example
 * ```ts
 * confirmationsOf(1); // 5
 * confirmationsOf(31337); // 1
 * ```
 */
export function confirmationsOf(chainId: number | undefined): number {
  return chainId !== undefined && DEVELOPMENT_CHAINS.includes(chainId) ? 1 : 5;
}

const INTERVAL = 1000;
/**
 * Number of polls in a row that must show that another transaction took the nonce: nodes behind one address differ for
 * a moment.
 */
const LOOKS = 3;

/**
 * Waits until a transaction has enough confirmations. A block that a reorganization removed does not count, and a
 * transaction that the node lost is sent again: the same bytes, so it takes effect only once.
 *
 * @throws {MesgError} `refused` when another transaction took its nonce, `environment` when the time is up.
 */
export async function confirmTransaction(
  chain: Chain,
  transaction: SignedTransaction,
  options: ConfirmOptions,
): Promise<Receipt> {
  const { confirmations, timeout, signal, interval = INTERVAL, onProgress = () => undefined } = options;
  const { hash } = transaction;
  const end = performance.now() + timeout;
  // A look takes several calls, each with retries. The last one may begin when the time is up.
  const shortest = Math.min(timeout, CALL_TIMEOUT);
  let seen: Receipt | undefined;
  let replaced = 0;
  let last: unknown;
  for (;;) {
    try {
      const deadline = { milliseconds: Math.max(end - performance.now(), shortest), what: `polling ${chain.place}` };
      const state = await withDeadline(deadline, signal, () => look(chain, transaction));
      last = undefined;
      if (seen !== undefined && state.receipt?.block.hash !== seen.block.hash) {
        await onProgress({ step: "reorganized", block: seen.block.number });
      }
      seen = state.receipt;
      replaced = state.isReplaced ? replaced + 1 : 0;
      if (replaced >= LOOKS) throw anotherTook(transaction);
      if (seen === undefined) await onProgress({ step: "waiting" });
      else {
        const { number } = seen.block;
        await onProgress({ step: "confirming", confirmations: Math.min(state.depth, confirmations), block: number });
        if (state.depth >= confirmations) return seen;
      }
    } catch (error) {
      signal?.throwIfAborted();
      if (!isPassing(error)) throw error;
      last = error;
    }
    if (performance.now() >= end) throw tooLate(hash, timeout, last);
    await sleep(interval, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
  }
}

/** Whether the next poll may succeed. */
function isPassing(error: unknown): boolean {
  return error instanceof CallFailure || error instanceof RpcError || error instanceof DeadlinePassed;
}

interface Look {
  /** Confirmations of a block that is a part of the chain. */
  readonly receipt: Receipt | undefined;
  readonly depth: number;
  readonly isReplaced: boolean;
}

async function look(chain: Chain, { hash, raw, from, nonce }: SignedTransaction): Promise<Look> {
  const receipt = await chain.receipt(hash);
  if (receipt !== undefined && receipt.hash !== hash) {
    throw new CallFailure(`${chain.place} answers with the receipt of another transaction: ${receipt.hash}`);
  }
  if (receipt !== undefined && (await chain.blockHash(receipt.block.number)) === receipt.block.hash) {
    const { number } = await chain.head();
    return { receipt, depth: number - receipt.block.number + 1, isReplaced: false };
  }
  if (receipt === undefined && !(await chain.knows(hash))) {
    if ((await chain.nonce(from, "latest")) > nonce) return { receipt: undefined, depth: 0, isReplaced: true };
    await chain.send(raw).catch((error) => {
      if (!(error instanceof CallFailure) && !(error instanceof RpcError)) throw error;
    });
  }
  return { receipt: undefined, depth: 0, isReplaced: false };
}

function anotherTook({ hash, from, nonce }: SignedTransaction): MesgError {
  return new MesgError("refused", `another transaction of ${from} took nonce ${nonce}: ${hash} has no effect`, {
    hint: "run the same command again: anything already published counts as success",
  });
}

function tooLate(hash: string, timeout: number, last: unknown): MesgError {
  const why = last === undefined ? "" : `: ${(last as Error).message}`;
  return new MesgError("environment", `transaction ${hash} was not confirmed within ${timeout / 1000} s${why}`, {
    hint: "it was sent and may still take effect; run the same command again: anything already published counts as success",
  });
}
