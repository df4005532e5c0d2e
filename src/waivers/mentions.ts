/**
 * Returns whether a file may contain the name of a service: the text itself, its hex in a definition, or another
 * spelling in YAML or JSON (escapes, quotes, several lines, UTF-16). May be true for a file that does not.
 *
 * @param text The sid or the name of the service. An empty text is in no file.
 */
export function mayMention(bytes: Buffer, text: string): boolean {
  if (text === "") return false;
  const hex = Buffer.from(text).toString("hex");
  if (bytes.includes(text) || bytes.includes(hex)) return true;
  if (HEX.test(bytes.subarray(0, LOOKED_AT).toString("latin1"))) {
    return bytes.toString("latin1").toLowerCase().includes(hex);
  }
  const encoding = encodingOf(bytes);
  // Without escapes, only folded or quoted text has another spelling in UTF-8.
  if (encoding === "utf-8" && !bytes.includes("\\") && plain(text) === text) return false;
  return plain(unescaped(new TextDecoder(encoding).decode(bytes))).includes(plain(text));
}

/** Number of leading bytes that show whether a file is hex. */
const LOOKED_AT = 64;
const HEX = /^[0-9A-Fa-f]+[\r\n]*$/;

function encodingOf([first, second]: Buffer): "utf-8" | "utf-16le" | "utf-16be" {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}

/** Returns a text without the characters that folding and quoting add or remove. */
function plain(text: string): string {
  return text.replace(/[\s\x85'\\]+/g, "");
}

const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|.)/gs;
const CONTROLS: ReadonlyMap<string, string> = new Map([
  ["0", "\0"],
  ["a", "\x07"],
  ["b", "\b"],
  ["e", "\x1b"],
  // White space, which is ignored here.
  ...[..."tnvfrN_LP"].map((letter) => [letter, ""] as const),
]);

/** Returns a text with every escape of YAML and JSON decoded, wherever it is. */
function unescaped(text: string): string {
  return text.replace(ESCAPE, (found) => {
    const rest = found.slice(1);
    if (rest.length === 1) return CONTROLS.get(rest) ?? rest;
    const code = Number.parseInt(rest.slice(1), 16);
    if (rest.length < 9) return String.fromCharCode(code);
    return code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
