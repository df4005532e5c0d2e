import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMPACT, FORM, type Folding, HEXADECIMAL, LETTERS } from "../../../src/core/conceal/foldings.ts";

function bytewise({ byte }: Folding, bytes: Uint8Array): string {
  return Buffer.from([...bytes].map(byte).filter((one) => one >= 0)).toString("latin1");
}

const ascii = fc.array(fc.integer({ max: 0x7f, min: 0 })).map((bytes) => Uint8Array.from(bytes));
const EVERY = Uint8Array.from({ length: 256 }, (_, byte) => byte);

describe("a folding of a text equals that of its bytes", () => {
  test.each([
    ["as a form", FORM, fc.uint8Array()],
    ["in base64", COMPACT, fc.uint8Array()],
    ["in letters and digits", LETTERS, fc.uint8Array()],
    ["in hexadecimal", HEXADECIMAL, ascii],
  ] as const)("%s", (_, folding, arbitrary) => {
    const every = folding === HEXADECIMAL ? EVERY.subarray(0, 0x80) : EVERY;
    const check = (bytes: Uint8Array) => {
      expect(folding.text(Buffer.from(bytes).toString("latin1"))).toBe(bytewise(folding, bytes));
    };
    check(every);
    fc.assert(fc.property(arbitrary, check));
  });

  test("keeps the mark of a cut in hexadecimal, after any byte", () => {
    const cut = Buffer.from("…");
    for (const byte of EVERY) {
      const folded = HEXADECIMAL.text(Buffer.concat([Buffer.of(byte), cut]).toString("latin1"));
      expect(Buffer.from(folded, "latin1").includes(cut)).toBe(true);
    }
  });
});
