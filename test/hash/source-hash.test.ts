import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { encodeBase58 } from "../../src/definition/mod.ts";
import { defaultSid, needsSource, serviceHash } from "../../src/hash/mod.ts";
import { type DirectoryDigest, digestTar } from "../../src/source/mod.ts";
import { definitionCases, readVectors, vectorDefinition } from "../engine-vectors.ts";
import { tarOf, type VectorEntry } from "../source/trees.ts";

const trees = readVectors<Record<string, VectorEntry[]>>("trees");

const digests = new Map<string, Promise<DirectoryDigest>>();

/** The digest of a recorded tree, taken once from a tar that another implementation wrote. */
function digestOf(tree: string): Promise<DirectoryDigest> {
  const known = digests.get(tree) ?? tarOf(trees[tree]!).then((tar) => digestTar(Readable.from([tar])));
  digests.set(tree, known);
  return known;
}

const cases = [...definitionCases()].filter(([release]) => needsSource(release));

test("there are cases of every release that hashes a definition with its source", () => {
  expect(new Set(cases.map(([release]) => release)).size).toBe(6);
});

test.each(cases)("%s %s: the hash over definition and source is the Engine's", async (release, _name, vector) => {
  const source = await digestOf(vector.tree!);
  expect(Buffer.from(source.finish()).toString("hex")).toBe(vector.dirhash);
  expect(serviceHash(vectorDefinition(vector.definition), release, { source })).toBe(vector.hashBase58);
});

interface DeployCase {
  readonly name: string;
  readonly env: Record<string, string>;
  readonly tree: string;
  readonly dirhash: string;
  readonly hashBase58: string;
  readonly hashHex: string;
  readonly sid: string;
}
// 0.10's DeployService hashes as 0.9's does.
const deployed = ["v0.9", "v0.10-deploy"].flatMap((file) => readVectors<{ cases: DeployCase[] }>(file).cases);

test.each(deployed.map((it) => [it.name, it] as const))(
  "0.9 %s: the hash over source and env is the Engine's",
  async (_name, it) => {
    const source = await digestOf(it.tree);
    expect(Buffer.from(source.finish()).toString("hex")).toBe(it.dirhash);
    const hash = serviceHash(vectorDefinition("minimal-no-configuration"), "0.9", { source, env: it.env });
    expect(hash).toBe(it.hashBase58);
    expect(hash).toBe(encodeBase58(Buffer.from(it.hashHex, "hex")));
    if (it.sid.startsWith("_")) expect(it.sid).toBe(defaultSid(hash));
  },
);

test.each(
  readVectors<{ name: string; tree: string; dirhash: string }[]>("dirhash").map((it) => [it.name, it] as const),
)("%s: the directory digest is the Engine's", async (_name, { tree, dirhash }) => {
  expect(Buffer.from((await digestOf(tree)).finish()).toString("hex")).toBe(dirhash);
});
