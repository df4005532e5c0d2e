/**
 * Reads the fields of a JSON object with the types of its message, and collects unknown fields.
 *
 * @module
 */

import { cutText, isRecord, LimitError, listOf, MesgError, pointerOf } from "../../core/mod.ts";
import { MAX_UNKNOWN } from "../limits.ts";
import type { UnknownField } from "../wire.ts";

/** The message that is read, and its maximum depth. */
export interface JsonSubject {
  /** In words: `a service definition`. */
  readonly what: string;
  /** Maximum depth of nested messages. */
  readonly maxDepth: number;
  /** Called with each message that was read and its location. */
  readonly onPart?: (part: object, path: readonly (string | number)[]) => void;
}

/** The place of a message: the reader of the one above it, and the path below that. */
interface JsonPlace {
  readonly above: JsonReader;
  readonly segments: readonly (string | number)[];
}

/** Reads the fields of one JSON object, and reports its unknown keys. */
export class JsonReader {
  readonly #value: Record<string, unknown>;
  readonly #above: JsonReader | undefined;
  /** Its path below the message above it: a key, and an index or a key of a map. */
  readonly #segments: readonly (string | number)[];
  readonly #depth: number;
  readonly #unknown: UnknownField[];
  readonly #subject: JsonSubject;
  readonly #known = new Set<string>();

