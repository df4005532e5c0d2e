import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { assertBlock, readBlockId } from "../../src/unixfs/block-id.ts";

const digest = createHash("sha256").update("bytes").digest();
const cid = (...prefix: number[]) => Uint8Array.from([...prefix, ...digest]);

describe("readBlockId", () => {
  test("reads CIDv0, and CIDv1 of dag-pb and raw blocks", () => {
    expect(readBlockId(cid(0x12, 0x20))).toMatchObject({ text: expect.stringMatching(/^Qm/), isRaw: false });
    expect(readBlockId(cid(1, 0x70, 0x12, 0x20))).toMatchObject({
      text: expect.stringMatching(/^bafybei/),
      isRaw: false,
    });
    expect(readBlockId(cid(1, 0x55, 0x12, 0x20))).toMatchObject({
      text: expect.stringMatching(/^bafkrei/),
      isRaw: true,
    });
  });

  test.each([
    ["another version", cid(2, 0x70, 0x12, 0x20)],
    ["another codec", cid(1, 0x71, 0x12, 0x20)],
    ["another hash function", cid(1, 0x70, 0x1b, 0x20)],
    ["another length of the hash", cid(1, 0x70, 0x12, 0x1f)],
    ["a CIDv0 of another hash function", cid(0x1b, 0x20)],
    ["no bytes", new Uint8Array(0)],
    ["a byte too many", Uint8Array.from([...cid(0x12, 0x20), 0])],
  ])("rejects %s", (_, bytes) => expect(() => readBlockId(bytes)).toThrow("unsupported CID"));
});

test("assertBlock accepts only the bytes of the id", () => {
  const id = readBlockId(cid(0x12, 0x20));
  assertBlock(id, Buffer.from("bytes"), "the node");
  expect(() => assertBlock(id, Buffer.from("Bytes"), "the node")).toThrow("the node serves other bytes");
});
