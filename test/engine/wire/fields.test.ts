import fc from "fast-check";
import { expect, test } from "vitest";
import { readFields, renumberFields, writeFields } from "../../../src/engine/wire/fields.ts";

const TO = new Map([
  [1, 12],
  [2, 1],
  [15, 2],
]);

/** The same in two steps. */
function byFields(bytes: Uint8Array, most: number): Uint8Array {
  const fields = readFields(bytes, most);
  return writeFields(fields.flatMap(([number, payload]) => (TO.has(number) ? [[TO.get(number)!, payload]] : [])));
}

function outcome(action: () => Uint8Array): string {
  try {
    return Buffer.from(action()).toString("hex");
  } catch (error) {
    return String(error);
  }
}

const payload = fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ minLength: 100, maxLength: 300 }));
const message = fc
  .array(fc.tuple(fc.constantFrom(1, 2, 3, 15, 16, 2000), payload), { maxLength: 8 })
  .map((fields) => writeFields(fields));
/** Lengths and tags in more bytes than needed, fixed-size numbers, truncated ends. */
const odd = fc
  .array(fc.constantFrom([0x0a, 0x80, 0], [0x8a, 0, 1, 7], [0x0d, 1, 2, 3, 4], [8, 1], [0x0a], [0x12, 9], [0x13]), {
    maxLength: 6,
  })
  .map((parts) => Uint8Array.from(parts.flat()));

test("renumbers fields with the same result or error as decoding and encoding", () => {
  fc.assert(
    fc.property(fc.oneof(message, odd, fc.uint8Array({ maxLength: 12 })), fc.nat(10), (bytes, most) => {
      for (const form of [bytes, Buffer.from(bytes)]) {
        expect(outcome(() => renumberFields(form, TO, most))).toBe(outcome(() => byFields(form, most)));
      }
    }),
    { numRuns: 2000 },
  );
});
