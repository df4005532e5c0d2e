/**
 * Inspects the bytes of a message before they are decoded: it names unknown fields by path and number, and rejects
 * hostile input in bounded time, without allocating the sizes that it claims.
 *
 * @module
 */
import { isUtf8 } from "node:buffer";
import { LimitError, MesgError } from "../core/mod.ts";
import { MESSAGES, type MessageField, type MessageTable } from "./generated/messages.ts";
import { MAX_DEPTH, MAX_UNKNOWN } from "./limits.ts";

/** A field that is not in the schema, so decoding drops it. */
export interface UnknownField {
  /** JSON pointer to the message that contains it, and its name or number: `/tasks/0/12`. */
  readonly pointer: string;
  /** A description. */
  readonly text: string;
}

/** Default maximum number of fields in one definition, including those of nested messages. */
export const MAX_FIELDS = 1_000_000;

const MAX_VARINT_BYTES = 10;
/** Maximum bytes of a field number or a length, which have 32 bits. protobufjs throws an error of its own beyond that. */
const MAX_SIZE_BYTES = 5;

const WIRE_TYPES = ["a varint", "64 bits", "a length-delimited value", "a group", "the end of a group", "32 bits"];

/**
 * Checks that bytes are a message of the schema, and collects the fields that are not in the schema.
 *
 * @param message Its name in `proto/definition/service.proto`: `Service`.
 * @param options.path JSON pointer to prefix to every pointer in the result and in errors.
 * @param options.schema The messages; those of the service definition unless given.
 * @param options.maxFields Maximum number of fields, including those of nested messages.
 * @param options.inspected What was found in other messages of the same definition: the limits count all of them.
 * @returns The unknown fields of all these messages, at most 1000.
 * @throws {MesgError} `refused` when the bytes end early, a field does not have the schema's wire type, text is not
 * UTF-8, or a limit is exceeded. The message names the byte.
 * @example
 * ```ts
 * inspectMessage(new Uint8Array([0x78, 1]), "Service"); // [{ pointer: "/15", text: "field 15 (2 bytes)" }]
 * ```
 */
export function inspectMessage(
  bytes: Uint8Array,
  message: string,
  { path = "", schema = SERVICE_SCHEMA, maxFields = MAX_FIELDS, inspected = new Inspected() }: InspectOptions = {},
): UnknownField[] {
  const walk = new Walk(bytes, { schema, maxFields, inspected });
  walk.message(message, bytes.length, new Place(path), 0);
  return inspected.unknown;
}

/** How a message is inspected. */
export interface InspectOptions {
  readonly path?: string;
  readonly schema?: MessageSchema;
  readonly maxFields?: number;
  readonly inspected?: Inspected;
}

/** What was found so far in the messages of one definition. */
export class Inspected {
  readonly unknown: UnknownField[] = [];
  /** Number of fields. */
  fields = 0;
}

/** The schema to check against. */
export interface MessageSchema {
  /** In words: `a service definition`. */
  readonly what: string;
  readonly messages: MessageTable;
  /** Maximum depth of nested messages. */
  readonly maxDepth: number;
}

const SERVICE_SCHEMA: MessageSchema = { what: "a service definition", messages: MESSAGES, maxDepth: MAX_DEPTH };

/** The path of a message. Its text is built only for a problem. */
class Place {
  readonly #above: Place | string;
  readonly #name: string;
  readonly #index: number | undefined;

  constructor(above: Place | string, name = "", index?: number) {
    this.#above = above;
    this.#name = name;
    this.#index = index;
  }

