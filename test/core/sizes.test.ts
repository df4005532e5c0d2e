import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatBytes, MesgError, parseSize } from "../../src/core/mod.ts";

const GiB = 1024 ** 3;

describe("parseSize", () => {
  test.each([
    ["1", 1],
    ["1023", 1023],
    ["12b", 12],
    ["500KB", 500_000],
    ["500KiB", 512_000],
    ["1.5MB", 1_500_000],
    ["10 MB", 10_000_000],
    ["3 GB", 3e9],
    ["2TB", 2e12],
    ["3GiB", 3 * GiB],
    ["3gib", 3 * GiB],
    ["500M", 500 * 1024 ** 2],
    ["3g", 3 * GiB],
    ["1.5GiB", 1.5 * GiB],
    ["0.5k", 512],
    [" 7K ", 7168],
    ["8191T", 8191 * 1024 * GiB],
  ])("reads %j as %i bytes", (text, bytes) => expect(parseSize(text)).toBe(bytes));

  const REFUSED = ["", " ", "M", "-1", "+1", "1e3", "1,5M", "1.M", ".5M", "0x10", "5P", "5 M B", "5Mi b", "5Mi", "5ib"];
  const BOUNDS = ["0", "0.0001k", "1 2", "NaN", "Infinity", "9007199254740992", "8192T", "١"];
  test.each([...REFUSED, ...BOUNDS])("rejects %j", (text) => {
    expect(() => parseSize(text)).toThrow(MesgError);
    expect(() => parseSize(text)).toThrow(`found ${JSON.stringify(text)}`);
  });

  test("returns a positive whole number or rejects, for any text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.]{0,20} ?[kKmMgGtTiIbB]{0,4}$/)), (text) => {
        try {
          expect(parseSize(text)).toSatisfy((bytes: number) => Number.isSafeInteger(bytes) && bytes > 0);
        } catch (error) {
          expect(error).toMatchObject({ kind: "usage" });
        }
      }),
    );
  });

  test("reads what formatBytes writes, to its one decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (bytes) => {
        const read = parseSize(formatBytes(bytes).replace(/ bytes?$/, ""));
        expect(Math.abs(read - bytes)).toBeLessThanOrEqual(bytes * 0.06);
      }),
    );
  });
});

test("formatBytes takes the next unit before a number has four digits", () => {
  const nearUnit = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: -2000, max: 2000 }));
  fc.assert(
    fc.property(nearUnit, ([power, difference]) => {
      const [number, unit] = formatBytes(Math.max(0, 1024 ** power + difference)).split(" ");
      if (unit !== "bytes") expect(Number(number)).toBeLessThan(1024);
    }),
  );
});

test.each([
  [0, "0 bytes"],
  [1, "1 byte"],
  [1023, "1023 bytes"],
  [1024, "1 KiB"],
  [1536, "1.5 KiB"],
  [1024 ** 2 - 1, "1 MiB"],
  [1024 ** 2, "1 MiB"],
  [1024 ** 4 - 1, "1 TiB"],
  [1024 ** 4, "1 TiB"],
  [2048 * 1024 ** 4, "2048 TiB"],
])("formatBytes writes %i as %j", (bytes, text) => expect(formatBytes(bytes)).toBe(text));
