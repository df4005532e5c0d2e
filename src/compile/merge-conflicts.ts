import type { MappingNode, Problem, YamlNode } from "../yaml/mod.ts";
import { MAX_VALUES, quote } from "../yaml/mod.ts";
import { entryShape, ROOT, type Shape } from "./shape.ts";

/** Maximum depth of values with merges written out: it bounds the stack. */
const MAX_NESTING = 1000;

interface Place {
  readonly path: readonly string[];
  /** Number of mappings around it, also of those that are merged. */
  readonly depth: number;
  /** Where the outermost merge begins that leads to it; undefined outside of merges. */
  readonly merge?: number | undefined;
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
  let limit: Problem | undefined;

  const isBeyond = ({ path, depth, merge }: Place, keyStart: number): boolean => {
    visited++;
    if (visited > MAX_VALUES || depth > MAX_NESTING) limit ??= beyond(visited, path, merge ?? keyStart);
    return limit !== undefined;
  };
  const fieldsOf = (node: YamlNode, shape: Shape, place: Place, taken: Map<string, Set<string>>): void => {
    if (node.kind !== "mapping") return;
    const { path, depth, merge } = place;
    const seen = new Set<string>();
    for (const { key, keyStart, value } of node.written) {
      if (isBeyond(place, keyStart)) return;
      if (key === undefined) {
        const merged = { path, depth: depth + 1, merge: merge ?? keyStart };
        for (const source of sourcesOf(value)) fieldsOf(source, shape, merged, taken);
        continue;
      }
      const entry = seen.has(key) ? undefined : entryShape(shape, key);
      if (entry === undefined) continue;
      seen.add(key);
      const keys = taken.get(key) ?? new Set<string>();
      taken.set(key, keys);
      entriesOf(value, entry, { path: [...path, key], depth: depth + 1, merge }, keys);
    }
  };
  const entriesOf = (node: YamlNode, shape: Shape, place: Place, taken: Set<string>): void => {
    if (node.kind !== "mapping") return;
    const { path, depth, merge } = place;
    const own = new Set<string>();
    for (const { key, keyStart, value } of node.written) {
      if (isBeyond(place, keyStart)) return;
      if (key === undefined) {
        const merged = { path, depth: depth + 1, merge: merge ?? keyStart };
        for (const source of sourcesOf(value)) entriesOf(source, shape, merged, taken);
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
      fieldsOf(value, shape, { path: [...path, key], depth: depth + 1, merge }, new Map());
    }
  };

  fieldsOf(root, ROOT, { path: [], depth: 0 }, new Map());
  return limit === undefined ? problems : [limit];
}

function beyond(visited: number, path: readonly string[], offset: number): Problem {
  const found =
    visited > MAX_VALUES ? `have more than ${MAX_VALUES} values` : `are more than ${MAX_NESTING} levels deep`;
  const message = `mappings that merge others ${found}`;
  return { severity: "error", rule: "limit", message, path, offset, hint: "merge fewer mappings" };
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
