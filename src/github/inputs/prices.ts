import { MesgError, someOf } from "../../core/mod.ts";
import { isSince, type Price, type Release } from "../../definition/mod.ts";
import { lines, MAX_NAMED } from "./parsers.ts";
import type { InputReader } from "./reader.ts";

/** The price of each service's tasks by path; the key `""` is for all other services. */
export type Prices = ReadonlyMap<string, Price>;

/** Reads the input `engine-price`: `perCall=N,perSec=N,perKB=N`, and lines `PATH perCall=N,…` for single services. */
export async function readPrices(reader: InputReader): Promise<Prices | undefined> {
  if (reader.text("engine-price") === "") return new Map();
  const { parsePrice } = await import("../../chain/mod.ts");
  return reader.read("engine-price", (text) => {
    const prices = new Map<string, Price>();
    for (const line of lines(text)) {
      const start = line.search(/(?<!\S)(?:perCall|perSec|perKB) ?=/);
      const path = line
        .slice(0, Math.max(start, 0))
        .trim()
        .replace(/^\.\/(?=.)|\/$/g, "");
      if (prices.has(path)) throw new MesgError("usage", `expected one price for ${nameOf(path)}, found several`);
      prices.set(path, parsePrice(line.slice(Math.max(start, 0))));
    }
    return prices;
  });
}

/** Returns the price of a service's tasks; undefined when none is set. */
export function priceOf(prices: Prices, path: string): Price | undefined {
  return prices.get(path) ?? prices.get("");
}

/**
 * Checks that prices are for existing services, before anything is done.
 *
 * @throws {MesgError} `usage`.
 */
export function assertPrices(prices: Prices, paths: readonly string[]): void {
  const known = new Set(paths);
  const unknown = [...prices.keys()].find((path) => path !== "" && !known.has(path));
  if (unknown === undefined) return;
  throw new MesgError("usage", `engine-price: expected the path of a service, found ${nameOf(unknown)}`, {
    hint: `the services are ${someOf(paths, MAX_NAMED)}`,
  });
}

/** Returns a notice about prices that a release ignores. */
export function unusedPrices(prices: Prices, release: Release): string[] {
  if (prices.size === 0 || isSince(release, "0.26")) return [];
  return [`Engine ${release} has no prices: engine-price is not used`];
}

function nameOf(path: string): string {
  return path === "" ? "all services" : JSON.stringify(path);
}
