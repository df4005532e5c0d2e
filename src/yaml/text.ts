import { isUtf8 } from "node:buffer";
import { formatBytes } from "../core/mod.ts";
import type { Problem } from "./problem.ts";

/** Maximum size of a mesg.yml or definition file in bytes: no Engine accepts a larger definition. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** The text of a file. With a problem, it is only what could be decoded. */
export interface DecodedText {
  readonly text: string;
  readonly problem?: Problem;
}

/**
 * Everything but tabs, line breaks and visible characters. A byte order mark inside the text is not allowed either: how
 * an Engine reads it depends on where the Engine's buffer ends.
 */
const NOT_YAML = /[^\t\n\r -~\x85\xa0-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Decodes a file as YAML does: UTF-8, or UTF-16 when it begins with a byte order mark. The mark is dropped.
 *
 * @param bytes The contents of a file.
 * @example
 * ```ts
 * decodeText(new TextEncoder().encode("name: a\u0007")).problem?.offset; // 7
 * ```
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_FILE_BYTES) {
    // Not the number of bytes: callers read only one too many.
    return problem("", "size", `file too large: expected at most ${formatBytes(MAX_FILE_BYTES)}, found more`, {
      hint: "no Engine accepts a larger definition: shorten or split it",
    });
  }
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = encoding === "utf-8" ? decodeUtf8(bytes) : new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const lenient = new TextDecoder(encoding).decode(bytes);
    return problem(lenient, "encoding", `invalid ${encoding.toUpperCase()}: these bytes are not text`, {
      offset: validStart(bytes, encoding).length,
      hint: "save the file as UTF-8",
    });
  }
  const found = NOT_YAML.exec(text);
  if (found !== null) {
    const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return problem(text, "encoding", `YAML does not allow the character U+${code}`, {
      offset: found.index,
      hint: code === "0000" ? "save the file as UTF-8, or as UTF-16 with a byte order mark" : "remove it",
    });
  }
  return { text };
}

/** Decodes UTF-8 as a fatal `TextDecoder` does, in less time. */
function decodeUtf8(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new TypeError("not UTF-8");
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8");
  return text.startsWith("\ufeff") ? text.slice(1) : text;
}

/** Returns the text before the first bytes that are not text. */
function validStart(bytes: Uint8Array, encoding: Encoding): string {
  const decode = (length: number): string | undefined => {
    try {
      // An unfinished character at the end is left out.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
    } catch {
      return undefined;
    }
  };
  let [valid, invalid] = [0, bytes.length + 1];
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (decode(middle) === undefined) invalid = middle;
    else valid = middle;
  }
  return decode(valid) ?? "";
}

type Encoding = "utf-8" | "utf-16le" | "utf-16be";

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function problem(text: string, rule: string, message: string, more: { hint: string; offset?: number }): DecodedText {
  return { text, problem: { severity: "error", rule, message, path: [], offset: 0, ...more } };
}
