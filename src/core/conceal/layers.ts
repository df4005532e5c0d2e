/**
 * A text with its escapes undone, to find a secret however it is wrapped: JSON in a URL in HTML takes three steps.
 *
 * @module
 */

/** Decoded bytes, with the origin of each byte. */
export interface Layer {
  readonly bytes: Buffer;
  /** For every byte: where its spelling begins in the first layer. Undefined in the first layer. */
  readonly from: Uint32Array | undefined;
  /** For every byte: where its spelling ends in the first layer. */
  readonly to: Uint32Array | undefined;
}

/** Levels of nested escapes that are undone. Each step takes linear time. */
const MAX_LAYERS = 5;

/** Returns a text, then the result of undoing one more layer of escapes each time, until nothing changes. */
export function layersOf(text: string): Layer[] {
  const layers: Layer[] = [{ bytes: Buffer.from(text), from: undefined, to: undefined }];
  while (layers.length < MAX_LAYERS) {
    const last = layers.at(-1)!;
    if (![PERCENT, BACKSLASH, AMPERSAND].some((sign) => last.bytes.includes(sign))) break;
    const next = undoEscapes(last);
    if (next.bytes.length === last.bytes.length) break;
    layers.push(next);
  }
  return layers;
}

/** Returns a layer with each byte replaced by the result of `replace`, and without those for which that is -1. */
export function mapLayer({ bytes, from, to }: Layer, replace: (byte: number) => number): Layer {
  const out = new LayerWriter(bytes.length);
  for (let at = 0; at < bytes.length; at++) {
    const byte = replace(bytes[at]!);
    if (byte >= 0) out.push(byte, from?.[at] ?? at, to?.[at] ?? at + 1);
  }
  return out.finish();
}

/** Every escape begins with one of them. */
const [PERCENT, BACKSLASH, AMPERSAND] = [0x25, 0x5c, 0x26];

/** Undoes percent-encoding, the escapes of JSON, JavaScript, C and Markdown, and the entities of HTML, once. */
function undoEscapes({ bytes, from, to }: Layer): Layer {
  const out = new LayerWriter(bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at]!;
    const isEscape = byte === PERCENT || byte === BACKSLASH || byte === AMPERSAND;
    const found = isEscape ? readEscape(bytes, at) : undefined;
    const length = found?.length ?? 1;
    const [start, end] = [from?.[at] ?? at, to?.[at + length - 1] ?? at + length];
    for (const value of found?.bytes ?? [byte]) out.push(value, start, end);
    at += length;
  }
  return out.finish();
}

/** One escape: its length in bytes, and the bytes that it represents. */
interface Escape {
  readonly length: number;
  readonly bytes: Iterable<number>;
}

/** Bytes of the longest escape: entities may begin with zeros. */
const MAX_ESCAPE_BYTES = 18;

function readEscape(bytes: Buffer, at: number): Escape | undefined {
  const text = bytes.toString("latin1", at, at + MAX_ESCAPE_BYTES);
  for (const [pattern, read] of ESCAPES) {
    const match = pattern.exec(text);
    if (match !== null) return { length: match[0].length, bytes: read(match[1] ?? "", match[2] ?? "") };
  }
  return undefined;
}

type Read = (first: string, second: string) => Iterable<number>;
const asByte: Read = (digits) => [Number.parseInt(digits, 16)];
const asCharacter: Read = (digits) => utf8(Number.parseInt(digits, 16));

const ESCAPES: readonly (readonly [RegExp, Read])[] = [
  [/^%([0-9a-f]{2})/i, asByte],
  [
    /^\\u(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i,
    (high, low) => Buffer.from(String.fromCharCode(Number.parseInt(high, 16), Number.parseInt(low, 16))),
  ],
  [/^\\u([0-9a-f]{4})/i, asCharacter],
  [/^\\u\{0{0,8}([0-9a-f]{1,6})\}/i, asCharacter],
  [/^\\x([0-9a-f]{2})/i, asByte],
  [/^\\([0-3][0-7]{2})/, (digits) => [Number.parseInt(digits, 8)]],
  [/^\\([bfnrtv0])/, (letter) => [CONTROLS[letter]!]],
  [/^\\([!-/:-@[-`{-~])/, (mark) => [mark.charCodeAt(0)]],
  [/^&(amp|lt|gt|quot|apos|nbsp);/i, (name) => utf8(ENTITIES[name.toLowerCase()]!)],
  [/^&#0{0,8}(\d{1,7});?/, (digits) => utf8(Number(digits))],
  [/^&#x0{0,8}([0-9a-f]{1,6});?/i, asCharacter],
];

const CONTROLS: { readonly [letter: string]: number } = { b: 8, f: 12, n: 10, r: 13, t: 9, v: 11, 0: 0 };
const ENTITIES: { readonly [name: string]: number } = { amp: 38, lt: 60, gt: 62, quot: 34, apos: 39, nbsp: 32 };

function utf8(code: number): Iterable<number> {
  return Buffer.from(code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd");
}

/** Builds a layer, which is never longer than its source. */
class LayerWriter {
  readonly #bytes: Buffer;
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;
  #length = 0;

  constructor(max: number) {
    this.#bytes = Buffer.alloc(max);
    this.#from = new Uint32Array(max);
    this.#to = new Uint32Array(max);
  }

  push(byte: number, from: number, to: number): void {
    this.#bytes[this.#length] = byte;
    this.#from[this.#length] = from;
    this.#to[this.#length++] = to;
  }

  finish(): Layer {
    const length = this.#length;
    return {
      bytes: this.#bytes.subarray(0, length),
      from: this.#from.subarray(0, length),
      to: this.#to.subarray(0, length),
    };
  }
}
