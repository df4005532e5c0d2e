import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CarReader, CarWriter } from "@ipld/car";
import { afterAll, beforeAll, expect, test } from "vitest";
import { DEFAULT_POLICY } from "../../../src/ipfs/call-policy.ts";
import { carStore, isCar } from "../../../src/ipfs/mod.ts";
import { takeSource } from "../../../src/source/mod.ts";
import { bytesOf } from "../sources.ts";

type Block = Parameters<ReturnType<typeof CarWriter.create>["writer"]["put"]>[0];

/** Three leaves and their parent. */
const BYTES = bytesOf(600_000);
let folder: string;
const blocks: Block[] = [];
let sourceId: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "car-store-"));
  await writeFile(join(folder, "source.tar"), BYTES);
  const car = join(folder, "source.car");
  ({ sourceId } = await takeSource(join(folder, "source.tar"), { car, withoutDigest: true }));
  const reader = await CarReader.fromBytes(await readFile(car));
  for await (const block of reader.blocks()) blocks.push(block);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A CAR file as another tool writes it. */
async function carOf(name: string, parts: readonly Block[], root = blocks.at(-1)!.cid): Promise<string> {
  const { writer, out } = CarWriter.create([root]);
  const chunks: Uint8Array[] = [];
  const collected = (async () => {
    for await (const chunk of out) chunks.push(chunk);
  })();
  for (const part of parts) await writer.put(part);
  await writer.close();
  await collected;
  const path = join(folder, name);
  await writeFile(path, Buffer.concat(chunks));
  return path;
}

async function read(path: string, id = sourceId): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const options = { policy: DEFAULT_POLICY, signal: new AbortController().signal, limit: 1 << 30 };
  for await (const chunk of carStore(path).read(id, options)) chunks.push(Uint8Array.from(chunk));
  return Buffer.concat(chunks);
}

test("reads a CAR of another tool, with blocks in any order", async () => {
  expect(blocks).toHaveLength(4);
  const path = await carOf("reversed.car", [...blocks].reverse());
  expect(await isCar(path)).toBe(true);
  expect((await read(path)).equals(BYTES)).toBe(true);
});

test("rejects a CAR that lacks a block or the source", async () => {
  const partial = await carOf("partial.car", blocks.slice(1));
  await expect(read(partial)).rejects.toThrow(`missing block ${blocks[0]!.cid} in ${partial}`);
  const other = await carOf("other.car", blocks.slice(0, 1), blocks[0]!.cid);
  await expect(read(other)).rejects.toThrow(`wrong source in ${other}: expected ${sourceId}, found ${blocks[0]!.cid}`);
});

test.each([
  ["version 2", Buffer.from("0aa16776657273696f6e02", "hex"), "found a CAR of another version"],
  ["an endless header", Buffer.from([0xff, 0xff, 0xff, 0xff, 0xff]), "found a section without a valid length"],
  ["a header that is too long", Buffer.from([0xff, 0xff, 0x7f, 0xa2]), "found a header that is too long"],
  ["an empty file", Buffer.alloc(0), "found a section without a valid length"],
])("rejects %s", async (name, bytes, message) => {
  const path = join(folder, `${name}.car`);
  await writeFile(path, bytes);
  await expect(read(path)).rejects.toThrow(message);
});

test("does not mistake a tar for a CAR, for any name of its first file", async () => {
  for (const [name, expected] of [
    ["mesg.yml", false],
    [":eroots", false],
    ["", false],
  ] as const) {
    const path = join(folder, "some.tar");
    await writeFile(path, Buffer.from(name.padEnd(512, "\0")));
    expect(await isCar(path)).toBe(expected);
  }
});
