import { wellFormed } from "../core/mod.ts";

/**
 * Serializes a value like an Engine's sign bytes: keys sorted at every level, no spaces, and the escapes of Go's JSON.
 * Undefined values are omitted.
 *
 * @see https://pkg.go.dev/encoding/json#Marshal
 * @example
 * ```ts
 * canonicalJson({ b: "R&D", a: [] }); // '{"a":[],"b":"R\\u0026D"}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value)).replace(ESCAPED, (found) => ESCAPES[found] ?? found);
}

/** Escapes of JSON.stringify are matched as a whole, so that their second character is not escaped again. */
const ESCAPED = /\\.|[&<>\u2028\u2029]/g;

const ESCAPES: { readonly [found: string]: string } = {
  "&": "\\u0026",
  "<": "\\u003c",
  ">": "\\u003e",
  "\u2028": "\\u2028",
  "\u2029": "\\u2029",
  // Go writes short forms of these two only since 1.22; Engines were built with 1.13 and 1.14.
  "\\b": "\\u0008",
  "\\f": "\\u000c",
};

function sorted(value: unknown): unknown {
  if (typeof value === "string") return wellFormed(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])]));
}
