import { expect, test } from "vitest";
import { isSince, type Release } from "../../../src/definition/mod.ts";
import { decodeCreateRequest, encodeCreateRequest } from "../../../src/engine/wire/create-request.ts";
import { definitionCases, matches, vectorDefinition } from "../../engine-vectors.ts";

const cases = [...definitionCases()].filter(([release]) => !isSince(release, "0.21"));

test("has cases for every release with a Create request", () => {
  expect(new Set(cases.map(([release]) => release)).size).toBe(11);
});

test.each(cases)("encodes the Engine %s request for %s byte for byte", (release, _name, vector) => {
  const definition = vectorDefinition(vector.definition);
  const bytes = encodeCreateRequest(definition, release);
  if (vector.protobufHex !== undefined) expect(Buffer.from(bytes).toString("hex")).toBe(vector.protobufHex);
  expect(matches(bytes, vector.protobufHex, vector.protobufSha256)).toBe(true);
  expect(encodeCreateRequest(decodeCreateRequest(bytes, release).definition, release)).toEqual(bytes);
});

test.each<Release>(["0.9", "0.21", "0.26"])("reports that %s has no Create request, with what to do", (release) => {
  expect(() => encodeCreateRequest(vectorDefinition("every-field"), release)).toThrow(/has no Create request/);
});
