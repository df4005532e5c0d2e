import { asFlag, isNull, type YamlNode } from "../yaml/mod.ts";

/**
 * Converts a tree to plain data for the schema's validator. Numbers become strings, since a number is accepted wherever a
 * string is. Objects have no prototype, so `__proto__` is an ordinary key.
 */
export function toPlainValue(node: YamlNode): unknown {
  switch (node.kind) {
    case "mapping": {
      const value = Object.create(null) as Record<string, unknown>;
      for (const [key, pair] of node.pairs) value[key] = toPlainValue(pair.value);
      return value;
    }
    case "sequence":
      return node.items.map(toPlainValue);
    case "scalar":
      return isNull(node) ? null : (asFlag(node) ?? node.text);
    case "broken":
      return null;
  }
}
