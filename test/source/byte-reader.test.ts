import fc from "fast-check";
import { expect, test } from "vitest";
import { ByteReader } from "../../src/source/byte-reader.ts";
import { chunked } from "./chunked.ts";

const LINES = fc.array(fc.string({ unit: "binary-ascii", maxLength: 9 }).map((line) => line.replaceAll("\n", "")));

test("reads many lines at once as it reads them one by one, and leaves the rest", async () => {
  await fc.assert(
    fc.asyncProperty(LINES, fc.nat(12), fc.integer({ min: 1, max: 7 }), async (lines, count, size) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(""), "latin1");
      const [together, single] = [1, 2].map(() => new ByteReader(chunked(bytes, size)));
      const found = await together!.lines(count);
      expect(found).toEqual(lines.slice(0, count));
      for (const line of found) expect(Buffer.from(await single!.line()).toString("latin1")).toBe(line);
      const rest = (reader: ByteReader) => reader.read(bytes.length);
      expect(Buffer.from(await rest(together!))).toEqual(Buffer.from(await rest(single!)));
    }),
    { numRuns: 50 },
  );
});

test("peeks at bytes without taking them", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 20 }),
      fc.nat(25),
      fc.integer({ min: 1, max: 7 }),
      async (bytes, count, size) => {
        const reader = new ByteReader(chunked(Buffer.from(bytes), size));
        expect(Buffer.from(await reader.peek(count))).toEqual(Buffer.from(bytes.subarray(0, count)));
        expect(Buffer.from(await reader.read(25))).toEqual(Buffer.from(bytes));
      },
    ),
    { numRuns: 50 },
  );
});
