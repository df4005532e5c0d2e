import { MesgError } from "../../core/mod.ts";
import type { ConfirmOptions, FeeOptions, Marketplace, PlanOptions } from "../../marketplace/mod.ts";
import type { Call, Options } from "../command.ts";

/** The options of every command that reads the Marketplace. */
export const MARKETPLACE_OPTIONS = {
  rpc: {
    type: "string",
    group: "Marketplace",
    value: "URL",
    summary: "JSON-RPC address of an Ethereum node; if it contains a key, use MESG_MARKETPLACE_RPC",
  },
  contract: {
    type: "string",
    group: "Marketplace",
    value: "ADDRESS",
    summary: "contract of the Marketplace: 0x and 40 hex digits",
  },
  "chain-id": {
    type: "string",
    group: "Marketplace",
    value: "N",
    summary: "expected chain; a node of another chain is refused",
  },
} as const;

/** The options of a command that sends a transaction. */
export const TRANSACTION_OPTIONS = {
  "max-fee": {
    type: "string",
    group: "Transaction",
    value: "GWEI",
    summary: "maximum per gas (twice the base fee, plus the priority fee)",
  },
  "priority-fee": {
    type: "string",
    group: "Transaction",
    value: "GWEI",
    summary: "priority fee per gas (the node's suggestion)",
  },
  "gas-price": {
    type: "string",
    group: "Transaction",
    value: "GWEI",
    summary: "send a legacy transaction at this price",
  },
  legacy: {
    type: "boolean",
    group: "Transaction",
    summary: "send a legacy transaction at the node's price",
  },
  gas: {
    type: "string",
    group: "Transaction",
    value: "N",
    summary: "gas limit (the node's estimate, plus 20 %)",
  },
  nonce: {
    type: "string",
    group: "Transaction",
    value: "N",
    summary: "nonce, to replace a pending transaction (the next one)",
  },
  "max-cost": {
    type: "string",
    group: "Transaction",
    value: "ETHER",
    summary: "refuse a transaction that may cost more ether (0.5)",
  },
  confirmations: {
    type: "string",
    group: "Transaction",
    value: "N",
    summary: "blocks to wait for, including the transaction's own (5; 1 on the development chains 1337 and 31337)",
  },
  timeout: { type: "string", group: "Transaction", value: "SECONDS", summary: "time limit for them (900)" },
} as const;

type MarketplaceCall = Call<typeof MARKETPLACE_OPTIONS>;
type TransactionCall = Call<typeof TRANSACTION_OPTIONS>;

const MAX_WAIT = 86_400;

/**
 * Connects to the Marketplace that the options name.
 *
 * @throws {MesgError} `usage`; and as `Marketplace.connect`.
 */
export async function openMarketplace<O extends Options>(plain: Call<O>): Promise<Marketplace> {
  const { options, env, secrets, signal } = plain as unknown as MarketplaceCall;
  const rpc = options.rpc ?? env.MESG_MARKETPLACE_RPC;
  if (!rpc) throw missing("--rpc URL", "set the JSON-RPC address of an Ethereum node, or MESG_MARKETPLACE_RPC");
  if (options.contract === undefined) throw missing("--contract ADDRESS", "set the address of the Marketplace");
  const { Marketplace, parseAddress, parseRpc } = await import("../../marketplace/mod.ts");
  const chainId = wholeNumber(options["chain-id"], "--chain-id");
  const endpoint = parseRpc(rpc);
  for (const secret of endpoint.secrets) secrets.add(secret, "whole");
  return await Marketplace.connect(endpoint, parseAddress(options.contract, "the contract"), { chainId, signal });
}

/** Reads fees, limits and nonce. @throws {MesgError} `usage`. */
export async function readPlanOptions<O extends Options>(plain: Call<O>): Promise<Omit<PlanOptions, "sender">> {
  const { options } = plain as unknown as TransactionCall;
  const { checkFees, parseDecimal } = await import("../../marketplace/mod.ts");
  const amount = (name: "max-fee" | "priority-fee" | "gas-price" | "max-cost", decimals: number, unit: string) => {
    const text = options[name];
    return text === undefined ? undefined : parseDecimal(text, decimals, `${unit} for --${name}`);
  };
  const gas = wholeNumber(options.gas, "--gas");
  const fees: FeeOptions = {
    legacy: options.legacy,
    gasPrice: amount("gas-price", 9, "gwei"),
    maxFee: amount("max-fee", 9, "gwei"),
    priorityFee: amount("priority-fee", 9, "gwei"),
  };
  checkFees(fees);
  const maxCost = amount("max-cost", 18, "ether");
  return {
    ...fees,
    maxCost,
    gas: gas === undefined ? undefined : BigInt(gas),
    nonce: wholeNumber(options.nonce, "--nonce"),
  };
}

/** Reads the time limit and the confirmations of a transaction. @throws {MesgError} `usage`. */
export async function readConfirmOptions<O extends Options>(
  plain: Call<O>,
  chainId: number | undefined,
): Promise<ConfirmOptions> {
  const { options, signal } = plain as unknown as TransactionCall;
  const { confirmationsOf } = await import("../../marketplace/mod.ts");
  const confirmations = wholeNumber(options.confirmations, "--confirmations") ?? confirmationsOf(chainId);
  const seconds = wholeNumber(options.timeout, "--timeout") ?? 900;
  if (confirmations < 1 || confirmations > 10_000) throw outOfRange("--confirmations", "1 to 10000", confirmations);
  if (seconds < 1 || seconds > MAX_WAIT) throw outOfRange("--timeout", `1 to ${MAX_WAIT} seconds`, seconds);
  return { confirmations, timeout: seconds * 1000, signal };
}

function wholeNumber(text: string | undefined, option: string): number | undefined {
  if (text === undefined) return undefined;
  const number = /^\d{1,15}$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!Number.isNaN(number)) return number;
  throw new MesgError("usage", `not a whole number for ${option}: found ${JSON.stringify(text.slice(0, 80))}`);
}

function outOfRange(option: string, expected: string, found: number): MesgError {
  return new MesgError("usage", `${option} is out of range: expected ${expected}, found ${found}`);
}

function missing(option: string, hint: string): MesgError {
  return new MesgError("usage", `missing option: expected ${option}`, { hint });
}
