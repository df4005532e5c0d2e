import type { ServiceDefinition } from "../definition/mod.ts";
import { comparablePrices, diffDefinitions } from "../diff/mod.ts";

/** A stored version of a service, and the number of versions. */
export interface StoredVersion {
  readonly definition: ServiceDefinition;
  /** Number of versions of that sid on the Engine, including this one. */
  readonly count: number;
}

/**
 * Chooses the version of a service to compare with. From 0.11 on an Engine stores several versions of a sid without
 * their order: one with a known hash is chosen, else the one with the fewest changes.
 *
 * @param stored Every definition that the Engine stores.
 * @param service.sid The sid to look for: that of the definition, or the one derived from the hash.
 * @param service.known Preferred hashes, the best first.
 * @returns `undefined` when the Engine has no service of that sid.
 * @example
 * ```ts
 * const stored = (await engine.client.list(options)).map(({ definition }) => definition);
 * const before = nearestVersion(stored, { definition, sid: "greeter" })?.definition;
 * ```
 */
export function nearestVersion(
  stored: readonly ServiceDefinition[],
  service: { readonly definition: ServiceDefinition; readonly sid: string; readonly known?: readonly string[] },
): StoredVersion | undefined {
  const versions = stored.filter(({ sid }) => sid === service.sid);
  const known = service.known?.flatMap((hash) => versions.filter((version) => version.hash === hash)) ?? [];
  const changes = (version: ServiceDefinition) =>
    diffDefinitions(...comparablePrices(version, service.definition)).length;
  const ranked = versions.map((version) => ({ version, changes: changes(version) }));
  // The sort is stable: among equally near versions, the first of the Engine's list wins.
  const [nearest] = ranked.sort((left, right) => left.changes - right.changes);
  const definition = known[0] ?? nearest?.version;
  return definition === undefined ? undefined : { definition, count: versions.length };
}
