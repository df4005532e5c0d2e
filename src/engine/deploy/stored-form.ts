import { sentService } from "../../chain/mod.ts";
import {
  EMPTY_CONFIGURATION,
  isSince,
  type ReadDefinition,
  type Release,
  type ServiceDefinition,
  type UnknownField,
} from "../../definition/mod.ts";
import { defaultSid } from "../../hash/mod.ts";
import { isOnChain } from "../dialects/chain.ts";
import { dialectOf, type Omitted } from "../dialects/mod.ts";
import { addressOf } from "../wire/address.ts";
import { compareDefinitions, type Difference } from "./compare.ts";

/** Returns a definition as a Create request contains it, without what an Engine adds. */
export function asSent(definition: ServiceDefinition): ServiceDefinition {
  return { ...definition, hash: "", address: "", configuration: definition.configuration ?? EMPTY_CONFIGURATION };
}

/** A definition that was sent to an Engine. */
export interface Sent {
  readonly sent: ServiceDefinition;
  readonly hash: string;
  readonly release: Release;
}

/** Compares the definition that an Engine stored with what it should have stored, as far as its release returns it. */
export function compareStored(
  { sent, hash, release }: Sent,
  { definition: stored, unknownFields }: ReadDefinition,
): { readonly differences: readonly Difference[]; readonly unknownFields: readonly UnknownField[] } {
  // 0.18 and 0.20 are indistinguishable before a service is returned.
  const address = isSince(release, "0.18") && stored.address !== "" ? addressOf(hash) : "";
  const arrived = isOnChain(release) ? sentService(sent) : sent;
  const expected = {
    ...without(asSent(arrived), omittedAt(release)),
    hash,
    address,
    sid: sent.sid || defaultSid(hash),
  };
  return { differences: compareDefinitions(expected, stored), unknownFields };
}

function omittedAt(release: Release): readonly Omitted[] {
  return isSince(release, "0.11") ? [] : dialectOf(release).omits;
}

/** Returns a definition without the parts that a release does not return. */
export function without(definition: ServiceDefinition, omits: readonly Omitted[]): ServiceDefinition {
  if (omits.length === 0) return definition;
  const { configuration, dependencies, source } = definition;
  const kept = omits.includes("source") ? { ...definition, source: "" } : { ...definition, source };
  if (!omits.includes("env")) return kept;
  return {
    ...kept,
    ...(configuration === undefined ? {} : { configuration: { ...configuration, env: [] } }),
    dependencies: dependencies.map((dependency) => ({ ...dependency, env: [] })),
  };
}
