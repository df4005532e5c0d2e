import type { ServiceDefinition } from "../definition/mod.ts";
import { diffDefinitions } from "../diff/mod.ts";

/** A version of a service that an Engine keeps, and how many there are. */
export interface StoredVersion {
  readonly definition: ServiceDefinition;
  /** Versions of that sid on the Engine, this one counted in. */
  readonly count: number;
}

/**
 * The version of a service to compare with, where nobody names one. From 0.11 on versions of one sid stand side by side,
 * and nothing tells which came last: one that is known by its hash is taken, else the one with the fewest changes.
 *
 * @param stored Every definition that the Engine keeps.
 * @param service.sid The sid to look for: the definition's own, or the one that Engines make of the hash.
 * @param service.known Hashes to take before any other, the best first.
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
  const changes = (version: ServiceDefinition) => diffDefinitions(version, service.definition).length;
  const ranked = versions.map((version) => ({ version, changes: changes(version) }));
  // The sort is stable: of versions as near as each other the Engine's first one is taken.
  const [nearest] = ranked.sort((left, right) => left.changes - right.changes);
  const definition = known[0] ?? nearest?.version;
  return definition === undefined ? undefined : { definition, count: versions.length };
}
