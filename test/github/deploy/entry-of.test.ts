import fc from "fast-check";
import { expect, test } from "vitest";
import { entryOf } from "../../../src/github/deploy/entry-of.ts";

test("finds the outcome of each service in its own list only", () => {
  fc.assert(
    fc.property(fc.nat(20), fc.nat(20), (count, others) => {
      const listOf = (length: number) => Array.from({ length }, (_, index) => ({ service: { index }, outcome: index }));
      const [list, other] = [listOf(count), listOf(others)];
      for (const entry of list) {
        expect(entryOf(list, entry.service)).toBe(entry);
        expect(entryOf(other, entry.service)).toBeUndefined();
      }
    }),
  );
});

test("looks at a list of thousands only once", () => {
  let looks = 0;
  const list = Array.from({ length: 5000 }, (_, index) => {
    const service = { index };
    return Object.defineProperty({ service }, "service", {
      get: () => {
        looks++;
        return service;
      },
    });
  });
  const services = list.map(({ service }) => service);
  looks = 0;
  for (const service of services) expect(entryOf(list, service)).toBeDefined();
  expect(looks).toBe(list.length);
});
