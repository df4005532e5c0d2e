// Vitest compares bytes one by one as if each were a property, which takes a second per megabyte. Bytes that are the same are
// compared at once here; where they are not, its own comparison says what differs.
import { expect } from "vitest";

const ADDED = Symbol.for("equal-bytes");

/** Vitest keeps testers as long as the process lives, and runs this file once for each file of tests. */
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
