import { asFlag, isNull, type YamlNode } from "../yaml/mod.ts";

/**
 * The tree as plain data for the schema's validator. Texts and numbers are texts alike, since either may stand where a
 * text is wanted; objects have no prototype, so that `__proto__` is a key like any other.
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
