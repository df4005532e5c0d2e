import { type Compiled, compileService } from "../../compile/mod.ts";
import type { Release } from "../../definition/mod.ts";

/**
 * Returns the `locate` of a valid mesg.yml, and compiles the file again when it is first called. Most services did not
 * change, so none of their lines is needed, and keeping the trees of thousands of files takes much memory.
 */
export function locateLater(text: string, file: string, release: Release): Compiled["locate"] {
  let locate: Compiled["locate"] | undefined;
  return (pointer) => {
    locate ??= compileService(text, { file, release, dockerfile: true }).locate;
    return locate(pointer);
  };
}
