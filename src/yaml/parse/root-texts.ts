import { isNullText } from "../resolve.ts";
import { LimitReached, MAX_YAML_DEPTH } from "../yaml-limits.ts";
import type { Event, ScalarEvent } from "./event.ts";
import { Parser } from "./parser.ts";

/** Depth of the keys of the root: inside the document and its mapping. */
const ROOT_DEPTH = 2;

/**
 * Reads a few texts at the root of a YAML mapping without building its tree, which takes a hundred times the memory of
 * the text.
 *
 * @returns The texts of the keys that exist, with an empty text for null. Undefined for invalid YAML, and where only a
 * tree shows the values: with merge keys, aliases or tags at the root.
 * @example
 * ```ts
 * rootTexts("name: a\nsid: b\ntasks: {}\n", ["name", "sid", "key"]); // Map { "name" => "a", "sid" => "b" }
 * ```
 */
export function rootTexts(text: string, keys: readonly string[]): ReadonlyMap<string, string> | undefined {
  const parser = new Parser(text, { maxDepth: MAX_YAML_DEPTH });
  const reader = new RootReader(keys);
  try {
    for (let event = parser.next(); event !== undefined; event = parser.next()) {
      if (!reader.take(event)) return undefined;
    }
  } catch (error) {
    if (error instanceof LimitReached) return undefined;
    throw error;
  }
  return parser.problems.length === 0 && reader.hasMapping ? reader.texts : undefined;
}

class RootReader {
  readonly texts = new Map<string, string>();
  hasMapping = false;
  readonly #keys: readonly string[];
  #depth = 0;
  /** The key whose value comes next. */
  #key: string | undefined;

  constructor(keys: readonly string[]) {
    this.#keys = keys;
  }

  /** Returns false where only a tree shows the values. */
  take(event: Event): boolean {
    if (event.type === "end") return this.#end();
    const isOpening = event.type === "document" || event.type === "sequence" || event.type === "mapping";
    const isUsable = this.#depth !== ROOT_DEPTH || this.#takeAtRoot(event);
    if (this.#depth === 1) this.hasMapping = event.type === "mapping";
    if (isOpening) this.#depth++;
    return isUsable;
  }

  #end(): boolean {
    this.#depth--;
    if (this.#depth === ROOT_DEPTH) this.#key = undefined;
    return true;
  }

  #takeAtRoot(event: Event): boolean {
    const key = this.#key;
    if (key === undefined) {
      if (event.type !== "scalar" || event.tag !== undefined || event.value === "<<") return false;
      this.#key = event.value;
      return !this.texts.has(event.value);
    }
    if (event.type === "scalar" || event.type === "alias") this.#key = undefined;
    if (!this.#keys.includes(key)) return event.type !== "broken";
    if (event.type !== "scalar" || event.tag !== undefined) return false;
    this.texts.set(key, textOf(event));
    return true;
  }
}

function textOf({ value, style }: ScalarEvent): string {
  return style === "plain" && isNullText(value) ? "" : value;
}
