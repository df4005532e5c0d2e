import { expect, test } from "vitest";
import { encodeBase58 } from "../../src/core/mod.ts";
import { defaultSid, definitionDigest, dumpDefinition, needsSource, serviceHash } from "../../src/hash/mod.ts";
import { definitionCases, matches, vectorDefinition } from "../engine-vectors.ts";

const cases = [...definitionCases()];

test("has cases for every release with a definition hash", () => {
  expect(new Set(cases.map(([release]) => release)).size).toBe(17);
  expect(cases.length).toBeGreaterThan(600);
});

test.each(cases)("computes the dump and digest of Engine %s for %s", (release, _name, vector) => {
  const definition = vectorDefinition(vector.definition);
  const dump = dumpDefinition(definition, release);
  if (vector.structhashDump !== undefined) expect(dump).toBe(vector.structhashDump);
  expect(matches(dump, vector.structhashDump, vector.structhashDumpSha256)).toBe(true);
  expect(Buffer.from(definitionDigest(definition, release)).toString("hex")).toBe(vector.definitionDigestHex);
});

test.each(cases.filter(([release]) => !needsSource(release)))(
  "computes the hash of Engine %s for %s",
  (release, _name, it) => {
    const definition = vectorDefinition(it.definition);
    const hash = serviceHash(definition, release);
    expect(hash).toBe(it.hashBase58);
    expect(encodeBase58(Buffer.from(it.hashHex, "hex"))).toBe(it.hashBase58);
    if (it.sid !== undefined) expect(definition.sid || defaultSid(hash)).toBe(it.sid);
  },
);
