// Puts the bundles of the present sources where tests and benches find them, and builds them only if need be.
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "./build.mjs";
import { readBuiltFrom, sourcesHash } from "./built-from.mjs";

const FOLDER = ".build/dist";

/**
 * Provides the bundles of the sources as they are now: those of an earlier run or the committed ones if they are built from
 * these very sources, else new ones.
 *
 * @returns The bundled command line, as a path from the root of the repository.
 */
export async function provideBundles() {
  const wanted = await sourcesHash();
  if ((await readBuiltFrom(FOLDER)) !== wanted) {
    if ((await readBuiltFrom("dist")) === wanted) {
      await rm(FOLDER, { recursive: true, force: true });
      await cp("dist", FOLDER, { recursive: true });
    } else await build(FOLDER);
  }
  return join(FOLDER, "cli", "index.js");
}
