/**
 * Writes a definition as proto3 JSON: lowerCamelCase names, without default values. A run of the action that finds
 * nothing loads this module, but not the reader.
 *
 * @module
 */

import type { ServiceDefinition, Workflow } from "../service.ts";

/**
 * Converts a definition to a value for `JSON.stringify`, without defaults, with keys in the order of mesg.yml's reference.
 *
 * @example
 * ```ts
 * definitionToJson({ ...EMPTY_DEFINITION, name: "a", configuration: EMPTY_CONFIGURATION }); // { name: "a", configuration: {} }
 * ```
 */
export function definitionToJson(definition: ServiceDefinition): Record<string, unknown> {
  const workflows = definition.workflows.map(withoutUnsetEnums);
  return withoutDefaults({ ...definition, workflows }) as Record<string, unknown>;
}

/** The default of an enumeration has a name, which in another string field is an ordinary value. */
function withoutUnsetEnums({ trigger, ...workflow }: Workflow): unknown {
  if (trigger === undefined) return workflow;
  const filters = trigger.filters.map((it) => ({ ...it, predicate: it.predicate === "UNKNOWN" ? "" : it.predicate }));
  const { key, task } = workflow;
  return { key, trigger: { ...trigger, type: trigger.type === "Unknown" ? "" : trigger.type, filters }, task };
}

/** Values that proto3 JSON omits; messages stay, even empty ones. */
function withoutDefaults(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDefaults);
  if (typeof value !== "object" || value === null) return value;
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const field = (value as Record<string, unknown>)[key];
    if (!isDefault(field)) kept[key] = withoutDefaults(field);
  }
  return kept;
}

function isDefault(value: unknown): boolean {
  return value === undefined || value === "" || value === false || (Array.isArray(value) && value.length === 0);
}
