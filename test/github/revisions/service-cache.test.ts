import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { EMPTY_DEFINITION } from "../../../src/definition/mod.ts";
import { buildService } from "../../../src/github/revisions/build-service.ts";
import type { RememberedService } from "../../../src/github/revisions/cache/cached-row.ts";
import { buildOrRecall } from "../../../src/github/revisions/cache/remembered-service.ts";
import { ServiceCache } from "../../../src/github/revisions/cache/service-cache.ts";
import { Folders } from "../../../src/source/mod.ts";
import { begin } from "../../action/world/begin.ts";
import { BREAKING, GREETER, service } from "../../action/world/services.ts";
import { commit, type Files, repository, temporaryFolder, write } from "../../source/git/repositories.ts";

const FILES = service("svc", GREETER) as Files;
const WAIVERS = "waivers:\n  - { rule: task-removed, path: task x, reason: gone, expires: 2030-01-01 }\n";
const signal = new AbortController().signal;
const place = { path: "svc", inRepository: "svc", isDefinition: false } as const;

interface Built {
  readonly release?: "0.9" | "0.11" | "0.16" | "0.26";
  readonly price?: { readonly perCall: string; readonly perSec: string; readonly perKB: string };
  readonly allowFiles?: readonly string[];
  /** The path to write the source to. */
  readonly car?: string;
}

/** Builds the service of a repository as a run with or without this cache does. */
async function build(top: string, cache: string | undefined, { release = "0.11", ...more }: Built = {}) {
  const folders = new Folders(signal);
  const open = () => folders.open(join(top, "svc"));
  const options = { release, serviceFile: "mesg.yml", signal, ...more };
  if (cache === undefined) return await buildService(place, open, options);
  const services = await ServiceCache.open(cache, { release, allowFiles: more.allowFiles ?? [] });
  const built = await buildOrRecall(place, open, { ...options, services });
  await services.save();
  return built;
}

/** The only file of a cache. */
const fileOf = (cache: string) => join(cache, readdirSync(cache).find((name) => name.startsWith("services-"))!);

/** Changes a cache's contents, with a valid checksum. */
function forge(cache: string, change: (text: string) => string): void {
  const name = fileOf(cache);
  const payload = change(readFileSync(name, "utf8").split("\n").slice(1).join("\n"));
  const checksum = createHash("sha256")
    .update(`${name.slice(cache.length + 1)}\n${payload}`)
    .digest("hex");
  writeFileSync(name, `${checksum}\n${payload}`);
}

/** A well-formed hash that no service of these tests has. */
const FORGED = "1".repeat(32);
const isForged = ({ hash }: Awaited<ReturnType<typeof build>>) => hash === FORGED;
const forgeHash = (hash: string | undefined) => (text: string) => text.replaceAll(hash!, FORGED);

/** A cached service with a warning. */
function rememberable(): RememberedService {
  const sourceId = "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH";
  return {
    definition: { ...EMPTY_DEFINITION, name: "x", source: sourceId },
    diagnostics: [{ severity: "warning", rule: "r", message: "m", pointer: "", file: "f", line: 1, column: 2 }],
    hash: FORGED,
    sid: "x",
    text: "name: x\n",
    waivers: "",
    notices: ["n"],
    source: { sourceId, size: 1, entries: 1, finished: { "00": "00".repeat(32) } },
  };
}

