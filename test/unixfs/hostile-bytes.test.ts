import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { CID } from "multiformats/cid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MesgError } from "../../src/core/mod.ts";
import { DEFAULT_POLICY } from "../../src/ipfs/call-policy.ts";
import { carStore, isCar } from "../../src/ipfs/mod.ts";
import { takeSource } from "../../src/source/mod.ts";
import { parseCid, readBlockId, readBlocks, readUnixfsNode } from "../../src/unixfs/mod.ts";
import { bytesOf } from "../ipfs/sources.ts";
import { mutated, pick, randomOf } from "../mutations.ts";

/** MESG_FUZZ_RUNS=20000 npx vitest run test/unixfs/hostile-bytes.test.ts --testTimeout 3600000 */
const RUNS = Number(process.env.MESG_FUZZ_RUNS ?? 70);
const SEED = Number(process.env.MESG_FUZZ_SEED ?? 1);

/** A file of three leaves below one block, with a folder to write to. */
const FILE = Buffer.from(bytesOf(600_000));
const blocks = new Map<string, Buffer>();
let folder: string;
let car: Buffer;
let sourceId: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "hostile-bytes-"));
  writeFileSync(join(folder, "file"), FILE);
  const path = join(folder, "file.car");
  ({ sourceId } = await takeSource(join(folder, "file"), { car: path, withoutDigest: true }));
  car = readFileSync(path);
  const [headerLength, headerEnd] = varintAt(car, 0);
  for (let at = headerEnd + headerLength; at < car.length; ) {
    const [length, end] = varintAt(car, at);
    blocks.set(readBlockId(car.subarray(end, end + 34)).text, car.subarray(end + 34, end + length));
    at = end + length;
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function varintAt(bytes: Buffer, start: number): [value: number, end: number] {
  let value = 0;
  for (let at = start; ; at++) {
    value += (bytes[at]! & 127) * 128 ** (at - start);
    if (bytes[at]! < 128) return [value, at + 1];
  }
}

/** The result of work; undefined when it rejects with an expected error. */
async function answered<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    expect(error).toBeInstanceOf(MesgError);
    return undefined;
  }
}

const OPTIONS = { policy: DEFAULT_POLICY, signal: new AbortController().signal, limit: 10_000_000 };

/** Reads a file whose bytes must be those of FILE, as far as they arrive. @returns Whether all arrived. */
async function readsOnlyTheFile(chunks: AsyncIterable<Uint8Array>): Promise<boolean> {
  let at = 0;
  const whole = await answered(async () => {
    for await (const chunk of chunks) {
      expect(FILE.subarray(at, at + chunk.length).equals(chunk)).toBe(true);
      at += chunk.length;
    }
    return true;
  });
  if (whole) expect(at).toBe(FILE.length);
  return whole === true;
}

describe("reads hostile bytes to a value, or rejects them", () => {
  test("as a CID", async () => {
    const versions = [0x12, 0x20, 0x01, 0x55, 0x70, 0x71].map((byte) => fc.constant(byte));
    const bytes = fc.array(fc.oneof(...versions, fc.nat(255)), { minLength: 30, maxLength: 40 });
    const near = fc.tuple(fc.constantFrom([0x12, 0x20], [1, 0x55, 0x12, 0x20], [1, 0x70, 0x12, 0x20]), bytes);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          bytes,
          near.map(([head, rest]) => [...head, ...rest.slice(0, 32)]),
        ),
        async (cid) => {
          const id = await answered(() => readBlockId(Uint8Array.from(cid)));
          if (id !== undefined) expect(id.text).toBe(CID.decode(Uint8Array.from(cid)).toString());
        },
      ),
      { numRuns: RUNS * 4 },
    );
  });

  test("as the text of a CID", async () => {
    const text = fc.oneof(fc.string(), fc.stringMatching(/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/));
    await fc.assert(
      fc.asyncProperty(text, async (found) => {
        const cid = await answered(() => parseCid(found));
        if (cid !== undefined) expect(CID.decode(cid).toString()).toBe(found);
      }),
      { numRuns: RUNS * 4 },
    );
  });

  test("as a block of a DAG", async () => {
    const random = randomOf(SEED);
    const seeds = [...blocks.values()].map((block) => block.subarray(0, 2000));
    for (let run = 0; run < RUNS * 10; run++) {
      const block = mutated(pick(random, seeds), random, pick(random, seeds));
      const node = await answered(() => readUnixfsNode(block));
      if (node === undefined) continue;
      expect(node.links.reduce((sum, link) => sum + link.length, node.data.length)).toBeLessThanOrEqual(block.length);
      expect(node.size).toBeGreaterThanOrEqual(0);
    }
  });

  test("as blocks that are fetched one by one", async () => {
    const random = randomOf(SEED + 1);
    let whole = 0;
    for (let run = 0; run < RUNS; run++) {
      const damaged = pick(random, [...blocks.keys(), ""]);
      const get = async ({ text }: { text: string }) =>
        text === damaged ? mutated(blocks.get(text)!, random) : (blocks.get(text) ?? Buffer.alloc(0));
      const read = readBlocks(sourceId, get, { place: "here", limit: 1e7, signal: OPTIONS.signal });
      if (await readsOnlyTheFile(read)) whole++;
    }
    expect(whole).toBeGreaterThan(0);
    expect(whole).toBeLessThan(RUNS);
  });

  test("as a CAR", async () => {
    const random = randomOf(SEED + 2);
    const path = join(folder, "damaged.car");
    const small = car.subarray(0, 300);
    let whole = 0;
    for (let run = 0; run < RUNS; run++) {
      const head = mutated(small, random);
      writeFileSync(path, random(3) === 0 ? mutated(car, random) : Buffer.concat([head, car.subarray(300)]));
      await isCar(path);
      if (await readsOnlyTheFile(carStore(path).read(sourceId, OPTIONS))) whole++;
    }
    expect(whole).toBeLessThan(RUNS);
  });
});
