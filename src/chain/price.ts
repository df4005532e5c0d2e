import { MesgError, visibleText } from "../core/mod.ts";
import type { Price, ServiceDefinition } from "../definition/mod.ts";

const AMOUNTS = ["perCall", "perSec", "perKB"] as const;

/**
 * Returns a definition with every amount of its prices as a decimal integer, as the chain writes it. The Engine parses
 * amounts as Go's `big.Int` (`0x10`, `1_000`). Other texts stay unchanged: the rules of 0.26 reject them.
 *
 * @example
 * ```ts
 * withPlainPrices(definition).tasks[0].price; // { perCall: "16", perSec: "0", perKB: "0" } for 0x10, 0 and 0
 * ```
 */
export function withPlainPrices(definition: ServiceDefinition): ServiceDefinition {
  const tasks = definition.tasks.map((task) =>
    task.price === undefined ? task : { ...task, price: mapAmounts(task.price, plainInteger) },
  );
  return { ...definition, tasks };
}

/**
 * Parses a price for all tasks.
 *
 * @param text `perCall=1,perSec=2,perKB=3`; each is an integer of the smallest unit, atto.
 * @throws {MesgError} `usage`.
 * @example
 * ```ts
 * parsePrice("perCall=10,perSec=0,perKB=0"); // { perCall: "10", perSec: "0", perKB: "0" }
 * ```
 */
export function parsePrice(text: string): Price {
  const given = new Map<string, string>();
  for (const part of text.split(",")) {
    const [, name, amount] = /^\s*(perCall|perSec|perKB)\s*=\s*(\d{1,77})\s*$/.exec(part) ?? [];
    if (name === undefined || amount === undefined || given.has(name)) throw notAPrice(text);
    given.set(name, plainDecimal(amount));
  }
  const [perCall, perSec, perKB] = AMOUNTS.map((name) => given.get(name));
  if (perCall === undefined || perSec === undefined || perKB === undefined) throw notAPrice(text);
  return { perCall, perSec, perKB };
}

function notAPrice(text: string): MesgError {
  const found = visibleText(JSON.stringify(text));
  return new MesgError("usage", `invalid price: expected perCall=N,perSec=N,perKB=N, found ${found}`, {
    hint: "set all three once, each as a whole number of atto",
  });
}

function mapAmounts(price: Price, each: (amount: string) => string): Price {
  return { perCall: each(price.perCall), perSec: each(price.perSec), perKB: each(price.perKB) };
}

/** An amount of 255 bits never has more digits, which would be slow to parse. */
const MAX_DIGITS = 600;

function plainInteger(amount: string): string {
  const [, sign = "", digits = ""] = /^([+-]?)(.*)$/s.exec(amount) ?? [];
  const plain = digits
    .replaceAll("_", "")
    .toLowerCase()
    .replace(/^0(?=[0-7])/, "0o");
  if (amount.length > MAX_DIGITS || !/^(?:0b[01]+|0o[0-7]+|0x[\da-f]+|\d+)$/.test(plain)) return amount;
  const value = BigInt(plain);
  return (sign === "-" ? -value : value).toString();
}

function plainDecimal(digits: string): string {
  return BigInt(digits).toString();
}
