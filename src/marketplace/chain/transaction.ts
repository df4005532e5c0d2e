import {
  type Address,
  getAddress,
  type Hex,
  keccak256,
  parseTransaction,
  recoverTransactionAddress,
  type TransactionSerializable,
  type TransactionSerialized,
} from "viem";
import { MesgError } from "../../core/mod.ts";

/** Wei per gas. */
export type Fees =
  /** EIP-1559 fees. */
  | { readonly type: "eip1559"; readonly maxFeePerGas: bigint; readonly maxPriorityFeePerGas: bigint }
  | { readonly type: "legacy"; readonly gasPrice: bigint };

/** A transaction that calls the contract and is not signed yet. */
export interface UnsignedTransaction {
  readonly chainId: number;
  readonly from: Address;
  readonly to: Address;
  readonly nonce: number;
  readonly gas: bigint;
  readonly data: Hex;
  readonly fees: Fees;
}

/** A signed transaction, ready to be sent. */
export interface SignedTransaction extends UnsignedTransaction {
  readonly raw: Hex;
  readonly hash: Hex;
}

/** Signs transactions for one account; its key stays inside. */
export interface Signer {
  readonly address: Address;
  sign(transaction: TransactionSerializable): Promise<Hex>;
}

/**
 * Returns the maximum cost of a transaction, in wei.
 *
 * @example
 * ```ts
 * highestCost({ gas: 21_000n, fees: { type: "legacy", gasPrice: 2n } }); // 42000n
 * ```
 */
export function highestCost({ gas, fees }: Pick<UnsignedTransaction, "gas" | "fees">): bigint {
  return gas * (fees.type === "legacy" ? fees.gasPrice : fees.maxFeePerGas);
}

/**
 * Returns the transaction as JSON for an external signer, in the form of `eth_signTransaction`: quantities in hex,
 * without a value.
 *
 * @example
 * ```ts
 * JSON.stringify(unsignedToJson(transaction)); // {"chainId":"0x1","nonce":"0x0",…}
 * ```
 */
export function unsignedToJson(transaction: UnsignedTransaction): Record<string, string> {
  const { chainId, from, to, nonce, gas, data, fees } = transaction;
  const price: Record<string, string> =
    fees.type === "legacy"
      ? { type: "0x0", gasPrice: hex(fees.gasPrice) }
      : { type: "0x2", maxFeePerGas: hex(fees.maxFeePerGas), maxPriorityFeePerGas: hex(fees.maxPriorityFeePerGas) };
  return { chainId: hex(chainId), nonce: hex(nonce), from, to, value: "0x0", gas: hex(gas), ...price, data };
}

/**
 * Signs a transaction for its chain only (EIP-155).
 *
 * @example
 * ```ts
 * const { raw, hash } = await signTransaction(transaction, signerOf(key));
 * ```
 */
export async function signTransaction(transaction: UnsignedTransaction, signer: Signer): Promise<SignedTransaction> {
  const { chainId, to, nonce, gas, data, fees } = transaction;
  const raw = await signer.sign({ chainId, to, nonce, gas, data, value: 0n, ...fees });
  return { ...transaction, raw, hash: keccak256(raw) };
}

/** Maximum characters of a signed transaction in hex: a call of a contract has at most a few kilobytes. */
const MAX_SIGNED_LENGTH = 131_072;

/**
 * Reads a transaction that an external signer signed: `0x…`, or JSON that contains it as `raw` or `rawTransaction`.
 *
 * @throws {MesgError} `refused` when it is not a signed transaction, is not for a specific chain, or does more than
 * call a contract.
 * @example
 * ```ts
 * const { from, data } = await readSigned(await readFile("signed.json", "utf8"));
 * ```
 */
export async function readSigned(text: string): Promise<SignedTransaction> {
  const raw = rawOf(text.trim());
  if (raw === undefined || raw.length > MAX_SIGNED_LENGTH) {
    throw new MesgError("refused", "not a signed transaction: expected 0x and hex digits, or JSON with raw", {
      hint: "eth_signTransaction, or a wallet, returns it for the unsigned one",
    });
  }
  const { transaction, from } = await decodeSigned(raw as TransactionSerialized);
  const { chainId, to, nonce = 0, gas, data = "0x", value = 0n, type } = transaction;
  const fees = feesOf(transaction);
  if (fees === undefined || gas === undefined || !to || (type !== "legacy" && type !== "eip1559")) throw otherKind();
  if (value !== 0n) throw new MesgError("refused", "the signed transaction sends ether: expected none");
  if (chainId === undefined || chainId === 0) {
    throw new MesgError("refused", "the signed transaction names no chain: it could be sent to any", {
      hint: "sign it with its chainId (EIP-155)",
    });
  }
  return { chainId, from, to: getAddress(to), nonce, gas, data, fees, raw, hash: keccak256(raw) };
}

async function decodeSigned(raw: TransactionSerialized) {
  try {
    return {
      transaction: parseTransaction(raw),
      from: await recoverTransactionAddress({ serializedTransaction: raw }),
    };
  } catch {
    throw otherKind();
  }
}

function otherKind(): MesgError {
  return new MesgError("refused", "not a signed transaction of a known kind: expected a legacy or EIP-1559 one");
}

function rawOf(text: string): Hex | undefined {
  let found: unknown = text.replace(/^"(.*)"$/, "$1");
  if (text.startsWith("{")) {
    try {
      const object = JSON.parse(text) as { raw?: unknown; rawTransaction?: unknown };
      found = object.raw ?? object.rawTransaction;
    } catch {
      return undefined;
    }
  }
  return typeof found === "string" && /^0x([0-9a-f]{2})+$/i.test(found) ? (found.toLowerCase() as Hex) : undefined;
}

function feesOf(transaction: {
  gasPrice?: bigint | undefined;
  maxFeePerGas?: bigint | undefined;
  maxPriorityFeePerGas?: bigint | undefined;
}): Fees | undefined {
  const { gasPrice, maxFeePerGas, maxPriorityFeePerGas = 0n } = transaction;
  if (maxFeePerGas !== undefined) return { type: "eip1559", maxFeePerGas, maxPriorityFeePerGas };
  return gasPrice === undefined ? undefined : { type: "legacy", gasPrice };
}

function hex(value: number | bigint): string {
  return `0x${value.toString(16)}`;
}
