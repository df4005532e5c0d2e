import { type Compiled, compileService } from "../../compile/mod.ts";
import type { Release } from "../../definition/mod.ts";

/**
 * Returns the `locate` of a valid mesg.yml, which is compiled again on demand: most services did not change, so no line of
 * them is needed, and the trees of thousands of files take much memory.
 */
export function locateLater(text: string, file: string, release: Release): Compiled["locate"] {
  let locate: Compiled["locate"] | undefined;
  return (pointer) => {
    locate ??= compileService(text, { file, release, dockerfile: true }).locate;
    return locate(pointer);
  };
}
