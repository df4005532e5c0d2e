import { expect, test } from "vitest";
import { DEFAULT_LIMITS, enforceLimits } from "../../src/source/limits.ts";
import type { SourceEntry } from "../../src/source/mod.ts";

const link = (path: string): SourceEntry => ({ kind: "symlink", path, target: "x" });
const enforce = (...paths: string[]) => enforceLimits(paths.map(link), DEFAULT_LIMITS);

test.each([
  ["a path of too many folders", `${"a/".repeat(60_000)}f`, /^a path in the source is too long.* found 120001: a\/a/],
  ["a path that is one byte too long", `${"a/".repeat(2047)}aa`, /at most 4095 bytes, found 4096/],
  ["a name that is one byte too long", `a/${"é".repeat(128)}`, /^a name in the source .* at most 255 bytes, found 256/],
])("rejects %s, which no Engine can extract", (_, path, message) => {
  expect(() => enforce("a", path)).toThrow(message);
});

test("accepts the longest path and name that Linux accepts", () => {
  enforce(`${"a/".repeat(2047)}f`, "é".repeat(127), `${`${"n".repeat(255)}/`.repeat(15)}f`);
});

test("names the largest folders on one line each, for any names", () => {
  const paths = Array.from({ length: 30 }, (_, index) => `a\n::error::x/${"d/".repeat(500)}${index}`);
  const refuse = () => enforceLimits(paths.map(link), { ...DEFAULT_LIMITS, maxEntries: 10 });
  expect(refuse).toThrow(/^the source is too large: expected at most 10 entries \(max-source-entries\), found 30/);
  expect(refuse).not.toThrow(/\n::/);
});
