import { type Layer, layersOf, mapLayer } from "./layers.ts";
import { type Needles, needlesOf } from "./needles.ts";
import { partsOf, partsOfLogin, type SecretKind } from "./parts.ts";
import { CUT, Ranges } from "./ranges.ts";

/** Replaces a secret. */
export const CONCEALED = "***";

/**
 * Keeps secrets out of text. A peer may send a secret back in any spelling: unchanged, escaped (wholly or in part) for
 * JSON, HTML or a URL, in base64 at any offset, in hexadecimal, in capitals, in UTF-16, split, or cut off.
 *
 * The command line and the action each have one and pass all their output through it.
 *
 * @example
 * ```ts
 * const secrets = new Concealer();
 * secrets.add("authorization: Bearer abcdef", "headers");
 * secrets.conceal("denied: QmVhcmVyIGFiY2RlZg=="); // "denied: ***=="
 * ```
 */
export class Concealer {
  readonly #parts = new Set<string>();
  readonly #words = new Set<string>();
  #needles: Needles | undefined;

  /** Adds a value from a user; an empty one changes nothing. */
  add(value: string | undefined, kind: SecretKind): void {
    if (value === undefined || value.trim() === "") return;
    const parts = partsOf(value, kind);
    // A short password is concealed only as a separate word.
    if (kind === "whole" && parts.length === 0) this.#words.add(value.trim());
    this.#addAll(parts);
  }

  /** Adds a login; the user name alone is not a secret. */
  addLogin(user: string, password: string): void {
    this.add(password, "whole");
    this.#addAll(partsOfLogin(user, password));
  }

  /** The values to mask in a job's log. */
  get values(): readonly string[] {
    return [...this.#parts, ...this.#words];
  }

  /** Returns the text with `***` instead of every secret. Takes linear time. */
  conceal(text: string): string {
    if (text === "" || (this.#parts.size === 0 && this.#words.size === 0)) return text;
    this.#needles ??= needlesOf([...this.#parts]);
    const layers = layersOf(text);
    const ranges = new Ranges();
    for (const layer of layers) findIn(layer, this.#needles, ranges);
    for (const word of this.#words) ranges.markWord(layers[0]!, Buffer.from(word));
    return ranges.replaceIn(layers[0]!.bytes, CONCEALED) ?? text;
  }

  #addAll(parts: readonly string[]): void {
    for (const part of parts) this.#parts.add(part);
    this.#needles = undefined;
  }
}

function findIn(layer: Layer, { plain, folded }: Needles, ranges: Ranges): void {
  ranges.markAll(layer, plain);
  const text = layer.bytes.toString("latin1");
  for (const { folding, needles } of folded) {
    // Folding the whole text is much faster than mapping each byte to its origin, and rules out nearly all texts.
    const seen = Buffer.from(folding.text(text), "latin1");
    const mayContain = [CUT, ...needles].some((needle) => seen.includes(needle));
    if (mayContain) ranges.markAll(mapLayer(layer, folding.byte), needles);
  }
}
