import { describe, expect, test } from "vitest";
import { decodeHash } from "../../../src/core/mod.ts";
import { decodeProcess, encodeProcess, processRefusal, processToAmino } from "../../../src/definition/mod.ts";
import { dumpProcess, processAddress, processHash } from "../../../src/hash/mod.ts";
import { processCases, processOf } from "../../process-vectors.ts";

const cases = processCases();
const readable = cases.filter(({ it }) => it.refused === undefined);

test("covers every case of every recorded release", () => {
  expect(cases.length).toBe(528);
});

describe("process recorded from a real Engine", () => {
  test("decodes and encodes to the same bytes", () => {
    const different: string[] = [];
    for (const { release, it } of cases) {
      const { definition, unknownFields } = decodeProcess(Buffer.from(it.protobufHex, "hex"));
      const encoded = Buffer.from(encodeProcess(definition, { release }));
      expect([it.case, unknownFields, decodeProcess(encoded).definition]).toEqual([it.case, [], definition]);
      if (encoded.toString("hex") !== it.protobufHex) different.push(`${it.case} ${release}`);
    }
    // The recorded client also wrote an empty text that was set.
    const emptyTexts = /^(?:empty-edge|empty-node-key|no-name|key-word-object) /;
    expect(different.filter((name) => !emptyTexts.test(name))).toEqual([]);
    expect(different.length).toBe(32);
  });

  test("has the same dump, hash and address", () => {
    for (const { release, patch, it } of readable) {
      const { definition } = decodeProcess(Buffer.from(it.protobufHex, "hex"));
      const hash = processHash(definition, release, { patch });
      expect([it.case, release, dumpProcess(definition, release, { patch }), hash]).toEqual([
        it.case,
        release,
        it.dump,
        it.hashBase58,
      ]);
      if (it.addressHex !== undefined) expect(processAddress(decodeHash(hash))).toBe(it.addressHex);
    }
  });

  test("gets the Engine's verdict and message", () => {
    for (const { release, it } of cases) {
      const { definition } = decodeProcess(Buffer.from(it.protobufHex, "hex"));
      const refusal = processRefusal(definition, release);
      const expected = it.error ?? it.refused ?? it.panic;
      expect([it.case, release, refusal?.text]).toEqual([it.case, release, expected]);
      if (refusal !== undefined) expect(refusal.isPanic).toBe(it.panic !== undefined);
    }
  });

  test("has the amino JSON that go-amino writes, byte for byte", () => {
    for (const { release, it } of cases) {
      if (it.aminoJson === undefined || !/^0\.2[1-6]/.test(release)) continue;
      const { definition } = decodeProcess(Buffer.from(it.protobufHex, "hex"));
      const written = JSON.stringify(processToAmino(definition)).replaceAll("&", "\\u0026");
      expect([it.case, written]).toEqual([it.case, it.aminoJson]);
    }
  });
});

test("has the same meaning in the JSON of the original compilers as in its bytes", () => {
  for (const { release, it } of cases) {
    const fromBytes = decodeProcess(Buffer.from(it.protobufHex, "hex")).definition;
    const fromJson = processOf(it);
    expect([it.case, release, dumpProcess(fromJson, release)]).toEqual([
      it.case,
      release,
      dumpProcess(fromBytes, release),
    ]);
  }
});
