import type { Address, Hex } from "viem";
import { formatDecimal, MesgError, plural } from "../core/mod.ts";
import { highestCost, type UnsignedTransaction } from "./chain/transaction.ts";
import { checkSid, type Effect, encodeEffect, versionHash } from "./contract.ts";
import { chooseFees, type FeeOptions } from "./fees.ts";
import type { Marketplace } from "./market.ts";

/** The options of a publication. */
export interface PlanOptions extends FeeOptions {
  readonly sender: Address;
  /** Maximum cost of the transaction, in wei. A node that names absurd fees must not empty the account. */
  readonly maxCost?: bigint | undefined;
  /** The transaction's number; by default the next one. */
  readonly nonce?: number | undefined;
  /** The gas limit; by default the estimate of the node plus 20 %. */
  readonly gas?: bigint | undefined;
}

/** The effect and cost of a transaction, determined before anything is uploaded, signed or sent. */
export type Plan =
  /** Everything is done already. */
  | { readonly status: "exists"; readonly effect: Effect; readonly id: Hex | number }
  | {
      readonly status: "ready";
      readonly effect: Effect;
      /** The hash that the version will have; undefined for an offer. */
      readonly versionHash: Hex | undefined;
      /** Whether the sid is new and will belong to the sender. */
      readonly isNewService: boolean;
      readonly transaction: UnsignedTransaction;
      /** Its maximum cost, in wei. */
      readonly cost: bigint;
      /** The sender's ether, in wei. */
      readonly balance: bigint;
    };

/** 0.5 ether. */
export const DEFAULT_MAX_COST = 500_000_000_000_000_000n;
/** Number of offers to compare with a new one. */
const MAX_OFFERS = 200;

/**
 * Plans the publication of a version or the creation of an offer: who owns the sid, whether it exists already, whether
 * the contract accepts it, and what it costs. Nothing is sent.
 *
 * @throws {MesgError} `refused` when another account owns the sid, the contract refuses, the account has too little
 * ether or the cost is over the limit; `environment` when the account has pending transactions.
 * @example
 * ```ts
 * const effect = { kind: "version", sid: "greeter", manifest: "Qm…", protocol: "ipfs" } as const;
 * const plan = await planEffect(market, effect, { sender });
 * ```
 */
export async function planEffect(market: Marketplace, effect: Effect, options: PlanOptions): Promise<Plan> {
  const { sender } = options;
  checkSid(effect.sid);
  const owner = await market.owner(effect.sid);
  if (owner !== undefined && owner !== sender) throw notTheOwner(effect.sid, owner, sender);
  const found = await existing(market, effect, sender, owner);
  if (found !== undefined) return { status: "exists", effect, id: found };
  const transaction = await prepare(market, effect, options);
  const cost = highestCost(transaction);
  const balance = await market.chain.balance(sender);
  const max = options.maxCost ?? DEFAULT_MAX_COST;
  if (cost > max) {
    throw new MesgError("refused", `cost over the limit: expected at most ${ether(max)}, found ${ether(cost)}`, {
      hint: "check the fees that the node names, or raise the limit with --max-cost",
    });
  }
  const version = effect.kind === "version" ? versionHash(sender, effect) : undefined;
  return {
    status: "ready",
    effect,
    versionHash: version,
    isNewService: owner === undefined,
    transaction,
    cost,
    balance,
  };
}

/**
 * Checks that the sender can pay for a plan.
 *
 * @throws {MesgError} `refused`.
 * @example
 * ```ts
 * const plan = await planEffect(market, effect, options);
 * if (plan.status === "ready") checkBalance(plan);
 * ```
 */
export function checkBalance({ cost, balance, transaction }: Extract<Plan, { status: "ready" }>): void {
  if (balance >= cost) return;
  throw new MesgError(
    "refused",
    `too little ether at ${transaction.from}: expected ${ether(cost)}, found ${ether(balance)}`,
    {
      hint: "send ether to the account, or lower the fees with --max-fee or --gas-price",
    },
  );
}

/**
 * Formats an amount of wei in ether.
 *
 * @example
 * ```ts
 * ether(1_500_000_000_000_000_000n); // "1.5 ether"
 * ```
 */
export function ether(wei: bigint): string {
  return `${formatDecimal(wei, 18)} ether`;
}

async function existing(
  market: Marketplace,
  effect: Effect,
  sender: Address,
  owner: Address | undefined,
): Promise<Hex | number | undefined> {
  if (owner === undefined) return undefined;
  if (effect.kind === "version") return (await market.version(versionHash(sender, effect)))?.versionHash;
  const { offers } = await market.offers(effect.sid, MAX_OFFERS);
  const same = offers.find(
    ({ active, price, duration }) => active && price === effect.price && duration === effect.duration,
  );
  return same?.index;
}

async function prepare(market: Marketplace, effect: Effect, options: PlanOptions): Promise<UnsignedTransaction> {
  const { chain, contract, chainId } = market;
  const { sender } = options;
  const data = encodeEffect(effect);
  const estimated = await chain.estimateGas({ from: sender, to: contract, data });
  const gas = options.gas ?? (estimated * 12n) / 10n;
  const nonce = options.nonce ?? (await nextNonce(market, sender));
  return { chainId, from: sender, to: contract, nonce, gas, data, fees: await chooseFees(chain, options) };
}

/** Returns the nonce of the sender's next transaction. A pending one may be this very transaction, sent before. */
async function nextNonce({ chain }: Marketplace, sender: Address): Promise<number> {
  const [latest, pending] = [await chain.nonce(sender, "latest"), await chain.nonce(sender, "pending")];
  if (pending <= latest) return latest;
  const count = plural(pending - latest, "transaction");
  throw new MesgError("environment", `${count} of ${sender} wait for a block`, {
    hint: `wait for them and run the same command again: anything already published counts as success. To replace the first, use --nonce ${latest} and a higher fee`,
  });
}

function notTheOwner(sid: string, owner: Address, sender: Address): MesgError {
  return new MesgError("refused", `${sid} belongs to another account: expected ${sender}, found ${owner}`, {
    hint: "publish with the owner's key, or under another sid",
  });
}
