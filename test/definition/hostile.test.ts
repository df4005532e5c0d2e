import fc from "fast-check";
import protobuf from "protobufjs";
import { expect, test } from "vitest";
import { MesgError } from "../../src/core/mod.ts";
import {
  checkDefinition,
  decodeDefinition,
  decodeProcess,
  definitionFromJson,
  EMPTY_DEFINITION,
  encodeDefinition,
  MAX_BYTES,
  MAX_DEPTH,
  readDefinition,
} from "../../src/definition/mod.ts";
import { definition } from "./arbitrary.ts";

/** The message of the error; fails when there is none, or when it is not written for users. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    expect(error).toBeInstanceOf(MesgError);
    expect((error as MesgError).kind).toBe("refused");
    return (error as MesgError).message;
  }
  throw new Error("it was taken");
}

/** A parameter nested `depth` times, as bytes of a task. */
function nested(depth: number): Uint8Array {
  const lengths = [0];
  const varint = (value: number): number => (value < 128 ? 1 : 1 + varint(Math.floor(value / 128)));
  for (let level = 1; level < depth; level++) lengths.push(lengths[level - 1]! + 1 + varint(lengths[level - 1]!));
  const writer = protobuf.Writer.create();
  const inputs = lengths.at(-1)!;
  writer.uint32(0x2a).uint32(inputs + 1 + varint(inputs));
  writer.uint32(0x32).uint32(inputs);
  for (const length of lengths.reverse().slice(1)) writer.uint32(0x52).uint32(length);
  return writer.finish();
}

test.each([
  ["a name cut off", "0a05616263", /expected 5 bytes in field 1 \(\/name\), found 3 \(byte 1 of 5\)/],
  ["only a tag", "0a", /expected the value of field 1/],
  ["a number where text belongs", "0801", /expected a length-delimited value in field 1 \(\/name\), found a varint/],
  ["text where a flag belongs", "2a0532032201 61".replace(" ", ""), /expected a varint in field 4/],
  ["text that is not UTF-8", "0a02c328", /expected UTF-8 text in field 1 \(\/name\)/],
  [
    "a hash that is neither 32 bytes nor text",
    "5203ffffff",
    /expected 32 bytes or text in \/hash, found 3 other bytes/,
  ],
  ["field number 0", "00", /expected a field number, found 0/],
  ["wire type 7", "0f", /undefined wire type 7/],
  ["an endless varint", `08${"ff".repeat(20)}`, /length-delimited|more than 10 bytes/],
  ["a length of 2^32", "0a8080808010", /expected 4294967296 bytes in field 1/],
  ["a length of 2^60", "0affffffffffffffff0f", /value of field 1 \(\/name\), found a varint of more than 5 bytes/],
  ["a field number of 6 bytes", "8a80808080000161", /expected a field, found a varint of more than 5 bytes/],
  ["a group, which proto3 does not have", "7b0a01617c", /expected a value, found a group/],
  ["the end of a group that never began", "7c", /the end of a group/],
])("rejects %s and names its byte", (_name, hex, words) => {
  expect(refusal(() => decodeDefinition(Buffer.from(hex, "hex")))).toMatch(words);
});

test("accepts nesting up to its limit, in bytes and in JSON", () => {
  const asJson = (depth: number): unknown => {
    let parameter: Record<string, unknown> = { key: "k" };
    for (let level = 1; level < depth; level++) parameter = { key: "k", object: [parameter] };
    return { tasks: [{ inputs: [parameter] }] };
  };
  expect(decodeDefinition(nested(MAX_DEPTH - 1)).unknownFields).toEqual([]);
  expect(definitionFromJson(asJson(MAX_DEPTH - 1)).unknownFields).toEqual([]);
  for (const depth of [MAX_DEPTH, 10_000]) {
    expect(refusal(() => decodeDefinition(nested(depth)))).toMatch(/at most 100 levels/);
    expect(refusal(() => definitionFromJson(asJson(depth)))).toMatch(/at most 100 levels/);
  }
});

test("rejects 100 MB by size, and a small file that claims to hold them", () => {
  expect(refusal(() => readDefinition(Buffer.alloc(100_000_000, 0x0a)))).toMatch(/at most \d+ bytes, found 100000000/);
  expect(refusal(() => decodeDefinition(Buffer.alloc(MAX_BYTES + 1)))).toMatch(/at most/);
  expect(refusal(() => decodeDefinition(Buffer.from("0a80a8d6b907", "hex")))).toMatch(/expected \d+ bytes/);
});

test("rejects a flood of empty messages before it fills the memory", () => {
  const flood = Buffer.alloc(MAX_BYTES);
  for (let at = 0; at < flood.length; at += 2) flood[at] = 0x2a;
  expect(refusal(() => decodeDefinition(flood))).toMatch(/at most 1000000 fields/);
});

test("counts the fields of all messages of a definition together", () => {
  const workflow = "1a0161".repeat(40);
  const bytes = Buffer.from(`7278${workflow}`.repeat(30), "hex");
  expect(decodeDefinition(bytes, { maxFields: 30 * 41 }).definition.workflows.length).toBe(30);
  expect(refusal(() => decodeDefinition(bytes, { maxFields: 30 * 41 - 1 }))).toMatch(/at most 1229 fields/);
});

test("reports at most 1000 unknown fields, wherever they are", () => {
  const workflows = Buffer.from(`7278${"7801".repeat(60)}`.repeat(100), "hex");
  expect(decodeDefinition(workflows).unknownFields.length).toBe(1000);
  const keys = (prefix: string) => Object.fromEntries(Array.from({ length: 600 }, (_, key) => [prefix + key, 0]));
  const json = { ...keys("a"), tasks: [keys("b"), keys("c")] };
  expect(definitionFromJson(json).unknownFields.length).toBe(1000);
});

