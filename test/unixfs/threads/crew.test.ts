import { createHash, randomBytes } from "node:crypto";
import { createReadStream, lstatSync, rmSync, symlinkSync, truncateSync, utimesSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { archive, readSourceTree, sourceBlocks, takeSource } from "../../../src/source/mod.ts";
import { SECRETS } from "../../../src/source/secrets/secret-contents.ts";
import { LeafWriter, type Leaves } from "../../../src/unixfs/leaf-writer.ts";
import { fileBlocks, lastOf, sourceIdOf } from "../../../src/unixfs/mod.ts";
import { Crew, crewFor } from "../../../src/unixfs/threads/crew.ts";
import { type FillJob, statJob } from "../../../src/unixfs/threads/fill-job.ts";
import { LEAF_SIZE, PLACE } from "../../../src/unixfs/threads/place.ts";
import { commit, repository, temporaryFolder } from "../../source/git/repositories.ts";

/** Many leaves, the last of which is not full. */
const SIZE = 17 * 1024 * 1024 + 5;
/** Bytes for which threads are started. */
const ENOUGH = 64 * 1024 * 1024;

/** A job that reads one file into consecutive leaves, and the leaves. */
function jobFor(path: string, size: number, more: Partial<FillJob> = {}, crew = new Crew(undefined)) {
  const places = Array.from({ length: Math.ceil(size / LEAF_SIZE) }, () => {
    const place = crew.take();
    new Int32Array(place.buffer, place.byteOffset, 3).set([LEAF_SIZE, PLACE.data, PLACE.data + LEAF_SIZE]);
    return place;
  });
  const job = { paths: path, numbers: Float64Array.of(0, 0, size, size, -1, -1), oids: "", hash: [], ...more };
  return { job, places };
}

test("reads a file into leaves, and hashes the full ones", async () => {
  const path = join(temporaryFolder(), "file");
  const bytes = randomBytes(2 * LEAF_SIZE + 7);
  writeFileSync(path, bytes);
  const { job, places } = jobFor(path, bytes.length);
  expect(await new Crew(undefined).run(job, places)).toEqual({ findings: [], unhashed: [] });
  const data = places.map((place) => Buffer.from(place.subarray(PLACE.data, PLACE.data + LEAF_SIZE)));
  expect(Buffer.concat(data).subarray(0, bytes.length).equals(bytes)).toBe(true);
  for (const [index, place] of places.slice(0, 2).entries()) {
    const digest = createHash("sha256").update(data[index]!).digest();
    expect(Buffer.from(place.subarray(PLACE.digest, PLACE.digest + 32)).equals(digest)).toBe(true);
  }
  // The last leaf has bytes left that are not the file's.
  expect(new Int32Array(places[2]!.buffer, places[2]!.byteOffset, 1)[0]).toBe(LEAF_SIZE - 7);
});

test.skipIf(availableParallelism() === 1)("does the same in a thread", async () => {
  const path = join(temporaryFolder(), "file");
  const bytes = randomBytes(LEAF_SIZE);
  writeFileSync(path, bytes);
  const crew = await crewFor(ENOUGH, 1, SECRETS);
  const { run } = await crew.chain();
  const { job, places } = jobFor(path, LEAF_SIZE, {}, crew);
  expect(await run(job, places)).toEqual({ findings: [], unhashed: [] });
  const digest = createHash("sha256").update(bytes).digest();
  expect(Buffer.from(places[0]!.subarray(PLACE.digest, PLACE.digest + 32)).equals(digest)).toBe(true);
  writeFileSync(path, `${"-----BEGIN "}PRIVATE KEY-----`);
  const small = jobFor(path, 27, {}, crew);
  expect(await run(small.job, small.places)).toEqual({ findings: [{ file: 0, isNotable: true }], unhashed: [] });
});

test.each([
  ["in the calling thread", async () => async (job: FillJob) => new Crew(undefined).runHere(job, [])],
  ["in a thread", async () => (await (await crewFor(ENOUGH, 1, SECRETS)).chain()).run],
])("stats files %s: follows no symlink, reports nothing for a missing file", async (_, start) => {
  const folder = temporaryFolder();
  const [file, link, gone] = [join(folder, "file"), join(folder, "link"), join(folder, "gone")];
  writeFileSync(file, "abc");
  symlinkSync("file", link);
  const run = await start();
  const { stats } = await run(statJob([file, link, gone, folder]), []);
  const rows = [file, link, folder].map((path) => lstatSync(path));
  const [first, second, last] = rows.map(({ mode, size, mtimeMs, ino }) => [mode, size, mtimeMs, ino]);
  expect([...stats!]).toEqual([...first!, -1, ...second!, -1, -1, -1, -1, -1, -1, ...last!, -1]);
});

test.each([
  ["in the calling thread", async () => async (job: FillJob) => new Crew(SECRETS.inspector).runHere(job, [])],
  ["in a thread", async () => (await (await crewFor(ENOUGH, 1, SECRETS)).chain()).run],
])("reads small files %s while it stats them, if there is room", async (_, start) => {
  const folder = temporaryFolder();
  const files = ["abc", "", "x".repeat(16_385), "defg", `${"-----BEGIN "}PRIVATE KEY-----`];
  const paths = files.map((text, index) => {
    const path = join(folder, `file${index}`);
    writeFileSync(path, text);
    return path;
  });
  symlinkSync("file0", join(folder, "link"));
  const enough = 4 * 1024 * 1024;
  const room = new Int32Array(new SharedArrayBuffer(4)).fill(enough);
  const run = await start();
  const job = statJob([...paths, join(folder, "link"), join(folder, "gone"), folder, ""], room);
  const { stats, contents } = await run(job, []);
  const rows = Array.from({ length: 9 }, (_, index) => [...stats!.subarray(5 * index, 5 * index + 5)]);
  expect(Buffer.from(contents!).toString()).toBe("abcdefg");
  expect(rows.map(([, , , , at]) => at)).toEqual([0, 3, -1, 3, -1, -1, -1, -1, -1]);
  const sizes = rows.map(([mode, size]) => (mode === -1 ? undefined : size));
  expect(sizes.slice(0, 7)).toEqual([...files.map(({ length }) => length), undefined, undefined]);
  expect(rows[8]).toEqual([-1, -1, -1, -1, -1]);
  expect(room[0]).toBe(enough - 7);
  const more = await run(job, []);
  expect(more.contents).toBeUndefined();
  expect([...more.stats!.subarray(0, 5)]).toEqual([...rows[0]!.slice(0, 4), -1]);
});

test("lists a folder in threads: each file with its own size and inode, each link with its target", async () => {
  const folder = temporaryFolder();
  for (let index = 0; index < 600; index++) writeFileSync(join(folder, `f${index}`), "x".repeat(index));
  symlinkSync("f1", join(folder, "link"));
  await crewFor(ENOUGH, 1, SECRETS);
  const { entries } = await readSourceTree(folder);
  expect(entries.length).toBe(601);
  for (const entry of entries) {
    const path = join(folder, entry.path);
    const { ino, mtimeMs, size } = lstatSync(path);
    if (entry.path === "link") expect(entry).toEqual({ kind: "symlink", path: "link", target: "f1" });
    else expect(entry).toMatchObject({ size, origin: { from: "disk", path, inode: ino, mtimeMs } });
  }
});

test.each([
  ["is longer", (path: string) => writeFileSync(path, "longer")],
  ["has other bytes", (path: string) => writeFileSync(path, "abd")],
  ["is empty", (path: string) => truncateSync(path, 0)],
  ["is gone", (path: string) => rmSync(path)],
])("fills nothing from a file that %s instead of matching its object id", (_, change) => {
  const path = join(temporaryFolder(), "file");
  writeFileSync(path, "abc");
  const oids = createHash("sha1").update("blob 3\0abc").digest("hex");
  const { job, places } = jobFor(path, 3, { oids });
  const crew = new Crew(undefined);
  expect(crew.runHere(job, places)).toEqual({ findings: [], unhashed: [] });
  change(path);
  const again = jobFor(path, 3, { oids });
  expect(crew.runHere(again.job, again.places)).toEqual({ findings: [{ file: 0, isStale: true }], unhashed: [] });
  expect(new Int32Array(again.places[0]!.buffer, again.places[0]!.byteOffset, 1)[0]).toBe(LEAF_SIZE);
});

test("gives a large file the id of its stream, even after aborted builds", async () => {
  const path = join(temporaryFolder(), "large");
  writeFileSync(path, randomBytes(SIZE));
  const { sourceId } = await sourceIdOf(createReadStream(path));
  expect((await lastOf(fileBlocks(path))).sourceId).toBe(sourceId);
  for (let attempt = 0; attempt < 10; attempt++) {
    for await (const _ of fileBlocks(path)) break;
  }
  expect((await lastOf(fileBlocks(path))).sourceId).toBe(sourceId);
});

test("hashes the last leaf of a file once the whole file was read", async () => {
  const path = join(temporaryFolder(), "file");
  writeFileSync(path, randomBytes(LEAF_SIZE + 11_264));
  const { sourceId } = await sourceIdOf(createReadStream(path));
  // By now the process has threads, which may be faster or slower than the caller.
  await lastOf(fileBlocks(path));
  for (let attempt = 0; attempt < 30; attempt++) {
    expect((await lastOf(fileBlocks(path))).sourceId).toBe(sourceId);
  }
});

test("starts threads once for sources that are read at the same time", async () => {
  const inspection = { ...SECRETS };
  const crews = await Promise.all([crewFor(ENOUGH, 1, inspection), crewFor(ENOUGH, 1, inspection)]);
  expect(crews[0]).toBe(crews[1]);
});

/** Counts the places in use. */
class CountingCrew extends Crew {
  used = 0;
  override take(): Uint8Array {
    this.used++;
    return super.take();
  }
  override give(place: Uint8Array): void {
    this.used--;
    super.give(place);
  }
}

test.each([1, 3, 1000])("gives all memory back when its reader stops after %i leaves", async (taken) => {
  const path = join(temporaryFolder(), "file");
  writeFileSync(path, randomBytes(9 * LEAF_SIZE + 1));
  const crew = new CountingCrew(undefined);
  const writer = new LeafWriter<undefined>(crew, () => undefined);
  async function* build(): Leaves {
    yield* writer.largeFile({ path, size: 9 * LEAF_SIZE + 1, owner: undefined });
    yield* writer.end();
  }
  let left = taken;
  let release: () => void = () => undefined;
  for await (const leaf of writer.oneByOne(build())) {
    if (--left === 0) release = leaf.hold();
    writer.give(leaf);
    if (left === 0) break;
  }
  await writer.close();
  expect(crew.used).toBe(taken > 10 ? 0 : 1);
  release();
  await new Promise(setImmediate);
  expect(crew.used).toBe(0);
});

test("gives the same id in many concurrent builds that need more memory than one", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "large"), randomBytes(SIZE));
  const tree = await readSourceTree(folder);
  const ids = await Promise.all(Array.from({ length: 12 }, async () => (await lastOf(sourceBlocks(tree))).sourceId));
  expect(new Set(ids).size).toBe(1);
});

test.each([0, 1, 300_000, 175 * LEAF_SIZE])(
  "computes the same DAG with and without blocks for %i bytes",
  async (size) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "file"), Buffer.alloc(size, "a text that is in no two leaves at the same place"));
    const tree = await readSourceTree(folder);
    const { digest: _, entries: __, ...dag } = await archive(tree);
    expect(dag).toEqual(await lastOf(sourceBlocks(tree)));
  },
);

test("reads the source of a large file from the commit when other bytes of the same size are on disk", async () => {
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
