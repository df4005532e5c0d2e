import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { encodeBase58 } from "../../src/core/mod.ts";
import { defaultSid, needsSource, serviceHash } from "../../src/hash/mod.ts";
import { type DirectoryDigest, digestTar } from "../../src/source/mod.ts";
import { definitionCases, vectorDefinition } from "../engine-vectors.ts";
import { DEPLOY_CASES, tarOfTree } from "../vector-trees.ts";

const digests = new Map<string, Promise<DirectoryDigest>>();

/** The digest of a recorded tree, computed once from a tar of another implementation. */
function digestOf(tree: string): Promise<DirectoryDigest> {
  const known = digests.get(tree) ?? tarOfTree(tree).then((tar) => digestTar(Readable.from([tar])));
  digests.set(tree, known);
  return known;
}

const cases = [...definitionCases()].filter(([release]) => needsSource(release));

test("has cases for every release that hashes a definition with its source", () => {
  expect(new Set(cases.map(([release]) => release)).size).toBe(6);
});

test.each(cases)("computes the hash of Engine %s over definition and source for %s", async (release, _name, vector) => {
  const source = await digestOf(vector.tree!);
  expect(Buffer.from(source.finish()).toString("hex")).toBe(vector.dirhash);
  expect(serviceHash(vectorDefinition(vector.definition), release, { source })).toBe(vector.hashBase58);
});

test.each(DEPLOY_CASES.map((it) => [it.name, it] as const))(
  "computes the Engine's hash over source and env for %s",
  async (_name, it) => {
    const source = await digestOf(it.tree);
    expect(Buffer.from(source.finish()).toString("hex")).toBe(it.dirhash);
    const hash = serviceHash(vectorDefinition("minimal-no-configuration"), "0.9", { source, env: it.env });
    expect(hash).toBe(it.hashBase58);
    expect(hash).toBe(encodeBase58(Buffer.from(it.hashHex, "hex")));
    if (it.sid.startsWith("_")) expect(it.sid).toBe(defaultSid(hash));
  },
);
