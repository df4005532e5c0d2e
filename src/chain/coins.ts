import { formatDecimal, MesgError, visibleText } from "../core/mod.ts";
import type { Coin } from "./std-types.ts";

/** The unit of fees. */
export const FEE_DENOM = "atto";
/** Decimal places of MESG: 10^18 atto. */
const DECIMALS = 18;

/**
 * Parses a fee.
 *
 * @param text Amounts such as `300000atto`, with commas between several; `0` or `0atto` for none.
 * @returns The coins sorted by unit, without zeros, as the chain requires.
 * @throws {MesgError} `usage` for any other text.
 * @example
 * ```ts
 * parseFee("300000atto"); // [{ denom: "atto", amount: "300000" }]
 * ```
 */
export function parseFee(text: string): Coin[] {
  if (text.trim() === "0") return [];
  const coins = text.split(",").map((part) => {
    const [, amount, denom] = /^\s*(\d{1,77})([a-z][a-z0-9]{2,15})\s*$/.exec(part) ?? [];
    if (amount === undefined || denom === undefined) throw notAFee(text);
    return { denom, amount: BigInt(amount).toString() };
  });
  if (new Set(coins.map(({ denom }) => denom)).size < coins.length) throw notAFee(text);
  return coins.filter(({ amount }) => amount !== "0").sort((a, b) => (a.denom < b.denom ? -1 : 1));
}

function notAFee(text: string): MesgError {
  const found = visibleText(JSON.stringify(text), 80);
  return new MesgError("usage", `invalid fee: expected an amount such as 300000atto, found ${found}`, {
    hint: "10^18 atto are one MESG",
  });
}

/** Returns the amount of a unit among coins. */
export function amountOf(coins: readonly Coin[], denom: string): bigint {
  return coins.filter((coin) => coin.denom === denom).reduce((sum, { amount }) => sum + BigInt(amount), 0n);
}

/**
 * Formats coins for display.
 *
 * @example
 * ```ts
 * coinsToText([{ denom: "atto", amount: "2000000000000000000" }]); // "2000000000000000000 atto (2 MESG)"
 * ```
 */
export function coinsToText(coins: readonly Coin[]): string {
  if (coins.length === 0) return `0 ${FEE_DENOM}`;
  return coins.map(({ denom, amount }) => `${amount} ${denom}${inMesg({ denom, amount })}`).join(", ");
}

/** Amounts below a millionth of a MESG are shown only in atto. */
const MIN_SHOWN = 10n ** 12n;

function inMesg({ denom, amount }: Coin): string {
  if (denom !== FEE_DENOM || BigInt(amount) < MIN_SHOWN) return "";
  return ` (${formatDecimal(BigInt(amount), DECIMALS)} MESG)`;
}
