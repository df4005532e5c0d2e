import { provideBundles } from "../../.ci/provide.mjs";

/** Tests of the command line and the action run what a user runs. */
export default async function setup(): Promise<void> {
  await provideBundles();
}
