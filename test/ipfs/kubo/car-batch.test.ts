import { expect, test } from "vitest";
import { type CarBatch, carBatches } from "../../../src/ipfs/kubo/car-batch.ts";
import { ProvedLeaves } from "../../../src/ipfs/kubo/proved-leaves.ts";
import { LeafPool } from "../../../src/unixfs/leaf.ts";
import { readUnixfsNode } from "../../../src/unixfs/unixfs-node.ts";
import { buildDag, formatCid, lastOf, leavesOf } from "../source-parts.ts";

const WIDTH = 3;
const LEAF = 8;

/** A file as a source with small leaves and few links in a block. */
async function smallSource(file: Buffer) {
  const chunks = async function* () {
    yield file as Uint8Array;
  };
  const blocks = () => {
    const pool = new LeafPool(LEAF);
    return buildDag(leavesOf(chunks(), pool), pool, WIDTH);
  };
  const { sourceId, links, blocks: count } = await lastOf(blocks());
  return { sourceId, links, blocks, count };
}

/** All bytes of a CAR; its chunks are valid only while it is read. */
async function bytesOf(batch: CarBatch): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of batch.chunks()) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

/** The blocks of a CAR, by their id. */
function blocksOfCar(car: Buffer): Map<string, Buffer> {
  const blocks = new Map<string, Buffer>();
  for (let at = 1 + car[0]!; at < car.length; ) {
    let length = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = car[at++]!;
      length += (byte & 127) * factor;
      if (byte < 128) break;
    }
    blocks.set(formatCid(car.subarray(at, at + 34)), car.subarray(at + 34, at + length));
    at += length;
  }
  return blocks;
}

// One leaf, one full block of links and one leaf more, two and three levels of links and their boundaries; and a source
// whose leaves are all equal.
test.each(
  [0, 1, 8, 9, 24, 25, 48, 49, 72, 73, 96, 97, 216, 217, 240, 241, 500].flatMap(
    (size) =>
      [
        [size, true],
        [size, false],
      ] as const,
  ),
)("splits %i bytes (distinct: %s) into complete batches that together hold the source", async (size, isDistinct) => {
  const file = Buffer.alloc(size);
  for (let at = 0; isDistinct && at < size; at++) file[at] = at % LEAF === 0 ? at / LEAF : at % 251;
  const source = await smallSource(file);
  const leaves = new ProvedLeaves(source, new AbortController().signal);
  const all = new Map<string, Buffer>();
  let [sum, blocks] = [0, 0];
  for (const batch of (await carBatches(source, leaves, WIDTH))!) {
    // A retry sends the same bytes.
    const car = await bytesOf(batch);
    expect(await bytesOf(batch)).toEqual(car);
    expect(car.length).toBe(batch.length);
    const own = blocksOfCar(car);
    for (const [cid, bytes] of own) all.set(cid, bytes);
    sum += batch.size;
    blocks += batch.blocks;
    if (!batch.isLast) expect(reach(batch.root, own).length).toBe(batch.size);
    leaves.release();
  }
  expect([sum, blocks]).toEqual([size, source.count]);
  expect(reach(source.sourceId, all)).toEqual(file);
});

/** The file below a block; fails where a block is missing. */
function reach(cid: string, blocks: ReadonlyMap<string, Buffer>): Buffer {
  const block = blocks.get(cid);
  if (block === undefined) throw new Error(`no ${cid}`);
  const { data, links } = readUnixfsNode(block);
  return Buffer.concat([data, ...links.map((link) => reach(formatCid(link), blocks))]);
}

test("yields no batch of a source whose blocks do not match its id", async () => {
  const source = await smallSource(Buffer.alloc(100, 1));
  const { links } = await smallSource(Buffer.alloc(100, 2));
  const leaves = new ProvedLeaves(source, new AbortController().signal);
  expect(await carBatches({ ...source, links }, leaves, WIDTH)).toBeUndefined();
});

test.each([
  ["other bytes", (file: Buffer) => file.fill(9, 70, 71)],
  ["fewer bytes", (file: Buffer) => file.subarray(0, 80)],
])("yields no byte of a leaf that changed to %s", async (_, change) => {
  const file = Buffer.alloc(100, 1);
  const source = await smallSource(file);
  const changed = await smallSource(change(Buffer.from(file)));
  const leaves = new ProvedLeaves({ ...source, blocks: changed.blocks }, new AbortController().signal);
  const found: Buffer[] = [];
  const reading = async () => {
    for (const batch of (await carBatches(source, leaves, WIDTH))!) {
      for await (const piece of batch.chunks()) found.push(Buffer.from(piece));
    }
  };
  await expect(reading()).rejects.toThrow(/changed during the upload/);
  expect(Buffer.concat(found).includes(Buffer.from([1, 9, 1]))).toBe(false);
  expect(found.length).toBeGreaterThan(WIDTH);
});
