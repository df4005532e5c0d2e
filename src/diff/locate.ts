import type { ServiceDefinition } from "../definition/mod.ts";
import type { Change } from "./change.ts";

/** A definition that comes from a file. */
export interface Located {
  /** The file as the caller named it. */
  readonly file: string;
  readonly definition: ServiceDefinition;
  /** Returns the location of a part, given as a JSON pointer into the definition's JSON, where entries have indexes. */
  locate?(pointer: string): { readonly line?: number; readonly column?: number } | undefined;
}

/** The location of a change. */
export interface ChangeLocation {
  readonly file: string;
  /** Counted from 1; missing if the file has no lines. */
  readonly line?: number;
}

/**
 * Finds the lines of changes: after the change, or before it for removed parts.
 *
 * @param before Undefined when there was no service.
 * @example
 * ```ts
 * const placeOf = locateChanges(before, after);
 * placeOf(changes[0]); // { file: "mail/mesg.yml", line: 7 }
 * ```
 */
export function locateChanges(before: Located | undefined, after: Located): (change: Change) => ChangeLocation {
  const [lineBefore, lineAfter] = [before && finder(before), finder(after)];
  return ({ pointer, after: now }) => {
    const isGone = now === undefined && before !== undefined;
    const line = isGone ? lineBefore?.(pointer) : lineAfter(pointer);
    const { file } = isGone ? before : after;
    return line === undefined ? { file } : { file, line };
  };
}

/** The pointers of a thousand changes below a key of a megabyte would not fit in memory. */
const MAX_POINTER_LENGTH = 10_000;

/** Returns the line of a pointer in which entries have keys. */
function finder({ definition, locate }: Located) {
  let indexes: Map<object, Map<string, number>> | undefined;
  const indexOf = (list: readonly { readonly key: string }[], key: string): number | undefined => {
    indexes ??= new Map();
    let known = indexes.get(list);
    if (known === undefined) {
      known = new Map(list.map((entry, index) => [entry.key, index]));
      indexes.set(list, known);
    }
    return known.get(key);
  };
  return (pointer: string): number | undefined => {
    if (locate === undefined || pointer.length > MAX_POINTER_LENGTH) return undefined;
    let part: unknown = definition;
    let byIndexes = "";
    for (const segment of pointer.split("/").slice(1)) {
      const key = segment.replaceAll("~1", "/").replaceAll("~0", "~");
      const index = Array.isArray(part) ? indexOf(part, key) : undefined;
      byIndexes += `/${index ?? segment}`;
      part = (part as Record<string, unknown> | undefined)?.[index ?? key];
    }
    return locate(byIndexes)?.line;
  };
}
