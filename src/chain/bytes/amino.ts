import { createHash } from "node:crypto";

/**
 * Amino's binary encoding: that of protobuf with a four-byte prefix for registered types.
 *
 * @see https://github.com/tendermint/go-amino/blob/v0.15.1/README.md
 * @module
 */

/** The bytes of one field; empty when its value is zero. */
export type FieldBytes = Uint8Array;

const NOTHING = new Uint8Array();

/** Joins fields to a message. */
export function joined(...fields: readonly FieldBytes[]): Uint8Array {
  return Buffer.concat(fields);
}

/** Returns the four-byte prefix of a registered type, from the SHA-256 of its name. */
export function prefixOf(name: string): Uint8Array {
  const hash = createHash("sha256").update(name).digest();
  const skipZeros = (from: number) => {
    let at = from;
    while (hash[at] === 0) at++;
    return at;
  };
  // The first three bytes only disambiguate prefixes; they are not written.
  const start = skipZeros(skipZeros(0) + 3);
  return hash.subarray(start, start + 4);
}

/** A field of bytes or a message, written even if empty. */
export function bytesField(number: number, bytes: Uint8Array): FieldBytes {
  return joined(varint((number << 3) | 2), varint(bytes.length), bytes);
}

/** A string; nothing if it is empty. */
export function textField(number: number, text: string): FieldBytes {
  return text === "" ? NOTHING : bytesField(number, Buffer.from(text));
}

/** A list of strings, including empty elements. */
export function textsField(number: number, texts: readonly string[]): FieldBytes {
  return joined(...texts.map((text) => bytesField(number, Buffer.from(text))));
}

/** A list of messages. */
export function listField<T>(number: number, items: readonly T[], encode: (item: T) => Uint8Array): FieldBytes {
  return joined(...items.map((item) => bytesField(number, encode(item))));
}

/** An unsigned integer; nothing for zero. */
export function numberField(number: number, value: number | bigint): FieldBytes {
  return BigInt(value) === 0n ? NOTHING : joined(varint(number << 3), varint(value));
}

/** A boolean; nothing for false. */
export function flagField(number: number, flag: boolean): FieldBytes {
  return numberField(number, flag ? 1 : 0);
}

/** A floating-point number, including zero: amino only omits values of one byte. */
export function doubleField(number: number, value: number): FieldBytes {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleLE(value);
  return joined(varint((number << 3) | 1), bytes);
}

/** A varint, as in protobuf. */
export function varint(value: number | bigint): Uint8Array {
  const bytes: number[] = [];
  let rest = BigInt(value);
  for (; rest > 127n; rest >>= 7n) bytes.push(Number(rest & 127n) | 128);
  return Uint8Array.from([...bytes, Number(rest)]);
}
