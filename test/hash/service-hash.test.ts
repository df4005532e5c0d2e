import { expect, test } from "vitest";
import { encodeBase58 } from "../../src/core/mod.ts";
import { RELEASES, type Release } from "../../src/definition/mod.ts";
import {
  defaultSid,
  definitionDigest,
  dumpDefinition,
  needsSource,
  serviceHash,
  serviceHashes,
} from "../../src/hash/mod.ts";
import { definitionCases, matches, vectorDefinition } from "../engine-vectors.ts";

const cases = [...definitionCases()];

/** Releases whose recordings have another form, and where they are tested. */
const RECORDED_ELSEWHERE: readonly Release[] = ["0.9"]; // engine/releases/client.test.ts

test("has recorded answers for every release", () => {
  const recorded = new Set(cases.map(([release]) => release));
  expect([...RECORDED_ELSEWHERE, ...recorded]).toEqual(RELEASES);
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

test("computes the hashes of several releases like those of each", () => {
  const releases = RELEASES.filter((release) => !needsSource(release)).reverse();
  for (const [, , { definition }] of cases.slice(0, 50)) {
    const service = vectorDefinition(definition);
    expect(serviceHashes(service, releases)).toEqual(releases.map((release) => serviceHash(service, release)));
  }
});
