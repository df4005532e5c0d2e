import { MesgError } from "../core/mod.ts";

/** The largest number that the contract accepts. */
const MAX_UINT256 = 2n ** 256n - 1n;

/**
 * Reads a decimal number without rounding.
 *
 * @param decimals Decimal places of the unit: 18 for ether and the Marketplace's token, 9 for gwei.
 * @param what The name of the value, for the message.
 * @returns The amount in the smallest unit.
 * @throws {MesgError} `usage` when it is not a number, has more digits than that, or is too large.
 * @example
 * ```ts
 * parseDecimal("1.5", 9, "--max-fee"); // 1_500_000_000n
 * ```
 */
export function parseDecimal(text: string, decimals: number, what: string): bigint {
  const match = /^(\d{1,78})(?:\.(\d{1,18}))?$/.exec(text.trim());
  const fraction = match?.[2] ?? "";
  const value =
    match === null || fraction.length > decimals
      ? undefined
      : BigInt(match[1]!) * 10n ** BigInt(decimals) + BigInt(fraction.padEnd(decimals, "0") || "0");
  if (value !== undefined && value <= MAX_UINT256) return value;
  throw new MesgError("usage", `not an amount in ${what}: found ${JSON.stringify(text.slice(0, 100))}`, {
    hint: `write a number such as 12 or 0.5, with at most ${decimals} digits after the point`,
  });
}

const UNITS: { readonly [unit: string]: bigint } = { "": 1n, s: 1n, m: 60n, h: 3600n, d: 86_400n };

/**
 * Reads a duration: seconds, or a number with the unit s, m, h or d.
 *
 * @returns Seconds.
 * @throws {MesgError} `usage` when it is not a duration, or is zero.
 * @example
 * ```ts
 * parseDuration("30d"); // 2_592_000n
 * ```
 */
export function parseDuration(text: string): bigint {
  const match = /^(\d{1,78})([smhd]?)$/.exec(text.trim());
  const seconds = match === null ? 0n : BigInt(match[1]!) * UNITS[match[2]!]!;
  if (seconds > 0n && seconds <= MAX_UINT256) return seconds;
  throw new MesgError("usage", `not a duration: found ${JSON.stringify(text.slice(0, 100))}`, {
    hint: "write seconds, or a number and a unit: 3600, 90m, 24h, 30d",
  });
}
