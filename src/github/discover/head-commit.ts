import type { Commit } from "../../source/mod.ts";
import type { RunContext } from "../context/context.ts";
import type { Checkout } from "./checkout.ts";

/** Returns the commit that is checked out; without git, that of the event. */
export async function readHead({ repository }: Checkout, { sha }: RunContext, signal: AbortSignal): Promise<Commit> {
  return (await repository?.head(signal)) ?? { id: sha, parents: [] };
}
