import { expect, test } from "vitest";
import { nearest, nearestOfMany } from "../../src/core/mod.ts";

const KEYS = ["name", "description", "tasks", "events", "volumesFrom"];

test.each([
  ["desciption", "description"],
  ["Tasks", "tasks"],
  ["volumesfrom", "volumesFrom"],
  ["evetns", "events"],
  // Two swaps of neighbors count as two changes; as replacements they would be four, too many for six letters.
  ["veetns", "events"],
  ["nam", "name"],
  ["x", undefined],
  ["", undefined],
  ["configuration", undefined],
  ["naaaaaame", undefined],
])("finds the key closest to %j: %j", (name, found) => expect(nearest(name, KEYS)).toBe(found));

test("prefers the first of two equally close keys, or the one with the same first letter", () => {
  expect(nearest("bat", ["cat", "rat"])).toBe("cat");
  expect(nearest("fsh", ["bash", "zsh", "fish"])).toBe("fish");
  expect(nearest("fsh", ["fish", "zsh"])).toBe("fish");
});

test("does not compare names above 64 characters", () => {
  expect(nearest("a".repeat(64), ["a".repeat(63)])).toBe("a".repeat(63));
  expect(nearest("a".repeat(65), ["a".repeat(64)])).toBeUndefined();
});

test("finds nothing for another single character", () => {
  expect(nearest("-", ["f"])).toBeUndefined();
  expect(nearest("F", ["f"])).toBe("f");
});

test("compares with the first 500 of many names only", () => {
  const many = Array.from({ length: 600 }, (_, index) => `name-${index}`);
  expect(nearestOfMany("name-499x", many)).toBe("name-499");
  expect(nearestOfMany("nam-599", many)).not.toBe("name-599");
  expect(nearest("nam-599", many)).toBe("name-599");
});
