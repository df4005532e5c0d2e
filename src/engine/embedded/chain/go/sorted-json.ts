import { encodeBase58 } from "../../../../core/mod.ts";
import type { AddressCodec, GoField, GoOneof, GoScalar, GoStruct, GoType, GoValue, Member } from "./types.ts";

/**
 * Encodes a value as amino JSON with sorted keys, the form that an Engine signs. Zero values are omitted where Go's
 * tags say so.
 *
 * @param addresses Writes addresses.
 */
export function sortedJson(value: GoValue, type: GoType, addresses: AddressCodec): string {
  const inner = (each: GoValue, of: GoType) => sortedJson(each, of, addresses);
  switch (type.is) {
    case "struct":
      return structJson(value as Fields, type, inner);
    case "list":
      return `[${(value as readonly GoValue[]).map((item) => inner(item, type.of())).join(",")}]`;
    case "entries":
      return `[${(value as readonly Entry[]).map(({ key, output }) => entryJson(key, output, (it) => inner(it, type.of()))).join(",")}]`;
    case "oneof":
      return value === undefined ? "null" : memberJson(value as Member, type, inner);
    default:
      return scalarJson(value, type, addresses);
  }
}

type Fields = { readonly [field: string]: GoValue };
type Entry = { readonly key: string; readonly output: GoValue };
type Inner = (value: GoValue, type: GoType) => string;

function structJson(value: Fields, { fields }: GoStruct, inner: Inner): string {
  const written = fields.filter((it) => it.always || !isEmpty(value[it.name], it));
  const members = written.map((it) => [it.name, inner(value[it.name], it.type())] as const);
  const sorted = members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([name, json]) => `${quoted(name)}:${json}`).join(",")}}`;
}

/** Whether `omitempty` leaves a field out; an empty map is not nil. */
function isEmpty(value: GoValue, { type, pointer }: GoField): boolean {
  if (value === undefined) return true;
  if (pointer) return false;
  if (type().is === "struct") return false;
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length === 0;
  return type().is !== "amount" && (value === "" || value === false || value === 0 || value === 0n);
}

function entryJson(key: string, output: GoValue, inner: (value: GoValue) => string): string {
  return `{"Key":${quoted(key)},"Value":${output === undefined ? "null" : inner(output)}}`;
}

function memberJson({ type, value }: Member, { members }: GoOneof, inner: Inner): string {
  return `{"type":${quoted(type)},"value":${inner(value, members.get(type)!)}}`;
}

function scalarJson(value: GoValue, { is }: GoScalar, addresses: AddressCodec): string {
  switch (is) {
    case "flag":
      return value ? "true" : "false";
    case "int32":
    case "double":
      // Go's encoder writes numbers like JavaScript.
      return String(value);
    case "uint64":
      return `"${value}"`;
    case "amount":
      return `"${value ?? 0n}"`;
    case "base64":
      return `"${Buffer.from(value as Uint8Array).toString("base64")}"`;
    case "hash":
      return `"${encodeBase58(value as Uint8Array)}"`;
    case "address":
      return `"${addresses.write(value as Uint8Array)}"`;
    case "text":
      return quoted(value as string);
  }
}

/** Encodes a string as Go's JSON does, character by character. */
export function quoted(text: string): string {
  let json = '"';
  for (const character of text)
    json += SHORT.get(character) ?? (isEscaped(character) ? escapeOf(character) : character);
  return `${json}"`;
}

const SHORT = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** Control characters, HTML's special characters, and the two line ends of JavaScript. */
function isEscaped(character: string): boolean {
  return character < " " || "&<>\u2028\u2029".includes(character);
}

function escapeOf(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