describe("cached service", () => {
  test.each<[string, Files, Built]>([
    ["for a release whose hash covers the files", {}, {}],
    ["for a release whose hash covers the source id", {}, { release: "0.16" }],
    ["for a release with prices", {}, { release: "0.26", price: { perCall: "1", perSec: "2", perKB: "3" } }],
    [
      "with waivers, a warning and a notice",
      { "svc/mesg.yml": "name: x\n", "svc/.mesg-compile.yml": WAIVERS },
      { allowFiles: ["none"] },
    ],
  ])("equals the built one %s", async (_, files, options) => {
    const top = repository({ ...FILES, ...files });
    const cache = join(temporaryFolder(), "cache");
    const plain = await build(top, undefined, options);
    for (let run = 0; run < 2; run++) {
      const { locate, source, ...built } = await build(top, cache, options);
      const { locate: _locate, source: taken, ...expected } = plain;
      expect(built).toEqual(expected);
      expect({ ...source?.taken, digest: 0, links: 0 }).toEqual({ ...taken?.taken, digest: 0, links: 0 });
      expect(source?.reading).toEqual(taken?.reading);
      for (const pointer of ["/name", "/tasks/0/inputs/0/type", "/events/7"]) {
        expect(locate(pointer)).toEqual(plain.locate(pointer));
      }
    }
    forge(cache, forgeHash(plain.hash));
    expect(isForged(await build(top, cache, options)), "it was taken from the cache").toBe(true);
  });

  test("is used for the same files, and built again for others", async () => {
    const top = repository(FILES);
    const cache = join(temporaryFolder(), "cache");
    const { hash } = await build(top, cache);
    forge(cache, forgeHash(hash));
    expect(isForged(await build(top, cache))).toBe(true);
    commit(top, { README: "not of the service\n" });
    expect(isForged(await build(top, cache))).toBe(true);
    const price = { perCall: "1", perSec: "0", perKB: "0" };
    for (const other of [{ release: "0.16" }, { allowFiles: ["a"] }, { price }] as const) {
      expect(isForged(await build(top, cache, other)), JSON.stringify(other)).toBe(false);
    }
    write(top, { "svc/new.txt": "not committed\n" });
    expect(isForged(await build(top, cache))).toBe(false);
    commit(top);
    expect(isForged(await build(top, cache))).toBe(false);
  });

  test("is built again to write its source", async () => {
    const top = repository(FILES);
    const cache = join(temporaryFolder(), "cache");
    const { hash } = await build(top, cache);
    forge(cache, forgeHash(hash));
    const car = join(temporaryFolder(), "source.car");
    expect(isForged(await build(top, cache, { car }))).toBe(false);
    expect(statSync(car).size).toBeGreaterThan(0);
  });

  test.each([
    ["empty", () => ""],
    ["cut", (text: string) => text.slice(0, -1)],
    ["changed", (text: string) => text.replace("greeter", "greeted")],
    ["without a checksum", (text: string) => text.slice(65)],
    ["replaced by another text", () => "hello\n[]"],
  ])("is built again when the file of the cache is %s", async (_, damage) => {
    const top = repository(FILES);
    const cache = join(temporaryFolder(), "cache");
    const { hash } = await build(top, cache);
    forge(cache, forgeHash(hash));
    writeFileSync(fileOf(cache), damage(readFileSync(fileOf(cache), "utf8")));
    expect((await build(top, cache)).hash).toBe(hash);
    // The damaged file was replaced.
    forge(cache, forgeHash(hash));
    expect(isForged(await build(top, cache))).toBe(true);
  });

  test.each(["", "null", "{}", "1", "[null]", "[[]]", "[{}]", '["x"]', "[[1,2,3]]", "x[", "["])(
    "is built again when the file of the cache has a valid checksum and the contents %s",
    async (text) => {
      const cache = join(temporaryFolder(), "cache");
      const services = await ServiceCache.open(cache, {});
      services.remember("f", "k", rememberable());
      await services.save();
      expect((await ServiceCache.open(cache, {})).recall("f", "k")).toEqual(rememberable());
      forge(cache, () => text);
      expect((await ServiceCache.open(cache, {})).recall("f", "k")).toBeUndefined();
    },
  );

  test("ignores a malformed row, and keeps the others", async () => {
    const good = rememberable();
    const { definition, source } = good;
    const diagnostic = { severity: "warning", rule: "r", message: "m", pointer: "", file: "f" };
    const malformed: object[] = [
      ...Object.keys(good).map((field) => ({ [field]: undefined })),
      ...Object.keys(good).map((field) => ({ [field]: null })),
      ...Object.keys(good).map((field) => ({ [field]: 1 })),
      ...["evil", "", "1".repeat(31), `${"1".repeat(31)}0`, [FORGED]].map((hash) => ({ hash })),
      ...[{ tasks: null }, { tasks: [null] }, { name: 1 }, { extra: 1 }, { source: "" }, { events: undefined }].map(
        (fields) => ({ definition: { ...definition, ...fields } }),
      ),
      ...[{ sourceId: "evil" }, { size: null }, { finished: null }].map((fields) => ({
        source: { ...source, ...fields },
      })),
      ...[{ severity: "error" }, { rule: 1 }, { message: undefined }, { line: 0 }, { column: "1" }, { hint: {} }].map(
        (fields) => ({ diagnostics: [{ ...diagnostic, ...fields }] }),
      ),
      { diagnostics: [null] },
      { notices: [1] },
    ];
    const cache = join(temporaryFolder(), "cache");
    const services = await ServiceCache.open(cache, {});
    services.remember("good", "k", good);
    await services.save();
    const rows = malformed.map((fields, index) => [`${index}`, "k", { ...good, ...fields }]);
    forge(cache, () => JSON.stringify([...rows, ["good", "k", good]]));
    const later = await ServiceCache.open(cache, {});
    for (const [index, fields] of malformed.entries()) {
      expect(later.recall(`${index}`, "k"), JSON.stringify(fields)).toBeUndefined();
    }
    expect(later.recall("good", "k")).toEqual(good);
  });

  test("is built again by another version of this program, and by other sources of the same version", async () => {
    const cache = temporaryFolder();
    const bundle = write(temporaryFolder(), { "dist/action/index.js": "", "dist/built-from.txt": "sources\n" });
    const [script] = process.argv.slice(1);
    const module = "../../../package.json";
    const services = await ServiceCache.open(cache, {});
    services.remember("f", "k", rememberable());
    await services.save();
    try {
      vi.doMock(module, () => ({ default: { version: "9.9.9" } }));
      // Loads the file again, and nothing else.
      const file = "../../../src/github/revisions/cache/service-cache.ts";
      const other: { ServiceCache: typeof ServiceCache } = await import(`${file}?other-version`);
      expect((await other.ServiceCache.open(cache, {})).recall("f", "k")).toBeUndefined();
      process.argv[1] = join(bundle, "dist/action/index.js");
      expect((await ServiceCache.open(cache, {})).recall("f", "k")).toBeUndefined();
    } finally {
      process.argv[1] = script!;
      vi.doUnmock(module);
    }
    expect((await ServiceCache.open(cache, {})).recall("f", "k")).toBeDefined();
  });

  test("is dropped by a run that no longer has it", async () => {
    const cache = join(temporaryFolder(), "cache");
    const services = await ServiceCache.open(cache, {});
    await buildOrRecall(place, () => new Folders(signal).open(join(repository(FILES), "svc")), {
      ...{ release: "0.11", serviceFile: "mesg.yml" },
      ...{ signal, services },
    });
    await services.save();
    const before = readFileSync(fileOf(cache)).length;
    await (await ServiceCache.open(cache, {})).save();
    expect(readFileSync(fileOf(cache)).length).toBeLessThan(before / 2);
  });

  test.each<[string, Files, Built]>([
    ["invalid", { "svc/mesg.yml": "name: [\n" }, {}],
    ["rejected", { "svc/.env": "A=1\n" }, {}],
    ["of a release that hashes the environment", {}, { release: "0.9" }],
  ])("is never stored when the service is %s", async (_, files, options) => {
    const top = repository({ ...FILES, ...files });
    const cache = join(temporaryFolder(), "cache");
    const first = await build(top, cache, options);
    expect(() => fileOf(cache)).toThrow();
    expect((await build(top, cache, options)).diagnostics).toEqual(first.diagnostics);
  });

  test("replaces a pipe in the place of its file, without waiting for its reader", async () => {
    const top = repository(FILES);
    const cache = join(temporaryFolder(), "cache");
    const { hash } = await build(top, cache);
    const file = fileOf(cache);
    rmSync(file);
    expect(spawnSync("mkfifo", [file]).status).toBe(0);
    expect((await build(top, cache)).hash).toBe(hash);
    expect(statSync(file).isFile()).toBe(true);
  });

  test("is built each time when the folder cannot be written to", async () => {
    const top = repository(FILES);
    const file = join(write(temporaryFolder(), { cache: "a file\n" }), "cache");
    expect((await build(top, file)).hash).toBe((await build(top, undefined)).hash);
  });
});

