import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { offerSource, parseApi, publishSource } from "../../../src/ipfs/mod.ts";
import { takeSource } from "../../../src/source/mod.ts";
import { commit, repository } from "../../source/git/repositories.ts";
import { FakeNode } from "../fake-node.ts";
import { bytesOf, defectsAt } from "../sources.ts";

const POLICY = { idleTimeout: 5_000, totalTimeout: 20_000, attempts: 2, pause: 10 };
const LARGE = bytesOf(1_500_000, "large");

/** Publishes a committed source to a fake node. */
async function publish(
  folder: string,
  change: (offered: Awaited<ReturnType<typeof offerSource>>) => object = () => ({}),
) {
  await using node = await FakeNode.start();
  const taken = await takeSource(folder);
  const offered = await offerSource(folder, taken);
  const source = { ...offered, ...change(offered) };
  await publishSource(source, { apis: [parseApi(node.url)], policy: POLICY });
  return { sourceId: taken.sourceId, defects: defectsAt(node, taken.sourceId), blocks: [...node.blocks.values()] };
}

/** Seconds: a time that every file system stores exactly. */
const LONG_AGO = 1_000_000_000;

test("reads a committed source from disk once, and verifies each block", async () => {
  const folder = repository({ "a.txt": "a\n", "large.bin": LARGE });
  const { defects } = await publish(folder, () => ({
    blocks: () => {
      throw new Error("read a second time");
    },
  }));
  expect(defects).toEqual([]);
});

test("publishes the commit's bytes when a file on disk has others", async () => {
  const folder = repository({ "a.txt": "a\n", "large.bin": LARGE });
  const { sourceId } = await takeSource(folder);
  const secret = Buffer.from("bytes that nobody committed");
  const other = Buffer.from(LARGE);
  secret.copy(other, 1_400_000);
  // With git's size and time, only the bytes show the change.
  utimesSync(join(folder, "large.bin"), LONG_AGO, LONG_AGO);
  commit(folder);
  writeFileSync(join(folder, "large.bin"), other);
  utimesSync(join(folder, "large.bin"), LONG_AGO, LONG_AGO);
  const published = await publish(folder);
  expect(published.sourceId).toBe(sourceId);
  expect(published.defects).toEqual([]);
  expect(published.blocks.some((block) => block.includes(secret))).toBe(false);
});

test("publishes nothing of a source whose blocks are wrong everywhere", async () => {
  const folder = repository({ "a.txt": "a\n", "large.bin": LARGE });
  const other = repository({ "a.txt": "a\n", "large.bin": bytesOf(1_500_000, "other") });
  const wrong = await offerSource(other, await takeSource(other));
  const publishing = publish(folder, () => ({ blocks: wrong.blocks, unverifiedLeaves: wrong.unverifiedLeaves }));
  await expect(publishing).rejects.toThrow(/changed during the upload: expected Qm\w+ as block 0, found Qm/);
});
