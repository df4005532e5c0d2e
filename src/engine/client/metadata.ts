import { MesgError, withoutTrailing } from "../../core/mod.ts";

/** A name and a value to send with a call, like an HTTP header. */
export type MetadataEntry = readonly [name: string, value: string];

/**
 * Parses `NAME: VALUE`, as in a header. Names become lower case. The value of a name that ends with `-bin` is base64 text.
 *
 * @throws {MesgError} `usage` when it is malformed, or the name is reserved. The message does not quote the value.
 * @example
 * ```ts
 * parseMetadata("Authorization: Bearer abc"); // ["authorization", "Bearer abc"]
 * ```
 */
export function parseMetadata(line: string): [name: string, value: string] {
  const colon = line.indexOf(":");
  if (colon < 1) throw wrong("metadata as NAME: VALUE, found no name before a colon");
  const entry: [string, string] = [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  checkMetadata(entry);
  return entry;
}

/**
 * Checks an entry that {@linkcode parseMetadata} did not create.
 *
 * @throws {MesgError} `usage`.
 */
export function checkMetadata([name, value]: MetadataEntry): void {
  if (!/^[0-9a-z_.-]+$/.test(name)) {
    throw wrong("a metadata name of only letters, digits and - _ ., found other characters");
  }
  if (name.startsWith("grpc-") || RESERVED.has(name)) {
    throw wrong(`a metadata name that gRPC and HTTP do not reserve, found ${name}`);
  }
  if (value === "") throw wrong(`a value for the metadata ${name}, found none`, "check that the secret is set");
  if (!/^[\x20-\x7e]*$/.test(value)) throw wrong(`printable ASCII for the metadata ${name}, found other characters`);
  if (name.endsWith("-bin") && !isBase64(value)) throw wrong(`base64 for the metadata ${name}, found other text`);
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]+={0,2}$/.test(text) && Buffer.from(text, "base64").toString("base64") === padded(text);
}

function padded(text: string): string {
  const bare = withoutTrailing(text, "=");
  return bare.padEnd(Math.ceil(bare.length / 4) * 4, "=");
}

/** Names that gRPC sets itself, that HTTP/2 forbids, or that grpc-js drops. */
const RESERVED: ReadonlySet<string> = new Set([
  ...["content-length", "content-type", "host", "te", "user-agent"],
  ...["connection", "http2-settings", "keep-alive", "proxy-connection", "transfer-encoding", "upgrade"],
  "__proto__",
]);

function wrong(expected: string, hint = 'use the form "NAME: VALUE" (the value is not shown, since it may be secret)') {
  return new MesgError("usage", `expected ${expected}`, { hint });
}
