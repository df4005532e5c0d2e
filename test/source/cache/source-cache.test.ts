import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { readSourceTree, SourceCache, takeSource, treeKey } from "../../../src/source/mod.ts";
import { commit, repository, temporaryFolder, write } from "../git/repositories.ts";

const FILES = { "mesg.yml": "name: x\n", "a.txt": "a\n", "dir/b.txt": "b\n", "c.sh": { run: "#!/bin/sh\n" } };
/** Files of a source that is large enough for the cache. */
const LARGE = { ...FILES, "large.bin": new Uint8Array(65_536) };
/** A well-formed id that no source of these tests has. */
const FORGED = "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH";
const appended = (sourceId: string) => Buffer.from(sourceId);

/** Writes a cache as if the sources had another id. */
function forge(folder: string, change: (text: string) => string): void {
  for (const name of readdirSync(folder)) {
    const payload = change(readFileSync(join(folder, name), "utf8").split(" ").slice(1).join(" ").trimEnd());
    const key = name.replace(".json", "");
    writeFileSync(join(folder, name), `${createHash("sha256").update(`${key} ${payload}`).digest("hex")} ${payload}\n`);
  }
}

describe("cache of sources", () => {
  test("returns the same as reading the source, with and without the digest", async () => {
    const folder = repository(LARGE);
    const place = join(temporaryFolder(), "cache");
    const cache = new SourceCache(place);
    const plain = await takeSource(folder, { appended });
    for (const options of [
      { cache, appended },
      { cache, appended },
      { cache, withoutDigest: true },
      { cache: new SourceCache(place), appended },
      { cache: new SourceCache(), appended },
    ]) {
      const { sourceId, size, entries, commit: id, digest } = await takeSource(folder, options);
      expect({ sourceId, size, entries, id }).toEqual({
        sourceId: plain.sourceId,
        size: plain.size,
        entries: plain.entries,
        id: plain.commit,
      });
      expect(digest?.finish(appended(sourceId))).toEqual(
        options.withoutDigest ? undefined : plain.digest?.finish(appended(sourceId)),
      );
    }
  });

  test("replaces reading the files, but only for known appended bytes", async () => {
    const folder = repository(LARGE);
    const place = join(temporaryFolder(), "cache");
    const { sourceId } = await takeSource(folder, { cache: new SourceCache(place), appended });
    forge(place, (text) => text.replace(sourceId, FORGED));
    const later = () => new SourceCache(place);
    expect((await takeSource(folder, { cache: later(), withoutDigest: true })).sourceId).toBe(FORGED);
    expect((await takeSource(folder, { cache: later(), appended })).sourceId).toBe(sourceId);
    expect((await takeSource(folder)).sourceId).toBe(sourceId);
  });

  test("ignores an entry that is empty, cut, changed, without a checksum, large, or of another tree", async () => {
    const damages: readonly ((text: string) => string)[] = [
      () => "",
      (text) => text.slice(0, 50),
      (text) => text.replace("Qm", "Xm"),
      (text) => text.slice(65),
      (text) => text.replace("{", `{${" ".repeat(100_000)}`),
      (text) => text.replace(/^.{64}/, "0".repeat(64)),
    ];
    const place = join(temporaryFolder(), "cache");
    const written = { sourceId: FORGED, size: 1, entries: 1, finished: { "00": "00".repeat(32) } };
    for (const damage of damages) {
      await new SourceCache(place).set("key", written);
      expect(await new SourceCache(place).get("key")).toEqual(written);
      for (const name of readdirSync(place)) {
        writeFileSync(join(place, name), damage(readFileSync(join(place, name), "utf8")));
      }
      expect(await new SourceCache(place).get("key"), String(damage)).toBeUndefined();
    }
  });

  test("reads the source again when its entry is damaged", async () => {
    const folder = repository(LARGE);
    const place = join(temporaryFolder(), "cache");
    const { sourceId } = await takeSource(folder, { cache: new SourceCache(place), withoutDigest: true });
    forge(place, (text) => text.replace(sourceId, FORGED));
    for (const name of readdirSync(place)) {
      writeFileSync(join(place, name), readFileSync(join(place, name), "utf8").replace(/^./, "x"));
    }
    const cache = new SourceCache(place);
    expect((await takeSource(folder, { cache, withoutDigest: true })).sourceId).toBe(sourceId);
  });

  const without = (field: string) => (text: string) => JSON.stringify({ ...JSON.parse(text), [field]: undefined });
  const having = (fields: object) => (text: string) => JSON.stringify({ ...JSON.parse(text), ...fields });
  test.each<[string, (text: string) => string]>([
    ...["", "null", "{}", "[]", "1", '"x"', "x{", "{"].map((text) => [text, () => text] as [string, () => string]),
    ...["sourceId", "size", "entries", "finished"].map(
      (field) => [`an entry without ${field}`, without(field)] as [string, (text: string) => string],
    ),
    ...[
      ...[
        { sourceId: 1 },
        { sourceId: "" },
        { sourceId: "QmShort" },
        { sourceId: `Qm${"0".repeat(44)}` },
        { sourceId: `Qm${"z".repeat(44)}` },
      ],
      ...[{ sourceId: `${FORGED}\n` }, { sourceId: [FORGED] }, { size: -1 }, { size: 1.5 }, { size: "1" }],
      ...[{ entries: null }, { entries: 1e300 }, { finished: null }, { finished: [] }, { finished: "" }],
      ...[{ finished: { x: "00".repeat(32) } }, { finished: { "00": "00" } }, { finished: { "00": null } }],
      ...[{ finished: { "00": "zz".repeat(32) } }, { finished: { "0": "00".repeat(32) } }],
    ].map((fields) => [JSON.stringify(fields), having(fields)] as [string, (text: string) => string]),
  ])("ignores an entry with a valid checksum and malformed contents: %s", async (_, change) => {
    const place = join(temporaryFolder(), "cache");
    const written = { sourceId: FORGED, size: 1, entries: 1, finished: { "00": "00".repeat(32) } };
    await new SourceCache(place).set("key", written);
    expect(await new SourceCache(place).get("key")).toEqual(written);
    forge(place, change);
    expect(await new SourceCache(place).get("key")).toBeUndefined();
  });

  test("remembers the large sources of a run in memory, with a digest that can be extended by any bytes", async () => {
    const cache = new SourceCache();
    const first = await takeSource(repository(LARGE), { cache });
    const { sourceId, digest } = await takeSource(repository(LARGE), { cache });
    expect(sourceId).toBe(first.sourceId);
    expect(digest).toBe(first.digest);
    expect((await takeSource(repository({ ...LARGE, "a.txt": "b\n" }), { cache })).sourceId).not.toBe(sourceId);
  });

  test("archives small sources again instead of caching them", async () => {
    const place = join(temporaryFolder(), "cache");
    const cache = new SourceCache(place);
    const [first, second] = [
      await takeSource(repository(FILES), { cache }),
      await takeSource(repository(FILES), { cache }),
    ];
    expect(second.sourceId).toBe(first.sourceId);
    expect(second.digest).not.toBe(first.digest);
    expect(existsSync(place)).toBe(false);
  });

  test("caches a source of many small files", async () => {
    const place = join(temporaryFolder(), "cache");
    const files = Object.fromEntries(Array.from({ length: 128 }, (_, index) => [`${index}.txt`, `${index}\n`]));
    await takeSource(repository(files), { cache: new SourceCache(place) });
    expect(readdirSync(place)).toHaveLength(1);
  });

  test("writes a tar although it knows the source", async () => {
    const folder = repository(LARGE);
    const cache = new SourceCache();
    await takeSource(folder, { cache });
    const tar = join(temporaryFolder(), "source.tar");
    const { sourceId } = await takeSource(folder, { cache, tar });
    expect((await takeSource(tar, { withoutDigest: true })).sourceId).toBe(sourceId);
  });

  test("changes nothing when it cannot be written or read", async () => {
    const folder = repository(LARGE);
    const file = join(write(temporaryFolder(), { cache: "a file\n" }), "cache");
    const { sourceId } = await takeSource(folder);
    expect((await takeSource(folder, { cache: new SourceCache(file), withoutDigest: true })).sourceId).toBe(sourceId);
  });

  test("replaces a pipe in the place of an entry, without waiting for its reader", async () => {
    const folder = repository(LARGE);
    const place = join(temporaryFolder(), "cache");
    const take = () => takeSource(folder, { cache: new SourceCache(place), withoutDigest: true });
    const { sourceId } = await take();
    const entry = join(place, readdirSync(place)[0]!);
    rmSync(entry);
    expect(spawnSync("mkfifo", [entry]).status).toBe(0);
    expect((await take()).sourceId).toBe(sourceId);
    expect(statSync(entry).isFile()).toBe(true);
  });

  test.runIf(existsSync("/proc/self"))("changes nothing in a file system that has no new folders", async () => {
    const cache = new SourceCache("/proc/cache");
    expect((await takeSource(repository(LARGE), { cache, withoutDigest: true })).sourceId).toMatch(/^Qm/);
  });

  test("still finds secrets that were allowed before", async () => {
    const folder = repository({ ...LARGE, ".env": "A=1\n" });
    const cache = new SourceCache(join(temporaryFolder(), "cache"));
    await takeSource(folder, { cache, withoutDigest: true, allowFiles: [".env"] });
    await expect(takeSource(folder, { cache, withoutDigest: true })).rejects.toThrow(".env: a dotenv file");
  });
});

