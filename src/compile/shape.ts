import { SHAPES, type Shape } from "./generated/shapes.ts";

export type { Shape };

/** The shape of the file itself. */
export const ROOT: Shape = SHAPES.service!;

/** Returns the shape of the entries in the value of a key; undefined when the value holds no entries. */
export function entryShape(shape: Shape, key: string): Shape | undefined {
  return Object.hasOwn(shape.entries, key) ? SHAPES[shape.entries[key]!] : undefined;
}

/**
 * Returns the shape of the mapping at a path; undefined where keys are the author's own (`tasks`) or there is none.
 *
 * @example
 * ```ts
 * shapeAt(["tasks", "greet"])?.what; // "a task"
 * ```
 */
export function shapeAt(path: readonly string[]): Shape | undefined {
  let shape: Shape | undefined = ROOT;
  for (let index = 0; index < path.length && shape !== undefined; index++) {
    const key = path[index]!;
    if (Object.hasOwn(shape.inside, key)) shape = SHAPES[shape.inside[key]!];
    // The path continues with the author's key; if it ends before, it means all entries.
    else shape = ++index < path.length ? entryShape(shape, key) : undefined;
  }
  return shape;
}
