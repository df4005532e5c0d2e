import type { ChangePath, Changes } from "./change.ts";
import { type Keyed, matchByKey } from "./keyed-list.ts";
import type { RuleId } from "./rules.ts";
import { sameData } from "./same-data.ts";

/** How the entries of a list are compared by their keys. */
export interface KeyedComparison<T extends Keyed> {
  readonly changes: Changes;
  /** The list's own path. */
  readonly path: ChangePath;
  /** The noun for an entry in a path: `task`. */
  readonly noun: string;
  /** The rules for changes to the list; `duplicates` if a key occurs twice, so entries cannot be matched. */
  readonly rules: {
    readonly removed: RuleId;
    readonly duplicates: RuleId;
    added(entry: T): RuleId;
    renamed(entry: T): RuleId;
  };
  /** Returns an entry without its key and its descriptions, as text: the part that a rename keeps. */
  shapeOf(entry: T): string;
  /** Compares two matched entries. */
  compare(before: T, after: T, path: ChangePath): void;
}

/** Compares two lists whose entries have keys: removed, renamed, changed and added entries, in this order. */
export function compareKeyed<T extends Keyed>(
  before: readonly T[],
  after: readonly T[],
  { changes, path, noun, rules, shapeOf, compare }: KeyedComparison<T>,
): void {
  if (before.length === 0 && after.length === 0) return;
  const matching = matchByKey(before, after, shapeOf);
  if (matching === undefined) {
    if (!sameData(before, after)) changes.add(rules.duplicates, path, { before, after });
    return;
  }
  const { pairs, removed, added, reordered } = matching;
  if (reordered) changes.add("order-changed", path, { before: keysOf(before), after: keysOf(after) });
  for (const { entry, index } of removed) {
    changes.add(rules.removed, path.entry(noun, entry.key), { before: entry, index });
  }
  for (const pair of pairs) {
    const here = path.entry(noun, pair.after.key);
    const [old, fresh] = [pair.before.key, pair.after.key];
    if (old !== fresh) changes.add(rules.renamed(pair.after), here, { before: old, after: fresh });
    compare(pair.before, pair.after, here);
  }
  for (const { entry, index } of added) {
    changes.add(rules.added(entry), path.entry(noun, entry.key), { after: entry, index });
  }
}

/** The keys of a list, to show a change of their order. */
function keysOf(list: readonly Keyed[]): string[] {
  return list.map(({ key }) => key);
}
