import { build } from "../.ci/build.mjs";

/** Bundles the sources once per run, so that tests of the command line run what a user runs. */
export default async function setup(): Promise<void> {
  await build(".build/dist");
}
