import { expect, test } from "vitest";
import { Holds, LeafPool } from "../../src/unixfs/leaf.ts";

test("a pool reuses its leaves, emptied", () => {
  const pool = new LeafPool(4);
  const leaf = pool.take();
  leaf.put(Uint8Array.of(1, 2, 3));
  pool.give(leaf);
  expect(pool.take()).toBe(leaf);
  expect(leaf.data.length).toBe(0);
  expect(pool.take()).not.toBe(leaf);
});

test("a pool takes back a leaf only when nothing holds it any more", () => {
  const pool = new LeafPool(4);
  const leaf = pool.take();
  const releases = [leaf.hold(), leaf.hold()];
  pool.give(leaf);
  expect(pool.take()).not.toBe(leaf);
  releases[0]!();
  expect(pool.take()).not.toBe(leaf);
  releases[1]!();
  expect(pool.take()).toBe(leaf);
});

test("frees a leaf once, at the end or at the last release after it", () => {
  for (const isHeld of [false, true]) {
    const holds = new Holds();
    let freed = 0;
    const release = isHeld ? holds.add() : () => undefined;
    holds.end(() => freed++);
    expect(freed).toBe(isHeld ? 0 : 1);
    release();
    expect(freed).toBe(1);
  }
});
