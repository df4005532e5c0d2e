import { cutText } from "../core/mod.ts";
import type { YamlNode } from "./node.ts";
import { resolveScalar } from "./resolve.ts";

/**
 * Quotes a text, and shortens a long one.
 *
 * @example
 * ```ts
 * quote("a\nb"); // '"a\\nb"'
 * ```
 */
export function quote(text: string): string {
  return JSON.stringify(cutText(text, 60));
}

/**
 * Describes a node, to follow "found": a text is in quotes, a number or a boolean is not.
 *
 * @example
 * ```ts
 * const text = "ports: [80]";
 * describeNode(composeYaml(text, new Lines(text)).root!); // "a mapping"
 * ```
 */
export function describeNode(node: YamlNode): string {
  if (node.kind === "mapping") return "a mapping";
  if (node.kind === "sequence") return "a list";
  if (node.kind === "broken") return "a value that could not be read";
  const isText = !node.plain || resolveScalar(node.text) === "str";
  return isText || !/^[\w.+-]{1,60}$/.test(node.text) ? quote(node.text) : node.text;
}

/**
 * Returns a text as a YAML scalar: plain where every reader takes it for that text, else in double quotes.
 *
 * @example
 * ```ts
 * writtenText("../greeter"); // "../greeter"
 * writtenText("yes"); // '"yes"'
 * ```
 */
export function writtenText(text: string): string {
  const isPlain = /^(?:(?:\.{1,2}\/)*[a-zA-Z][\w ./-]*|\.{1,2})$/.test(text) && !text.endsWith(" ");
  if (isPlain && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)) return text;
  // JSON strings are YAML, apart from characters that YAML does not print.
  return JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
