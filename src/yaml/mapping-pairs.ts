import type { Lines } from "./lines.ts";
import type { Pair, WrittenPair, YamlNode } from "./node.ts";
import type { Report } from "./problem.ts";
import { quote } from "./words.ts";
import { LimitReached, MAX_VALUES } from "./yaml-limits.ts";

/** Begins a key that cannot be used; it was told, and YAML allows no NUL in a text. */
export const UNUSABLE = "\0";

/** Makes of the pairs of a mapping, as they were written, those that hold: merge keys are merged, and no key comes twice. */
export class MappingPairs {
  readonly #report: Report;
  readonly #lines: Lines;
  #merged = 0;

  constructor(report: Report, lines: Lines) {
    this.#report = report;
    this.#lines = lines;
  }

  /** @throws {LimitReached} at one merged key too many in all mappings together. */
  resolve(written: readonly WrittenPair[]): Map<string, Pair> {
    const pairs = new Map<string, Pair>();
    const own = new Map<string, number>();
    for (const pair of written) {
      if (pair.key === undefined) {
        this.#merge(pair, pairs);
        continue;
      }
      const first = own.get(pair.key);
      if (first !== undefined) {
        const { line } = this.#lines.at(first);
        const message = `expected each key once, found ${quote(pair.key)} again (first on line ${line})`;
        this.#report("duplicate-key", message, pair.keyStart, "keep one of them", pair.key);
        continue;
      }
      own.set(pair.key, pair.keyStart);
      pairs.set(pair.key, pair);
    }
    for (const key of pairs.keys()) if (key.startsWith(UNUSABLE)) pairs.delete(key);
    return pairs;
  }

  #merge(pair: WrittenPair, pairs: Map<string, Pair>): void {
    for (const source of this.#sourcesOf(pair)) {
      if (source.kind !== "mapping") continue;
      this.#merged += source.pairs.size;
      if (this.#merged > MAX_VALUES) {
        const message = `expected at most ${MAX_VALUES} merged keys, found more`;
        throw new LimitReached(message, pair.keyStart, "merge smaller mappings");
      }
      for (const [key, inherited] of source.pairs) if (!pairs.has(key)) pairs.set(key, inherited);
    }
  }

  #sourcesOf({ value, keyStart }: WrittenPair): readonly YamlNode[] {
    const sources = value.kind === "sequence" ? value.items : [value];
    const wrong = sources.find((source) => source.kind !== "mapping" && source.kind !== "broken");
    if (wrong !== undefined) {
      this.#report(
        "merge-key",
        "expected a mapping, or a list of mappings, to merge with `<<`, found something else",
        keyStart,
        'write `<<: *name` for an anchor of a mapping; quote "<<" when it is a plain key',
      );
    }
    return sources;
  }
}
