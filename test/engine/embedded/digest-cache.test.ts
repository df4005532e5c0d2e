import { expect, test } from "vitest";
import { DigestCache } from "../../../src/engine/embedded/sources/digest-cache.ts";
import { digestTar } from "../../../src/source/mod.ts";

const archive = (version?: string) => ({
  open: async function* () {},
  ...(version === undefined ? {} : { version }),
});
const digest = await digestTar(async function* () {
  yield new Uint8Array(1024);
});

test("forgets the oldest digest when it holds a thousand", () => {
  const cache = new DigestCache();
  for (let index = 0; index < 1000; index++) cache.add(archive(`v${index}`), digest);
  expect(cache.get(archive("v0"))).toBe(digest);
  cache.add(archive("v1000"), digest);
  expect(cache.get(archive("v0"))).toBeUndefined();
  expect(cache.get(archive("v1"))).toBe(digest);
  expect(cache.get(archive("v1000"))).toBe(digest);
});

test("keeps no digest of an archive whose version is unknown", () => {
  const cache = new DigestCache();
  expect(cache.add(archive(), digest)).toBe(digest);
  expect(cache.get(archive())).toBeUndefined();
});
