/** A form that a file has by its first bytes, in words. */
export type FileForm = "a CAR" | "a tar archive" | "a gzip file" | "a zip file" | "JSON" | "a web page";

/** Number of bytes that {@linkcode fileForm} reads. */
export const FORM_BYTES = 512;

/**
 * Returns the form of a file by its first bytes, if it is one that users confuse with another.
 *
 * @example
 * ```ts
 * fileForm(new TextEncoder().encode('{"name": "a"}')); // "JSON"
 * ```
 */
export function fileForm(bytes: Uint8Array): FileForm | undefined {
  const head = Buffer.from(bytes.subarray(0, FORM_BYTES)).toString("latin1");
  if (CAR.test(head)) return "a CAR";
  if (head.slice(257, 262) === "ustar") return "a tar archive";
  if (head.startsWith("\x1f\x8b")) return "a gzip file";
  if (head.startsWith("PK\x03\x04")) return "a zip file";
  if (/^(?:\xef\xbb\xbf)?\s*\{\s*"/.test(head)) return "JSON";
  return /^\s*<(?:!doctype|html)/i.test(head) ? "a web page" : undefined;
}

/** Version 1: a length, then a map in CBOR whose first key is `roots` or `version`; version 2 begins with a fixed map. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are the bytes
const CAR = /^(?:[\s\S]{1,2}\xa2(?:eroots|gversion)|\x0a\xa1gversion)/;
