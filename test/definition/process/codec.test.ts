import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MesgError } from "../../../src/core/mod.ts";
import {
  decodeProcess,
  EMPTY_DEFINITION,
  EMPTY_PROCESS,
  encodeDefinition,
  encodeProcess,
  isProcessDefinition,
  type ProcessDefinition,
  type ProcessValue,
  processFromJson,
  processRefusal,
  processToAmino,
  processToJson,
  readProcess,
} from "../../../src/definition/mod.ts";
import { dumpProcess, processHash } from "../../../src/hash/mod.ts";
import { definition as service } from "../arbitrary.ts";
import { process018, process021 } from "./arbitrary.ts";

const FORMS = [
  ["0.20", process018],
  ["0.26", process021],
] as const;

const bytesOf = (value: unknown) => Buffer.from(JSON.stringify(value));

describe.each(FORMS)("process of %s", (release, process) => {
  test("survives encoding as bytes", () => {
    fc.assert(
      fc.property(process, (it) => {
        // A node of no kind is invalid, and does not show whose era's field numbers the others use.
        fc.pre(it.nodes.every(({ kind }) => kind !== "none"));
        const { definition, unknownFields } = decodeProcess(encodeProcess(it, { release }));
        expect(unknownFields).toEqual([]);
        expect(encodeProcess(definition, { release })).toEqual(encodeProcess(it, { release }));
        expect(dumpProcess(definition, release)).toBe(dumpProcess(it, release));
      }),
    );
  });

  test("survives encoding as JSON, and is recognized as a process in every form", async () => {
    await fc.assert(
      fc.asyncProperty(process, async (it) => {
        const json = bytesOf(processToJson(it, release));
        expect(await isProcessDefinition(json)).toBe(true);
        const { definition, unknownFields } = readProcess(json);
        expect(unknownFields).toEqual([]);
        expect(dumpProcess(definition, release)).toBe(dumpProcess(it, release));
        expect(await isProcessDefinition(encodeProcess(it, { release }))).toBe(true);
      }),
    );
  });

  test("has the same hash in any order of a map, but not of its nodes", () => {
    fc.assert(
      fc.property(process, (it) => {
        const turned = {
          ...it,
          nodes: it.nodes.map((node) =>
            node.kind === "map" ? { ...node, outputs: [...node.outputs].reverse() } : node,
          ),
        };
        expect(processHash(turned, release)).toBe(processHash(it, release));
        const reversed = { ...it, nodes: [...it.nodes].reverse() };
        const isSame = dumpProcess({ ...it, edges: [] }, release) === dumpProcess({ ...reversed, edges: [] }, release);
        expect(processHash(reversed, release) === processHash(it, release)).toBe(isSame);
      }),
    );
  });
});

test("reads back the amino JSON that it writes", () => {
  fc.assert(
    fc.property(process021, (it) => {
      fc.pre(!JSON.stringify(processToJson(it, "0.21")).includes("Infinity"));
      const { definition, unknownFields } = processFromJson(JSON.parse(JSON.stringify(processToAmino(it))));
      expect(unknownFields).toEqual([]);
      // Amino omits zero, including -0.
      expect(dumpProcess(definition, "0.21")).toBe(dumpProcess(it, "0.21").replaceAll("-0e+00", "0e+00"));
    }),
  );
});

test("does not recognize the definition of a service as a process, in any form", async () => {
  await fc.assert(
    fc.asyncProperty(service, async (it) => {
      const named = { ...it, name: it.name || "a" };
      expect(await isProcessDefinition(encodeDefinition(named))).toBe(false);
      expect(await isProcessDefinition(bytesOf(named))).toBe(false);
    }),
  );
  expect(await isProcessDefinition(encodeDefinition(EMPTY_DEFINITION))).toBe(false);
  expect(await isProcessDefinition(Buffer.from("{broken"))).toBe(false);
});

test("rejects random bytes, or reads them without a crash", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      try {
        decodeProcess(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(MesgError);
      }
    }),
  );
});

function nested(depth: number): ProcessDefinition {
  let value: ProcessValue = { kind: "text", text: "deep" };
  for (let level = 0; level < depth; level++) value = { kind: "map", entries: [{ key: "a", value }] };
  return { ...EMPTY_PROCESS, name: "deep", nodes: [{ kind: "map", key: "m", outputs: [{ key: "a", value }] }] };
}

