import type { YamlNode } from "./node.ts";

/** A text in quotes, cut where it is long. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

/** What a node is, to stand behind "found". */
export function describeNode(node: YamlNode): string {
  if (node.kind === "mapping") return "a mapping";
  if (node.kind === "sequence") return "a list";
  if (node.kind === "broken") return "a reference to nothing";
  return node.plain && /^[\w.+-]{1,60}$/.test(node.text) ? node.text : quote(node.text);
}
