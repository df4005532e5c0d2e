import type { Written } from "./written.ts";

/** Larger values stay where they are. Characters. */
const MAX_LENGTH = 2000;

/**
 * Writes a node on one line for use between braces. Aliases stay aliases, and anchors inside it keep their names.
 *
 * @param text The text of the node's document.
 * @returns undefined for a node that is tagged, broken or too long.
 * @example
 * ```ts
 * flowText(node, text); // "{type: String, object: {x: *y}}"
 * ```
 */
export function flowText(node: Written, text: string, isRoot = true): string | undefined {
  const anchor = isRoot || node.anchor === undefined ? "" : `&${node.anchor.name} `;
  const inner = innerText(node, text);
  return inner === undefined || inner.length > MAX_LENGTH ? undefined : anchor + inner;
}

function innerText(node: Written, text: string): string | undefined {
  if (node.kind === "broken" || node.isTagged) return undefined;
  if (node.kind === "alias") return `*${node.text} `;
  if (node.kind === "scalar") return scalarText(node, text);
  if (node.end - node.contentStart > MAX_LENGTH) return undefined;
  if (node.kind === "sequence") {
    const items = node.items.map((item) => flowText(item, text, false));
    return items.includes(undefined) ? undefined : `[${items.join(", ")}]`;
  }
  const pairs = node.pairs.map(({ key, value }) => {
    const [name, written] = [flowText(key, text, false), flowText(value, text, false)];
    return name === undefined || written === undefined ? undefined : `${name}: ${written}`;
  });
  return pairs.includes(undefined) ? undefined : `{${pairs.join(", ")}}`;
}

function scalarText(node: Written, text: string): string {
  const source = text.slice(node.contentStart, node.end);
  if (!node.isPlain) return /^["']/.test(source) && !/[\r\n]/.test(source) ? source : JSON.stringify(node.text);
  return /^[\w./<~-][\w ./<+-]*$/.test(source) || source === "" ? source : JSON.stringify(node.text);
}