test("reports the same with and without a cache, including lines", { timeout: 300_000 }, async () => {
  const scenario = await begin(
    { ...service("a", GREETER), ...service("b", GREETER.replaceAll("greeter", "b")) },
    service("a", BREAKING),
  );
  const cache = join(temporaryFolder(), "cache");
  const run = async (inputs: Readonly<Record<string, string>>) => {
    const { code, log, summary, outputs } = await scenario.run({ inputs: { artifact: "", ...inputs } });
    const text = JSON.stringify({ code, log, summary, services: outputs.services });
    return text.replaceAll(/\/[^"]*?mesg-definitions-\w+/g, "");
  };
  const plain = await run({});
  expect(plain).toContain("Required input added");
  expect(await run({ cache })).toBe(plain);
  expect(await run({ cache })).toBe(plain);
  expect(readFileSync(fileOf(cache), "utf8")).toContain("greeter");
});

test("is not used under smaller limits of a source", { timeout: 300_000 }, async () => {
  const scenario = await begin({}, service("a", GREETER));
  const cache = join(temporaryFolder(), "cache");
  const run = async (inputs: Readonly<Record<string, string>>) =>
    await scenario.run({ inputs: { artifact: "", against: "none", cache, ...inputs } });
  expect((await run({})).code).toBe(0);
  for (const [input, value] of [
    ["max-source-size", "10"],
    ["max-source-entries", "1"],
  ] as const) {
    const { code, log } = await run({ [input]: value });
    expect(code, log).toBe(1);
    expect(log).toContain(input);
  }
});
