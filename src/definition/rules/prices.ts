import type { Price, ServiceDefinition } from "../service.ts";
import type { Violation } from "./violation.ts";

const AMOUNTS = ["perCall", "perSec", "perKB"] as const satisfies readonly (keyof Price)[];

/**
 * Checks the amounts that Engine 0.26 reads with Go's `big.Int` in base 0: a sign, the prefixes `0x`, `0o`, `0b` and `0`, and
 * `_` between digits. The struct's tags (`required,bigint`) check nothing, since the validator skips structs: a missing
 * amount is accepted.
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

/** An integer with `_` anywhere behind its first digit or its prefix; each must precede a digit. */
const INTEGER = /^[+-]?(?:0[bB][01_]+|0[oO][0-7_]+|0[xX][\da-fA-F_]+|0[0-7_]*|[1-9][\d_]*)$/;
const WRONG_UNDERSCORE = /_(?:_|$)/;

/** Bits of the largest amount. */
const MAX_BITS = 255;

/** Returns the Engine's error for a text that is not an integer or too large; undefined when it is valid. */
function whyUnreadable(text: string): string | undefined {
  if (!INTEGER.test(text) || WRONG_UNDERSCORE.test(text))
    return `math/big: cannot unmarshal ${JSON.stringify(text)} into a *big.Int`;
  const unsigned = text
    .replaceAll(/[+_-]/g, "")
    .toLowerCase()
    .replace(/^0(?=[0-7])/, "0o");
  const [prefix = ""] = /^0[a-z]/.exec(unsigned) ?? [];
  const digits = unsigned.slice(prefix.length).replace(/^0+(?=.)/, "");
  // In every base, a number has at most as many digits as bits.
  const fits = digits.length <= MAX_BITS && BigInt(prefix + digits) >> BigInt(MAX_BITS) === 0n;
  return fits ? undefined : `integer out of range: ${text}`;
}
