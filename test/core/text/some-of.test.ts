import { expect, test } from "vitest";
import { listOf, someLines, someOf } from "../../../src/core/mod.ts";

test("joins all items, the last one with a word", () => {
  expect(listOf([])).toBe("");
  expect(listOf(["a"])).toBe("a");
  expect(listOf(["a", "b"])).toBe("a and b");
  expect(listOf(["a", "b", "c"], "or")).toBe("a, b or c");
});

test("names everything up to the limit, and counts the rest", () => {
  expect(someOf([], 2)).toBe("");
  expect(someOf(["a", "b"], 2)).toBe("a, b");
  expect(someOf(["a", "b", "c"], 2)).toBe("a, b and 1 more");
  expect(someLines(["a", "b"], 2, String)).toEqual(["a", "b"]);
  expect(someLines(["a", "b", "c", "d"], 2, String)).toEqual(["a", "b", "and 2 more"]);
});

test("writes only the names that it shows", () => {
  const written: string[] = [];
  const show = (name: string) => {
    written.push(name);
    return JSON.stringify(name);
  };
  expect(someOf(["a", "b", "c"], 1, show)).toBe('"a" and 2 more');
  expect(someLines(["a", "b", "c"], 1, show)).toEqual(['"a"', "and 2 more"]);
  expect(written).toEqual(["a", "a"]);
});
