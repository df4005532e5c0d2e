/** The number of paths that a hint names. */
const MAX_NAMED = 20;

/** Returns a list of paths for a hint; of many only the first, and the number of the others. */
export function someOf(paths: readonly string[]): string {
  const named = paths.slice(0, MAX_NAMED).join(", ");
  return paths.length > MAX_NAMED ? `${named} and ${paths.length - MAX_NAMED} more` : named;
}
