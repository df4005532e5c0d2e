import { MesgError } from "../../core/mod.ts";
import { isSince, type Price, type Release } from "../../definition/mod.ts";

/** The option of a command that gives tasks their price. */
export const PRICE_OPTION = {
  price: {
    type: "string",
    value: "PRICE",
    summary: "price of every task, from 0.26 on: perCall=N,perSec=N,perKB=N in atto",
  },
} as const;

/**
 * Reads the price of every task; undefined when none was given.
 *
 * @throws {MesgError} `usage` for what is not a price, and for a release that has no prices.
 */
export async function readPrice(
  { options }: { readonly options: { readonly price?: string | undefined } },
  release: Release,
): Promise<Price | undefined> {
  if (options.price === undefined) return undefined;
  const { parsePrice } = await import("../../chain/mod.ts");
  const price = parsePrice(options.price);
  if (isSince(release, "0.26")) return price;
  throw new MesgError("usage", `expected --engine-version 0.26 with --price, found ${release}, which has no prices`);
}
