import { expect, test } from "vitest";
import { SearchBudget } from "../../src/waivers/mod.ts";

const MIB = 1024 * 1024;

test.each<[string, (budget: SearchBudget) => void, number, string]>([
  ["files", (budget) => budget.countFile(), 10, "more than 10 files of main may describe the service"],
  [
    "bytes read",
    (budget) => budget.countRead(64 * MIB),
    16,
    "more than 1 GiB of files of main may describe the service",
  ],
  [
    "bytes parsed",
    (budget) => budget.countParsed(2 * MIB - 4096),
    8,
    "more than 16 MiB of files of main mention the service",
  ],
  [
    "small files parsed",
    (budget) => budget.countParsed(0),
    4096,
    "more than 16 MiB of files of main mention the service",
  ],
])("stops a search beyond its number of %s", (_, count, times, problem) => {
  const budget = new SearchBudget("main", 10);
  for (let time = 0; time < times; time++) count(budget);
  expect(budget.problem).toBeUndefined();
  count(budget);
  expect(budget.problem).toBe(problem);
});

test("remembers rejected contents, but not of pointers, symlinks and files that are read in another way", () => {
  const budget = new SearchBudget("main", 10);
  const file = { path: "a/mesg.yml", mode: "100644", oid: "a" };
  budget.reject(file, 1024);
  budget.reject({ ...file, oid: "small" }, 1023);
  budget.reject({ ...file, oid: "link", mode: "120000" }, 1024);
  const isRejected = (change: object) => budget.isRejected({ ...file, ...change });
  expect([{}, { path: "b/service.yaml", mode: "100755" }].map(isRejected)).toEqual([true, true]);
  const others = [{ path: "a/mesg.json" }, { mode: "120000" }, { oid: "small" }, { oid: "link" }, { oid: "b" }];
  expect(others.map(isRejected)).toEqual(others.map(() => false));
});
