import { LimitError, MesgError } from "../core/mod.ts";
import { type JsonOptions, parseJson } from "./json/from-json.ts";
import { MAX_BYTES, MAX_DEFINITION_FILE_BYTES } from "./limits.ts";

/** The forms of a definition in a file. */
export type DefinitionForm = "json" | "hex" | "binary";

/** The contents of a file: a JSON value, or the bytes of a message. */
export type Contents =
  | { readonly form: "json"; readonly value: unknown }
  | { readonly form: "hex" | "binary"; readonly bytes: Uint8Array };

/**
 * Detects the form of a file and decodes that form.
 *
 * @throws {MesgError} `refused` when the file is empty, too large, or invalid JSON.
 */
export function readContents(bytes: Uint8Array, options: JsonOptions = {}): Contents {
  const { what = "a service definition" } = options;
  if (bytes.length === 0) throw new MesgError("refused", `expected ${what}, found an empty file`);
  if (bytes.length > MAX_DEFINITION_FILE_BYTES) {
    throw new LimitError(`expected a definition of at most ${MAX_BYTES} bytes, found ${bytes.length}`);
  }
  if (looksLikeJson(bytes)) return { form: "json", value: parseJson(decodeText(bytes), options) };
  const hex = asHex(bytes);
  return hex === undefined ? { form: "binary", bytes } : { form: "hex", bytes: Buffer.from(hex, "hex") };
}

function looksLikeJson(bytes: Uint8Array): boolean {
  let first = startOfText(bytes);
  while (first < bytes.length && SPACES.includes(bytes[first]!)) first++;
  if (!OPENERS.includes(bytes[first]!)) return false;
  return !FIRST_TAGS.includes(bytes[0]!) || isJson(bytes);
}

/**
 * Tags at the start of a message that JSON may begin with, too: that of a name is a line feed, that of a process's
 * nodes a quote.
 */
const FIRST_TAGS = [0x0a, 0x22];
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

/**
 * Returns hex digits without what other tools add: a byte order mark, `0x`, spaces between bytes, and line breaks, as
 * `xxd -p` has. Undefined for other contents: a message with a name begins with a line feed, never with a digit.
 */
function asHex(bytes: Uint8Array): string | undefined {
  const isDigit = (byte = 0) => (byte >= 48 && byte <= 57) || (byte >= 97 && byte <= 102) || (byte >= 65 && byte <= 70);
  let start = startOfText(bytes);
  if (bytes[start] === 0x30 && bytes[start + 1] === 0x78) start += 2;
  const text = bytes.subarray(start);
  if (!isDigit(text[0]) || !text.every((byte) => isDigit(byte) || SPACES.includes(byte))) return undefined;
  const digits = Buffer.from(text).toString("latin1").replaceAll(/\s+/g, "");
  return digits.length % 2 === 0 ? digits : undefined;
}

/** Where the text begins, after a byte order mark. */
function startOfText(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
