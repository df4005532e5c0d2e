import type { Layer } from "./layers.ts";

/** Truncated text ends with this mark, everywhere in this project. */
export const CUT = Buffer.from("…");
/** Minimum bytes of a prefix to conceal; a shorter one reveals too little. */
const MIN_PREFIX_BYTES = 4;
/** Maximum bytes of a prefix to search before a cut; a longer secret is also searched line by line. */
const MAX_CUT_BYTES = 256;

/** The secret ranges of a text. */
export class Ranges {
  readonly #found: [from: number, to: number][] = [];

  /** Marks every occurrence of the needles in a layer, and of their prefixes before a cut. */
  markAll(layer: Layer, needles: readonly Buffer[]): void {
    const { bytes } = layer;
    for (const needle of needles) {
      for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
        this.#add(layer, at, needle.length);
      }
    }
    this.#markBeginnings(layer, needles);
  }

  /** Marks every occurrence of a needle that is not inside a word. */
  markWord(layer: Layer, needle: Buffer): void {
    const { bytes } = layer;
    for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) {
      const end = at + needle.length;
      if (!isWord(bytes[at - 1]) && !isWord(bytes[end])) this.#add(layer, at, needle.length);
    }
  }

  /** Marks the prefix of a needle that a cut left, right before the mark of the cut. */
  #markBeginnings(layer: Layer, needles: readonly Buffer[]): void {
    if (!layer.bytes.includes(CUT)) return;
    for (const needle of needles) {
      for (const [at, length] of beginningsAtCuts(layer.bytes, needle.subarray(0, MAX_CUT_BYTES))) {
        if (length >= MIN_PREFIX_BYTES) this.#add(layer, at - length, length);
      }
    }
  }

  /** Returns a text with each range replaced by a word; undefined when there is no range. */
  replaceIn(bytes: Buffer, word: string): string | undefined {
    if (this.#found.length === 0) return undefined;
    const parts: string[] = [];
    let done = 0;
    for (const [from, to] of merge(this.#found)) {
      parts.push(bytes.toString("utf8", done, from), word);
      done = to;
    }
    return [...parts, bytes.toString("utf8", done)].join("");
  }

  #add({ from, to }: Layer, at: number, length: number): void {
    this.#found.push([from?.[at] ?? at, to?.[at + length - 1] ?? at + length]);
  }
}

function isWord(byte: number | undefined): boolean {
  if (byte === undefined) return false;
  return (byte >= 0x30 && byte <= 0x39) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) || byte >= 0x80;
}

/**
 * Yields where each cut is, and the length of the longest proper prefix of a needle that ends there (Knuth–Morris–Pratt).
 * No byte is read twice, since a text may consist of cuts.
 */
function* beginningsAtCuts(bytes: Buffer, needle: Buffer): Generator<readonly [cut: number, length: number]> {
  const fallback = fallbacksOf(needle);
  let length = 0;
  let at = 0;
  for (let cut = bytes.indexOf(CUT); cut !== -1; cut = bytes.indexOf(CUT, cut + 1)) {
    const begin = cut - needle.length + 1;
    if (begin > at) [at, length] = [begin, 0];
    for (; at < cut; at++) {
      while (length > 0 && needle[length] !== bytes[at]) length = fallback[length - 1]!;
      if (needle[length] === bytes[at]) length++;
      if (length === needle.length) length = fallback[length - 1]!;
    }
    yield [cut, length];
  }
}

/** For each prefix length: the length of its longest border, a shorter prefix that it ends with. */
function fallbacksOf(needle: Buffer): Uint16Array {
  const fallback = new Uint16Array(needle.length);
  for (let at = 1, length = 0; at < needle.length; at++) {
    while (length > 0 && needle[at] !== needle[length]) length = fallback[length - 1]!;
    if (needle[at] === needle[length]) length++;
    fallback[at] = length;
  }
  return fallback;
}

function merge(ranges: readonly (readonly [from: number, to: number])[]): (readonly [number, number])[] {
  const sorted = [...ranges].sort(([left], [right]) => left - right);
  const merged: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}
