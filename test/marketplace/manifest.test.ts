import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_DEFINITION, RELEASES, type Release, type ServiceDefinition } from "../../src/definition/mod.ts";
import { serviceHash } from "../../src/hash/mod.ts";
import {
  manifestToText,
  NotAManifest,
  readManifest,
  releasesOfHash,
  verifyManifest,
} from "../../src/marketplace/mod.ts";
import { anyText } from "../any-text.ts";
import { definition as anyDefinition } from "../definition/arbitrary.ts";

const SOURCE = "QmbFMke1KXqnYyBBWxB74N4c5SBnJMVAiMNRcGu6x1AwQH";
/** Releases whose hash covers only the definition. */
const RECENT = RELEASES.slice(RELEASES.indexOf("0.16"));
const isManifest = new Ajv().compile(JSON.parse(readFileSync("schema/manifest.schema.json", "utf8")));
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** The manifest of a definition for a release. */
function manifestOf(definition: ServiceDefinition, release: Release, readme?: string): string {
  const named = { ...definition, hash: "", address: "", source: SOURCE };
  return manifestToText({ definition: named, hash: serviceHash(named, release), readme });
}

const readme = fc.option(anyText(), { nil: undefined });

test("writes for any definition a manifest that fits the published schema, reads back, and verifies", () => {
  fc.assert(
    fc.property(anyDefinition, fc.constantFrom(...RECENT), readme, (definition, release, readme) => {
      const text = manifestOf(definition, release, readme);
      expect(isManifest(JSON.parse(text))).toBe(true);
      expect(manifestOf(definition, release, readme)).toBe(text);
      const manifest = readManifest(bytesOf(text));
      expect(manifest).toMatchObject({ deployment: { type: "ipfs", source: SOURCE }, readme });
      expect(verifyManifest(manifest, undefined)).toContain(release);
    }),
    { numRuns: 100 },
  );
});

test("rejects a manifest whose definition, hash or source was changed", () => {
  fc.assert(
    fc.property(anyDefinition, fc.constantFrom(...RECENT), (definition, release) => {
      const manifest = readManifest(bytesOf(manifestOf(definition, release)));
      const renamed = { ...manifest.definition, name: `${manifest.definition.name}x` };
      expect(() => verifyManifest({ ...manifest, definition: renamed }, undefined)).toThrow(
        "wrong hash in the manifest",
      );
      expect(() => verifyManifest({ ...manifest, hash: `${manifest.hash}1` }, undefined)).toThrow("has two hashes");
      const deployment = { type: "ipfs", source: SOURCE.replace("Qmb", "Qmc") } as const;
      expect(() => verifyManifest({ ...manifest, deployment }, undefined)).toThrow("has two sources");
      expect(() => verifyManifest({ ...manifest, hash: undefined }, undefined)).toThrow("has no hash");
    }),
    { numRuns: 30 },
  );
});

test("rejects any file that is not a manifest", () => {
  const valid = { version: "1", service: { definition: {}, deployment: { type: "ipfs", source: "Qm" } } };
  expect(readManifest(bytesOf(JSON.stringify(valid))).hash).toBeUndefined();
  for (const [change, words] of [
    [{ version: "2" }, 'expected ["1"] at /version'],
    [{ service: [] }, "expected object at /service"],
    [
      { service: { ...valid.service, deployment: { type: "ftp", source: "x" } } },
      'expected ["http","https","ipfs"] at /service/deployment/type',
    ],
    [{ service: { ...valid.service, deployment: { type: "ipfs" } } }, "missing source at /service/deployment"],
    [{ service: { ...valid.service, readme: 1 } }, "expected string at /service/readme"],
  ] as const) {
    expect(() => readManifest(bytesOf(JSON.stringify({ ...valid, ...change })))).toThrow(`not a manifest: ${words}`);
  }
  fc.assert(
    fc.property(fc.oneof(fc.json().map(bytesOf), fc.uint8Array()), (bytes) => {
      expect(() => readManifest(bytes)).toThrow(NotAManifest);
    }),
  );
});

test("rejects a manifest with a repeated key, of which other tools may take the other value", () => {
  const text =
    '{"version": "1",\n"service": {"definition": {"name": "a", "name": "b"}, "deployment": {"type": "ipfs", "source": "Qm"}}}';
  expect(() => readManifest(bytesOf(text))).toThrow('not a manifest: duplicate key "name" in line 2, column 41');
});

test("writes no manifest that it would refuse to read, of any characters", () => {
  const named = { ...EMPTY_DEFINITION, source: SOURCE, description: "é".repeat(9_000_000) };
  expect(() => manifestToText({ definition: named, hash: "h" })).toThrow(
    "manifest too large: expected at most 16777216 bytes, found 18000",
  );
});

test("recognizes a manifest from before Engine 0.11", () => {
  const tasks = { greet: { inputs: {} } };
  const old = { version: "1", service: { definition: { tasks }, deployment: { type: "https", source: "https://x" } } };
  expect(() => readManifest(bytesOf(JSON.stringify(old)))).toThrow("not a service definition: expected a list");
});

test("finds no release for a hash of another definition", () => {
  fc.assert(
    fc.property(anyDefinition, (definition) => {
      expect(releasesOfHash(definition, "3XvG2GhcRAfnpUmWVg1e4qmMNB7wFvdTtQqNfiDGwuX8", undefined)).toEqual([]);
    }),
    { numRuns: 20 },
  );
});
