import fc from "fast-check";
import { expect, test } from "vitest";
import { ArchiveError } from "../../../src/source/archive-error.ts";
import { parseHeader } from "../../../src/source/tar/tar-header.ts";
import { rawHeader } from "./raw-tar.ts";

/** A field of 12 characters, most of which make a number, with padding on either side. */
const FIELD = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(" ", "\0"), maxLength: 3 }),
    fc.string({ unit: fc.constantFrom(..."01234567"), maxLength: 11 }),
    fc.string({ unit: fc.constantFrom(" ", "\0", " ", "\0", "8", "-", "7"), maxLength: 4 }),
  )
  .map((parts) => parts.join("").slice(0, 12).padEnd(12, "\0"));

test("reads octal numbers as Go does, whatever they are padded with", () => {
  fc.assert(
    fc.property(FIELD, (field) => {
      // parseOctal of archive/tar trims spaces and NULs on both sides, then cuts at a NUL.
      const digits = field.replace(/^[ \0]+|[ \0]+$/g, "").split("\0")[0]!;
      const read = () => parseHeader(rawHeader({ size: Buffer.from(field, "latin1") })).size;
      if (/^[0-7]*$/.test(digits)) expect(read()).toBe(Number.parseInt(digits || "0", 8));
      else expect(read).toThrow(ArchiveError);
    }),
    { numRuns: 300 },
  );
});

test("reads sizes in base 256, which are larger than octal digits can state", () => {
  const size = Buffer.from([0x80, 0, 0, 0, 0, 0, 0, 16, 0, 0, 0, 5]);
  expect(parseHeader(rawHeader({ size })).size).toBe(2 ** 36 + 5);
});
