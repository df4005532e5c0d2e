/**
 * Returns whether a file may name a service: by the text itself, by its hex in a definition, or by another spelling that
 * YAML and JSON have for it (escapes, quotes, several lines, UTF-16). It may be true for a file that does not name it.
 *
 * @param text The sid or the name of the service. An empty one is in no file.
 */
export function mayMention(bytes: Buffer, text: string): boolean {
  if (text === "") return false;
  const hex = Buffer.from(text).toString("hex");
  if (bytes.includes(text) || bytes.includes(hex)) return true;
  if (HEX.test(bytes.subarray(0, LOOKED_AT).toString("latin1"))) {
    return bytes.toString("latin1").toLowerCase().includes(hex);
  }
  const encoding = encodingOf(bytes);
  // Without an escape, only what is folded or quoted has another spelling in UTF-8.
  if (encoding === "utf-8" && !bytes.includes("\\") && plain(text) === text) return false;
  return plain(unescaped(new TextDecoder(encoding).decode(bytes))).includes(plain(text));
}

/** Bytes of a file that show whether it is hex. */
const LOOKED_AT = 64;
const HEX = /^[0-9A-Fa-f]+[\r\n]*$/;

function encodingOf([first, second]: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** A text without what folding and quoting add or take away. */
function plain(text: string): string {
  return text.replace(/[\s\x85'\\]+/g, "");
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  // White space, which counts for nothing here.
  ...[..."tnvfrN_LP"].map((letter) => [letter, ""] as const),
]);

/** Text in which every escape of YAML and JSON is what it stands for, wherever it is. */
function unescaped(text: string): string {
  return text.replace(ESCAPE, (found) => {
    const rest = found.slice(1);
    if (rest.length === 1) return CONTROLS.get(rest) ?? rest;
    const code = Number.parseInt(rest.slice(1), 16);
    if (rest.length < 9) return String.fromCharCode(code);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
