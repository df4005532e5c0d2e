import { randomBytes } from "node:crypto";
import { statSync } from "node:fs";
import {
  link,
  lutimes,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  utimes,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { decodeBase58, encodeBase58 } from "../../../src/core/mod.ts";
import { decodeDefinition, EMPTY_DEFINITION, encodeDefinition } from "../../../src/definition/mod.ts";
import { ServiceDatabase } from "../../../src/engine/embedded/mod.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "database-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hashOf = (bytes: Uint8Array) => encodeBase58(bytes);
const anyHash = () => hashOf(randomBytes(32));

async function all(database: ServiceDatabase): Promise<string[]> {
  const services: string[] = [];
  for await (const service of database.all()) services.push(Buffer.from(service).toString());
  return services;
}

test("behaves like a map ordered by the bytes of its keys, even when reopened", async () => {
  // Saves of one turn share a file. Their keys may repeat, or exist already.
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytes.map((byte) => byte & 3));
  const kinds = ["save", "together", "delete", "reopen"] as const;
  const operation = fc.tuple(fc.constantFrom(...kinds), fc.array(key, { minLength: 1, maxLength: 6 }));
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
      await rm(folder, { recursive: true, force: true });
      let database = ServiceDatabase.open(folder);
      const model = new Map<string, string>();
      const add = (bytes: Uint8Array, text: string) => {
        const name = Buffer.from(bytes).toString("hex");
        const isNew = !model.has(name);
        if (isNew) model.set(name, text);
        return isNew;
      };
      for (const [index, [kind, keys]] of operations.entries()) {
        const [bytes] = keys as [Uint8Array, ...Uint8Array[]];
        const text = (at: number) => `service ${index} ${at}`;
        if (kind === "save") {
          expect(database.save(hashOf(bytes), Buffer.from(text(0)))).toBe(add(bytes, text(0)));
        } else if (kind === "together") {
          const saved = keys.map((each, at) => database.saveTogether(hashOf(each), Buffer.from(text(at))));
          expect(await Promise.all(saved)).toEqual(keys.map((each, at) => add(each, text(at))));
        } else if (kind === "delete") {
          expect(database.delete(hashOf(bytes))).toBe(model.delete(Buffer.from(bytes).toString("hex")));
        } else {
          database = ServiceDatabase.open(folder);
        }
        for (const each of keys) {
          const name = Buffer.from(each).toString("hex");
          expect(database.has(hashOf(each))).toBe(model.has(name));
          expect(database.get(hashOf(each))?.toString()).toBe(model.get(name));
        }
      }
      expect(await all(database)).toEqual([...model.keys()].sort().map((name) => model.get(name)!));
    }),
    { numRuns: 30 },
  );
});

test("lets exactly one of many saves of one hash through several databases win", async () => {
  const databases = Array.from({ length: 4 }, () => ServiceDatabase.open(folder));
  const hash = anyHash();
  const wins = databases.flatMap((database, d) =>
    [0, 1, 2, 3].map((n) => database.save(hash, Buffer.from(`${d}${n}`))),
  );
  const won = wins.flatMap((win, index) => (win ? [index] : []));
  expect(won).toHaveLength(1);
  expect(Buffer.from(databases[0]!.get(hash)!).toString()).toBe(`${Math.floor(won[0]! / 4)}${won[0]! % 4}`);
  const losses = databases.map((database) => database.delete(hash));
  expect(losses.filter(Boolean)).toHaveLength(1);
});

test("lets exactly one of many concurrent saves of each hash win, also if saves share a file", async () => {
  const databases = Array.from({ length: 4 }, () => ServiceDatabase.open(folder));
  const hashes = Array.from({ length: 8 }, anyHash);
  const text = (d: number, n: number) => Buffer.from(`${d} ${n} ${"long ".repeat(100 * n)}`);
  const saves = databases.flatMap((database, d) =>
    [...hashes, ...hashes].map((hash, n) =>
      database.saveTogether(hash, text(d, n)).then((win) => ({ hash, d, n, win })),
    ),
  );
  const won = (await Promise.all(saves)).filter(({ win }) => win);
  expect(won.map(({ hash }) => hash).sort()).toEqual(hashes.toSorted());
  for (const { hash, d, n } of won) expect(databases[3 - d]!.get(hash)).toEqual(text(d, n));
  expect(await all(databases[0]!)).toHaveLength(8);
});

test("stores many services of one turn in few files, and a large one in its own", async () => {
  const database = ServiceDatabase.open(folder);
  const saves = [...new Array(100).fill(100), 1_000_000, ...new Array(100).fill(100)].map(async (size) => {
    const hash = anyHash();
    await database.saveTogether(hash, Buffer.alloc(size, "service"));
    const name = Buffer.from(decodeBase58(hash)).toString("hex");
    return { size, file: await stat(join(folder, name.slice(0, 2), name)) };
  });
  const saved = await Promise.all(saves);
  expect(new Set(saved.map(({ file }) => file.ino)).size).toBeLessThan(10);
  for (const { size, file } of saved) if (size === 100) expect(file.size).toBeLessThan(1_000_000);
});

