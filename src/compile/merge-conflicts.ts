import type { MappingNode, Problem, YamlNode } from "../yaml/mod.ts";
import { MAX_VALUES, quote } from "../yaml/mod.ts";
import { entryShape, ROOT, type Shape } from "./shape.ts";

/**
 * Reports merge keys that Engine 0.10's importer rejects: it merges entries into the same list, even below the merged
 * mappings, and then finds a duplicate key (yaml.v2 2.2.1 in strict mode). Fields, such as a parameter's type, may be
 * merged and also written. Values are counted with merges written out: a short file can merge mappings that merge others.
 */
export function checkMerges(root: MappingNode): Problem[] {
  const problems: Problem[] = [];
  const reported = new Set<number>();
  let visited = 0;

  const fieldsOf = (node: YamlNode, shape: Shape, path: readonly string[], taken: Map<string, Set<string>>): void => {
    if (node.kind !== "mapping") return;
    const seen = new Set<string>();
    for (const { key, value } of node.written) {
      if (++visited > MAX_VALUES) return;
      if (key === undefined) for (const source of sourcesOf(value)) fieldsOf(source, shape, path, taken);
      const entry = key === undefined || seen.has(key) ? undefined : entryShape(shape, key);
      if (key !== undefined && entry !== undefined) {
        seen.add(key);
        const keys = taken.get(key) ?? new Set<string>();
        taken.set(key, keys);
        entriesOf(value, entry, [...path, key], keys);
      }
    }
  };
  const entriesOf = (node: YamlNode, shape: Shape, path: readonly string[], taken: Set<string>): void => {
    if (node.kind !== "mapping") return;
    const own = new Set<string>();
    for (const { key, keyStart, value } of node.written) {
      if (++visited > MAX_VALUES) return;
      if (key === undefined) {
        for (const source of sourcesOf(value)) entriesOf(source, shape, path, taken);
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
      fieldsOf(value, shape, [...path, key], new Map());
    }
  };

  fieldsOf(root, ROOT, [], new Map());
  return visited > MAX_VALUES ? [TOO_MANY] : problems;
}

const TOO_MANY: Problem = {
  severity: "error",
  rule: "limit",
  message: `more than ${MAX_VALUES} values in mappings that merge others`,
  path: [],
  offset: 0,
  hint: "merge smaller mappings",
};

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
