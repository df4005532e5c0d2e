import { expect, test } from "vitest";
import { readSourceOptions } from "../../src/command/source-options.ts";

test("leaves options that are not given to the reader's defaults", () => {
  expect(readSourceOptions({})).toEqual({ allowFiles: [] });
  expect(readSourceOptions({ "allow-file": ["a", "b"], "max-source-size": "1k" })).toEqual({
    allowFiles: ["a", "b"],
    maxBytes: 1024,
  });
});
