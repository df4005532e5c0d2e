/**
 * The two grammars in which Engines dump a definition before hashing it.
 *
 * Up to 0.13 that is cnf/structhash (versions 0 and 1); 0.14 introduced the Engine's own copy. Both quote texts without
 * escaping them, so some different definitions have the same dump, and thus the same hash.
 *
 * @module
 */

/** How a generation of Engines dumps values. */
export interface Grammar {
  readonly flag: (value: boolean) => string;
  readonly list: (items: readonly string[]) => string;
  /** A nil pointer. */
  readonly absent: string;
  /** The order of the fields of a struct, by name. */
  readonly order: (a: string, b: string) => number;
}

/** 0.10 to 0.13: fields in the order of their names. */
export const STRUCTHASH: Grammar = {
  flag: (value) => (value ? "t" : "f"),
  list: (items) => `[${items.join(",")}]`,
  absent: "<invalid Value>",
  order: compare,
};

/** From 0.14: fields in the order of their `name:value` texts, so that `10:` precedes `1:`. */
export const ENGINE_DUMP: Grammar = {
  flag: (value) => String(value),
  list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
  absent: "nil",
  // Names are unique and have no colon, so values never decide.
  order: (a, b) => compare(`${a}:`, `${b}:`),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Dumps one value. */
export type Dump<T> = (value: T) => string;

/** Dumps a text in quotes, unescaped. */
export const text: Dump<string> = (value) => `"${value}"`;

/** Returns the dump of a list of texts. */
export function texts(grammar: Grammar): Dump<readonly string[]> {
  const none = grammar.list([]);
  return (values) => (values.length === 0 ? none : grammar.list(values.map(text)));
}

/** Returns the dump of a list of structs. */
export function structs<T>(grammar: Grammar, each: Dump<T>): Dump<readonly T[]> {
  const none = grammar.list([]);
  return (values) => (values.length === 0 ? none : grammar.list(values.map(each)));
}

/** Returns the dump of a struct from the dumps of its fields by name, which the grammar sorts. */
export function struct<T>(grammar: Grammar, fields: { readonly [name: string]: Dump<T> }): Dump<T> {
  const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
  return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}
