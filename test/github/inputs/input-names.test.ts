import { expect, test } from "vitest";
import { MesgError } from "../../../src/core/mod.ts";
import { failureWords } from "../../../src/github/context/failure-words.ts";
import { withInputNames } from "../../../src/github/inputs/input-names.ts";

test.each([
  ["the same name", "set --engine-version to 0.11", "set engine-version to 0.11"],
  ["a name with a prefix", "raise --fee or --gas", "raise engine-fee or engine-gas"],
  ["no input of that name", "pass it with --source TAR or --constructor", "pass it with --source TAR or --constructor"],
  [
    "a command to copy",
    "use --ipfs-api; or run mesg-compile validate . --engine-version 0.11, then set --deploy",
    "use ipfs-api; or run mesg-compile validate . --engine-version 0.11, then set deploy",
  ],
])("names inputs in place of options, with %s", (_, hint, expected) => {
  expect(withInputNames(hint)).toBe(expected);
});

test("prefers inputs of the Marketplace in its hints", () => {
  expect(withInputNames("raise --max-cost, check --chain-id", "marketplace")).toBe(
    "raise marketplace-max-cost, check marketplace-chain-id",
  );
});

const run = (signal = new AbortController().signal) => ({
  signal,
  redact: (text: string) => text.replace("s3cret", "***"),
});

test.each([
  [
    "an expected failure",
    new MesgError("refused", "no s3cret", { hint: "set --engine-key" }),
    "no *** (set engine-key)",
  ],
  ["an unexpected error", new TypeError("x is undefined"), "a defect: x is undefined"],
  ["a thrown string", "s3cret", "a defect: ***"],
  ["a thrown null", null, "a defect: null"],
])("puts %s in words, without secrets", (_, error, words) => {
  expect(failureWords(error, run())).toBe(words);
});

test("does not call an error of a canceled run a defect", () => {
  expect(failureWords(new Error("socket closed"), run(AbortSignal.abort()))).toBe("socket closed");
});
