import { createHash } from "node:crypto";
import type { GoField, GoOneof, GoStruct, GoType, GoValue, Member } from "./types.ts";

/**
 * Encodes a value as amino bytes according to its type: a field for each value that is not zero, numbered by its
 * position in the struct.
 */
export function structBytes(value: { readonly [field: string]: GoValue }, { fields }: GoStruct): Buffer {
  return Buffer.concat(fields.map((it, index) => fieldBytes(value[it.name], it, index + 1)));
}

function fieldBytes(value: GoValue, { type: typeOf, pointer = false }: GoField, number: number): Buffer {
  const type = typeOf();
  if (value === undefined && type.is !== "amount") return EMPTY;
  switch (type.is) {
    case "flag":
      return value ? Buffer.from([...key(number, 0), 1]) : EMPTY;
    case "int32":
    case "uint64": {
      const integer = BigInt(value as number | bigint);
      return integer === 0n ? EMPTY : Buffer.from([...key(number, 0), ...uvarint(BigInt.asUintN(64, integer))]);
    }
    case "double": {
      // Amino drops a value whose encoding is a single zero byte; eight zero bytes stay.
      const bytes = Buffer.alloc(8);
      new DataView(bytes.buffer, bytes.byteOffset).setFloat64(0, value as number, true);
      return Buffer.concat([Buffer.from(key(number, 1)), bytes]);
    }
    case "list":
      return Buffer.concat((value as readonly GoValue[]).map((item) => delimited(number, payload(item, type.of()))));
    default: {
      const bytes = payload(value, type);
      return bytes.length === 0 && !pointer ? EMPTY : delimited(number, bytes);
    }
  }
}

/** The bytes that follow the length of a value. */
function payload(value: GoValue, type: GoType): Buffer {
  switch (type.is) {
    case "text":
      return Buffer.from(value as string, "utf8");
    case "amount":
      return Buffer.from(String(value ?? 0n));
    case "struct":
      return structBytes(value as { readonly [field: string]: GoValue }, type);
    case "oneof":
      return value === undefined ? EMPTY : memberBytes(value as Member, type);
    case "entries": {
      const pairs = value as readonly { readonly key: string; readonly output: GoValue }[];
      return Buffer.concat(pairs.map((pair) => delimited(1, entryBytes(pair, type.of()))));
    }
    default:
      return Buffer.from(value as Uint8Array);
  }
}

function entryBytes({ key: name, output }: { readonly key: string; readonly output: GoValue }, type: GoType): Buffer {
  const named = name === "" ? EMPTY : delimited(1, Buffer.from(name, "utf8"));
  return output === undefined ? named : Buffer.concat([named, delimited(2, payload(output, type))]);
}

/** A registered type: its prefix and its value; an array of bytes is preceded by its length. */
function memberBytes({ type: name, value }: Member, { members }: GoOneof): Buffer {
  const type = members.get(name)!;
  const bytes = payload(value, type);
  const length = type.is === "struct" ? [] : uvarint(BigInt(bytes.length));
  return Buffer.concat([prefix(name), Buffer.from(length), bytes]);
}

/** A registered struct preceded by its length, as a chain stores a transaction. */
export function lengthPrefixed(name: string, bytes: Buffer): Buffer {
  const whole = Buffer.concat([prefix(name), bytes]);
  return Buffer.concat([Buffer.from(uvarint(BigInt(whole.length))), whole]);
}

/**
 * From a name's SHA-256: skips leading zeros, three bytes and the zeros after them; the next four bytes are the prefix.
 */
function prefix(name: string): Buffer {
  const bytes = [...createHash("sha256").update(name).digest()];
  const rest = bytes.slice(bytes.findIndex((byte) => byte !== 0) + 3);
  return Buffer.from(rest.slice(rest.findIndex((byte) => byte !== 0)).slice(0, 4));
}

function delimited(number: number, bytes: Buffer): Buffer {
  return Buffer.concat([Buffer.from([...key(number, 2), ...uvarint(BigInt(bytes.length))]), bytes]);
}

function key(number: number, wireType: number): number[] {
  return uvarint(BigInt(number * 8 + wireType));
}

function uvarint(value: bigint): number[] {
  return value < 128n ? [Number(value)] : [Number(value % 128n) + 128, ...uvarint(value / 128n)];
}

const EMPTY = Buffer.alloc(0);
