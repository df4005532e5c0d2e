import { cp, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadCatalog, loadService, openCatalog } from "../../../src/compile/mod.ts";
import { isSince, RELEASES, type Release } from "../../../src/definition/mod.ts";
import { serviceHash } from "../../../src/hash/mod.ts";
import { takeSource } from "../../../src/source/mod.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "catalog-"));
  for (const [name, text] of [
    ["priceless", "name: A\nsid: a\ntasks:\n  t: {}\n"],
    ["broken", "name: A\nsid: a\ntasks:\n  t: {inputs: {x: {type: string}}}\n"],
  ] as const) {
    await mkdir(join(folder, name));
    await writeFile(join(folder, name, "mesg.yml"), text);
    await writeFile(join(folder, name, "Dockerfile"), "FROM scratch\n");
  }
});

afterAll(async () => await rm(folder, { recursive: true, force: true }));

test("hashes a service of a process for Engine 0.26 although a mesg.yml has no prices", async () => {
  const path = join(folder, "priceless");
  const { openSource } = await loadCatalog({ release: "0.26", folder });
  const opened = await openSource?.("priceless");
  const { definition } = await loadService(path, { release: "0.25", withoutSource: true });
  if (opened === undefined || !("hash" in opened) || definition === undefined) throw new Error(JSON.stringify(opened));
  const price = { perCall: "1", perSec: "2", perKB: "3" };
  const { sourceId } = await takeSource(path, { withoutDigest: true });
  const priced = { ...definition, source: sourceId, tasks: definition.tasks.map((task) => ({ ...task, price })) };
  expect(await opened.hash()).toBe(serviceHash(priced, "0.26"));

  const [listed] = (await loadCatalog({ release: "0.26", folder, services: [path] })).services.services;
  expect(await listed?.hash()).toBe(serviceHash(priced, "0.26"));
});

test.each(["0.14", "0.16"] as const)("reads and archives a service once for all releases from %s on", async (first) => {
  const name = `once-${first}`;
  await cp(join(folder, "priceless"), join(folder, name), { recursive: true });
  const hashOf = async ({ openSource }: Awaited<ReturnType<typeof loadCatalog>>) => {
    const opened = await openSource?.(name);
    if (opened === undefined || !("hash" in opened)) throw new Error(JSON.stringify(opened));
    return await opened.hash();
  };
  const releases = RELEASES.filter((release) => isSince(release, first));
  const each = releases.map(async (release) => await hashOf(await loadCatalog({ release, folder })));
  const expected = await Promise.all(each);
  const catalogOf = openCatalog({ folder });
  const hash = await hashOf(await catalogOf(first));
  // Only the first hash may read the files.
  await writeFile(join(folder, name, "added"), "changes the hash");
  await writeFile(join(folder, name, "mesg.yml"), "name: B\nsid: a\ntasks:\n  t: {}\n");
  const others = releases.slice(1).map(async (release) => await hashOf(await catalogOf(release)));
  expect([hash, ...(await Promise.all(others))]).toEqual(expected);
});

test("computes the same hashes from the newest release to the oldest, although only old ones need the digest", async () => {
  const hashesOf = async (catalogOf: (release: Release) => ReturnType<typeof loadCatalog>, releases: Release[]) => {
    const hashes = new Map<Release, string | undefined>();
    for (const release of releases) {
      const opened = await (await catalogOf(release)).openSource?.("priceless");
      if (opened === undefined || !("hash" in opened)) throw new Error(JSON.stringify(opened));
      hashes.set(release, await opened.hash());
    }
    return hashes;
  };
  const releases = RELEASES.filter((release) => isSince(release, "0.14"));
  const expected = await hashesOf((release) => loadCatalog({ release, folder }), releases);
  expect(await hashesOf(openCatalog({ folder }), releases.toReversed())).toEqual(expected);
});

test("accepts a definition without prices at 0.26 only where prices are optional", async () => {
  const file = join(folder, "service.json");
  await writeFile(file, JSON.stringify({ sid: "a", name: "A", configuration: {}, tasks: [{ key: "t" }] }));
  const strict = await loadService(file, { release: "0.26", withoutSource: true });
  expect(strict.diagnostics.map(({ rule }) => rule)).toEqual(["price-required"]);
  const lenient = await loadService(file, { release: "0.26", withoutSource: true, withoutPrices: true });
  expect(lenient.diagnostics).toEqual([]);
});

test("names the command that shows the errors of a service", async () => {
  const { openSource } = await loadCatalog({ release: "0.26", folder });
  expect(await openSource?.("broken")).toMatchObject({
    rule: "instance-source",
    hint: expect.stringMatching(/^fix its errors: mesg-compile validate .*broken --engine-version 0\.26$/),
  });
});

test("reports the first of several services that cannot be loaded, also when a later one fails sooner", async () => {
  const services = ["broken", "missing"].map((name) => join(folder, name));
  const load = loadCatalog({ release: "0.26", folder, services });
  await expect(load).rejects.toThrow(/broken.mesg\.yml is not a valid service/);
});

test("suggests a similar folder next to a missing one, but never outside the repository", async () => {
  const { openSource } = await loadCatalog({ release: "0.20", folder });
  expect(await openSource?.("./pricelss")).toMatchObject({ hint: 'did you mean "priceless"?' });
  expect(await openSource?.("priceless/mesg.yml")).toMatchObject({ hint: 'name the folder of the file: "priceless"' });
  await symlink("loop", join(folder, "loop"));
  expect(await openSource?.("loop")).toMatchObject({
    rule: "instance-source",
    hint: "correct the path: it is relative to the process file",
  });
  const inner = join(folder, "priceless");
  const { openSource: fromInside } = await loadCatalog({ release: "0.20", folder: inner });
  expect(await fromInside?.("../brokn")).toMatchObject({
    rule: "instance-source",
    hint: "correct the path: it is relative to the process file",
  });
});

test("allows a folder outside the repository by its path from the working directory", async () => {
  const inner = join(folder, "priceless");
  const { openSource } = await loadCatalog({ release: "0.20", folder: inner });
  const shown = relative(".", join(await realpath(folder), "broken"));
  expect(await openSource?.("../broken")).toMatchObject({
    rule: "instance-unresolved",
    hint: `allow it with --services ${shown}`,
  });
});
