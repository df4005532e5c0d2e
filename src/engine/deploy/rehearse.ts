import type { ServiceDefinition } from "../../definition/mod.ts";
import type { CallOptions, ConnectedEngine } from "../engine-api.ts";
import { type AcceptOptions, accept, compareHash } from "./accept.ts";

/** The options of a rehearsed deploy. */
export type RehearseOptions = CallOptions & AcceptOptions;

/**
 * Finds out what {@linkcode deploy} would do, without changing anything: makes the same checks, and asks the Engine for
 * its hash of the definition and whether it has the service.
 *
 * @returns `missing` when the service would be created.
 * @throws {MesgError} as {@linkcode deploy} would, before it creates anything.
 * @example
 * ```ts
 * await rehearseDeploy(definition, engine, { timeout: 15_000 }); // "exists"
 * ```
 */
export async function rehearseDeploy(
  sent: ServiceDefinition,
  engine: ConnectedEngine,
  options: RehearseOptions,
): Promise<"exists" | "missing"> {
  const { client } = engine;
  const { timeout, signal, source } = options;
  const accepted = accept(sent, engine, options);
  await compareHash(accepted, engine, { timeout, signal, source });
  return (await client.has(accepted.hash, { timeout, signal })) ? "exists" : "missing";
}
