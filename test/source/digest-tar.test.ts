import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { digestTar, extractTar } from "../../src/source/mod.ts";
import { chunked, DIGESTS, TREES, tarOf } from "./trees.ts";

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

const archives = new Map<string, Promise<Buffer>>();
function archiveOf(tree: string): Promise<Buffer> {
  if (!archives.has(tree)) archives.set(tree, tarOf(TREES[tree]!));
  return archives.get(tree)!;
}

describe("an Engine's directory digests", () => {
  test.each(DIGESTS.filter(({ deploy }) => !deploy))("$name: $tree", async ({ tree, extra, hash }) => {
    const tar = await archiveOf(tree);
    const digest = await digestTar(chunked(tar));
    expect(hex(digest.finish(Buffer.from(extra, "hex")))).toBe(hash);
    const reopened = await digestTar(() => chunked(tar));
    expect(hex(reopened.finish(Buffer.from(extra, "hex")))).toBe(hash);
  });

  test.each(DIGESTS.filter(({ deploy }) => deploy))("$name: $tree", async ({ tree, extra, hash }) => {
    const digest = await extractTar(chunked(await archiveOf(tree)), {}, undefined, async (extracted) => {
      extracted.enterDeployContext();
      return await extracted.digest();
    });
    expect(hex(digest.finish(Buffer.from(extra, "hex")))).toBe(hash);
  });
});

test("the order of entries, the chunks and gzip change nothing", async () => {
  const entries = TREES["sort-order"]!;
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

test("a digest can be finished more than once", async () => {
  const digest = await digestTar(chunked(await archiveOf("nested")));
  const once = hex(digest.finish(Buffer.from("one")));
  expect(hex(digest.finish(Buffer.from("two")))).not.toBe(once);
  expect(hex(digest.finish(Buffer.from("one")))).toBe(once);
});
