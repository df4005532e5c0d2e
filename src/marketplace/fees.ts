import { MesgError } from "../core/mod.ts";
import type { Chain } from "./chain/chain.ts";
import type { Fees } from "./chain/transaction.ts";

/** Fees set by the user, in wei per gas. Undefined ones are those of the node. */
export interface FeeOptions {
  /** A legacy transaction although the chain has EIP-1559. */
  readonly legacy?: boolean | undefined;
  /** Of a legacy transaction. */
  readonly gasPrice?: bigint | undefined;
  readonly maxFee?: bigint | undefined;
  readonly priorityFee?: bigint | undefined;
}

/** The usual priority fee of wallets, if the node suggests none: 1.5 gwei. */
const USUAL_PRIORITY_FEE = 1_500_000_000n;

/**
 * Checks that fees are of one kind.
 *
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * checkFees({ gasPrice: 1n, maxFee: 2n }); // throws: conflicting fees
 * ```
 */
export function checkFees({ legacy, gasPrice, maxFee, priorityFee }: FeeOptions): void {
  const isLegacy = legacy === true || gasPrice !== undefined;
  if (!isLegacy || (maxFee ?? priorityFee) === undefined) return;
  throw new MesgError("usage", "conflicting fees: a legacy transaction has a gas price, an EIP-1559 one a maximum fee");
}

/**
 * Chooses the fees of a transaction: EIP-1559 if the chain supports it, with room for the base fee to double.
 *
 * @throws {MesgError} `usage` when fees of both kinds are set, or EIP-1559's on a chain without it.
 */
export async function chooseFees(chain: Chain, options: FeeOptions): Promise<Fees> {
  const { legacy = false, gasPrice, maxFee, priorityFee } = options;
  checkFees(options);
  const wantsLegacy = legacy || gasPrice !== undefined;
  const wantsDynamic = (maxFee ?? priorityFee) !== undefined;
  const { baseFee } = wantsLegacy ? { baseFee: undefined } : await chain.head();
  if (baseFee === undefined) {
    if (wantsDynamic) throw new MesgError("usage", "this chain has no EIP-1559 fees: set a gas price instead");
    return { type: "legacy", gasPrice: gasPrice ?? (await chain.gasPrice()) };
  }
  const priority = priorityFee ?? (await chain.priorityFee()) ?? USUAL_PRIORITY_FEE;
  const maxFeePerGas = maxFee ?? baseFee * 2n + priority;
  return { type: "eip1559", maxFeePerGas, maxPriorityFeePerGas: priority < maxFeePerGas ? priority : maxFeePerGas };
}
