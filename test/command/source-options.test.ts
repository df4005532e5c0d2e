import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseSize, readSourceOptions } from "../../src/command/source-options.ts";
import { MesgError } from "../../src/core/mod.ts";

const GiB = 1024 ** 3;

describe("a size", () => {
  test.each([
    ["0", 0],
    ["1", 1],
    ["1023", 1023],
    ["12b", 12],
    ["500M", 500 * 1024 ** 2],
    ["3GiB", 3 * GiB],
    ["3gib", 3 * GiB],
    ["3 GB", 3 * GiB],
    ["3g", 3 * GiB],
    ["1.5GiB", 1.5 * GiB],
    ["0.5k", 512],
    ["0.0001k", 0],
    [" 7K ", 7168],
    ["2T", 2 * 1024 * GiB],
    ["8191T", 8191 * 1024 * GiB],
  ])("%j is %i bytes", (text, bytes) => expect(parseSize(text)).toBe(bytes));

  test.each([
    "",
    " ",
    "M",
    "-1",
    "+1",
    "1e3",
    "1,5M",
    "1.M",
    ".5M",
    "0x10",
    "5P",
    "5 M B",
    "5Mi b",
    "1 2",
    "NaN",
    "Infinity",
    "9007199254740992",
    "8192T",
    "١",
  ])("%j is none", (text) => {
    expect(() => parseSize(text)).toThrow(MesgError);
    expect(() => parseSize(text)).toThrow(`found ${JSON.stringify(text)}`);
  });

  test("of any text is a whole number from 0 or a refusal", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.]{0,20} ?[kKmMgGtTiIbB]{0,4}$/)), (text) => {
        try {
          expect(parseSize(text)).toSatisfy((bytes: number) => Number.isSafeInteger(bytes) && bytes >= 0);
        } catch (error) {
          expect(error).toMatchObject({ kind: "usage" });
        }
      }),
    );
  });
});

test("what is not given is left to the reader's defaults", () => {
  expect(readSourceOptions({})).toEqual({ allowFiles: [] });
  expect(readSourceOptions({ "allow-file": ["a", "b"], "max-source-size": "1k" })).toEqual({
    allowFiles: ["a", "b"],
    maxBytes: 1024,
  });
});
