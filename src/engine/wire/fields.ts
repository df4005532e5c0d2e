import protobuf from "protobufjs/minimal.js";
import { MesgError } from "../../core/mod.ts";

/** Maximum number of fields in a message unless given: an answer of 16 MiB could have eight million empty ones. */
const MAX_FIELDS = 1_000_000;

/** One length-delimited field of a message: text, bytes or another message. */
export type Field = readonly [number: number, payload: Uint8Array];

/**
 * Reads the length-delimited fields of a message, in the order of its bytes; fields of other wire types are skipped.
 *
 * @param max Maximum number of fields in the message.
 * @throws {MesgError} `refused` when the bytes are not a protobuf message, or have more fields.
 */
export function readFields(bytes: Uint8Array, max: number = MAX_FIELDS): Field[] {
  const fields: Field[] = [];
  let count = 0;
  walk(bytes, (number, wireType, reader) => {
    if (++count > max) throw new MesgError("refused", `expected at most ${max} fields, found more`);
    if (wireType === LENGTH_DELIMITED) fields.push([number, reader.bytes()]);
    else reader.skipType(wireType);
  });
  return fields;
}

/**
 * Copies the length-delimited fields of a message under other numbers, in order. Fields without a new number, and those
 * of other wire types, are dropped.
 *
 * @param to The new numbers, 15 at most, by the old ones.
 * @param max Maximum number of fields in the message.
 * @throws {MesgError} as {@linkcode readFields}.
 */
export function renumberFields(bytes: Uint8Array, to: ReadonlyMap<number, number>, max: number): Uint8Array {
  const copy = Buffer.allocUnsafe(bytes.length);
  let end = 0;
  let count = 0;
  walk(bytes, (number, wireType, reader) => {
    if (++count > max) throw new MesgError("refused", `expected at most ${max} fields, found more`);
    const target = to.get(number);
    if (wireType !== LENGTH_DELIMITED) return void reader.skipType(wireType);
    const length = payloadLength(reader);
    if (target === undefined) return;
    copy[end++] = (target << 3) | LENGTH_DELIMITED;
    for (let left = length; ; left >>>= 7) {
      copy[end++] = left < 128 ? left : (left & 127) | 128;
      if (left < 128) break;
    }
    const from = reader.pos - length;
    if (length > SHORT) copy.set(bytes.subarray(from, reader.pos), end);
    else for (let at = 0; at < length; at++) copy[end + at] = bytes[from + at]!;
    end += length;
  });
  return copy.subarray(0, end);
}

/** Skips a length-delimited value. @returns The bytes after its length. */
function payloadLength(reader: protobuf.Reader): number {
  const length = reader.buf[reader.pos] ?? 128;
  if (length >= 128 || reader.pos + 1 + length > reader.len) return reader.bytes().length;
  reader.pos += 1 + length;
  return length;
}

/** Up to this size, copying byte by byte is faster than a call. */
const SHORT = 32;

/**
 * Reads the last value of a number or flag; 0 when it is not there.
 *
 * @throws {MesgError} `refused` when the bytes are not a protobuf message.
 */
export function readNumber(bytes: Uint8Array, field: number): number {
  let value = 0;
  walk(bytes, (number, wireType, reader) => {
    if (number === field && wireType === VARINT) value = reader.uint32();
    else reader.skipType(wireType);
  });
  return value;
}

function walk(bytes: Uint8Array, take: (number: number, wireType: number, reader: protobuf.Reader) => void): void {
  try {
    const reader = protobuf.Reader.create(bytes);
    while (reader.pos < reader.len) {
      const tag = reader.uint32();
      if (tag >>> 3 === 0) throw new Error(`illegal tag ${tag}`);
      take(tag >>> 3, tag & 7, reader);
    }
  } catch (error) {
    if (error instanceof MesgError) throw error;
    const found = `found ${bytes.length} invalid bytes (${(error as Error).message})`;
    throw new MesgError("refused", `expected a protobuf message, ${found}`, {
      cause: error,
      hint: "this is not an Engine, or a proxy in front of it changes its answers",
    });
  }
}

/** Writes length-delimited fields as a message. */
export function writeFields(fields: Iterable<Field>): Uint8Array {
  const writer = protobuf.Writer.create();
  for (const [number, payload] of fields) writer.uint32((number << 3) | LENGTH_DELIMITED).bytes(payload);
  return writer.finish();
}

/** Writes a message whose only field is a small number or a boolean; nothing for 0, as in proto3. */
export function writeNumber(field: number, value: number): Uint8Array {
  return value === 0 ? new Uint8Array() : Uint8Array.of(field << 3, value);
}

/** Returns the last value of a field, which counts in protobuf if the field is not repeated. */
export function lastOf(fields: readonly Field[], number: number): Uint8Array | undefined {
  return fields.findLast(([known]) => known === number)?.[1];
}

/** Returns the last value of a string field; empty when it is missing. */
export function textOf(fields: readonly Field[], number: number): string {
  return Buffer.from(lastOf(fields, number) ?? []).toString("utf8");
}

const VARINT = 0;
const LENGTH_DELIMITED = 2;
