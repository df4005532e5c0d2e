import type { ServiceDefinition } from "../../definition/mod.ts";
import type { ConnectedEngine } from "../../engine/mod.ts";
import type { Redact } from "../inputs/redact.ts";
import type { BuiltService } from "./build-service.ts";
import { redactStored } from "./stored-texts.ts";

/** What an Engine has of the services of a checkout. */
export interface StoredServices {
  readonly services: readonly BuiltService[];
  /** One sentence each. */
  readonly notices: readonly string[];
}

/** Every definition that an Engine keeps. @throws {MesgError} when it does not answer. */
export async function listStored(engine: ConnectedEngine, signal: AbortSignal): Promise<ServiceDefinition[]> {
  const { CALL_TIMEOUT } = await import("../../engine/mod.ts");
  return (await engine.client.list({ timeout: CALL_TIMEOUT, signal })).map(({ definition }) => definition);
}

/**
 * Finds the services of a checkout among what an Engine keeps: by their sid. The Engine's other services are others'.
 *
 * @param redact Takes secrets out of what the Engine says.
 */
export async function matchStored(
  services: readonly BuiltService[],
  stored: readonly ServiceDefinition[],
  redact: Redact = (text) => text,
): Promise<StoredServices> {
  const { nearestVersion: nearest } = await import("../../engine/mod.ts");
  const found = services.flatMap((service) => {
    const { definition, sid = "" } = service;
    if (definition === undefined) return [];
    const version = nearest(stored, { definition, sid });
    if (version === undefined) return [];
    return [{ service, version: { ...version, definition: redactStored(version.definition, definition, redact) } }];
  });
  return {
    services: found.map(({ service, version }) => asBuilt(service, version.definition)),
    notices: found.flatMap(({ service, version }) => {
      if (version.count === 1) return [];
      const { path } = service.place;
      return [
        `${path}: the Engine has ${version.count} versions; compared with the nearest, ${version.definition.hash}`,
      ];
    }),
  };
}

/** A stored definition in the place of the service that it is. */
function asBuilt(service: BuiltService, stored: ServiceDefinition): BuiltService {
  const { place, file, waivers } = service;
  const { hash, sid } = stored;
  const definition = asSent(stored, service.definition!);
  // The waivers stand in the checkout alone: which of them are new is not known.
  return { place, file, waivers, hash, sid, definition, diagnostics: [], notices: [], locate: () => undefined };
}

/** A stored definition without what an Engine fills in: a sid, and a configuration that says nothing. */
function asSent(stored: ServiceDefinition, { sid, configuration }: ServiceDefinition): ServiceDefinition {
  const { configuration: filled, ...rest } = stored;
  const isFilledIn = configuration === undefined && Object.values(filled ?? {}).every(({ length }) => length === 0);
  return isFilledIn ? { ...rest, sid } : { ...stored, sid };
}
