// Vitest compares bytes one by one as properties, which takes a second per megabyte. This compares equal bytes at once;
// Vitest's own comparison reports the difference otherwise.
import { expect } from "vitest";

const ADDED = Symbol.for("equal-bytes");

/** Vitest keeps testers for the life of the process, and runs this file once per test file. */
const known = globalThis as { [ADDED]?: true };
if (known[ADDED] === undefined) {
  known[ADDED] = true;
  expect.addEqualityTesters([
    (left: unknown, right: unknown) => {
      if (!(left instanceof Uint8Array && right instanceof Uint8Array)) return undefined;
      return left.constructor === right.constructor && Buffer.compare(left, right) === 0 ? true : undefined;
    },
  ]);
}
