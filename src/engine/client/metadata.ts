import { MesgError, withoutTrailing } from "../../core/mod.ts";

/** A name and a value that are sent with a call, like an HTTP header. */
export type MetadataEntry = readonly [name: string, value: string];

/**
 * Parses `NAME: VALUE`, as in a header. Names become lower case. The value of a name that ends with `-bin` is base64 text.
 *
 * @throws {MesgError} `usage` when it is malformed, or the name is reserved; the message never repeats a value.
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
 * Checks an entry that was not made by {@linkcode parseMetadata}.
 *
 * @throws {MesgError} `usage`.
 */
export function checkMetadata([name, value]: MetadataEntry): void {
  if (!/^[0-9a-z_.-]+$/.test(name)) {
    throw wrong("a metadata name of letters, digits and - _ . alone, found other characters");
  }
  if (name.startsWith("grpc-") || RESERVED.has(name)) {
    throw wrong(`a metadata name that is not gRPC's or HTTP's own, found ${name}`);
  }
  if (value === "") throw wrong(`a value for the metadata ${name}, found none`, "was a secret left unset?");
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

function wrong(expected: string, hint = 'write it as "NAME: VALUE" (a value is not shown, as it may be secret)') {
  return new MesgError("usage", `expected ${expected}`, { hint });
}
