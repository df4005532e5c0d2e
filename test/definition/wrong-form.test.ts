import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { EMPTY_DEFINITION, encodeDefinition, loadDefinition, readDefinition } from "../../src/definition/mod.ts";

const TAR = Buffer.alloc(1024);
TAR.write("mesg.yml");
TAR.write("ustar\0", 257);
const CAR = Buffer.from(`3aa265726f6f747381d82a5823001220${"00".repeat(32)}6776657273696f6e01`, "hex");

describe("names the form of a file that is not a definition", () => {
  test.each([
    ["a tar archive", TAR],
    ["a CAR", CAR],
    ["a gzip file", gzipSync("x")],
    ["a zip file", Buffer.from("PK\x03\x04rest")],
    ["a web page", Buffer.from("<!DOCTYPE html><html>")],
    ["YAML", Buffer.from("name: greeter\nsid: greeter\n")],
    ["a source id", Buffer.from("QmXTgQpEpRPReL88zmeSytFaVuLC8w3MES5t4c9Acv64FV\n")],
    ["a hash", Buffer.from("3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW\n")],
    ["an odd number of hex digits", Buffer.from("0a0161 2a0\n")],
    ["text in UTF-16", Buffer.from('\ufeff{"name": "a"}', "utf16le")],
    ["text in UTF-16", Buffer.from('\ufeff{"name": "a"}', "utf16le").swap16()],
    ["other text", Buffer.from("FROM node:20\nCOPY . .\nRUN npm ci — quickly\n")],
    ["other text", Buffer.from("the greeter says hello, and waits")],
    [
      "text that may be Base64",
      Buffer.from(Buffer.from(encodeDefinition({ ...EMPTY_DEFINITION, name: "a greeter" })).toString("base64")),
    ],
  ])("%s", async (form, bytes) => {
    const error = expect.objectContaining({
      kind: "refused",
      message: `expected a service definition, found ${form}`,
      hint: expect.any(String),
    });
    expect(() => readDefinition(bytes)).toThrow(error);
    await expect(loadDefinition(bytes)).rejects.toThrow(error);
  });
});

test("reads a definition that looks like another form in places", () => {
  const description = `${"x".repeat(254)}ustar${"y".repeat(400)}`;
  for (let length = 0; length < 12; length++) {
    const bytes = encodeDefinition({ ...EMPTY_DEFINITION, name: "n".repeat(length), description });
    expect(readDefinition(bytes).definition.description).toBe(description);
  }
});
