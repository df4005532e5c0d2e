import { readFileSync } from "node:fs";
import fc from "fast-check";
import { load } from "js-yaml";
import { expect, test } from "vitest";
import { readInputs } from "../../src/github/inputs.ts";
import { INPUTS, OUTPUTS } from "../../src/github/mod.ts";
import { parseDuration, parseSize } from "../../src/github/quantities.ts";

const action = load(readFileSync(new URL("../../action.yml", import.meta.url), "utf8")) as {
  inputs: Record<string, { default: string; description: string }>;
  outputs: Record<string, unknown>;
  runs: { using: string; main: string };
};

test("action.yml has the inputs and outputs of the table, and the runtime that is promised", () => {
  expect(Object.entries(action.inputs).map(([name, row]) => [name, row.default])).toEqual(
    Object.entries(INPUTS).map(([name, row]) => [name, row.default]),
  );
  expect(Object.keys(action.outputs)).toEqual(Object.keys(OUTPUTS));
  expect(action.runs).toEqual({ using: "node24", main: "dist/action/index.js" });
});

test("the defaults of action.yml are what no inputs mean", () => {
  const given = Object.entries(action.inputs).map(([name, row]) => [
    `INPUT_${name.toUpperCase()}`,
    row.default.startsWith("${{") ? "" : row.default,
  ]);
  expect(readInputs(Object.fromEntries(given))).toEqual(readInputs({}));
});

test("every input is either taken or refused with its name, whatever it says", () => {
  const name = fc.constantFrom(...Object.keys(INPUTS));
  fc.assert(
    fc.property(name, fc.string({ unit: "binary" }), (input, text) => {
      try {
        readInputs({ [`INPUT_${input.toUpperCase()}`]: text });
      } catch (error) {
        expect((error as Error).name).toBe("MesgError");
        expect((error as Error).message).toContain(`${input}: `);
      }
    }),
    { numRuns: 2000 },
  );
});

test("no text gives git an option or a range for a revision", () => {
  for (const against of ["-x", "--upload-pack=sh", "a..b", "a b", "a:b", "a\\b", "*"]) {
    expect(() => readInputs({ INPUT_AGAINST: against }), against).toThrow(/against: expected/);
  }
  expect(readInputs({ INPUT_AGAINST: "release/v1.2" }).against).toBe("release/v1.2");
});

test("sizes and times", () => {
  expect([parseSize("1"), parseSize("1.5 KiB"), parseSize("2GB")]).toEqual([1, 1536, 2e9]);
  expect([parseDuration("1s"), parseDuration("1.5m"), parseDuration("6h")]).toEqual([1000, 90_000, 21_600_000]);
  for (const text of ["", "0", "-1", "1e9", "1 parsec"]) expect(() => parseSize(text), text).toThrow(/expected a size/);
  for (const text of ["", "0s", "7h", "10"]) expect(() => parseDuration(text), text).toThrow(/expected a time/);
});
