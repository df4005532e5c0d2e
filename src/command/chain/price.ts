import { MesgError } from "../../core/mod.ts";
import { isSince, type Price, type Release } from "../../definition/mod.ts";

/** The option of commands that set the price of tasks. */
export const PRICE_OPTION = {
  price: {
    type: "string",
    group: "Service",
    value: "PRICE",
    summary: "price of every task, from 0.26 on: perCall=N,perSec=N,perKB=N in atto",
  },
} as const;

/**
 * Reads the price of every task; undefined when none is set.
 *
 * @throws {MesgError} `usage` for an invalid price, and for a release without prices.
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
