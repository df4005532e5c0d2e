import type { MappingNode, Problem, YamlNode } from "../yaml/mod.ts";
import { MAX_VALUES, quote } from "../yaml/mod.ts";
import { entryShape, ROOT, type Shape } from "./shape.ts";

/** Maximum depth of values with merges written out: it bounds the stack. */
const MAX_NESTING = 1000;

interface Place {
  readonly path: readonly string[];
  /** Number of mappings around it, also of those that are merged. */
  readonly depth: number;
}

/**
 * Reports merge keys that Engine 0.10's importer rejects: it merges entries into the same list, even below the merged
 * mappings, and then finds a duplicate key (yaml.v2 2.2.1 in strict mode). Fields, such as a parameter's type, may be
 * merged and also written. Values are counted with merges written out: a short file can merge mappings that merge others.
 */
export function checkMerges(root: MappingNode): Problem[] {
  const problems: Problem[] = [];
  const reported = new Set<number>();
  let visited = 0;
  let limit: string | undefined;

  const isBeyond = (depth: number): boolean => {
    if (++visited > MAX_VALUES) limit ??= `more than ${MAX_VALUES} values in mappings that merge others`;
    if (depth > MAX_NESTING) limit ??= `mappings that merge others are nested more than ${MAX_NESTING} levels deep`;
    return limit !== undefined;
  };
  const fieldsOf = (node: YamlNode, shape: Shape, { path, depth }: Place, taken: Map<string, Set<string>>): void => {
    if (node.kind !== "mapping") return;
    const seen = new Set<string>();
    for (const { key, value } of node.written) {
      if (isBeyond(depth)) return;
      if (key === undefined) {
        for (const source of sourcesOf(value)) fieldsOf(source, shape, { path, depth: depth + 1 }, taken);
        continue;
      }
      const entry = seen.has(key) ? undefined : entryShape(shape, key);
      if (entry === undefined) continue;
      seen.add(key);
      const keys = taken.get(key) ?? new Set<string>();
      taken.set(key, keys);
      entriesOf(value, entry, { path: [...path, key], depth: depth + 1 }, keys);
    }
  };
  const entriesOf = (node: YamlNode, shape: Shape, { path, depth }: Place, taken: Set<string>): void => {
    if (node.kind !== "mapping") return;
    const own = new Set<string>();
    for (const { key, keyStart, value } of node.written) {
      if (isBeyond(depth)) return;
      if (key === undefined) {
        for (const source of sourcesOf(value)) entriesOf(source, shape, { path, depth: depth + 1 }, taken);
        continue;
      }
      // A duplicate key in one mapping was reported when it was read.
      if (own.has(key)) continue;
      own.add(key);
      if (taken.has(key) && !reported.has(keyStart)) {
        reported.add(keyStart);
        problems.push(conflict(key, [...path, key], keyStart));
      }
      taken.add(key);
      fieldsOf(value, shape, { path: [...path, key], depth: depth + 1 }, new Map());
    }
  };

  fieldsOf(root, ROOT, { path: [], depth: 0 }, new Map());
  if (limit === undefined) return problems;
  return [{ severity: "error", rule: "limit", message: limit, path: [], offset: 0, hint: "merge fewer mappings" }];
}

function sourcesOf(value: YamlNode): readonly YamlNode[] {
  return value.kind === "sequence" ? value.items : [value];
}

function conflict(key: string, path: readonly string[], offset: number): Problem {
  return {
    severity: "error",
    rule: "merge-conflict",
    message: `duplicate key ${quote(key)}: it is both merged with \`<<\` and written out`,
    path,
    offset,
    hint: "remove one of them: Engine 0.10 refuses both",
  };
}
