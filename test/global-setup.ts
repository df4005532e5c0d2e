import { cp, rm } from "node:fs/promises";
import { build } from "../.ci/build.mjs";
import { readBuiltFrom, sourcesHash } from "../.ci/built-from.mjs";

/** Where tests find the bundles. */
const BUNDLES = ".build/dist";

/**
 * Puts the bundles of the present sources in place, so that tests run what a user runs: those of the last test run or the
 * committed ones if they are built from these very sources, else new ones.
 */
export default async function setup(): Promise<void> {
  const wanted = await sourcesHash();
  if ((await readBuiltFrom(BUNDLES)) === wanted) return;
  if ((await readBuiltFrom("dist")) !== wanted) return await build(BUNDLES);
  await rm(BUNDLES, { recursive: true, force: true });
  await cp("dist", BUNDLES, { recursive: true });
}
