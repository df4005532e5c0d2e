import { expect, test } from "vitest";
import { carBatches } from "../../../src/ipfs/kubo/car-batch.ts";
import { LeafPool } from "../../../src/unixfs/leaf.ts";
import { readUnixfsNode } from "../../../src/unixfs/unixfs-node.ts";
import { buildDag, formatCid, leavesOf } from "../source-parts.ts";

const WIDTH = 3;
const LEAF = 8;

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

// One leaf, one full block of links and one leaf more, two and three levels of links and their edges; and a source whose
// leaves are all alike.
test.each(
  [0, 1, 8, 9, 24, 25, 48, 49, 72, 73, 96, 97, 216, 217, 240, 241, 500].flatMap(
    (size) =>
      [
        [size, true],
        [size, false],
      ] as const,
  ),
)(
  "each batch of %i bytes (distinct: %s) holds all below its root, and together they hold all",
  async (size, isDistinct) => {
    const file = Buffer.alloc(size);
    for (let at = 0; isDistinct && at < size; at++) file[at] = at % LEAF === 0 ? at / LEAF : at % 251;
    const chunks = (async function* () {
      yield file as Uint8Array;
    })();
    const pool = new LeafPool(LEAF);
    const batches = carBatches(buildDag(leavesOf(chunks, pool), pool, WIDTH));
    const all = new Map<string, Buffer>();
    let [sum, blocks] = [0, 0];
    for (;;) {
      const { value, done } = await batches.next();
      if (done) {
        expect([sum, blocks]).toEqual([size, value.blocks]);
        expect(reach(value.sourceId, all)).toEqual(file);
        return;
      }
      const car = Buffer.concat([...value.chunks()]);
      expect(car.length).toBe(value.length);
      const own = blocksOfCar(car);
      for (const [cid, bytes] of own) all.set(cid, bytes);
      sum += value.size;
      blocks += value.blocks;
      if (!value.isLast) expect(reach(value.root, own).length).toBe(value.size);
    }
  },
);

/** The file below a block; fails where a block is missing. */
function reach(cid: string, blocks: ReadonlyMap<string, Buffer>): Buffer {
  const block = blocks.get(cid);
  if (block === undefined) throw new Error(`no ${cid}`);
  const { data, links } = readUnixfsNode(block);
  return Buffer.concat([data, ...links.map((link) => reach(formatCid(link), blocks))]);
}
