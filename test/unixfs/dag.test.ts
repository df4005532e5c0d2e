import { createHash } from "node:crypto";
import fc from "fast-check";
import { importer } from "ipfs-unixfs-importer";
import { fixedSize } from "ipfs-unixfs-importer/chunker";
import { balanced } from "ipfs-unixfs-importer/layout";
import { describe, expect, test } from "vitest";
import { type Block, buildDag, lastOf, leavesOf } from "../../src/unixfs/dag.ts";
import { LeafPool } from "../../src/unixfs/leaf.ts";
import { parseCid, sourceIdOf } from "../../src/unixfs/mod.ts";
import { sampled } from "../setup/sampled.ts";
import { chunked } from "../source/chunked.ts";

/** Bytes without repetition at the size of chunks or leaves. */
function content(size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let state = size + 1;
  for (let index = 0; index < size; index += 4) {
    state = Math.imul(state, 1_664_525) + 1_013_904_223;
    bytes[index] = state >>> 24;
  }
  return bytes;
}

/** The result of ipfs-unixfs-importer for a file, with the classic defaults of `ipfs add`. */
async function oracle(bytes: Uint8Array, leafSize = 262_144, width = 174) {
  const blocks = new Map<string, Uint8Array>();
  const blockstore = {
    put: async (cid: { toString(): string }, block: Uint8Array | AsyncIterable<Uint8Array>) => {
      blocks.set(cid.toString(), block as Uint8Array);
      return cid as never;
    },
  };
  const results = importer([{ content: chunked(bytes, 100_000) }], blockstore as never, {
    cidVersion: 0,
    rawLeaves: false,
    wrapWithDirectory: false,
    reduceSingleLeafToSelf: true,
    chunker: fixedSize({ chunkSize: leafSize }),
    layout: balanced({ maxChildrenPerNode: width }),
  });
  for await (const { cid } of results) return { id: cid.toString(), blocks };
  throw new Error("the importer gave nothing");
}

async function ours(bytes: Uint8Array, leafSize = 262_144, width = 174, chunk = 70_000) {
  const pool = new LeafPool(leafSize);
  const blocks: Block[] = [];
  const dag = await lastOf(buildDag(leavesOf(chunked(bytes, chunk), pool), pool, width), (block) => {
    blocks.push({ ...block, bytes: Uint8Array.from(block.bytes), data: block.data && Uint8Array.from(block.data) });
  });
  return { ...dag, list: blocks };
}

const WIDE = 174 * 262_144;

describe("agrees with ipfs-unixfs-importer", () => {
  const wide = sampled([WIDE + 1, WIDE, WIDE - 1], 3);
  test.each([0, 1, 262_143, 262_144, 262_145, ...wide])("for %i bytes", async (size) => {
    const bytes = content(size);
    expect((await sourceIdOf(chunked(bytes))).sourceId).toBe((await oracle(bytes)).id);
  });

  test("for trees of any height, block by block", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 1500 }),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 2, max: 6 }),
        fc.integer({ min: 1, max: 500 }),
        async (size, leafSize, width, chunk) => {
          const bytes = content(size);
          const expected = await oracle(bytes, leafSize, width);
          const found = await ours(bytes, leafSize, width, chunk);
          expect(found.sourceId).toBe(expected.id);
          expect(found.size).toBe(size);
          expect(found.list).toHaveLength(found.blocks);
          expect(Buffer.concat(found.list.flatMap(({ data }) => data ?? [])).equals(bytes)).toBe(true);
          const hashes = found.list.map(({ bytes }) => hash(bytes));
          expect(new Set(hashes)).toEqual(new Set([...expected.blocks.values()].map(hash)));
          expect(found.list.map(({ cid }) => Buffer.from(cid.subarray(2)).toString("hex"))).toEqual(hashes);
          expect(found.list.at(-1)!.cid).toEqual(found.root);
        },
      ),
      { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 30) },
    );
  });

  test("for a tree of three levels", async () => {
    const bytes = content(3 * 50 * 50 + 11);
    expect((await ours(bytes, 3, 50)).sourceId).toBe((await oracle(bytes, 3, 50)).id);
  });
});

test("parses a source id to the digest of its root", () => {
  // A well-known id: the empty file.
  expect(Buffer.from(parseCid("QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH")).toString("hex")).toBe(
    "1220bfccda787baba32b59c78450ac3d20b633360b43992c77289f9ed46d843561e6",
  );
  for (const text of ["", "Qm", "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQ0", "bafkqaaa", "x".repeat(200)]) {
    expect(() => parseCid(text)).toThrow("invalid source id");
  }
});

test("stops reading a source that hangs when the signal aborts", async () => {
  const controller = new AbortController();
  async function* hanging(): AsyncGenerator<Uint8Array> {
    yield content(10);
    setTimeout(() => controller.abort(new Error("enough")), 10);
    await new Promise(() => undefined);
  }
  await expect(sourceIdOf(hanging(), controller.signal)).rejects.toThrow("enough");
});

function hash(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
