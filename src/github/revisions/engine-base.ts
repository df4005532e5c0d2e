import type { ServiceDefinition } from "../../definition/mod.ts";
import type { ConnectedEngine } from "../../engine/mod.ts";
import type { Redact } from "../inputs/secret-inputs.ts";
import { type BaseServices, type ServiceBase, sideOf } from "./base-services.ts";
import type { BuiltService } from "./build-service.ts";
import { redactStored } from "./engine-texts.ts";

/** The services of a checkout as an Engine stores them. */
export interface EngineBase {
  readonly services: BaseServices;
  /** One sentence each. */
  readonly notices: readonly string[];
}

/** Lists every definition that an Engine stores. @throws {MesgError} when it does not answer. */
export async function listStored(engine: ConnectedEngine, signal: AbortSignal): Promise<ServiceDefinition[]> {
  const { CALL_TIMEOUT } = await import("../../engine/mod.ts");
  return (await engine.client.list({ timeout: CALL_TIMEOUT, signal })).map(({ definition }) => definition);
}

/**
 * Finds the services of a checkout on an Engine by their sid. The Engine's other services are not part of the
 * comparison.
 *
 * @param redact Removes secrets from what the Engine returns.
 */
export async function matchStored(
  services: readonly BuiltService[],
  stored: readonly ServiceDefinition[],
  redact: Redact = (text) => text,
): Promise<EngineBase> {
  const { nearestVersion } = await import("../../engine/mod.ts");
  const of = new Map<BuiltService, ServiceBase>();
  const notices: string[] = [];
  for (const service of services) {
    const { definition, file, place, sid = "" } = service;
    const version = definition && nearestVersion(stored, { definition, sid });
    if (definition === undefined || version === undefined) {
      of.set(service, { side: { state: "absent", file } });
      continue;
    }
    const built = asBuilt(service, redactStored(version.definition, definition, redact));
    of.set(service, { side: sideOf(built), built });
    const { hash } = version.definition;
    if (version.count > 1) {
      notices.push(`${place.path}: the Engine has ${version.count} versions; compared with the nearest, ${hash}`);
    }
  }
  return { services: { of, removed: [] }, notices };
}

/** Returns a stored definition as a built service. */
function asBuilt(service: BuiltService, stored: ServiceDefinition): BuiltService {
  const { place, file } = service;
  const { hash, sid } = stored;
  const definition = asSent(stored, service.definition!);
  // An Engine stores no waivers, so it is unknown which waivers are new.
  const nothing = { waivers: undefined, diagnostics: [], notices: [], locate: () => undefined };
  return { ...nothing, place, file, hash, sid, definition };
}

/** Returns a stored definition without what the Engine added: a sid, and an empty configuration. */
function asSent(stored: ServiceDefinition, { sid, configuration }: ServiceDefinition): ServiceDefinition {
  const { configuration: filled, ...rest } = stored;
  const isFilledIn = configuration === undefined && Object.values(filled ?? {}).every(({ length }) => length === 0);
  return isFilledIn ? { ...rest, sid } : { ...stored, sid };
}
