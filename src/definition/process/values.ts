import type { MapEntry, ProcessReference, ProcessValue } from "./process.ts";

/** The names of the members of a value in a message; a map and a list are messages with one field. */
export interface ValueNames {
  readonly null: string;
  readonly text: string;
  readonly number: string;
  readonly flag: string;
  readonly list: readonly [member: string, field: string];
  readonly map: readonly [member: string, field: string];
  /** Undefined when values have no reference. */
  readonly reference?: string;
}

/** `mesg.protobuf.Value` (constants of 0.15 to 0.17) and `mesg.types.Value` (conditions from 0.21). */
export const CONSTANT: ValueNames = {
  null: "nullValue",
  text: "stringValue",
  number: "numberValue",
  flag: "boolValue",
  list: ["listValue", "values"],
  map: ["structValue", "fields"],
};

/** `Process.Node.Map.Output`, from 0.18. */
export const OUTPUT: ValueNames = {
  null: "null",
  text: "stringConst",
  number: "doubleConst",
  flag: "boolConst",
  list: ["list", "outputs"],
  map: ["map", "outputs"],
  reference: "ref",
};

/** Returns the first reference in a value at any depth; undefined when there is none. */
export function findReference(value: ProcessValue): ProcessReference | undefined {
  if (value.kind === "reference") return value;
  for (const item of itemsOf(value)) {
    const found = findReference(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the depth of a value. */
export function depthOf(value: ProcessValue): number {
  return 1 + itemsOf(value).reduce((max, item) => Math.max(max, depthOf(item)), 0);
}

/** Returns the number of selectors in the longest path of a value. */
export function longestPath(value: ProcessValue): number {
  const own = value.kind === "reference" ? value.path.length : 0;
  return itemsOf(value).reduce((max, item) => Math.max(max, longestPath(item)), own);
}

function itemsOf(value: ProcessValue): readonly ProcessValue[] {
  if (value.kind === "list") return value.items;
  return value.kind === "map" ? value.entries.map((entry) => entry.value) : [];
}

/** Returns the entries of a map by key; of duplicate keys the last one, as in a protobuf map. */
export function lastEntries(entries: readonly MapEntry[]): MapEntry[] {
  return [...new Map(entries.map((entry) => [entry.key, entry])).values()];
}
