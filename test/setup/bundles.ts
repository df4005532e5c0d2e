import { provideBundles } from "../../.ci/provide.mjs";

/** Builds the bundles first, since tests of the command line and the action run what a user runs. */
export default async function setup(): Promise<void> {
  await provideBundles();
}
