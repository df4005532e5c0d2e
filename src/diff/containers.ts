import { type Configuration, type Dependency, EMPTY_CONFIGURATION, type ServiceDefinition } from "../definition/mod.ts";
import type { ChangePath, Changes } from "./change.ts";
import type { RuleId } from "./rules.ts";
import { sameData, sameTexts } from "./same-data.ts";

const FIELDS = Object.keys(EMPTY_CONFIGURATION) as (keyof Configuration)[];

/** Compares the configurations of the service's own container. */
export function compareConfigurations(
  { configuration: before }: ServiceDefinition,
  { configuration: after }: ServiceDefinition,
  path: ChangePath,
  changes: Changes,
): void {
  if (before !== undefined && after !== undefined) {
    for (const change of fieldChanges(before, after)) change("configuration-changed", path, changes);
  } else if (before !== after) {
    // Some Engines distinguish a missing configuration from an empty one.
    changes.add("configuration-changed", path, { before, after });
  }
}

/** Compares two dependencies with the same key. */
export function compareDependencies(before: Dependency, after: Dependency, path: ChangePath, changes: Changes): void {
  changes.compare("dependency-changed", path.to("image"), before.image, after.image);
  for (const change of fieldChanges(before, after)) change("dependency-changed", path, changes);
}

/** Returns a dependency without its key, as text. */
export function dependencyShape(dependency: Dependency): string {
  return JSON.stringify([dependency.image, ...FIELDS.map((field) => dependency[field])]);
}

type AddChange = (rule: RuleId, path: ChangePath, changes: Changes) => void;

function fieldChanges(before: Configuration, after: Configuration): AddChange[] {
  return FIELDS.filter((field) => !sameData(before[field], after[field])).map((field) => {
    const [old, fresh] = [before[field], after[field]];
    // Only the order of a command's arguments matters to a container.
    const isOrder = field !== "args" && typeof old !== "string" && typeof fresh !== "string" && sameTexts(old, fresh);
    return (rule, path, changes) => {
      changes.add(isOrder ? "order-changed" : rule, path.to(field, field), { before: old, after: fresh });
    };
  });
}
