import type { YamlNode } from "./node.ts";
import type { Problem } from "./problem.ts";

/** Maximum depth of values with aliases expanded: enough for a hundred nested objects. */
export const MAX_YAML_DEPTH = 400;
/** Maximum depth of values in a plain file: enough for a list of mappings in a mapping. */
export const MAX_PLAIN_DEPTH = 8;
/** Maximum number of values in a file with aliases and merge keys expanded. */
export const MAX_VALUES = 1_000_000;
/** Maximum number of characters in a file after aliases are expanded. */
export const MAX_CHARACTERS = 16 * 1024 * 1024;
/** Maximum number of aliases in a file. */
export const MAX_ALIASES = 100_000;

/** Thrown to stop reading a file that is beyond a limit. */
export class LimitReached extends Error {
  readonly problem: Problem;

  constructor(message: string, offset: number, hint: string) {
    super(message);
    this.problem = { severity: "error", rule: "limit", message, path: [], offset, hint };
  }
}

/**
 * Checks a whole file against the limits, with its aliases expanded.
 *
 * @throws {LimitReached}
 */
export function enforceYamlLimits(root: YamlNode): void {
  const counted = "with aliases written out";
  if (root.size > MAX_VALUES) {
    throw new LimitReached(`more than ${MAX_VALUES} values, ${counted}`, 0, "use fewer aliases of aliases");
  }
  if (root.length > MAX_CHARACTERS) {
    throw new LimitReached(`more than ${MAX_CHARACTERS} characters, ${counted}`, 0, "use fewer aliases of long texts");
  }
  if (root.depth > MAX_YAML_DEPTH) {
    const message = `values are nested more than ${MAX_YAML_DEPTH} levels deep`;
    throw new LimitReached(message, 0, "nest less deeply");
  }
}
