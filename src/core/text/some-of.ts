/**
 * Returns a list of all items for a message.
 *
 * @param last The word before the last item.
 * @example
 * ```ts
 * listOf(["a", "b", "c"]); // "a, b and c"
 * ```
 */
export function listOf(items: readonly string[], last: "and" | "or" = "and"): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(", ")} ${last} ${items.at(-1)}`;
}

/**
 * Returns a list for a message: of many names only the first, and the number of the others.
 *
 * @param max Maximum number of names.
 * @param show Returns how a name is written; by default unchanged.
 * @example
 * ```ts
 * someOf(["a", "b", "c"], 2); // "a, b and 1 more"
 * ```
 */
export function someOf(names: readonly string[], max: number, show: (name: string) => string = unchanged): string {
  const shown = names.slice(0, max).map((name) => show(name));
  return `${shown.join(", ")}${names.length > max ? ` and ${names.length - max} more` : ""}`;
}

/**
 * Returns the lines of a list for a message: of many items only the first, and a line with the number of the others.
 *
 * @param max Maximum number of items.
 * @param show Returns the line of an item.
 * @example
 * ```ts
 * someLines([1, 2, 3], 2, String); // ["1", "2", "and 1 more"]
 * ```
 */
export function someLines<Item>(items: readonly Item[], max: number, show: (item: Item) => string): string[] {
  const lines = items.slice(0, max).map((item) => show(item));
  if (items.length > max) lines.push(`and ${items.length - max} more`);
  return lines;
}

function unchanged(name: string): string {
  return name;
}
