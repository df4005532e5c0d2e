import { createHash, randomBytes } from "node:crypto";
import { createReadStream, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { takeSource } from "../../../src/source/mod.ts";
import { fileBlocks, hashPoolFor, LEAF_PLACE, lastOf, sourceIdOf } from "../../../src/unixfs/mod.ts";
import { commit, repository, temporaryFolder } from "../../source/git/repositories.ts";

/** Enough for threads; the last leaf is not full. */
const SIZE = 17 * 1024 * 1024 + 5;

function sha(algorithm: string, ...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash(algorithm);
  for (const part of parts) hash.update(part);
  return hash.digest("hex");
}

test("hashes blocks and chains on threads as the calling thread would", async () => {
  const pool = (await hashPoolFor(SIZE, LEAF_PLACE))!;
  const chain = await pool.chain("sha1", "blob 3\0");
  const places = Array.from({ length: 9 }, (_, index) => pool.take()!.fill(index));
  const digests = places.map((place) => pool.digest(place.subarray(0, 1000)));
  pool.flush();
  for (const [index, digest] of digests.entries()) {
    expect(Buffer.from(await digest).toString("hex")).toBe(sha("sha256", places[index]!.subarray(0, 1000)));
  }
  await chain!.add(places.map((place) => place.subarray(0, 7)));
  await chain!.add([randomBytes(5).fill(1)]);
  const expected = sha("sha1", "blob 3\0", ...places.map((place) => place.subarray(0, 7)), Buffer.alloc(5, 1));
  expect(await chain!.end()).toBe(expected);
  for (const place of places) pool.give(place);
});

test("a large file has the id that a stream of it has, and its places are free again after an aborted build", async () => {
  const path = join(temporaryFolder(), "large");
  writeFileSync(path, randomBytes(SIZE));
  const { sourceId } = await sourceIdOf(createReadStream(path));
  expect((await lastOf(fileBlocks(path))).sourceId).toBe(sourceId);
  for (let attempt = 0; attempt < 40; attempt++) {
    for await (const _ of fileBlocks(path)) break;
  }
  const pool = (await hashPoolFor(SIZE, LEAF_PLACE))!;
  const place = pool.take();
  expect(place).toBeDefined();
  pool.give(place!);
  expect((await lastOf(fileBlocks(path))).sourceId).toBe(sourceId);
});

test("the source of a large file is the commit's, whatever bytes of the same size are on disk", async () => {
  const folder = repository({ "mesg.yml": "name: x\n" });
  const path = join(folder, "large");
  const put = (letter: string) => {
    writeFileSync(path, letter.repeat(SIZE));
    utimesSync(path, 1_000_000_000, 1_000_000_000);
  };
  put("x");
  commit(folder);
  const committed = await takeSource(folder);
  put("y");
  const taken = await takeSource(folder);
  expect(taken.notices).toEqual([]);
  expect(taken.sourceId).toBe(committed.sourceId);
  expect(taken.digest?.finish()).toEqual(committed.digest?.finish());
});
