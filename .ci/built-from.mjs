// Computes one hash over everything that the bundles are built from, so that tests reuse a bundle that is up to date.
// check-dist.mjs proves that the committed bundle matches the sources.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The file in a folder of bundles that holds the hash. */
const STAMP = "built-from.txt";
/** What a bundle depends on besides the sources: package versions and the build scripts. */
const FILES = ["package.json", "package-lock.json", "tsconfig.json", ".ci/build.mjs", ".ci/quick-chunk.mjs"];

/** Returns the hash of everything that a bundle depends on, in the working tree. */
export async function sourcesHash() {
  const entries = await readdir("src", { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const paths = [...FILES, ...sources.map((path) => path.replaceAll("\\", "/")).sort()];
  const hash = createHash("sha256");
  for (const path of paths) {
    const bytes = await readFile(path);
    hash.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

/** Returns the hash recorded in a folder of bundles; undefined when there is none. */
export async function readBuiltFrom(folder) {
  const text = await readFile(join(folder, STAMP), "utf8").catch(() => undefined);
  return text?.trim();
}

/** Returns the name and text of the file that records the hash. */
export function builtFrom(hash) {
  return { name: STAMP, text: `${hash}\n` };
}
