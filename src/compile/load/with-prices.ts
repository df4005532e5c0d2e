import { isSince, type Price, type Release, type ServiceDefinition } from "../../definition/mod.ts";

/**
 * Returns a definition whose tasks all have a price, where Engine 0.26 requires one and a mesg.yml has none. Its hash
 * equals that of the deployed service, since the hash does not include the amounts.
 *
 * @example
 * ```ts
 * serviceHash(withPrices(definition, "0.26"), "0.26");
 * ```
 */
export function withPrices(definition: ServiceDefinition, release: Release): ServiceDefinition {
  if (!isSince(release, "0.26")) return definition;
  const price = { perCall: "0", perSec: "0", perKB: "0" };
  return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price: task.price ?? price })) };
}

/** Returns a definition in which every task has this price. */
export function withPrice(definition: ServiceDefinition, price: Price): ServiceDefinition {
  return { ...definition, tasks: definition.tasks.map((task) => ({ ...task, price })) };
}
