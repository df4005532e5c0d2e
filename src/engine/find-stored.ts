import { MesgError, someOf, visibleText } from "../core/mod.ts";
import type { ServiceDefinition } from "../definition/mod.ts";
import { comparablePrices, diffDefinitions } from "../diff/mod.ts";
import type { CallOptions, ConnectedEngine } from "./engine-api.ts";

/** Maximum number of hashes in an error. */
const MAX_NAMED = 20;

/**
 * Finds the stored version of a service to compare with. From 0.11 on an Engine stores several versions of a sid
 * without their order: an equal version is chosen, otherwise a hash is required.
 *
 * @param service The service, whose sid is searched.
 * @param options.hash The hash of the version to choose, in base58, regardless of its sid.
 * @returns `undefined` when there is no service with that sid.
 * @throws {MesgError} `usage` when it has no sid, or when several versions exist and all differ; as {@linkcode
 * EngineClient} when the Engine refuses or does not answer.
 * @example
 * ```ts
 * const stored = await findStored(engine, definition, { timeout: 15_000 });
 * ```
 */
export async function findStored(
  { client, address }: ConnectedEngine,
  service: ServiceDefinition,
  options: CallOptions & { readonly hash?: string | undefined },
): Promise<ServiceDefinition | undefined> {
  if (options.hash !== undefined) return (await client.get(options.hash, options)).definition;
  if (service.sid === "") {
    throw new MesgError("usage", "the service has no sid to look for on the Engine", {
      hint: "set the version to compare with: --hash HASH",
    });
  }
  const stored = (await client.list(options)).map(({ definition }) => definition);
  const versions = stored.filter(({ sid }) => sid === service.sid);
  const same = versions.find((version) => diffDefinitions(...comparablePrices(version, service)).length === 0);
  if (same !== undefined || versions.length <= 1) return same ?? versions[0];
  const hashes = someOf(
    versions.map(({ hash }) => hash),
    MAX_NAMED,
    (hash) => (/^\w{1,64}$/.test(hash) ? hash : visibleText(JSON.stringify(hash))),
  );
  throw new MesgError(
    "usage",
    `expected one version of ${service.sid} at ${address}, found ${versions.length}: ${hashes}`,
    {
      hint: "set the one to compare with: --hash HASH",
    },
  );
}
