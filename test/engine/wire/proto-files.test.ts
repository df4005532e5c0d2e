import { expect, test } from "vitest";
import { isSince, type Release } from "../../../src/definition/mod.ts";
import { encodeCreateRequest } from "../../../src/engine/mod.ts";
import { definitionCases, vectorDefinition } from "../../engine-vectors.ts";
import { loadProto } from "../proto-client.ts";

/** The file of each release's API, and its package. */
const FILES: readonly (readonly [first: Release, file: string, scope: string])[] = [
  ["0.16", "service-0.16.proto", "mesg.api"],
  ["0.15", "service-0.15.proto", "mesg.api"],
  ["0.14", "service-0.14.proto", "api"],
  ["0.11", "service-0.11.proto", "api"],
  ["0.10", "service-0.10.proto", "api"],
];

const vectors = [...definitionCases()].filter(([release]) => !isSince(release, "0.21"));
const releases = [...new Set(vectors.map(([release]) => release))];

test.each(releases)(
  "reads and writes the Engine's Create requests with the proto file of %s, and loses no field",
  async (release) => {
    const [, file, scope] = FILES.find(([first]) => isSince(release, first))!;
    const request = (await loadProto(`api/${file}`)).lookupType(`${scope}.CreateServiceRequest`);
    const cases = vectors.filter(([of]) => of === release);
    for (const [, , { definition }] of cases) {
      const bytes = encodeCreateRequest(vectorDefinition(definition), release);
      // Unknown fields would be dropped here, and bytes would be missing.
      expect(Buffer.from(request.encode(request.decode(bytes)).finish()).equals(bytes)).toBe(true);
    }
    expect(cases.length).toBeGreaterThan(20);
  },
);

test("loads every proto file", async () => {
  for (const file of [...FILES.map(([, name]) => name), "core-0.9.proto", "reflection.proto"]) {
    expect((await loadProto(`api/${file}`)).nestedArray.length).toBeGreaterThan(0);
  }
});
