import { fileForm, LimitError, MesgError } from "../core/mod.ts";

const HINTS: { readonly [form: string]: string } = {
  "a CAR": "it contains a source as blocks for IPFS: pass it to mesg-compile verify with --source",
  "a tar archive": "it contains a source: pass it with --source, and name the definition",
  "a gzip file": "unpack it first",
  "a zip file": "unpack it first",
  "a web page": "download the file itself instead of its web page",
};

/**
 * Explains bytes that are not a definition.
 *
 * @param error Why they could not be read; returned when nothing more is known.
 */
export function explainForm(error: unknown, bytes: Uint8Array, what: string): unknown {
  if (!(error instanceof MesgError) || error.kind !== "refused" || error instanceof LimitError) return error;
  const found = (form: string, hint: string) =>
    new MesgError("refused", `expected ${what}, found ${form}`, { hint, cause: error });
  const form = fileForm(bytes);
  const hint = form && HINTS[form];
  if (form !== undefined && hint !== undefined) return found(form, hint);
  if (/^(?:fffe|feff)/.test(Buffer.from(bytes.subarray(0, 2)).toString("hex"))) {
    return found("text in UTF-16", "save it as UTF-8; in PowerShell, write the file with --out instead of >");
  }
  if (bytes.length > MAX_TEXT_LENGTH || form === "JSON") return error;
  const text = Buffer.from(bytes).toString("latin1").trim();
  if (/^Qm[1-9A-HJ-NP-Za-km-z]{44}$/.test(text))
    return found("a source id", "mesg-compile fetch downloads its archive");
  if (/^[1-9A-HJ-NP-Za-km-z]{43,44}$/.test(text)) {
    return found("a hash", "mesg-compile get downloads the definition from an Engine");
  }
  if (/^(?:0x)?[0-9a-f][0-9a-f\s]*$/i.test(text)) {
    return found("an odd number of hex digits", "copy all of them");
  }
  if (isDescription(text)) {
    return found("YAML", "compile it first, from a file whose name ends in .yml: mesg-compile compile FILE");
  }
  if (text.length >= 16 && /^[A-Za-z0-9+/\s]+={0,2}$/.test(text)) {
    return found("text that may be Base64", "decode it first: base64 -d FILE");
  }
  if (isOtherText(bytes))
    return found("other text", "name a mesg.yml, a process.yml, or a definition: JSON, hex or protobuf");
  return error;
}

/** Maximum length of a text that is inspected. */
const MAX_TEXT_LENGTH = 1_000_000;

/** Returns whether a text looks like mesg.yml or a process file: it begins with a key, and has one of theirs at the top level. */
function isDescription(text: string): boolean {
  const first = text.split("\n").find((line) => !/^\s*(?:#|$)|^(?:---|%YAML)/.test(line)) ?? "";
  return /^(["']?)[A-Za-z][\w-]*\1[ \t]*:/.test(first) && /^(["']?)(?:name|tasks|steps)\1[ \t]*:/m.test(text);
}

/** Returns whether bytes are printable text that does not look like JSON, hex or a message, which begins with a line feed. */
function isOtherText(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes).toString("utf8");
  if (/^\s*[{["]/.test(text) || /^[0-9a-f\s]*$/i.test(text)) return false;
  return (
    /^[\t\r\x20-\x7e\u{a0}-\u{10ffff}][\t\r\n\x20-\x7e\u{a0}-\u{10ffff}]*$/u.test(text) && !text.includes("\ufffd")
  );
}
