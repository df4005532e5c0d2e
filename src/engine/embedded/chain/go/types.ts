/**
 * The types of the Engine's structs as data, from which amino derives JSON (which is signed) and bytes (which are
 * hashed). Deliberately separate from the client's encoders, so that each tests the other.
 *
 * @module
 */

/** A type with a single value. */
export interface GoScalar {
  readonly is: "text" | "flag" | "uint64" | "int32" | "double" | "hash" | "address" | "amount" | "base64";
}

/** A struct: its fields in declaration order, numbered from 1. */
export interface GoStruct {
  readonly is: "struct";
  readonly fields: readonly GoField[];
}

/** A slice. */
export interface GoList {
  readonly is: "list";
  readonly of: () => GoType;
}

/** A map with string keys, written as a list of keys and values, sorted by the bytes of the keys. */
export interface GoEntries {
  readonly is: "entries";
  readonly of: () => GoType;
}

/** An interface: one of several registered types. */
export interface GoOneof {
  readonly is: "oneof";
  readonly members: ReadonlyMap<string, GoStruct | GoScalar>;
}

/** A Go type. */
export type GoType = GoScalar | GoStruct | GoList | GoEntries | GoOneof;

/** A field of a struct. */
export interface GoField {
  readonly name: string;
  readonly type: () => GoType;
  /** Written in JSON even if it is zero, since it has no `omitempty`. */
  readonly always?: boolean;
  /** A pointer: undefined if it is nil, and written in bytes even if it points to an empty struct. */
  readonly pointer?: boolean;
}

/** A value of a oneof. */
export interface Member {
  readonly type: string;
  readonly value: GoValue;
}

/** A Go value. A nil pointer, a nil interface and a missing amount are undefined. */
export type GoValue =
  | string
  | boolean
  | number
  | bigint
  | Uint8Array
  | undefined
  | Member
  | readonly GoValue[]
  | { readonly [field: string]: GoValue };

/** Reads and writes addresses in bech32. */
export interface AddressCodec {
  /** @throws {Error} with the chain's text. */
  read(text: string): Uint8Array;
  write(bytes: Uint8Array): string;
}

/** A value that Go cannot read, with Go's text or a similar one. */
export class GoError extends Error {
  override readonly name = "GoError";
}

/** Shorthands for structs. */
export const scalar = (is: GoScalar["is"]) => (): GoScalar => ({ is });
export const text = scalar("text");
export const flag = scalar("flag");
export const listOf = (of: () => GoType) => (): GoList => ({ is: "list", of });
export const struct = (...fields: readonly GoField[]): GoStruct => ({ is: "struct", fields });
export const field = (name: string, type: () => GoType, more: Partial<GoField> = {}): GoField => ({
  name,
  type,
  ...more,
});
