import type { YamlNode } from "../../../yaml/mod.ts";
import { keyText, resolvePlain, type Scalar } from "./scalar-type.ts";

/** A value of a process file, and its location. */
export type FileValue = Placed & (Written<Scalar> | FileList | FileMap);

interface Placed {
  /** Keys and indexes from the root of the file. */
  readonly path: readonly (string | number)[];
  /** Index into the text: where the value begins. */
  readonly start: number;
  /** Where the key that leads to it begins; for an item of a list, the item itself. */
  readonly keyStart: number;
}

type Written<T> = T & {
  /** The text as written, before variables were filled in, for display. */
  readonly written?: string;
};

/** A list. */
export interface FileList {
  readonly kind: "list";
  readonly items: readonly FileValue[];
}

/** Keys and values in the order of a JavaScript object. */
export interface FileMap {
  readonly kind: "map";
  readonly entries: ReadonlyMap<string, FileValue>;
}

/** Fills variables into the text at an offset. */
export type Substitute = (text: string, at: Pick<Placed, "path" | "start">) => string;

/** How a process file is composed: see {@linkcode keyText}. */
export const PROCESS_YAML = {
  keyOf: ({ text, plain, tag }: Extract<YamlNode, { kind: "scalar" }>) => (isTyped(plain, tag) ? keyText(text) : text),
};

/** The location of the root of a file. */
const ROOT = { path: [], keyStart: 0 };

/**
 * Reads a YAML tree as the compilers of processes did: js-yaml 3, then JSON, then the variables in texts.
 *
 * @param node A tree whose size the YAML reader has bounded.
 */
export function readFileValue(
  node: YamlNode,
  substitute: Substitute,
  { path, keyStart }: Pick<Placed, "path" | "keyStart"> = ROOT,
): FileValue {
  const placed = { path, start: node.start, keyStart };
  if (node.kind === "sequence") {
    const items = node.items.map((item, index) =>
      readFileValue(item, substitute, { path: [...path, index], keyStart: item.start }),
    );
    return { ...placed, kind: "list", items };
  }
  if (node.kind === "mapping") {
    const entries = [...node.pairs].map(([key, pair]): [string, FileValue] => [
      key,
      readFileValue(pair.value, substitute, { path: [...path, key], keyStart: pair.keyStart }),
    ]);
    return { ...placed, kind: "map", entries: new Map(inObjectOrder(entries)) };
  }
  if (node.kind === "broken") return { ...placed, kind: "null" };
  const scalar = resolveTagged(node.text, node.plain, node.tag);
  if (scalar.kind !== "text") return { ...placed, ...scalar };
  const text = substitute(scalar.text, placed);
  return { ...placed, kind: "text", text, ...(text === scalar.text ? {} : { written: scalar.text }) };
}

function resolveTagged(text: string, plain: boolean, tag: string): Scalar {
  return isTyped(plain, tag) ? resolvePlain(text) : { kind: "text", text };
}

function isTyped(plain: boolean, tag: string): boolean {
  return plain || /^tag:yaml\.org,2002:(?:null|bool|int|float|timestamp)$/.test(tag);
}

/** A JavaScript object lists keys that look like an index first, in numeric order. */
function inObjectOrder<T>(entries: readonly [string, T][]): [string, T][] {
  const isIndex = ([key]: readonly [string, T]) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < 2 ** 32 - 1;
  if (!entries.some(isIndex)) return [...entries];
  const indexes = entries.filter(isIndex).sort(([a], [b]) => Number(a) - Number(b));
  return [...indexes, ...entries.filter((entry) => !isIndex(entry))];
}

/** Whether a value is truthy in JavaScript. */
export function isTruthy(value: FileValue | undefined): value is FileValue {
  if (value === undefined || value.kind === "null") return false;
  if (value.kind === "text") return value.text !== "";
  if (value.kind === "number") return value.number !== 0;
  return value.kind !== "flag" || value.flag;
}

/** Returns the value of a key of a map; undefined for any other value. */
export function at(value: FileValue | undefined, key: string): FileValue | undefined {
  return value?.kind === "map" ? value.entries.get(key) : undefined;
}

/** Returns the string that protobuf's JavaScript writes for a value in a string field. */
export function asText(value: FileValue | undefined): string {
  if (value === undefined || value.kind === "null") return "";
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return String(value.number);
  if (value.kind === "flag") return String(value.flag);
  return value.kind === "map" ? "[object Object]" : value.items.map(asText).join(",");
}
