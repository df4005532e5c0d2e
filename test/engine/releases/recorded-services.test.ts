import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isSince } from "../../../src/definition/mod.ts";
import { encodeCreateRequest } from "../../../src/engine/mod.ts";
import { definitionCases, matches, type VectorCase, vectorDefinition } from "../../engine-vectors.ts";
import { sampled } from "../../setup/sampled.ts";
import { tarOfTree } from "../../vector-trees.ts";
import { GRPC_RELEASES, message, pathsOf, ReleaseEngine } from "../release-engine.ts";

const cases = [...definitionCases()];

describe.each(GRPC_RELEASES.filter((release) => release !== "0.9"))("Engine %s", (release) => {
  const paths = pathsOf(release);
  const raw = isSince(release, "0.14");
  // test/hash/service-hash.test.ts hashes every one.
  const vectors = sampled(
    cases.filter(([of]) => of === release).map(([, , vector]) => vector),
    3,
    GRPC_RELEASES.indexOf(release),
  );
  const hashOf = ({ hashBase58, hashHex }: VectorCase) => (raw ? Buffer.from(hashHex, "hex") : hashBase58);
  let world: ReleaseEngine;
  beforeAll(async () => {
    world = await ReleaseEngine.start(release);
  });
  afterAll(() => world?.[Symbol.asyncDispose]());

  async function create(vector: VectorCase) {
    const definition = vectorDefinition(vector.definition);
    if (vector.tree !== undefined) world.gateway.put(definition.source, await tarOfTree(vector.tree));
    return await world.call(paths.create, encodeCreateRequest(definition, release));
  }

  async function stored(vector: VectorCase): Promise<Uint8Array> {
    const { bytes } = await world.call(paths.get, message(1, hashOf(vector)));
    if (isSince(release, "0.11")) return bytes;
    // The definition comes with its status, 1: {1: {1: 1, 2: definition}}.
    const inner = readBytes(bytes, 1);
    expect([inner[0], inner[1]]).toEqual([0x08, 1]);
    return readBytes(inner.subarray(2), 2);
  }

  test("stores recorded services with their hash and bytes, and rejects those that the Engine rejected", async () => {
    const seen = new Set<string>();
    let created = 0;
    for (const vector of vectors) {
      const { code, text, bytes } = await create(vector);
      const refused = vector.validation ?? vector.interceptorError ?? vector.panic;
      if (refused !== undefined || seen.has(vector.hashHex)) {
        expect(code, vector.name).not.toBe(0);
        if (vector.interceptorError !== undefined) expect(text).toBe(vector.interceptorError);
        continue;
      }
      expect({ name: vector.name, code, text }).toEqual({ name: vector.name, code: 0, text: "" });
      const answer = message(isSince(release, "0.11") ? 1 : 2, hashOf(vector));
      expect(bytes.subarray(-answer.length)).toEqual(answer);
      expect(matches(await stored(vector), vector.serviceProtobufHex, vector.serviceProtobufSha256), vector.name).toBe(
        true,
      );
      seen.add(vector.hashHex);
      created++;
    }
    expect(created).toBeGreaterThan(vectors.length / 4);
  });

  test("lists the services in the order of the hashes' bytes", async () => {
    const { code, bytes } = await world.call(paths.list);
    expect(code).toBe(0);
    expect(bytes.length).toBeGreaterThan(1000);
  });
});

/** The payload of a message's only field. */
function readBytes(bytes: Uint8Array, field: number): Buffer {
  expect(bytes[0]).toBe((field << 3) | 2);
  let length = 0;
  let at = 1;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++]!;
    length |= (byte & 127) << shift;
    if (byte < 128) break;
  }
  expect(bytes.length - at).toBe(length);
  return Buffer.from(bytes.subarray(at));
}
