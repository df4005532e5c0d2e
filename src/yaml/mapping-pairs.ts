import type { Lines } from "./lines.ts";
import type { Pair, WrittenPair, YamlNode } from "./node.ts";
import type { Report } from "./problem.ts";
import { quote } from "./words.ts";
import { LimitReached, MAX_VALUES } from "./yaml-limits.ts";

/** Computes the final pairs of a mapping from the written ones: merge keys are merged, and each key occurs once. */
export class MappingPairs {
  readonly #report: Report;
  readonly #lines: Lines;
  #merged = 0;

  constructor(report: Report, lines: Lines) {
    this.#report = report;
    this.#lines = lines;
  }

  /** @throws {LimitReached} when all mappings together merge too many keys. */
  resolve(written: readonly WrittenPair[]): Map<string, Pair> {
    const pairs = new Map<string, Pair>();
    let inherited: Set<string> | undefined;
    for (const pair of written) {
      if (pair.isUnusable) continue;
      if (pair.key === undefined) {
        inherited ??= new Set();
        this.#merge(pair, pairs, inherited);
        continue;
      }
      const first = inherited?.has(pair.key) ? undefined : pairs.get(pair.key);
      if (first === undefined) {
        inherited?.delete(pair.key);
        pairs.set(pair.key, pair);
      } else {
        const { line } = this.#lines.at(first.keyStart);
        const message = `duplicate key ${quote(pair.key)} (first in line ${line})`;
        this.#report("duplicate-key", message, pair.keyStart, { hint: "keep one of them", key: pair.key });
      }
    }
    return pairs;
  }

  #merge(pair: WrittenPair, pairs: Map<string, Pair>, inherited: Set<string>): void {
    const replaced: string[] = [];
    const added = new Set<string>();
    for (const source of this.#sourcesOf(pair)) {
      if (source.kind !== "mapping") continue;
      this.#merged += source.pairs.size;
      if (this.#merged > MAX_VALUES) {
        throw new LimitReached(`more than ${MAX_VALUES} merged keys`, pair.keyStart, "merge smaller mappings");
      }
      for (const [key, merged] of source.pairs) {
        const own = pairs.get(key);
        if (own === undefined) {
          pairs.set(key, merged);
          inherited.add(key);
          added.add(key);
        } else if (!added.has(key) && own.value !== merged.value) replaced.push(key);
      }
    }
    if (replaced.length === 0) return;
    const message = `Engine 0.10 takes ${quote(replaced[0]!)} from what is merged here, not from the key above`;
    const hint = "put `<<` before the keys that override it, and merge several mappings in one list";
    this.#report("merge-order", message, pair.keyStart, { hint, severity: "warning" });
  }

  #sourcesOf({ value, keyStart }: WrittenPair): readonly YamlNode[] {
    const sources = value.kind === "sequence" ? value.items : [value];
    const wrong = sources.find((source) => source.kind !== "mapping" && source.kind !== "broken");
    if (wrong !== undefined) {
      this.#report(
        "merge-key",
        "expected a mapping, or a list of mappings, to merge with `<<`, found something else",
        keyStart,
        { hint: 'write `<<: *name` for an anchor of a mapping; quote "<<" when it is a plain key' },
      );
    }
    return sources;
  }
}
