/**
 * Returns the known name that is closest to `name` by edit distance; undefined when none is close. Of equally
 * close ones it is one with the same first letter, or else the first.
 *
 * @example
 * ```ts
 * nearest("desciption", ["name", "description"]); // "description"
 * ```
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  if (name.length > 64) return undefined;
  let best: string | undefined;
  // Any other character is as close to a single one.
  let most = name.length < 2 ? 0 : Math.max(1, Math.floor(name.length / 3));
  const isAlike = (candidate: string) => candidate[0]?.toLowerCase() === name[0]?.toLowerCase();
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) > most) continue;
    const changes = distance(name.toLowerCase(), candidate.toLowerCase());
    if (changes > most) continue;
    if (best !== undefined && changes === most && (isAlike(best) || !isAlike(candidate))) continue;
    [best, most] = [candidate, changes];
  }
  return best;
}

/** Maximum number of names that {@linkcode nearestOfMany} compares. */
const MAX_KNOWN = 500;

/**
 * Returns what {@linkcode nearest} does, among the first 500 known names: for checks that may find thousands of names.
 *
 * @example
 * ```ts
 * nearestOfMany("greter", serviceNames); // "greeter"
 * ```
 */
export function nearestOfMany(name: string, known: readonly string[]): string | undefined {
  return nearest(name, known.slice(0, MAX_KNOWN));
}

/** Computes the edit distance: the number of characters to insert, remove, replace, or swap with a neighbor. */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = above[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, above[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) {
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
      }
    }
    before = above;
    above = row;
  }
  return above[to.length]!;
}
