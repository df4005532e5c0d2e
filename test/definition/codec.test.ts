import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeHash } from "../../src/core/mod.ts";
import {
  decodeDefinition,
  definitionFromJson,
  definitionToJson,
  EMPTY_CONFIGURATION,
  EMPTY_DEFINITION,
  encodeDefinition,
  loadDefinition,
  parseDefinition,
  readDefinition,
} from "../../src/definition/mod.ts";
import { defaultSid } from "../../src/hash/mod.ts";
import { definitionCases, matches, vectorDefinition } from "../engine-vectors.ts";
import { definition } from "./arbitrary.ts";

describe("round trips", () => {
  test("decodes what it encodes, without unknown fields", () => {
    fc.assert(
      fc.property(definition, fc.constantFrom("0.11" as const, "0.14" as const), (it, release) => {
        expect(decodeDefinition(encodeDefinition(it, { release }))).toEqual({ definition: it, unknownFields: [] });
      }),
    );
  });

  test("reads the JSON that it writes, as value and as text", () => {
    fc.assert(
      fc.property(definition, (it) => {
        const json = definitionToJson(it);
        expect(definitionFromJson(json)).toEqual({ definition: it, unknownFields: [] });
        expect(readDefinition(Buffer.from(JSON.stringify(json))).definition).toEqual(it);
      }),
    );
  });

  test("recognizes each form of a definition with a name", async () => {
    const named = fc.tuple(definition, fc.string({ minLength: 1 })).map(([it, name]) => ({ ...it, name }));
    await fc.assert(
      fc.asyncProperty(named, async (it) => {
        const bytes = Buffer.from(encodeDefinition(it));
        const files = {
          binary: bytes,
          hex: Buffer.from(`${bytes.toString("hex")}\n`),
          json: Buffer.from(` ${JSON.stringify(definitionToJson(it), undefined, 2)}`),
        };
        for (const [form, file] of Object.entries(files)) {
          expect(readDefinition(file)).toEqual({ form, definition: it, unknownFields: [] });
          expect(await loadDefinition(file)).toEqual(readDefinition(file));
        }
      }),
    );
  });

  test("reads hex as other tools write it: on several lines, with spaces, a prefix or a byte order mark", () => {
    const named = fc.tuple(definition, fc.string({ minLength: 1 })).map(([it, name]) => ({ ...it, name }));
    fc.assert(
      fc.property(
        named,
        fc.constantFrom("", "0x", "\ufeff"),
        fc.constantFrom("", "\n", "\r\n", " "),
        (it, mark, gap) => {
          const hex = Buffer.from(encodeDefinition(it)).toString("hex");
          const text = mark + hex.replaceAll(/.{60}/g, `$&${gap}`);
          for (const one of [text, `${text.replace(/^0x/, "")}\n`.toUpperCase()]) {
            expect(readDefinition(Buffer.from(one))).toMatchObject({ form: "hex", definition: it });
          }
        },
      ),
    );
  });

  test("does not mistake a workflow of 20 bytes, which lacks its hashes, for an address", () => {
    const it = { ...EMPTY_DEFINITION, name: "a", workflows: [{ key: "eighteen-characters".slice(0, 18) }] };
    expect(decodeDefinition(encodeDefinition(it)).definition).toEqual(it);
    const address = Buffer.from(`\x1a\x12${"a".repeat(18)}`).toString("hex");
    const stored = { ...EMPTY_DEFINITION, name: "a", hash: "3zom6tF3mCenMwCinJP12wZV7sf2N5yN6NERccjZTPAW", address };
    expect(decodeDefinition(encodeDefinition(stored, { release: "0.20" })).definition).toEqual(stored);
  });

  test.each([" ", "{", "[", '"', "\t", "0", "a"])(
    "does not mistake a binary name whose length reads as %j for JSON",
    (character) => {
      const length = character.charCodeAt(0);
      for (const name of ["{".repeat(length), `{"${"a".repeat(length - 2)}`.slice(0, length)]) {
        const it = { ...EMPTY_DEFINITION, name };
        expect(readDefinition(encodeDefinition(it))).toMatchObject({ form: "binary", definition: it });
      }
    },
  );
});

test.each(["Unknown", "UNKNOWN"])("keeps the text %s, which is a default only in enumerations", (text) => {
  const task = { key: text, name: text, description: text, inputs: [], outputs: [] };
  const given = { ...EMPTY_DEFINITION, name: text, description: text, tasks: [task] };
  expect(parseDefinition(JSON.stringify(definitionToJson(given))).definition).toEqual(given);
});

test("omits defaults from JSON, but not empty messages", () => {
  expect(definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION })).toEqual({
    name: "a",
    configuration: {},
  });
});

test.each([...definitionCases()].filter(([, , it]) => it.serviceProtobufHex ?? it.serviceProtobufSha256))(
  "encodes the message that Engine %s stored for %s, byte for byte",
  (release, _name, vector) => {
    const sent = vectorDefinition(vector.definition);
    const stored = {
      ...sent,
      // From 0.11 on an Engine stores an empty configuration when none was sent.
      configuration: sent.configuration ?? EMPTY_CONFIGURATION,
      hash: vector.hashBase58,
      sid: sent.sid || defaultSid(vector.hashBase58),
      // Engine 0.10 returns no source.
      source: release === "0.10" ? "" : sent.source,
      address: release === "0.20" ? addressOf(vector.hashBase58) : "",
    };
    const bytes = encodeDefinition(stored, { release });
    expect(matches(bytes, vector.serviceProtobufHex, vector.serviceProtobufSha256)).toBe(true);
    expect(decodeDefinition(bytes).definition).toEqual(stored);
  },
);

/** A service's account from 0.20 on: the first 20 bytes of the SHA-256 of its hash, as in Tendermint. */
function addressOf(hash: string): string {
  return createHash("sha256").update(decodeHash(hash)).digest("hex").slice(0, 40);
}

const protoc = spawnSync("protoc", ["--version"]).status === 0;

test.skipIf(!protoc)("reproduces our bytes through protoc (protobuf-compiler is not installed)", () => {
  const args = ["--proto_path=proto/definition", "service.proto"];
  fc.assert(
    fc.property(definition, (it) => {
      const bytes = encodeDefinition(it);
      const asText = execFileSync("protoc", ["--decode=definition.Service", ...args], { input: bytes });
      const again = execFileSync("protoc", ["--encode=definition.Service", ...args], { input: asText });
      expect(again.equals(bytes)).toBe(true);
    }),
    { numRuns: 25 },
  );
});
