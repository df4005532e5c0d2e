import type { YamlNode } from "./node.ts";

/** Quotes a text, and shortens a long one. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

/** Describes a node, to follow "found". */
export function describeNode(node: YamlNode): string {
  if (node.kind === "mapping") return "a mapping";
  if (node.kind === "sequence") return "a list";
  if (node.kind === "broken") return "a value that could not be read";
  return node.plain && /^[\w.+-]{1,60}$/.test(node.text) ? node.text : quote(node.text);
}
