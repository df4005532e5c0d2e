import { randomBytes } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, utimes, writeFile } from "node:fs/promises";
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
  const key = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => bytes.map((byte) => byte & 3));
  const operation = fc.tuple(fc.constantFrom("save", "delete", "reopen"), key);
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 40 }), async (operations) => {
      await rm(folder, { recursive: true, force: true });
      let database = ServiceDatabase.open(folder);
      const model = new Map<string, string>();
      for (const [index, [kind, bytes]] of operations.entries()) {
        const hash = hashOf(bytes);
        const name = Buffer.from(bytes).toString("hex");
        if (kind === "save") {
          expect(database.save(hash, Buffer.from(`service ${index}`))).toBe(!model.has(name));
          if (!model.has(name)) model.set(name, `service ${index}`);
        } else if (kind === "delete") {
          expect(database.delete(hash)).toBe(model.delete(name));
        } else {
          database = ServiceDatabase.open(folder);
        }
        expect(database.has(hash)).toBe(model.has(name));
        expect(database.get(hash)?.toString()).toBe(model.get(name));
      }
      expect(await all(database)).toEqual([...model.keys()].sort().map((name) => model.get(name)!));
    }),
    { numRuns: 30 },
  );
});

test("lets exactly one of many saves of one hash through several databases win", async () => {
  const doors = Array.from({ length: 4 }, () => ServiceDatabase.open(folder));
  const hash = anyHash();
  const wins = doors.flatMap((door, d) => [0, 1, 2, 3].map((n) => door.save(hash, Buffer.from(`${d}${n}`))));
  const won = wins.flatMap((win, index) => (win ? [index] : []));
  expect(won).toHaveLength(1);
  expect(Buffer.from(doors[0]!.get(hash)!).toString()).toBe(`${Math.floor(won[0]! / 4)}${won[0]! % 4}`);
  const losses = doors.map((door) => door.delete(hash));
  expect(losses.filter(Boolean)).toHaveLength(1);
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
  const doors = Array.from({ length: 4 }, () => ServiceDatabase.open(folder));
  expect(doors.map((door) => door.save(hash, Buffer.from("c"))).filter(Boolean)).toHaveLength(1);
  expect(database.get(hash)).toEqual(Buffer.from("a"));
  expect(await readdir(join(path, ".."))).toEqual([name]);
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

test("reports a file in place of the folder", async () => {
  await writeFile(join(folder, "file"), "");
  expect(() => ServiceDatabase.open(join(folder, "file"))).toThrow(
    expect.objectContaining({ kind: "environment", hint: expect.stringContaining("in the way") }),
  );
});
