/**
 * A YAML document as a tree with positions. Aliases are followed and merge keys are merged, so one node may be in
 * several places.
 *
 * @module
 */

import { flagOf, isNullText } from "./resolve.ts";

/** What every node has. */
interface Placed {
  /** Index into the text: the start of the node, or of its anchor or tag. */
  readonly start: number;
  /** The number of values, with aliases expanded. */
  readonly size: number;
  /** The number of characters of text, with aliases written out. */
  readonly length: number;
  /** The number of levels, with aliases written out. */
  readonly depth: number;
}

/** A text, number, boolean or null, as it was written. */
export interface ScalarNode extends Placed {
  readonly kind: "scalar";
  readonly text: string;
  /** Without quotes and without a tag: `yes` and `null` may mean more than a string. */
  readonly plain: boolean;
  /** `!!bool` and the like, in full; empty when there is none. */
  readonly tag: string;
}

/** A list. */
export interface SequenceNode extends Placed {
  readonly kind: "sequence";
  readonly items: readonly YamlNode[];
}

/** One key and its value. */
export interface Pair {
  /** Where the key begins. */
  readonly keyStart: number;
  readonly value: YamlNode;
}

/** Keys and values in the order of the file; a merged key is in the place of its `<<`. */
export interface MappingNode extends Placed {
  readonly kind: "mapping";
  readonly pairs: ReadonlyMap<string, Pair>;
  /** As written: before merging, and with duplicate keys. */
  readonly written: readonly WrittenPair[];
}

/** A pair as it was written; a merge key has no text. */
export interface WrittenPair extends Pair {
  readonly key: string | undefined;
  /** The key is no text, which was reported; it is called by its place. */
  readonly isUnusable?: true;
}

/** An undefined alias, or a value that could not be read; the reason was reported. */
export interface BrokenNode extends Placed {
  readonly kind: "broken";
}

export type YamlNode = ScalarNode | SequenceNode | MappingNode | BrokenNode;

/** Whether a scalar means no value: empty, `~` or `null`. */
export function isNull(node: YamlNode): boolean {
  if (node.kind !== "scalar") return false;
  if (node.tag === "tag:yaml.org,2002:null") return true;
  return node.plain && isNullText(node.text);
}

/** Returns the boolean that a scalar is in YAML 1.1, where `yes` and `on` are true. */
export function asFlag(node: YamlNode): boolean | undefined {
  if (node.kind !== "scalar" || !(node.plain || node.tag === "tag:yaml.org,2002:bool")) return undefined;
  return flagOf(node.text);
}

/** Whether a node is the key `<<`, whose value is merged into the mapping around it. */
export function isMergeKey(node: YamlNode): boolean {
  if (node.kind !== "scalar" || node.text !== "<<") return false;
  return node.plain || node.tag === "!" || node.tag === "tag:yaml.org,2002:merge";
}

/** Sums the sizes of the values of a mapping and its keys. */
export function measurePairs(pairs: ReadonlyMap<string, Pair>): { size: number; length: number; depth: number } {
  let [size, length, depth] = [1 + pairs.size, 0, 1];
  for (const [key, { value }] of pairs) {
    size += value.size;
    length += value.length + key.length;
    depth = Math.max(depth, value.depth + 1);
  }
  return { size, length, depth };
}

/** Sums the sizes of the nodes inside a node. */
export function measure(nodes: readonly YamlNode[]): { size: number; length: number; depth: number } {
  let [size, length, depth] = [1, 0, 1];
  for (const node of nodes) {
    size += node.size;
    length += node.length;
    depth = Math.max(depth, node.depth + 1);
  }
  return { size, length, depth };
}
