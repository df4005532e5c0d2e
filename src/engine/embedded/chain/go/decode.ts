import { decodeHash, isRecord } from "../../../../core/mod.ts";
import {
  type AddressCodec,
  GoError,
  type GoField,
  type GoOneof,
  type GoScalar,
  type GoStruct,
  type GoType,
  type GoValue,
} from "./types.ts";

/** Maximum depth of nested values; Go's own stack would allow more. */
const MAX_DEPTH = 200;

/**
 * Decodes a JSON value as amino does: null is zero, unknown keys are ignored, and integers of 64 bits are strings.
 *
 * @throws {GoError} for a value of the wrong type.
 */
export function decodeGo(value: unknown, type: GoType, addresses: AddressCodec, depth = 0): GoValue {
  if (depth > MAX_DEPTH) throw new GoError("exceeded max depth");
  const inner = (each: unknown, of: GoType) => decodeGo(each, of, addresses, depth + 1);
  switch (type.is) {
    case "struct":
      return decodeStruct(value ?? {}, type, inner);
    case "list":
      return itemsOf(value).map((item) => inner(item, type.of()));
    case "entries":
      return decodeEntries(value, (each) => inner(each, type.of()));
    case "oneof":
      return value === null || value === undefined ? undefined : decodeMember(value, type, inner);
    default:
      return decodeScalar(value, type, addresses);
  }
}

type Inner = (value: unknown, type: GoType) => GoValue;

function decodeStruct(value: unknown, { fields }: GoStruct, inner: Inner): GoValue {
  const given = objectOf(value);
  return Object.fromEntries(fields.map((it) => [it.name, decodeField(given, it, inner)]));
}

function decodeField(
  given: Readonly<Record<string, unknown>>,
  { name, type, pointer }: GoField,
  inner: Inner,
): GoValue {
  const value = Object.hasOwn(given, name) ? given[name] : undefined;
  if (pointer && (value === undefined || value === null)) return undefined;
  return inner(value, type());
}

function decodeEntries(value: unknown, inner: (value: unknown) => GoValue): GoValue {
  const byKey = new Map<string, GoValue>();
  for (const item of itemsOf(value)) {
    const { Key: key = "", Value: given } = objectOf(item);
    byKey.set(textOf(key), given === undefined || given === null ? undefined : inner(given));
  }
  const sorted = [...byKey].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return sorted.map(([key, output]) => ({ key, output }));
}

function decodeMember(value: unknown, { members }: GoOneof, inner: Inner): GoValue {
  const { type: name, value: given } = objectOf(value);
  const known = typeof name === "string" ? members.get(name) : undefined;
  if (known === undefined) {
    const shown = typeof name === "string" ? JSON.stringify(name.slice(0, 100)) : nameOf(name);
    throw new GoError(`unrecognized concrete type name ${shown}`);
  }
  return { type: name as string, value: inner(given, known) };
}

function decodeScalar(value: unknown, { is }: GoScalar, addresses: AddressCodec): GoValue {
  const isZero = value === undefined || value === null;
  switch (is) {
    case "text":
      return isZero ? "" : textOf(value);
    case "flag":
      return isZero ? false : typed(value, "boolean", "bool");
    case "double":
      return isZero ? 0 : inRange(value, "float64", Number.isFinite) + 0;
    case "int32":
      return isZero ? 0 : inRange(value, "int32", (number) => (number | 0) === number) + 0;
    case "uint64":
      return isZero ? 0n : quotedInteger(value);
    case "amount":
      return isZero ? undefined : amountOf(textOf(value));
    case "base64":
      return isZero ? new Uint8Array() : Buffer.from(textOf(value), "base64");
    case "hash":
      return isZero || value === "" ? new Uint8Array() : hashOf(textOf(value));
    case "address":
      return isZero || value === "" ? new Uint8Array() : addresses.read(textOf(value));
  }
}

/** Go reads lone surrogates as U+FFFD. */
function textOf(value: unknown): string {
  return typed(value, "string", "string").replace(/\p{Cs}/gu, "\ufffd");
}

function typed<T extends "string" | "number" | "boolean">(value: unknown, type: T, go: string) {
  if (typeof value !== type) throw new GoError(`json: cannot unmarshal ${nameOf(value)} into Go value of type ${go}`);
  return value as T extends "string" ? string : T extends "number" ? number : boolean;
}

function inRange(value: unknown, go: "int32" | "float64", fits: (number: number) => boolean): number {
  const number = typed(value, "number", go);
  if (fits(number)) return number;
  throw new GoError(`json: cannot unmarshal number ${number} into Go value of type ${go}`);
}

function quotedInteger(value: unknown): bigint {
  if (typeof value !== "string") {
    throw new GoError(
      `invalid character -- Amino:JSON int/int64/uint/uint64 expects quoted values for javascript numeric support, got: ${nameOf(value)}`,
    );
  }
  if (/^\d{1,20}$/.test(value) && BigInt(value) < 2n ** 64n) return BigInt(value);
  throw new GoError(`strconv.ParseUint: parsing ${JSON.stringify(value.slice(0, 40))}: invalid syntax`);
}

/** An amount as Go's `big.Int` reads it: the prefix sets the base, `_` may separate digits. */
function amountOf(text: string): bigint {
  const digits = text.replace(/^[+-]/, "");
  const grouped = /^(?:0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0[xX](?:_?[\da-fA-F])+|0|[1-9](?:_?\d)*)$/.test(digits);
  if (!grouped || text.length > 600) {
    throw new GoError(`math/big: cannot unmarshal ${JSON.stringify(text.slice(0, 100))} into a *big.Int`);
  }
  const value = BigInt(
    digits
      .replaceAll("_", "")
      .toLowerCase()
      .replace(/^0(?=[0-7])/, "0o"),
  );
  if (value >> 255n !== 0n) throw new GoError(`integer out of range: ${text.slice(0, 100)}`);
  return text.startsWith("-") ? -value : value;
}

function hashOf(text: string): Uint8Array {
  try {
    return decodeHash(text);
  } catch {
    throw new GoError("hash: invalid length string");
  }
}

function itemsOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value;
  throw new GoError(`json: cannot unmarshal ${nameOf(value)} into Go value of type []json.RawMessage`);
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new GoError(`json: cannot unmarshal ${nameOf(value)} into Go value of type map[string]json.RawMessage`);
}

function nameOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "boolean" ? "bool" : typeof value;
}
