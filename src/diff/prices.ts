import type { ServiceDefinition, Task } from "../definition/mod.ts";

/**
 * Returns two versions of a service without prices when one of them has none at all: a mesg.yml says nothing about prices,
 * which are given when it is deployed.
 *
 * @example
 * ```ts
 * diffDefinitions(...comparablePrices(stored, compiled));
 * ```
 */
export function comparablePrices(
  before: ServiceDefinition,
  after: ServiceDefinition,
): [before: ServiceDefinition, after: ServiceDefinition] {
  return isPriced(before) && isPriced(after) ? [before, after] : [withoutPrices(before), withoutPrices(after)];
}

function isPriced({ tasks }: ServiceDefinition): boolean {
  return tasks.some(({ price }) => price !== undefined);
}

function withoutPrices(definition: ServiceDefinition): ServiceDefinition {
  if (!isPriced(definition)) return definition;
  return { ...definition, tasks: definition.tasks.map(({ price: _, ...task }): Task => task) };
}