  /** @param place Where the value is; the root unless given. */
  constructor(value: unknown, unknown: UnknownField[], subject: JsonSubject, place?: JsonPlace) {
    const { above, segments = [] } = place ?? {};
    this.#above = above;
    this.#segments = segments;
    this.#unknown = unknown;
    this.#subject = subject;
    // A message in a list takes two segments; the limit counts messages, as in the binary form.
    this.#depth =
      (above === undefined ? 0 : above.#depth) + segments.filter((segment) => typeof segment === "string").length;
    const { maxDepth } = subject;
    if (this.#depth > maxDepth) {
      const place = pointerOf(this.#path.slice(0, SHOWN_PATH));
      throw new LimitError(`not ${subject.what}: expected at most ${maxDepth} levels, found more at ${place}…`);
    }
    this.#value = isRecord(value) ? value : this.#refuse([], `expected an object, found ${describe(value)}`);
  }

  text(key: string): string {
    const value = this.#take(key);
    if (value === undefined) return "";
    return this.#wholeText(value, [key]);
  }

  /**
   * A string. Other values, which the original tools sometimes wrote, are converted as `String` does, like protobuf's
   * JavaScript.
   */
  looseText(key: string): string {
    const value = this.#take(key);
    if (isRecord(value)) return "[object Object]";
    return typeof value === "number" || typeof value === "boolean" ? String(value) : this.text(key);
  }

  flag(key: string): boolean {
    const value = this.#take(key);
    if (value === undefined) return false;
    return typeof value === "boolean" ? value : this.#refuse([key], `expected true or false, found ${describe(value)}`);
  }

  oneOf<T extends string>(key: string, names: readonly T[]): T {
    const value = this.#take(key) ?? names[0]!;
    const name = typeof value === "number" ? names[value] : names.find((known) => known === value);
    return name ?? this.#refuse([key], `expected one of ${names.join(", ")}, found ${describe(value)}`);
  }

  texts(key: string): string[] {
    return this.#items(key).map((item, index) => this.#wholeText(item, [key, index]));
  }

  list<T>(key: string, each: (read: JsonReader) => T): T[] {
    return this.#items(key).map((item, index) => this.#nested(item, [key, index], each));
  }

  optional<K extends string, T>(key: K, each: (read: JsonReader) => T): { [P in K]?: T } {
    const value = this.#take(key);
    return value === undefined ? {} : ({ [key]: this.#nested(value, [key], each) } as { [P in K]: T });
  }

  /** Whether a key has a value other than null. */
  has(key: string): boolean {
    return this.#value[key] !== undefined && this.#value[key] !== null && Object.hasOwn(this.#value, key);
  }

  isList(key: string): boolean {
    return this.has(key) && Array.isArray(this.#value[key]);
  }

  isObject(key: string): boolean {
    return this.has(key) && isRecord(this.#value[key]);
  }

  /** Returns the first of the keys that has a value. */
  firstOf<K extends string>(keys: readonly K[]): K | undefined {
    const given = keys.filter((key) => this.has(key));
    if (given.length > 1)
      this.#refuse([given[1]!], `expected one of ${listOf(given)}, found ${given.length === 2 ? "both" : "all"}`);
    return given[0];
  }

  /** A number, or a string as proto3 JSON has it: digits, NaN or infinity. */
  number(key: string): number {
    const value = this.#take(key) ?? 0;
    if (value === "NaN" || value === "Infinity" || value === "-Infinity") return Number(value);
    const number = typeof value === "string" && NUMBER.test(value) ? Number(value) : value;
    if (typeof number !== "number") return this.#refuse([key], `expected a number, found ${describe(value)}`);
    // `JSON.parse` reads 1e400 as infinity.
    return Number.isFinite(number) ? number : this.#refuse([key], "expected a number of 64 bits, found a larger one");
  }

  /** A number of an enumeration: an integer of 32 bits. */
  enumNumber(key: string): number {
    const number = this.number(key);
    return Number.isInteger(number) && number === (number | 0)
      ? number
      : this.#refuse([key], `expected an integer of 32 bits, found ${number}`);
  }

  /** An unsigned integer of 64 bits in digits. */
  integer(key: string): string {
    const value = this.#take(key) ?? 0;
    const text = typeof value === "string" || Number.isSafeInteger(value) ? String(value) : "";
    if (/^\d{1,20}$/.test(text) && BigInt(text) < 2n ** 64n) return BigInt(text).toString();
    return this.#refuse([key], `expected an integer of 64 bits, found ${describe(value)}`);
  }

  /** A message; an absent one is read as empty. */
  message<T>(key: string, each: (read: JsonReader) => T): T {
    return this.#nested(this.#take(key) ?? {}, [key], each);
  }

  /** The messages of a map by their keys. */
  entries<T>(key: string, each: (read: JsonReader) => T): { readonly key: string; readonly value: T }[] {
    const value = this.#take(key) ?? {};
    if (!isRecord(value)) return this.#refuse([key], `expected an object, found ${describe(value)}`);
    return Object.entries(value).map(([name, entry]) => {
      this.#wholeText(name, [key, name]);
      return { key: name, value: this.#nested(entry, [key, name], each) };
    });
  }

  /** @throws {MesgError} `refused`: the value of a key is wrong, for this reason. */
  refuse(key: string, words: string): never {
    this.#refuse([key], `${describe(this.#value[key])} ${words}`);
  }

  /** Makes keys known without reading them. */
  skip(...keys: readonly string[]): void {
    for (const key of keys) this.#known.add(key);
  }

  /** Reports the keys that nothing read or skipped. */
  end(): void {
    for (const key of Object.keys(this.#value)) {
      if (this.#known.has(key) || this.#unknown.length >= MAX_UNKNOWN) continue;
      this.#unknown.push({ pointer: pointerOf([...this.#path, key]), text: JSON.stringify(key) });
    }
  }

  /** The path from the root. Built only when needed: each message with its own would take time for every level. */
  get #path(): (string | number)[] {
    const path: (string | number)[] = [];
    for (let it: JsonReader | undefined = this; it !== undefined; it = it.#above) {
      path.push(...[...it.#segments].reverse());
    }
    return path.reverse();
  }

  #nested<T>(value: unknown, path: readonly (string | number)[], each: (read: JsonReader) => T): T {
    const read = new JsonReader(value, this.#unknown, this.#subject, { above: this, segments: path });
    const result = each(read);
    read.end();
    const { onPart } = this.#subject;
    if (onPart !== undefined && typeof result === "object" && result !== null) onPart(result, read.#path);
    return result;
  }

  /** Half a surrogate pair has no UTF-8 form, so no Engine could store it. */
  #wholeText(value: unknown, path: readonly (string | number)[]): string {
    if (typeof value !== "string") return this.#refuse(path, `expected a string, found ${describe(value)}`);
    return hasLoneSurrogate(value) ? this.#refuse(path, `expected whole characters, found ${describe(value)}`) : value;
  }

  #items(key: string): unknown[] {
    const value = this.#take(key);
    if (value === undefined) return [];
    return Array.isArray(value) ? value : this.#refuse([key], `expected a list, found ${describe(value)}`);
  }

  #take(key: string): unknown {
    this.#known.add(key);
    return Object.hasOwn(this.#value, key) ? (this.#value[key] ?? undefined) : undefined;
  }

  #refuse(path: readonly (string | number)[], text: string): never {
    const place = pointerOf([...this.#path, ...path]);
    throw new MesgError("refused", `not ${this.#subject.what}: ${text}${place === "" ? "" : ` at ${place}`}`);
  }
}

/** Whether a text holds half of a surrogate pair. */
function hasLoneSurrogate(text: string): boolean {
  return /[\ud800-\udfff]/u.test(text);
}

/** Segments of a path that are shown in a message about its depth. */
const SHOWN_PATH = 8;

/** A number of JSON. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

function describe(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return cutText(JSON.stringify(value), 60);
}