test("limits a shared file to 16 KiB, whatever the sizes of its messages", async () => {
  const database = ServiceDatabase.open(folder);
  for (const size of [0, 54, 213, 8149, 8150]) {
    const hashes = Array.from({ length: 400 }, anyHash).slice(0, size > 1000 ? 3 : 400);
    await Promise.all(hashes.map((hash) => database.saveTogether(hash, Buffer.alloc(size, 1))));
    const names = hashes.map((hash) => Buffer.from(decodeBase58(hash)).toString("hex"));
    const files = await Promise.all(names.map((name) => stat(join(folder, name.slice(0, 2), name))));
    expect([size, files.filter((file) => file.nlink > 1 && file.size > 16 * 1024)]).toEqual([size, []]);
    expect([size, files[0]!.nlink > 1]).toEqual([size, size < 8150]);
  }
});

test("stores any bytes", async () => {
  const database = ServiceDatabase.open(folder);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 60 }), { minLength: 1, maxLength: 3 }), async (messages) => {
      const hashes = messages.map(anyHash);
      // The first byte of a shared file is 0; a message of one byte 0 must not be taken for one.
      await Promise.all(
        messages.map((message, index) => database.saveTogether(hashes[index]!, Uint8Array.of(0, ...message))),
      );
      for (const [index, message] of messages.entries()) {
        expect(database.get(hashes[index]!)).toEqual(Buffer.of(0, ...message));
      }
    }),
    { numRuns: 20 },
  );
});