test("names unknown fields, in bytes and in JSON", () => {
  const task = Buffer.from("2a037a0161", "hex");
  expect(decodeDefinition(Buffer.concat([task, Buffer.from("f80701", "hex")])).unknownFields).toEqual([
    { pointer: "/tasks/0/15", text: "field 15 (3 bytes)" },
    { pointer: "/127", text: "field 127 (3 bytes)" },
  ]);
  const json = JSON.parse('{"task": [], "__proto__": 1, "events": [{"toString": 1}], "configuration": {"a/b": 0}}');
  expect(definitionFromJson(json).unknownFields.map(({ pointer }) => pointer)).toEqual([
    "/configuration/a~1b",
    "/events/0/toString",
    "/task",
    "/__proto__",
  ]);
});

test.each([
  ['{"name": 5}', /expected a string, found 5 at \/name/],
  ['{"tasks": {}}', /expected a list, found an object at \/tasks/],
  ['{"tasks": [null]}', /expected an object, found null at \/tasks\/0/],
  [
    '{"tasks": [{"inputs": [{"optional": "yes"}]}]}',
    /expected true or false, found "yes" at \/tasks\/0\/inputs\/0\/optional/,
  ],
  ['{"configuration": {"ports": [80]}}', /expected a string, found 80 at \/configuration\/ports\/0/],
  ['{"name": "\\ud800x"}', /expected whole characters, found "\\ud800x" at \/name/],
  ['{"configuration": {"args": ["\\udc00"]}}', /expected whole characters, found .* at \/configuration\/args\/0/],
  ["[]", /expected an object, found a list/],
  ['{"name": "a"', /invalid JSON in line 1, column 13: expected a comma or }, found the end of the text/],
  ["", /found an empty file/],
  ["\u0000\u0001", /expected a field number, found 0/],
])("rejects %j with its pointer", (text, words) => {
  expect(refusal(() => readDefinition(Buffer.from(text)))).toMatch(words);
});

test("reads null as a missing value, as proto3 JSON does", () => {
  expect(definitionFromJson({ name: null, tasks: null, configuration: null }).definition).toEqual(EMPTY_DEFINITION);
});

test("reports ten thousand problems of a definition deep in it, in bounded memory", () => {
  const depth = 90;
  const fields = Array.from({ length: 30_000 }, () => "{}").join();
  const json = `{"tasks":[{"inputs":[${'{"object":['.repeat(depth)}${fields}${"]}".repeat(depth)}]}]}`;
  const { definition: given } = definitionFromJson(JSON.parse(json));
  const violations = checkDefinition(given, "0.15");
  expect(violations.length).toBeGreaterThan(10_000);
  expect(violations.length).toBeLessThan(30_000);
  const last = violations.findLast(({ rule }) => rule === "empty-element");
  expect(last?.pointer).toMatch(/^\/tasks\/0\/inputs\/0(\/object\/\d+){90}$/);
  expect(violations.findLast(({ rule }) => rule === "required")?.text).toMatch(
    /^Service\.Tasks\[0\]\.Inputs\[0\](\.Object\[\d+\])+\.Type is a required field$/,
  );
});

/** A number in more bytes than it needs. */
const longVarint = fc.tuple(fc.nat(300), fc.nat(9)).map(([value, extra]) => {
  const bytes = [];
  for (let left = value; ; left >>>= 7) {
    bytes.push((left & 127) | 128);
    if (left < 128) break;
  }
  for (let count = 0; count < extra; count++) bytes.push(128);
  bytes[bytes.length - 1]! &= 127;
  return Buffer.from(bytes);
});

/** A field of any number and wire type, with a value that fits its wire type. */
const anyField = fc
  .tuple(fc.nat(16), fc.nat(5), longVarint, fc.uint8Array({ minLength: 8, maxLength: 8 }), fc.boolean())
  .map(([number, wireType, varint, bytes, isLong]) => {
    const tag = Buffer.from(isLong ? [(number << 3) | wireType | 128, 128, 0] : [((number << 3) | wireType) & 127]);
    if (wireType === 0) return Buffer.concat([tag, varint]);
    if (wireType === 2) return Buffer.concat([tag, Buffer.from(isLong ? [0x84, 0x80, 0] : [4]), bytes.subarray(0, 4)]);
    return Buffer.concat([tag, bytes.subarray(0, wireType === 5 ? 4 : 8)]);
  });

test("decodes what passes the inspection, in any encoding of its numbers", () => {
  const message = fc.array(fc.oneof(anyField, longVarint), { maxLength: 6 }).map(Buffer.concat);
  fc.assert(
    fc.property(message, (bytes) => {
      for (const decode of [decodeDefinition, decodeProcess]) {
        try {
          decode(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(MesgError);
        }
      }
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 700) },
  );
});

test("reads or rejects any bytes, and valid bytes with any damage", () => {
  const damaged = fc
    .tuple(definition, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }), fc.nat())
    .map(([it, edits, cut]) => {
      const bytes = Uint8Array.from(encodeDefinition(it));
      for (const [at, value] of edits) if (bytes.length > 0) bytes[at % bytes.length] = value;
      return bytes.subarray(0, bytes.length - (cut % (bytes.length + 1)));
    });
  fc.assert(
    fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), damaged), (bytes) => {
      try {
        readDefinition(bytes);
      } catch (error) {
        expect(error).toBeInstanceOf(MesgError);
      }
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 700) },
  );
});
