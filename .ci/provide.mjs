// Puts up-to-date bundles where tests and benches find them, and builds them only if necessary.
import { cp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "./build.mjs";
import { readBuiltFrom, sourcesHash } from "./built-from.mjs";

const FOLDER = ".build/dist";

/**
 * Provides bundles of the current sources: reuses an earlier build or the committed one if it matches, otherwise builds.
 *
 * @returns The bundled command line, as a path from the root of the repository.
 */
export async function provideBundles() {
  const wanted = await sourcesHash();
  if ((await readBuiltFrom(FOLDER)) !== wanted) {
    if ((await readBuiltFrom("dist")) === wanted) {
      await rm(FOLDER, { recursive: true, force: true });
      await cp("dist", FOLDER, { recursive: true });
    } else {
      console.error("bundling the sources (one to two minutes)…");
      await build(FOLDER);
    }
  }
  return join(FOLDER, "cli", "index.js");
}
