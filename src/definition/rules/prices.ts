import type { Price, ServiceDefinition } from "../service.ts";
import type { Violation } from "./violation.ts";

const AMOUNTS = ["perCall", "perSec", "perKB"] as const satisfies readonly (keyof Price)[];

/**
 * The amounts that Engine 0.26 cannot read. It reads them as Go's `big.Int` reads text whose base is open: a sign, the
 * prefixes `0x`, `0o`, `0b` and `0`, and `_` between digits. The tags on the struct (`required,bigint`) check nothing,
 * since the validator passes over structs: an amount that is left out is taken.
 */
export function checkPrices({ tasks }: ServiceDefinition): Violation[] {
  return tasks.flatMap(({ price }, index) =>
    AMOUNTS.flatMap((field): Violation[] => {
      const found = price?.[field] ?? "";
      const text = found === "" ? undefined : whyUnreadable(found);
      if (text === undefined) return [];
      return [{ rule: "price-amount", pointer: `/tasks/${index}/price/${field}`, text, found, stage: "request" }];
    }),
  );
}

const INTEGER = /^[+-]?(?:0[bB](?:_?[01])+|0[oO](?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|0(?:_?[0-7])*|[1-9](?:_?\d)*)$/;

/** Bits of the largest amount. */
const MAX_BITS = 255;

/** The Engine's words on a text that is no integer, or too large a one; undefined when it reads it. */
function whyUnreadable(text: string): string | undefined {
  if (!INTEGER.test(text)) return `math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`;
  const unsigned = text
    .replaceAll(/[+_-]/g, "")
    .toLowerCase()
    .replace(/^0(?=[0-7])/, "0o");
  const [prefix = ""] = /^0[a-z]/.exec(unsigned) ?? [];
  const digits = unsigned.slice(prefix.length).replace(/^0+(?=.)/, "");
  // More digits than bits are too many in any base, and not worth the arithmetic.
  const fits = digits.length <= MAX_BITS && BigInt(prefix + digits) >> BigInt(MAX_BITS) === 0n;
  return fits ? undefined : `integer out of range: ${text}`;
}
