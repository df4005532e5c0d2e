import { EMPTY_CONFIGURATION, type ServiceDefinition } from "../../definition/mod.ts";
import { comparablePrices, diffDefinitions } from "../../diff/mod.ts";
import { nearestVersion } from "../../engine/mod.ts";
import { summarize } from "../../waivers/mod.ts";
import type { Comparison } from "../compare/comparison.ts";
import type { Redact } from "../inputs/secret-inputs.ts";
import { redactStored } from "../revisions/engine-texts.ts";
import type { PreviousVersion } from "./deployment.ts";

/**
 * Returns the version of a service that an Engine had before a deploy: the version of the base if the Engine has it,
 * else the nearest one. Never the deployed version itself.
 *
 * @param stored Every definition that the Engine stores.
 * @param redact Removes secrets from what the Engine returns.
 */
export function previousVersion(
  { service, before: base }: Comparison,
  stored: readonly ServiceDefinition[],
  redact: Redact = (text) => text,
): PreviousVersion | undefined {
  const { definition, sid = "", hash } = service;
  if (definition === undefined) return undefined;
  const others = stored.filter((other) => other.hash !== hash);
  const known = base?.hash === undefined ? [] : [base.hash];
  const found = nearestVersion(others, { definition, sid, known });
  if (found === undefined) return undefined;
  const before = redactStored(found.definition, definition, redact);
  // An Engine adds an empty configuration if none was sent.
  const changes = diffDefinitions(...comparablePrices(before, { configuration: EMPTY_CONFIGURATION, ...definition }));
  return { ...found, definition: before, changes, summary: summarize(changes) };
}
