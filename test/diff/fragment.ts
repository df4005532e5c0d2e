import { load } from "js-yaml";
import { EMPTY_CONFIGURATION, parseDefinition, type ServiceDefinition } from "../../src/definition/mod.ts";

type Fields = Record<string, unknown>;

/** The definition of a rule's example: a fragment of mesg.yml, or JSON. */
export function definitionOfExample(text: string): ServiceDefinition {
  const value = text.startsWith("{") ? JSON.parse(text) : fromYaml(load(text) as Fields);
  return parseDefinition(JSON.stringify({ configuration: EMPTY_CONFIGURATION, ...value })).definition;
}

/** mesg.yml has mappings where a definition has lists with keys. */
function fromYaml(value: Fields): Fields {
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [name, LISTS.has(name) ? entries(field as Fields) : field]),
  );
}

const LISTS = new Set(["tasks", "events", "dependencies", "inputs", "outputs", "data", "object"]);

function entries(mapping: Fields): Fields[] {
  return Object.entries(mapping).map(([key, value]) => ({ key, ...fromYaml(value as Fields) }));
}
