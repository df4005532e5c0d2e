import { COMPACT, FORM, type Folding, HEXADECIMAL, LETTERS } from "./foldings.ts";
import { layersOf } from "./layers.ts";

/** The bytes to search for a secret in a text. */
export interface Needles {
  /** In the text itself, and in the text with its escapes undone. */
  readonly plain: readonly Buffer[];
  /** In these texts after a folding. */
  readonly folded: readonly FoldedNeedles[];
}

/** The bytes to search in a folded text. */
export interface FoldedNeedles {
  readonly folding: Folding;
  readonly needles: readonly Buffer[];
}

/** Shorter pieces of base64 would match by chance. */
const MIN_BASE64_LENGTH = 5;
/** Fewer letters and digits would match by chance. */
const MIN_LETTERS = 8;

/** Returns the byte sequences to search, which match the parts in every encoding. */
export function needlesOf(parts: readonly string[]): Needles {
  const plain = unique(parts.flatMap((part) => layersOf(part).map(({ bytes }) => bytes)));
  // The secret escaped for JSON or a URL, or in UTF-16, before it was encoded.
  const wrapped = unique([
    ...plain,
    ...parts.flatMap((part) => [JSON.stringify(part).slice(1, -1), encode(part), Buffer.from(part, "utf16le")]),
  ]);
  const form = plain.map((bytes) => Buffer.from(bytes.map(FORM.byte)));
  const hexadecimal = wrapped.map((bytes) => bytes.toString("hex"));
  const letters = [
    ...plain.flatMap((bytes) => [bytes.join(""), bytes.toString("hex").replace(/../g, "0x$&")]),
    ...plain.map(lettersOf).filter(({ length }) => length >= MIN_LETTERS),
  ];
  return {
    plain,
    folded: [
      { folding: FORM, needles: unique(form) },
      { folding: COMPACT, needles: unique(wrapped.flatMap(base64Forms)) },
      { folding: HEXADECIMAL, needles: unique(hexadecimal) },
      { folding: LETTERS, needles: unique(letters) },
    ],
  };
}

function lettersOf(bytes: Buffer): Buffer {
  return Buffer.from([...bytes].map(LETTERS.byte).filter((byte) => byte >= 0));
}

/** The base64 letters that depend only on the secret, for each of the three offsets at which it may begin. */
function base64Forms(bytes: Buffer): Buffer[] {
  const forms = [0, 1, 2].map((offset) => {
    const text = Buffer.concat([Buffer.alloc(offset), bytes]).toString("base64");
    return text.slice(Math.ceil((offset * 8) / 6), Math.floor(((offset + bytes.length) * 8) / 6));
  });
  return forms.filter((form) => form.length >= MIN_BASE64_LENGTH).map((form) => Buffer.from(form));
}

function unique(found: readonly (Buffer | string)[]): Buffer[] {
  const known = new Map(found.map((one) => [Buffer.from(one).toString("latin1"), Buffer.from(one)]));
  known.delete("");
  return [...known.values()];
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd"));
}
