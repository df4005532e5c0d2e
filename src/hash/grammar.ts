/**
 * The two grammars in which Engines write a definition before they hash it.
 *
 * Until 0.13 that is cnf/structhash (versions 0 and 1); 0.14 brought the Engine's own copy. Texts stand in quotes but
 * are not escaped, in both: some different definitions collide on one dump, and so on one hash.
 *
 * @module
 */

/** How one generation of Engines writes values. */
export interface Grammar {
  readonly flag: (value: boolean) => string;
  readonly list: (items: readonly string[]) => string;
  /** A pointer to nothing. */
  readonly absent: string;
  /** The order of the fields of a struct, by name. */
  readonly order: (a: string, b: string) => number;
}

/** 0.10 to 0.13: fields in the order of their names. */
export const STRUCTHASH: Grammar = {
  flag: (value) => (value ? "t" : "f"),
  list: (items) => `[${items.join(",")}]`,
  absent: "<invalid Value>",
  order: (a, b) => compare(a, b),
};

/** From 0.14: fields in the order of their whole `name:value` texts, so that `10:` stands before `1:`. */
export const ENGINE_DUMP: Grammar = {
  flag: (value) => String(value),
  list: (items) => (items.length === 0 ? "[]nil" : `[${items.join(",")}]`),
  absent: "nil",
  // Names differ and none holds a colon, so the values are never reached.
  order: (a, b) => compare(`${a}:`, `${b}:`),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Writes one value of a struct. */
export type Dump<T> = (value: T) => string;

/** Text as it is, in quotes. */
export const text: Dump<string> = (value) => `"${value}"`;

/** A list of texts. */
export function texts(grammar: Grammar): Dump<readonly string[]> {
  return (values) => grammar.list(values.map(text));
}

/** A list of structs. */
export function structs<T>(grammar: Grammar, each: Dump<T>): Dump<readonly T[]> {
  return (values) => grammar.list(values.map(each));
}

/** A struct: its fields by name, each with the text of its value. The order of the source text does not matter. */
export function struct<T>(grammar: Grammar, fields: { readonly [name: string]: Dump<T> }): Dump<T> {
  const sorted = Object.entries(fields).sort(([a], [b]) => grammar.order(a, b));
  return (value) => `{${sorted.map(([name, dump]) => `${name}:${dump(value)}`).join(",")}}`;
}
