import { expect, test } from "vitest";
import { assertPrices, priceOf, readPrices, unusedPrices } from "../../../src/github/inputs/prices.ts";
import { InputReader } from "../../../src/github/inputs/reader.ts";

async function read(text: string) {
  const reader = new InputReader({ "INPUT_ENGINE-PRICE": text });
  const prices = await readPrices(reader);
  reader.finish();
  return prices!;
}

test("applies a price to every service, and a line with a path to one service", async () => {
  const prices = await read(" perCall=1, perSec=2,perKB=3\n./my services/mail/  perCall=4,perSec=0,perKB=0\n");
  expect(priceOf(prices, "services/other")).toEqual({ perCall: "1", perSec: "2", perKB: "3" });
  expect(priceOf(prices, "my services/mail")).toEqual({ perCall: "4", perSec: "0", perKB: "0" });
  expect(priceOf(await read(""), ".")).toBeUndefined();
});

test.each([
  ["perCall=1", "perCall=N,perSec=N,perKB=N"],
  ["services/mail", "perCall=N,perSec=N,perKB=N"],
  ["xperCall=1,perSec=2,perKB=3", "perCall=N,perSec=N,perKB=N"],
  ["a perCall=1,perSec=2,perKB=3\n./a/ perCall=1,perSec=2,perKB=3", 'one price for "a", found several'],
  ["perCall=1,perSec=2,perKB=3\nperCall=1,perSec=2,perKB=3", "one price for all services, found several"],
])("rejects %j", async (text, words) => {
  await expect(read(text)).rejects.toMatchObject({ kind: "usage", message: expect.stringContaining(words) });
});

test("rejects a price for a missing service, and reports one that the release does not support", async () => {
  const prices = await read("mail perCall=1,perSec=2,perKB=3");
  expect(() => assertPrices(prices, ["mail", "."])).not.toThrow();
  expect(() => assertPrices(prices, ["male"])).toThrow('found "mail"');
  expect(unusedPrices(prices, "0.26")).toEqual([]);
  expect(unusedPrices(prices, "0.25")).toEqual(["Engine 0.25 has no prices: engine-price is not used"]);
});