  toString(): string {
    if (this.#name === "") return String(this.#above);
    return `${this.#above}/${this.#name}${this.#index === undefined ? "" : `/${this.#index}`}`;
  }
}

/** A field, for messages. */
interface FoundField {
  readonly number: number;
  readonly path: Place;
  readonly name: string;
}

class Walk {
  readonly #bytes: Uint8Array;
  readonly #schema: MessageSchema;
  readonly #maxFields: number;
  readonly #inspected: Inspected;
  #position = 0;

  constructor(
    bytes: Uint8Array,
    { schema, maxFields, inspected }: Required<Pick<InspectOptions, "schema" | "maxFields" | "inspected">>,
  ) {
    this.#bytes = bytes;
    this.#schema = schema;
    this.#maxFields = maxFields;
    this.#inspected = inspected;
  }

  /** Walks over a message up to `end`. */
  message(name: string, end: number, path: Place, depth: number): void {
    const { maxDepth, messages } = this.#schema;
    if (depth > maxDepth) throw this.#beyond(this.#position, `expected at most ${maxDepth} levels, found more`);
    let indexes: Map<number, number> | undefined;
    while (this.#position < end) {
      const start = this.#position;
      const tag = this.#tag(end);
      const [number, wireType] = [Math.floor(tag / 8), tag % 8];
      const field = messages[name]![number];
      if (field === undefined) {
        this.#skip(wireType, end);
        this.#report(path, number, this.#position - start);
        continue;
      }
      const found = { number, path, name: field.name };
      const length = this.#value(field, { start, wireType, end, found });
      const stop = this.#position + length;
      if (field.message !== undefined) {
        indexes ??= new Map();
        const index = indexes.get(number) ?? 0;
        indexes.set(number, index + 1);
        const below = new Place(path, field.name, field.isList ? index : undefined);
        this.message(field.message, stop, below, depth + 1);
      } else if (field.kind === "text") this.#text(stop, found);
      this.#position = stop;
    }
  }

  /** Reads the number of a field, times eight, and its wire type. */
  #tag(end: number): number {
    const start = this.#position;
    const tag = this.#varint(end, "a field", MAX_SIZE_BYTES);
    const number = Math.floor(tag / 8);
    if (number < 1 || number > 536_870_911) this.#refuse(start, `expected a field number, found ${number}`);
    if (++this.#inspected.fields > this.#maxFields) {
      throw this.#beyond(start, `expected at most ${this.#maxFields} fields, found more`);
    }
    return tag;
  }

  /** Reads a varint, or the length of a value. Returns the bytes that follow: none for a varint. */
  #value(field: MessageField, at: { start: number; wireType: number; end: number; found: FoundField }): number {
    const { start, wireType, end, found } = at;
    const expected = wireTypeOf(field);
    if (wireType !== expected) {
      this.#refuse(start, `expected ${WIRE_TYPES[expected]} in ${wordsOf(found)}, found ${wireTypeName(wireType)}`);
    }
    if (expected === 1) {
      const left = end - this.#position;
      if (left < 8) this.#refuse(start, `expected 8 bytes in ${wordsOf(found)}, found ${left}`);
      return 8;
    }
    const value = this.#varint(end, found, expected === 0 ? MAX_VARINT_BYTES : MAX_SIZE_BYTES);
    if (expected === 0) return 0;
    const left = end - this.#position;
    if (value > left) this.#refuse(start, `expected ${value} bytes in ${wordsOf(found)}, found ${left}`);
    return value;
  }

  #text(stop: number, found: FoundField): void {
    if (isUtf8(this.#bytes.subarray(this.#position, stop))) return;
    this.#refuse(this.#position, `expected UTF-8 text in ${wordsOf(found)}, found other bytes`);
  }

  /** @param what The expected value in words, or its field. */
  #varint(end: number, what: string | FoundField, maxBytes: number = MAX_VARINT_BYTES): number {
    const start = this.#position;
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      if (this.#position >= end || this.#position - start === maxBytes) {
        const isEnd = this.#position >= end;
        const found = isEnd ? "the end of its message" : `a varint of more than ${maxBytes} bytes`;
        const expected = typeof what === "string" ? what : `the value of ${wordsOf(what)}`;
        this.#refuse(start, `expected ${expected}, found ${found}`);
      }
      const byte = this.#bytes[this.#position++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  }

  #skip(wireType: number, end: number): void {
    const start = this.#position;
    if (wireType === 0) this.#varint(end, "a varint");
    else if (wireType === 1) this.#position += 8;
    else if (wireType === 5) this.#position += 4;
    else if (wireType === 2) {
      const length = this.#varint(end, "a length", MAX_SIZE_BYTES);
      this.#position += length;
    } else {
      // proto3 has no groups, so no tool writes them in a definition.
      this.#refuse(start, `expected a value, found ${wireTypeName(wireType)}`);
    }
    if (this.#position > end) this.#refuse(start, "expected a value, found the end of its message");
  }

  #report(path: Place, number: number, length: number): void {
    const { unknown } = this.#inspected;
    if (unknown.length >= MAX_UNKNOWN) return;
    unknown.push({ pointer: `${path}/${number}`, text: `field ${number} (${length} bytes)` });
  }

  #beyond(at: number, text: string): LimitError {
    return new LimitError(`not ${this.#schema.what}: ${text} (byte ${at + 1} of ${this.#bytes.length})`);
  }

  #refuse(at: number, text: string): never {
    const place = `byte ${at + 1} of ${this.#bytes.length}`;
    throw new MesgError("refused", `not ${this.#schema.what}: ${text} (${place})`, {
      hint: "pass the unmodified bytes, hex or JSON of one whole definition",
    });
  }
}

function wordsOf({ number, path, name }: FoundField): string {
  return `field ${number} (${path}/${name})`;
}

function wireTypeOf({ kind }: MessageField): 0 | 1 | 2 {
  if (kind === "double") return 1;
  return kind === "flag" || kind === "enum" || kind === "integer" ? 0 : 2;
}

function wireTypeName(wireType: number): string {
  return WIRE_TYPES[wireType] ?? `the undefined wire type ${wireType}`;
}
