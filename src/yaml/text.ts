import type { Problem } from "./problem.ts";

/** The largest mesg.yml or definition text that is read, in bytes: an Engine takes no larger definition. */
export const MAX_FILE_BYTES = 4 * 1024 * 1024;

/** The text of a file, and what keeps it from being read on; then the text is as good as it could be decoded. */
export interface DecodedText {
  readonly text: string;
  readonly problem?: Problem;
}

/** What YAML lets stand in a file: tab, line breaks, and everything that can be seen. */
const NOT_YAML = /[^\t\n\r -~\x85\xa0-\ufffd\u{10000}-\u{10ffff}]/u;

/**
 * Decodes a file as YAML 1.2 has it: UTF-8, or UTF-16 when it begins with a byte order mark. The mark is left out.
 *
 * @param bytes The contents of a file.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > MAX_FILE_BYTES) {
    return problem("", "size", `expected a file of at most ${MAX_FILE_BYTES} bytes, found ${bytes.length}`, {
      hint: "a service definition larger than this is taken by no Engine",
    });
  }
  const encoding = encodingOf(bytes);
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A broken byte comes out as the replacement character.
    const lenient = new TextDecoder(encoding).decode(bytes);
    const before = lenient.search("\ufffd");
    return problem(lenient, "encoding", `expected text in ${encoding.toUpperCase()}, found other bytes`, {
      offset: Math.max(before, 0),
      hint: "save the file as UTF-8",
    });
  }
  const found = NOT_YAML.exec(text);
  if (found !== null) {
    const code = found[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");
    return problem(text, "encoding", `expected text, found the character U+${code}, which YAML does not allow`, {
      offset: found.index,
      hint: code === "0000" ? "save the file as UTF-8, or as UTF-16 with a byte order mark" : "remove it",
    });
  }
  return { text };
}

function encodingOf(bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function problem(text: string, rule: string, message: string, more: { hint: string; offset?: number }): DecodedText {
  return { text, problem: { severity: "error", rule, message, path: [], offset: 0, ...more } };
}
