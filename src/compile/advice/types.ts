import { nearest } from "../../core/mod.ts";
import { PARAMETER_TYPES } from "../../definition/mod.ts";
import type { YamlNode } from "../../yaml/mod.ts";

/**
 * Returns the hint for an unknown type of a parameter: the type that other languages call so, or the closest one.
 *
 * @example
 * ```ts
 * adviseOnType("int"); // "write type: Number"
 * adviseOnType("String[]"); // "write type: String and repeated: true"
 * ```
 */
export function adviseOnType(found: string): string {
  const text = found.length > 64 ? "" : found.trim();
  const item = itemOf(text);
  if (item !== undefined) {
    const type = itemOf(item) === undefined ? (typeOf(item) ?? nearest(item, PARAMETER_TYPES)) : "Any";
    return `write type: ${type ?? "…"} and repeated: true${type === undefined ? ", with the type of its items" : ""}`;
  }
  const type = typeOf(text);
  if (type !== undefined && type.toLowerCase() !== text.toLowerCase()) return `write type: ${type}`;
  const meant = nearest(text, PARAMETER_TYPES);
  return meant === undefined ? "use Any for a value of any type" : `did you mean ${meant}?`;
}

/**
 * Returns the hint for a type that is no text: `[String]`, or the fields of an object.
 *
 * @example
 * ```ts
 * adviseOnWrittenType(root); // "write type: String and repeated: true" for the list [String]
 * ```
 */
export function adviseOnWrittenType(node: YamlNode): string | undefined {
  if (node.kind === "mapping") return "write type: Object, and the fields in object";
  if (node.kind !== "sequence") return undefined;
  const [item, ...others] = node.items;
  if (others.length > 0) return "write type: Any for a value of several types";
  return adviseOnType(item?.kind === "scalar" ? `[${item.text}]` : "list");
}

/**
 * Returns the type that a name of another language means; undefined for an unknown name.
 *
 * @example
 * ```ts
 * typeOf("uint256"); // "Number"
 * ```
 */
export function typeOf(name: string): string | undefined {
  const known = PARAMETER_TYPES.find((type) => type.toLowerCase() === name.toLowerCase());
  return known ?? SYNONYMS.find(([pattern]) => pattern.test(name))?.[1];
}

const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/^(?:u?int(?:eger)?\d{0,3}|float\d{0,3}|double|decimal|long|num(?:eric)?)$/i, "Number"],
  [/^bool$/i, "Boolean"],
  [/^(?:str|text|char|varchar)$/i, "String"],
  [/^(?:obj|map|dict|dictionary|hash|record|struct)$/i, "Object"],
  [/^(?:map|dict|record) ?[<([]/i, "Object"],
  [/^(?:mixed|unknown)$/i, "Any"],
];

/** Returns the type of a list's items: "" if the list does not name it; undefined if the type is no list. */
function itemOf(type: string): string | undefined {
  if (/^(?:array|list|slice)$/i.test(type)) return "";
  const written = /^(?:(?:array|list) ?[<([](?<a>.*)[>)\]]|\[\](?<b>.+)|\[(?<c>.+)\]|(?<d>.+)\[\])$/i.exec(
    type,
  )?.groups;
  return written && (written.a ?? written.b ?? written.c ?? written.d ?? "").trim();
}
