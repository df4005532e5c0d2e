import fc from "fast-check";
import { expect, test } from "vitest";
import { cutText, isRecord, plural, sortedByKey } from "../../../src/core/mod.ts";

test("counts with the singular only for one", () => {
  expect([0, 1, 2].map((count) => plural(count, "service"))).toEqual(["0 services", "1 service", "2 services"]);
  expect(plural(2, "process", "processes")).toBe("2 processes");
});

test("sorts by the bytes of UTF-8, not by UTF-16 units, and keeps the given list", () => {
  const list = [{ key: "\u{1f600}" }, { key: "\uff5e" }, { key: "b" }, { key: "" }];
  expect(sortedByKey(list).map(({ key }) => key)).toEqual(["", "b", "\uff5e", "\u{1f600}"]);
  expect(list[0]!.key).toBe("\u{1f600}");
});

test("cuts a text to exactly the given length", () => {
  expect(cutText("abcd", 4)).toBe("abcd");
  expect(cutText("abcde", 4)).toBe("abc…");
});

test("never cuts a character in two", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 12 }), (text, max) => {
      const cut = cutText(text, max);
      expect(cut).not.toMatch(/\p{Cs}/u);
      expect(cut.length).toBeLessThanOrEqual(max);
      expect(cut.length).toBeGreaterThanOrEqual(Math.min(text.length, max - 1));
      expect(text.startsWith(cut.replace(/…$/, ""))).toBe(true);
    }),
  );
});

test("accepts only objects with keys as records", () => {
  expect([{}, Object.create(null), [], null, undefined, "a", 1].map(isRecord)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
