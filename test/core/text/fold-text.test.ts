import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "../../../src/core/mod.ts";

const word = fc.stringMatching(/^[a-z]{1,9}$/);
const line = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.array(word, { minLength: 1 }))
  .map(([indent, words]) => " ".repeat(indent) + words.join(" "));
const text = fc.array(line, { minLength: 1, maxLength: 5 }).map((lines) => lines.join("\n"));

test("makes no line wider than the terminal, and loses no word", () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 30, max: 80 }), fc.integer({ min: 0, max: 15 }), (given, columns, first) => {
      const folded = foldText(given, columns, first);
      const [head = "", ...rest] = folded.split("\n");
      expect(head.length + first).toBeLessThanOrEqual(columns);
      for (const other of rest) expect(other.length).toBeLessThanOrEqual(columns);
      expect(folded.split(/\s+/)).toEqual(given.split(/\s+/));
    }),
  );
});

test("keeps a text unchanged without a terminal", () => {
  fc.assert(
    fc.property(fc.string(), (given) => {
      expect(foldText(given, undefined)).toBe(given);
    }),
  );
});
