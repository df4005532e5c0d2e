import type { YamlNode } from "./node.ts";
import type { Problem } from "./problem.ts";

/** YAML values may stand this deep in each other, aliases written out: a hundred nested objects and some. */
export const MAX_YAML_DEPTH = 400;
/** Values of a plain file may stand this deep: a list of mappings in a mapping, and some. */
export const MAX_PLAIN_DEPTH = 8;
/** The most values in one file, aliases and merge keys written out. */
export const MAX_VALUES = 1_000_000;
/** The most characters in one file, aliases written out. */
export const MAX_CHARACTERS = 16 * 1024 * 1024;
/** The most aliases in one file. */
export const MAX_ALIASES = 100_000;

/** Ends the reading of a file that would grow beyond all bounds. */
export class LimitReached extends Error {
  readonly problem: Problem;

  constructor(message: string, offset: number, hint: string) {
    super(message);
    this.problem = { severity: "error", rule: "limit", message, path: [], offset, hint };
  }
}

/**
 * Holds a whole file to the limits, as it is once the aliases are written out.
 *
 * @throws {LimitReached}
 */
export function enforceYamlLimits(root: YamlNode): void {
  const found = "found more once the aliases are written out";
  if (root.size > MAX_VALUES) {
    throw new LimitReached(`expected at most ${MAX_VALUES} values, ${found}`, 0, "use fewer aliases of aliases");
  }
  if (root.length > MAX_CHARACTERS) {
    throw new LimitReached(
      `expected at most ${MAX_CHARACTERS} characters, ${found}`,
      0,
      "use fewer aliases of long texts",
    );
  }
  if (root.depth > MAX_YAML_DEPTH) {
    const message = `expected values at most ${MAX_YAML_DEPTH} levels deep, found more`;
    throw new LimitReached(message, 0, "nest less deeply");
  }
}
