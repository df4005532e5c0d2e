import { join } from "node:path";
import { type Commit, Folders } from "../../source/mod.ts";
import type { RunContext } from "../context/context.ts";
import type { EngineSession } from "../context/engine-session.ts";
import type { Run } from "../context/run-parts.ts";
import type { Checkout } from "../discover/checkout.ts";
import type { ServicePlace } from "../discover/service-place.ts";
import { type BuiltService, buildService } from "./build-service.ts";
import { each } from "./each.ts";

/** Reads which commit is checked out; without git, the event says it. */
export async function readHead({ repository }: Checkout, { sha }: RunContext, signal: AbortSignal): Promise<Commit> {
  const id = await repository?.head(signal);
  return id === undefined ? { id: sha, parents: [] } : await repository!.commit(id, signal);
}

/** What the services of a checkout are built with. */
export interface HeadOptions {
  readonly session: EngineSession;
  /** Where the source of a service is written as a CAR; undefined for nowhere. */
  carOf(place: ServicePlace): Promise<string | undefined>;
}

/** Builds the services of a checkout. */
export async function buildHead(
  { inputs, context, signal }: Run,
  { places }: Checkout,
  { session, carOf }: HeadOptions,
): Promise<BuiltService[]> {
  const { serviceFile, allowFiles, maxSourceSize, allowDirty } = inputs;
  const folders = new Folders(signal);
  const shared = { release: session.release, serviceFile, allowFiles, maxSourceSize, allowDirty, signal };
  return await each(places, async (place) => {
    const path = join(context.workspace, place.path, place.isDefinition ? ".." : ".");
    return await buildService(place, () => folders.open(path), { ...shared, car: await carOf(place) });
  });
}
