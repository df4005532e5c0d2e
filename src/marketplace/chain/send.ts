import { setTimeout as sleep } from "node:timers/promises";
import { CallFailure, MesgError } from "../../core/mod.ts";
import type { Chain } from "./chain.ts";
import { RpcError } from "./rpc-error.ts";
import type { SignedTransaction } from "./transaction.ts";

/** How often the same bytes are sent while there is no answer, and the pause in milliseconds. */
const ATTEMPTS = 5;
const PAUSE = 1000;

/**
 * Sends a signed transaction so that it takes effect at most once: after a lost answer, the node is polled for its
 * hash, and only the same bytes, with the same nonce, are ever sent again.
 *
 * @throws {MesgError} `refused` when the node rejects it; `environment` when the node stays unreachable, so it is
 * unknown whether the transaction was sent.
 */
export async function sendTransaction(
  chain: Chain,
  transaction: SignedTransaction,
  signal?: AbortSignal,
): Promise<void> {
  const { raw, hash, chainId } = transaction;
  const found = await chain.chainId();
  if (found !== chainId) throw wrongChain(chain.place, chainId, found);
  let lost: unknown;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (attempt > 1) await sleep(PAUSE, undefined, signal && { signal }).catch(() => signal?.throwIfAborted());
    try {
      await chain.send(raw);
      return;
    } catch (error) {
      signal?.throwIfAborted();
      if (!(error instanceof RpcError) && !(error instanceof CallFailure)) throw error;
      if (await isKnown(chain, hash)) return;
      if (error instanceof RpcError && !error.isTransient) {
        if (/already known|known transaction|already imported/i.test(error.said)) return;
        throw refusal(error, transaction);
      }
      lost = error;
    }
  }
  throw new MesgError("environment", `no answer to transaction ${hash}: ${(lost as Error).message}`, {
    cause: lost,
    hint: `it may have been sent; run the same command again: it reuses nonce ${transaction.nonce}, so at most one takes effect`,
  });
}

async function isKnown(chain: Chain, hash: SignedTransaction["hash"]): Promise<boolean> {
  try {
    return (await chain.knows(hash)) || (await chain.receipt(hash)) !== undefined;
  } catch (error) {
    if (error instanceof RpcError || error instanceof CallFailure) return false;
    throw error;
  }
}

/** The error for a transaction for another chain than the node's. */
export function wrongChain(place: string, expected: number, found: number): MesgError {
  return new MesgError("refused", `wrong chain at ${place}: expected chain id ${expected}, found ${found}`, {
    hint: "use the JSON-RPC address of a node of the right chain",
  });
}

function refusal(error: RpcError, { from, nonce }: SignedTransaction): MesgError {
  const hints: readonly (readonly [RegExp, string])[] = [
    [
      /underpriced|fee (?:cap |per gas )?(?:is )?(?:too low|less than)|fee ?too ?low|less than (?:the )?block(?:'s)? base ?fee/i,
      "raise the fee with --max-fee or --gas-price",
    ],
    [/insufficient|enough funds|doesn't have enough/i, `send ether to ${from}`],
    [/nonce/i, `another transaction of ${from} has nonce ${nonce}: wait for it, then run the same command again`],
  ];
  const hint = hints.find(([words]) => words.test(error.said))?.[1];
  return new MesgError("refused", `the node rejects the transaction: ${error.said || `error ${error.code}`}`, {
    cause: error,
    ...(hint === undefined ? {} : { hint }),
  });
}
