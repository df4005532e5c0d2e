import type { ServiceDefinition, Task } from "../definition/mod.ts";

/**
 * Returns two versions of a service without prices if one of them has none: a mesg.yml has no prices, which are set on
 * deploy.
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