test("accepts values nested 100 deep, and rejects them beyond 300", () => {
  const bytes = encodeProcess(nested(100), { release: "0.20" });
  expect(decodeProcess(bytes).definition).toEqual(nested(100));
  expect(readProcess(bytesOf(processToJson(nested(100), "0.20"))).definition).toEqual(nested(100));
  expect(() => encodeProcess(nested(301), { release: "0.20" })).toThrow("nested more than 300 levels deep");
  expect(() => processToJson(nested(301), "0.20")).toThrow("nested more than 300 levels deep");
});

test.each([
  [
    "0.17",
    { kind: "list" as const, items: [{ kind: "reference" as const, nodeKey: "a", path: [] }] },
    "contains a reference",
  ],
  ["0.14", { kind: "reference" as const, nodeKey: "a", path: [{ key: "a" }, { key: "b" }] }, "to a path"],
] as const)("rejects what %s cannot represent instead of dropping it", (release, value, words) => {
  const process = { ...EMPTY_PROCESS, nodes: [{ kind: "map" as const, key: "m", outputs: [{ key: "a", value }] }] };
  expect(() => encodeProcess(process, { release })).toThrow(words);
  expect(() => processToJson(process, release)).toThrow(words);
});

test.each([0.5, 2 ** 31, -(2 ** 31) - 1, 4_294_967_297, 1e300, "NaN", "Infinity"])(
  "rejects the predicate %s, which a message would hold as another number",
  (predicate) => {
    const process = { nodes: [{ key: "f", filter: { conditions: [{ key: "a", predicate, value: "b" }] } }] };
    expect(() => processFromJson(process)).toThrow("expected an integer of 32 bits");
  },
);

/** A process with one value in a map, and one condition, both as JSON text. */
const withValue = (value: string, condition = "{}") =>
  Buffer.from(
    `{"nodes": [{"map": {"outputs": {"a": ${value}}}}, {"filter": {"conditions": [${condition}]}}], "name": "n"}`,
  );

test.each([
  [
    '{"doubleConst": 1e400}',
    "{}",
    "expected a number of 64 bits, found a larger one at /nodes/0/map/outputs/a/doubleConst",
  ],
  ['{"doubleConst": "1e400"}', "{}", "expected a number of 64 bits"],
  ['{"doubleConst": "0x10"}', "{}", 'expected a number, found "0x10"'],
  ['{"doubleConst": ""}', "{}", 'expected a number, found ""'],
  ['{"ref": {"path": {"index": 1.5}}}', "{}", "expected an integer of 64 bits, found 1.5"],
  ['{"ref": {"path": {"index": {"toString": 1}}}}', "{}", "expected an integer of 64 bits, found an object"],
  ["{}", '{"predicate": 1.5}', "expected an integer of 32 bits, found 1.5 at /nodes/1/filter/conditions/0/predicate"],
  ["{}", '{"predicate": 4294967297}', "expected an integer of 32 bits, found 4294967297"],
  ["{}", '{"predicate": 1e400}', "expected a number of 64 bits"],
])("rejects a number that its field cannot hold: %s %s", (value, condition, words) => {
  expect(() => readProcess(withValue(value, condition))).toThrow(words);
});

test.each(["-0", "1.5", "-1e-7", "1E+21"])("reads the number %s as a string, too, as proto3 JSON allows", (digits) => {
  const [number, text] = [`{"doubleConst": ${digits}}`, `{"doubleConst": "${digits}"}`].map(
    (value) => readProcess(withValue(value)).definition,
  );
  expect(text).toEqual(number);
});

test("reports a bounded number of wrong fields, of which each may have a long name", () => {
  const path = Array.from({ length: 300 }, () => ({ key: "é" }));
  const outputs = [{ key: "a", value: { kind: "reference" as const, nodeKey: "n0", path } }];
  const nodes = Array.from({ length: 100 }, (_, index) => ({ kind: "map" as const, key: `n${index}`, outputs }));
  const { text } = processRefusal({ ...EMPTY_PROCESS, name: "a", nodes }, "0.20")!;
  expect(text).toContain(`.Value.Ref.${"Path.".repeat(300)}Selector.Key' Error:Field validation for 'Key' failed`);
  expect(text.length).toBeGreaterThan(1_000_000);
  expect(text.length).toBeLessThan(1_100_000);
});

test("names a release without processes", () => {
  expect(() => processToJson(EMPTY_PROCESS, "0.11")).toThrow("Engine 0.11 has no processes");
});
