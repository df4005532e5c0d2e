import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBase58, decodeHash, encodeBase58 } from "../../src/core/mod.ts";

describe("base58", () => {
  test("decodes what it encodes, including leading zeros", () => {
    const bytes = fc
      .tuple(fc.nat(8), fc.uint8Array({ maxLength: 248 }))
      .map(([zeros, rest]) => Uint8Array.from([...new Array<number>(zeros).fill(0), ...rest]));
    fc.assert(
      fc.property(bytes, (it) => {
        expect(decodeBase58(encodeBase58(it))).toEqual(it);
      }),
    );
  });

  test.each([
    [[], ""],
    [[0], "1"],
    [[0, 0, 0], "111"],
    [[0, 1], "12"],
    [[57], "z"],
    [[58], "21"],
    [[255], "5Q"],
  ])("encodes %j as %j", (bytes, text) => expect(encodeBase58(Uint8Array.from(bytes))).toBe(text));

  test.each(["0", "O", "I", "l", "a b", "é", "1_"])("rejects %j", (text) => {
    expect(() => decodeBase58(text)).toThrow(/invalid base58 text: .* at character/);
  });

  test("rejects input that would take long to convert", () => {
    expect(encodeBase58(new Uint8Array(256).fill(255)).length).toBeLessThanOrEqual(352);
    expect(() => encodeBase58(new Uint8Array(257))).toThrow("expected at most 256 bytes, found 257");
    expect(decodeBase58("z".repeat(352)).length).toBeGreaterThan(250);
    expect(() => decodeBase58("z".repeat(353))).toThrow("expected at most 352 characters, found 353");
    expect(() => decodeBase58("z".repeat(4_000_000))).toThrow("too long for base58");
  });
});

describe("decodeHash", () => {
  test("accepts 32 bytes", () => expect(decodeHash(encodeBase58(new Uint8Array(32).fill(7))).length).toBe(32));

  test.each([
    ["0 bytes", ""],
    ["31 bytes", encodeBase58(new Uint8Array(31).fill(7))],
    ["33 bytes", encodeBase58(new Uint8Array(33).fill(7))],
    ["65 characters", "z".repeat(65)],
    // 32 zeros before more characters: too long for a hash, however it decodes.
    ["100000 characters", "1".repeat(100_000)],
  ])("rejects %s", (found, text) => expect(() => decodeHash(text)).toThrow(`found ${found}`));
});