test("reports to each save in one turn why it failed", async () => {
  const database = ServiceDatabase.open(folder);
  const [blocked, free] = [anyHash(), anyHash()];
  const name = Buffer.from(decodeBase58(blocked)).toString("hex");
  // A folder under the name of the service: its content cannot be compared.
  await mkdir(join(folder, name.slice(0, 2), name), { recursive: true });
  const results = await Promise.allSettled(
    [blocked, free].map((hash) => database.saveTogether(hash, Buffer.from("a"))),
  );
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  await rm(folder, { recursive: true });
  const gone = await Promise.allSettled([free, free].map((hash) => database.saveTogether(hash, Buffer.from("a"))));
  expect(gone.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  await expect(database.saveTogether("not a hash: 0", Buffer.from("a"))).rejects.toThrow("invalid base58");
});

/** A hash whose first byte is `shard`. */
const hashIn = (shard: number) => hashOf(Uint8Array.of(shard, ...randomBytes(31)));

/** What can be in the place of a folder of services that makes it unusable. */
const BLOCKS: [string, (path: string) => Promise<void>][] = [["a file", (path) => writeFile(path, "")]];
if (process.platform === "linux") BLOCKS.push(["a folder that accepts no file", (path) => symlink("/proc/self", path)]);

test.each(BLOCKS)("fails only the services of one turn that are for %s", async (_, block) => {
  const database = ServiceDatabase.open(folder);
  await block(join(folder, "ab"));
  const hashes = [0xab, 0x01, 0x02, 0xab, 0x01].map(hashIn);
  const saves = [...hashes, hashes[1]!].map((hash) => database.saveTogether(hash, Buffer.from(hash)));
  const results = await Promise.allSettled(saves);
  expect(results).toEqual([
    { status: "rejected", reason: expect.objectContaining({ kind: "environment" }) },
    { status: "fulfilled", value: true },
    { status: "fulfilled", value: true },
    { status: "rejected", reason: expect.objectContaining({ kind: "environment" }) },
    { status: "fulfilled", value: true },
    { status: "fulfilled", value: false },
  ]);
  for (const index of [1, 2, 4]) expect(database.get(hashes[index]!)).toEqual(Buffer.from(hashes[index]!));
  expect((await readdir(folder)).sort()).toEqual(["01", "02", "ab"]);
});

const diskOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.dev;
const otherDisk = ["/var/tmp", "/dev/shm"].find((path) => ![undefined, diskOf(tmpdir())].includes(diskOf(path)));

test.runIf(otherDisk)("saves services of one turn in folders on several disks", async () => {
  const elsewhere = await mkdtemp(join(otherDisk!, "database-"));
  try {
    const database = ServiceDatabase.open(folder);
    await symlink(elsewhere, join(folder, "ab"));
    const hashes = [0xab, 0x01, 0xab, 0x02].map(hashIn);
    const save = () => Promise.all(hashes.map((hash) => database.saveTogether(hash, Buffer.from(hash))));
    expect(await save()).toEqual([true, true, true, true]);
    expect(await save()).toEqual([false, false, false, false]);
    for (const hash of hashes) expect(database.get(hash)).toEqual(Buffer.from(hash));
    expect(await readdir(elsewhere)).toHaveLength(2);
    expect((await readdir(folder)).sort()).toEqual(["01", "02", "ab"]);
  } finally {
    await rm(elsewhere, { recursive: true });
  }
});

test("leaves nothing temporary, and sweeps the remains of a killed process after an hour", async () => {
  const database = ServiceDatabase.open(folder);
  for (let count = 0; count < 50; count++) database.save(anyHash(), Buffer.from("service"));
  const unfinished = async () =>
    (await readdir(folder, { recursive: true })).filter((name) => name.includes("unfinished"));
  expect(await unfinished()).toEqual([]);
  const shard = join(folder, "00");
  await mkdir(shard, { recursive: true });
  await writeFile(join(shard, ".unfinished-of-another-process"), "half a ser");
  await writeFile(join(shard, ".unfinished-of-a-killed-process"), "half a ser");
  await utimes(join(shard, ".unfinished-of-a-killed-process"), new Date(0), new Date(0));
  const again = ServiceDatabase.open(folder);
  expect((await all(again)).length).toBe(50);
  again.save(hashOf(new Uint8Array(32)), Buffer.from("service"));
  expect(await unfinished()).toEqual([join("00", ".unfinished-of-another-process")]);
});

/** What a power failure can leave of a file: nothing, a part, zeros in place of a part; and a bit flipped by a disk. */
function* damages(whole: Buffer): Generator<Buffer> {
  for (let length = 0; length < whole.length; length++) {
    yield whole.subarray(0, length);
    yield Buffer.concat([whole.subarray(0, length), Buffer.alloc(whole.length - length)]);
    const flipped = Buffer.from(whole);
    flipped[length]! ^= 4;
    yield flipped;
  }
  yield Buffer.concat([whole, Buffer.of(0)]);
}

test("treats a damaged file as missing, and replaces it on the next save", async () => {
  const database = ServiceDatabase.open(folder);
  const bytes = randomBytes(32);
  const path = join(folder, bytes.toString("hex").slice(0, 2), bytes.toString("hex"));
  const service = encodeDefinition({ ...EMPTY_DEFINITION, name: "a", hash: hashOf(bytes), source: "b" });
  expect(database.save(hashOf(bytes), service)).toBe(true);
  const whole = await readFile(path);
  for (const damaged of damages(whole)) {
    await writeFile(path, damaged);
    expect(database.has(hashOf(bytes))).toBe(false);
    expect(database.get(hashOf(bytes))).toBeUndefined();
    expect(database.delete(hashOf(bytes))).toBe(false);
    expect(await all(database)).toEqual([]);
    expect(database.save(hashOf(bytes), service)).toBe(true);
    expect(database.save(hashOf(bytes), Buffer.from("another"))).toBe(false);
    expect(database.get(hashOf(bytes))).toEqual(Buffer.from(service));
  }
  expect(await readdir(join(path, ".."))).toEqual([bytes.toString("hex")]);
});

test("reports each damaged file once", async () => {
  const damaged: string[] = [];
  const database = ServiceDatabase.open(folder, (path) => damaged.push(path));
  const hashes = [anyHash(), anyHash()];
  for (const hash of hashes) database.save(hash, Buffer.from("service"));
  const paths = hashes.map((hash) => {
    const name = Buffer.from(decodeBase58(hash)).toString("hex");
    return join(folder, name.slice(0, 2), name);
  });
  for (const path of paths) await writeFile(path, "damaged");
  for (const hash of [...hashes, ...hashes]) expect(database.get(hash)).toBeUndefined();
  expect(await all(database)).toEqual([]);
  expect(damaged).toEqual(paths);
});

test("treats damaged services of a shared file as missing, and replaces them one by one", async () => {
  const database = ServiceDatabase.open(folder);
  const entries = [0, 1, 2].map((n) => ({ hash: anyHash(), service: Buffer.from(`service ${n}`) }));
  const save = () => Promise.all(entries.map(({ hash, service }) => database.saveTogether(hash, service)));
  const paths = entries.map(({ hash }) => {
    const name = Buffer.from(decodeBase58(hash)).toString("hex");
    return join(folder, name.slice(0, 2), name);
  });
  expect(await save()).toEqual([true, true, true]);
  const whole = await readFile(paths[0]!);
  for (const [index, damaged] of [...damages(whole)].entries()) {
    // A sample: each takes a dozen calls of the file system.
    if (index % 10 > 0) continue;
    for (const path of paths) await rm(path);
    await writeFile(paths[0]!, damaged);
    for (const path of paths.slice(1)) await link(paths[0]!, path);
    const found = entries.map(({ hash }) => database.get(hash));
    for (const [n, { service }] of entries.entries()) expect([undefined, service]).toContainEqual(found[n]);
    expect(await save()).toEqual(found.map((service) => service === undefined));
    for (const { hash, service } of entries) expect(database.get(hash)).toEqual(service);
  }
  expect((await readdir(folder, { recursive: true })).filter((name) => name.includes("unfinished"))).toEqual([]);
});

test("is not blocked by a process that was killed while replacing a damaged file", async () => {
  const database = ServiceDatabase.open(folder);
  const bytes = randomBytes(32);
  const hash = hashOf(bytes);
  const name = bytes.toString("hex");
  const path = join(folder, name.slice(0, 2), name);
  const claim = join(folder, name.slice(0, 2), `.unfinished-${name}`);
  expect(database.save(hash, Buffer.from("a"))).toBe(true);
  await rename(path, claim);
  await writeFile(path, "");
  // It may still be at work.
  expect(database.save(hash, Buffer.from("b"))).toBe(false);
  await utimes(claim, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  const databases = Array.from({ length: 4 }, () => ServiceDatabase.open(folder));
  expect(databases.map((database) => database.save(hash, Buffer.from("c"))).filter(Boolean)).toHaveLength(1);
  expect(database.get(hash)).toEqual(Buffer.from("a"));
  expect(await readdir(join(path, ".."))).toEqual([name]);
});

test.each<[string, (claim: string) => Promise<unknown>]>([
  ["damaged", (claim) => writeFile(claim, "damaged")],
  ["of another kind", (claim) => mkdir(join(claim, "folder"), { recursive: true })],
  ["a symlink to nothing", (claim) => symlink("nothing", claim)],
])("replaces a damaged file although what a killed process left is %s", async (_, leave) => {
  const database = ServiceDatabase.open(folder);
  const bytes = randomBytes(32);
  const name = bytes.toString("hex");
  const shard = join(folder, name.slice(0, 2));
  const claim = join(shard, `.unfinished-${name}`);
  await mkdir(shard);
  await writeFile(join(shard, name), "damaged");
  await leave(claim);
  await lutimes(claim, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
  expect(database.save(hashOf(bytes), Buffer.from("service"))).toBe(true);
  expect(database.get(hashOf(bytes))?.toString()).toBe("service");
  expect(database.save(hashOf(bytes), Buffer.from("again"))).toBe(false);
  expect(await readdir(shard)).toEqual([name]);
});

test("gives up the replacement of what cannot be replaced", async () => {
  const database = ServiceDatabase.open(folder);
  const bytes = randomBytes(32);
  const name = bytes.toString("hex");
  const shard = join(folder, name.slice(0, 2));
  await mkdir(join(shard, name), { recursive: true });
  for (let count = 0; count < 2; count++) {
    expect(() => database.save(hashOf(bytes), Buffer.from("service"))).toThrow("cannot use the service database");
    expect(await readdir(shard)).toEqual([name]);
  }
});

test("sweeps what was left next to the folders of services", async () => {
  const left = join(folder, ".unfinished-probe");
  ServiceDatabase.open(folder);
  await writeFile(left, "");
  await utimes(left, 1, 1);
  ServiceDatabase.open(folder);
  expect(await readdir(folder)).toEqual([]);
});

test("stores a file as a Service message whose last field is the checksum", async () => {
  const database = ServiceDatabase.open(folder);
  const definition = { ...EMPTY_DEFINITION, name: "a", hash: anyHash() };
  database.save(definition.hash, encodeDefinition(definition));
  const name = Buffer.from(decodeBase58(definition.hash)).toString("hex");
  const read = decodeDefinition(await readFile(join(folder, name.slice(0, 2), name)));
  expect(read.definition).toEqual(definition);
});

test.runIf(process.platform === "linux")("fails at once for a folder that cannot be created or written to", () => {
  // Not even root may write there; a folder that is missing there cannot be created, although its parent exists.
  for (const refused of ["/proc/self", "/proc/nothing/here"]) {
    expect(() => ServiceDatabase.open(refused)).toThrow(
      expect.objectContaining({ kind: "environment", message: expect.stringContaining(refused) }),
    );
  }
});

test("counts every service as missing when a file has the name of the whole folder", async () => {
  const database = ServiceDatabase.open(folder);
  const hash = anyHash();
  database.save(hash, Buffer.from("a service"));
  await rm(folder, { recursive: true });
  await writeFile(folder, "");
  expect([database.has(hash), database.get(hash), database.delete(hash), await all(database)]).toEqual([
    ...[false, undefined, false, []],
  ]);
  expect(() => database.save(hash, Buffer.from("a service"))).toThrow(/^cannot use the service database /);
});
