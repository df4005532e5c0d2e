import fc from "fast-check";
import { expect, test } from "vitest";
import { formatDecimal } from "../../src/core/mod.ts";

test.each([
  [0n, 18, "0"],
  [1n, 18, "0.000000000000000001"],
  [1_500_000_000n, 9, "1.5"],
  [10n ** 20n, 18, "100"],
  [7n, 0, "7"],
])("writes %s with %s decimals as %s", (value, decimals, text) => {
  expect(formatDecimal(value, decimals)).toBe(text);
});

test("loses no digit of any number", () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 2n ** 256n), fc.nat(30), (value, decimals) => {
      const [whole = "", fraction = ""] = formatDecimal(value, decimals).split(".");
      expect(fraction.endsWith("0")).toBe(false);
      expect(BigInt(whole + fraction.padEnd(decimals, "0"))).toBe(value);
    }),
  );
});
