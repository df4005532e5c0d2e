import { setImmediate } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestTar, extractTar } from "../../../src/source/mod.ts";
import { type DigestCase, digestCases, TREES, tarOf, tarOfTree } from "../../vector-trees.ts";
import { chunked } from "../chunked.ts";
import { END, entry } from "../tar/raw-tar.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

/** Runs `make` once per tree: many cases differ only in the bytes after it. */
function oncePerTree<T>(make: (tar: Buffer) => Promise<T>): (tree: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (tree) => {
    if (!known.has(tree)) known.set(tree, tarOfTree(tree).then(make));
    return known.get(tree)!;
  };
}

const streamed = oncePerTree((tar) => digestTar(chunked(tar)));
const reopened = oncePerTree((tar) => digestTar(() => chunked(tar)));
const deployedDigest = oncePerTree((tar) =>
  extractTar(chunked(tar), {}, undefined, (tree) => {
    tree.enterDeployContext();
    return tree.digest();
  }),
);
const cases = [...digestCases()].map((it): [string, DigestCase] => [`${it.name}: ${it.tree}`, it]);

describe("an Engine's directory digests", () => {
  test("are recorded for many trees and releases", () => expect(cases.length).toBeGreaterThanOrEqual(249));

  test.each(cases)("%s", async (_name, { tree, extra, digest, deployed }) => {
    const ways = deployed ? [deployedDigest] : [streamed, reopened];
    for (const way of ways) expect(hex((await way(tree)).finish(extra))).toBe(digest);
  });
});

test("computes the same digest for any order of entries, any chunks, and with gzip", async () => {
  const entries = [...TREES["sort-order"]!];
  const plain = hex((await digestTar(chunked(await tarOf(entries)))).finish());
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(entries, { minLength: entries.length }),
      fc.integer({ min: 1, max: 2000 }),
      fc.boolean(),
      async (shuffled, size, zipped) => {
        const tar = await tarOf(shuffled);
        const bytes = zipped ? gzipSync(tar) : tar;
        expect(hex((await digestTar(() => chunked(bytes, size))).finish())).toBe(plain);
      },
    ),
    { numRuns: 40 },
  );
});

test("finishes a digest more than once", async () => {
  const digest = await digestTar(chunked(await tarOfTree("nested")));
  const once = hex(digest.finish(Buffer.from("one")));
  expect(hex(digest.finish(Buffer.from("two")))).not.toBe(once);
  expect(hex(digest.finish(Buffer.from("one")))).toBe(once);
});

describe("closes the archive that it opened", () => {
  const unordered = Buffer.concat([
    entry({ name: "b" }),
    entry({ name: "a" }),
    entry({ name: "c" }, "x".repeat(50_000)),
    END,
  ]);
  test.each<[string, Uint8Array]>([
    ["at its end", unordered],
    ["when it is out of order and compressed", gzipSync(unordered, { level: 0 })],
    ["when its compression is damaged", Buffer.concat([gzipSync(unordered, { level: 0 }).subarray(0, 600), unordered])],
    ["when its compression is not supported", Buffer.concat([Buffer.from("fd377a585a00", "hex"), unordered])],
    ["when it is not a tar", Buffer.alloc(60_000, "x")],
  ])("%s", async (_, bytes) => {
    let opened = 0;
    let closed = 0;
    const open = async function* () {
      opened++;
      try {
        yield* chunked(bytes, 500);
      } finally {
        closed++;
      }
    };
    await digestTar(open).catch(() => undefined);
    await digestTar(open()).catch(() => undefined);
    await setImmediate();
    expect(opened).toBeGreaterThanOrEqual(2);
    expect(closed).toBe(opened);
  });
});
