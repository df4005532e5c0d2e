// Tells by one hash what bundles are built from, so that a bundle which is there need not be built again to be tested.
// That a committed bundle is what it says is proved by check-dist.mjs.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The file in a folder of bundles that holds the hash. */
const STAMP = "built-from.txt";
/** What a bundle depends on, besides the sources: the versions of all packages, and how it is built. */
const FILES = ["package.json", "package-lock.json", "tsconfig.json", ".ci/build.mjs"];

/** The hash of everything that a bundle depends on, as the work tree has it now. */
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

/** What a folder of bundles says that it was built from; undefined when it says nothing. */
export async function readBuiltFrom(folder) {
  const text = await readFile(join(folder, STAMP), "utf8").catch(() => undefined);
  return text?.trim();
}

/** The file that says it, and its text. */
export function builtFrom(hash) {
  return { name: STAMP, text: `${hash}\n` };
}
