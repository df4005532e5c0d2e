import { Metadata } from "@grpc/grpc-js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { connectEngine, type MetadataEntry, parseMetadata } from "../../../src/engine/mod.ts";

/** Returns the error of a line, which must be wrong usage. */
function refusalOf(line: string): string {
  try {
    parseMetadata(line);
  } catch (error) {
    expect(error).toMatchObject({ name: "MesgError", kind: "usage" });
    return `${(error as Error).message}\n${(error as { hint?: string }).hint}`;
  }
  throw new Error(`expected a refusal of ${JSON.stringify(line)}`);
}

const legalName = fc
  .stringMatching(/^[A-Za-z0-9_.-]{1,20}$/)
  .filter((name) => !/^grpc-|-bin$/i.test(name) && !isReserved(name));
const legalValue = fc.stringMatching(/^[!-~]([ -~]{0,40}[!-~])?$/);

function isReserved(name: string): boolean {
  return /^(connection|content-length|content-type|host|http2-settings|keep-alive|proxy-connection|te|transfer-encoding|upgrade|user-agent|__proto__)$/i.test(
    name,
  );
}

test("keeps a name and a value, and lowercases the name", () => {
  expect(parseMetadata("Authorization: Bearer a:b")).toEqual(["authorization", "Bearer a:b"]);
  fc.assert(
    fc.property(legalName, legalValue, fc.constantFrom("", " ", "\t "), (name, value, space) => {
      expect(parseMetadata(`${name}:${space}${value}${space}`)).toEqual([name.toLowerCase(), value]);
    }),
  );
});

test("accepts only what gRPC accepts and sends unchanged", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.tuple(legalName, fc.string()).map((parts) => parts.join(": ")),
      ),
      (line) => {
        let entry: MetadataEntry;
        try {
          entry = parseMetadata(line);
        } catch (error) {
          expect(error).toMatchObject({ name: "MesgError", kind: "usage" });
          return;
        }
        const metadata = new Metadata();
        metadata.set(entry[0], entry[0].endsWith("-bin") ? Buffer.from(entry[1], "base64") : entry[1]);
        expect(Object.keys(metadata.toHttp2Headers())).toEqual([entry[0]]);
      },
    ),
    { numRuns: 500 },
  );
});

test("never repeats a value, or text in place of a name, in an error", () => {
  const secret = "5f3a9c-canary";
  fc.assert(
    fc.property(fc.constantFrom("\r", "\n", "\0", "é", "\u007f"), fc.nat(secret.length), (bad, at) => {
      const broken = `${secret.slice(0, at)}${bad}${secret.slice(at)}`;
      // White space at the ends is not part of the value.
      if (broken.trim() !== broken) return;
      expect(refusalOf(`x-token: ${broken}`)).not.toContain("canary");
    }),
  );
  for (const line of [secret, `Bearer ${secret}: x`, `: ${secret}`, ` : ${secret}`, ""]) {
    expect(refusalOf(line)).not.toContain(secret);
  }
});

test.each([
  "grpc-timeout",
  "GRPC-anything",
  "te",
  "Content-Type",
  "Host",
  "connection",
  "Transfer-Encoding",
  "__proto__",
])("rejects the reserved name %s", (name) => {
  expect(refusalOf(`${name}: x`)).toContain(`that gRPC and HTTP do not reserve, found ${name.toLowerCase()}`);
});

test("suggests an unset secret when a value is missing", () => {
  expect(refusalOf("authorization:  ")).toMatch(
    /expected a value for the metadata authorization, found none\n.*is set/,
  );
});

test("accepts only base64 for a name that ends with -bin", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), (bytes) => {
      const text = Buffer.from(bytes).toString("base64");
      expect(parseMetadata(`trace-bin: ${text}`)).toEqual(["trace-bin", text]);
    }),
  );
  for (const text of ["a", "a*b=", "=", "ab=c", "YQ==="]) {
    expect(refusalOf(`trace-bin: ${text}`)).toContain("expected base64 for the metadata trace-bin");
  }
});

test("rejects a repeated name before anything is sent", async () => {
  const metadata = [parseMetadata("x-a: 1"), parseMetadata("X-A: 2")];
  await expect(connectEngine("127.0.0.1:1", { timeout: 1_000, metadata })).rejects.toMatchObject({
    kind: "usage",
    message: "duplicate metadata name: x-a",
  });
});
