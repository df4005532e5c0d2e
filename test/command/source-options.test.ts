import { expect, test } from "vitest";
import { readSourceOptions } from "../../src/command/source-options.ts";

test("leaves options that are not given to the reader's defaults", () => {
  expect(readSourceOptions({})).toEqual({ allowFiles: [] });
  expect(readSourceOptions({ "allow-file": ["a", "b"], "max-source-size": "1k" })).toEqual({
    allowFiles: ["a", "b"],
    maxBytes: 1024,
  });
});

test("reads the limits under the names that error messages use", () => {
  expect(readSourceOptions({ "max-source-size": "1MiB", "max-source-entries": "5" })).toMatchObject({
    maxBytes: 1_048_576,
    maxEntries: 5,
  });
  for (const entries of ["0", "-1", "1.5", "1e3", "many", "10000001", ""]) {
    expect(() => readSourceOptions({ "max-source-entries": entries })).toThrow(/^expected a number from 1 to 10000000/);
  }
});