describe("key of a tree", () => {
  test("differs with content, name, mode, kind and target, and is the same in every clone", async () => {
    const keys = new Set<string>();
    const add = async (folder: string) => {
      const key = treeKey(await readSourceTree(folder));
      expect(key).toMatch(/^[0-9a-f]{64}$/);
      keys.add(key!);
    };
    await add(repository(FILES));
    await add(repository(FILES));
    expect(keys.size).toBe(1);
    await add(repository({ ...FILES, "a.txt": "b\n" }));
    await add(repository({ ...FILES, "a.txtx": "" }));
    await add(repository({ ...FILES, "dir/b.txt": "b\n", dirb: "" }));
    const mode = repository(FILES);
    chmodSync(join(mode, "a.txt"), 0o755);
    commit(mode);
    await add(mode);
    for (const target of ["a.txt", "dir"]) {
      const link = repository(FILES);
      symlinkSync(target, join(link, "link"));
      commit(link);
      await add(link);
    }
    expect(keys.size).toBe(7);
  });

  test.each([
    ["version of this program", "../../../package.json", { default: { version: "9.9.9" } }],
    ["list of secret shapes", "../../../src/source/secrets/secret-shapes.ts", { SHAPES: [{ pattern: /secret/y }] }],
  ])("differs with the %s", async (name, module, replacement) => {
    const tree = await readSourceTree(repository(FILES));
    vi.doMock(module, () => replacement);
    try {
      // Loads the file again, and nothing else.
      const file = "../../../src/source/cache/tree-key.ts";
      const other: { treeKey: typeof treeKey } = await import(`${file}?${name}`);
      expect(other.treeKey(tree)).toMatch(/^[0-9a-f]{64}$/);
      expect(other.treeKey(tree)).not.toBe(treeKey(tree));
    } finally {
      vi.doUnmock(module);
    }
  });

  test("is undefined when something is not in git", async () => {
    const folder = repository(FILES);
    write(folder, { "new.txt": "new\n" });
    expect(treeKey(await readSourceTree(folder))).toBeUndefined();
    expect(treeKey(await readSourceTree(write(temporaryFolder(), FILES)))).toBeUndefined();
  });
});
