import { MesgError } from "../core/mod.ts";
import { decodeDefinition, type ReadDefinition } from "./binary.ts";
import { parseDefinition } from "./json.ts";
import { MAX_BYTES } from "./wire.ts";

/** The forms in which a definition is handed around. */
export type DefinitionForm = "json" | "hex" | "binary";

/**
 * Reads a definition in whatever form it comes: JSON, hex text, or protobuf bytes. The forms cannot be mixed up: no
 * Service message with a name begins with `{` or consists of hex digits alone.
 *
 * @param bytes The contents of a file.
 * @throws {MesgError} `refused` when it is none of them.
 * @example
 * ```ts
 * readDefinition(new TextEncoder().encode("0a0161")).form; // "hex"
 * ```
 */
export function readDefinition(bytes: Uint8Array): ReadDefinition & { readonly form: DefinitionForm } {
  if (bytes.length === 0) {
    throw new MesgError("refused", "expected a service definition, found an empty file");
  }
  // Hex takes two characters a byte, and JSON at least as much.
  if (bytes.length > 2 * MAX_BYTES + 2) {
    throw new MesgError("refused", `expected a definition of at most ${MAX_BYTES} bytes, found ${bytes.length}`);
  }
  if (looksLikeJson(bytes)) return { form: "json", ...parseDefinition(decodeText(bytes)) };
  const hex = asHex(bytes);
  if (hex !== undefined) return { form: "hex", ...decodeDefinition(Buffer.from(hex, "hex")) };
  return { form: "binary", ...decodeDefinition(bytes) };
}

function looksLikeJson(bytes: Uint8Array): boolean {
  let first = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (first < bytes.length && SPACES.includes(bytes[first]!)) first++;
  if (!OPENERS.includes(bytes[first]!)) return false;
  return bytes[0] !== NAME_TAG || isJson(bytes);
}

/** The tag of a binary definition's name is a line feed to JSON, and the length behind it may be a brace. */
const NAME_TAG = 0x0a;
const SPACES = [...Buffer.from(" \t\r\n")];
const OPENERS = [...Buffer.from('{["')];

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(decodeText(bytes));
    return true;
  } catch {
    return false;
  }
}

function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new MesgError("refused", "expected a definition in JSON as UTF-8 text, found other bytes");
  }
}

function asHex(bytes: Uint8Array): string | undefined {
  const isDigit = (byte: number) =>
    (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] === 10 || bytes[end - 1] === 13)) end--;
  const digits = bytes.subarray(0, end);
  return digits.length > 0 && digits.length % 2 === 0 && digits.every(isDigit)
    ? Buffer.from(digits).toString("latin1")
    : undefined;
}
