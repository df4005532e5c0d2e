import { isNull, quote, type YamlNode } from "../../yaml/mod.ts";

/**
 * Returns the hint for a list item that is a mapping with one key, such as `- NAME: value`; undefined for any other.
 *
 * @param list The key of the list.
 * @example
 * ```ts
 * adviseOnItem(item, "env"); // 'write "NAME=value"'
 * ```
 */
export function adviseOnItem(item: YamlNode, list: string): string | undefined {
  const [pair, ...others] = item.kind === "mapping" ? item.pairs : [];
  if (pair === undefined || others.length > 0) return undefined;
  const [key, { value }] = pair;
  if (value.kind !== "scalar") return undefined;
  const text = isNull(value) ? "" : value.text;
  if (list === "env") return `write ${quote(`${key}=${text}`)}`;
  return list === "ports" ? `write ${quote(`${key}:${text}`)}` : undefined;
}
