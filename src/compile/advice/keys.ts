import { nearest } from "../../core/mod.ts";
import type { MappingNode } from "../../yaml/mod.ts";
import { isNull } from "../../yaml/mod.ts";
import type { Shape } from "../shape.ts";

/** The meaning of an unknown key. */
export interface KeyAdvice {
  /** The key that is probably meant. */
  readonly meant?: string | undefined;
  readonly hint: string;
}

/**
 * Returns what an unknown key of a mapping probably means.
 *
 * @example
 * ```ts
 * adviseOnKey("properties", parameter, SHAPES.parameter).meant; // "object"
 * ```
 */
export function adviseOnKey(key: string, { pairs }: MappingNode, { what, keys, entries }: Shape): KeyAdvice {
  const { keyStart, value } = pairs.get(key)!;
  const above = (of: string): number => [pairs.get(of)?.keyStart ?? -1].find((start) => start < keyStart) ?? -1;
  const parent = keys.reduce((last, of) => (above(of) > above(last) ? of : last));
  const isEmpty = above(parent) >= 0 && isNull(pairs.get(parent)!.value);
  if (value.kind === "mapping" && isEmpty && Object.hasOwn(entries, parent))
    return { hint: `indent it below ${parent}` };
  const known = MEANINGS[what]?.find(([names]) => names.includes(key.toLowerCase()))?.[1];
  if (known !== undefined && !keys.includes(known)) return { hint: known };
  const meant = known ?? nearest(key, keys);
  return { meant, hint: known === undefined ? `use one of ${keys.join(", ")}` : `write ${known}` };
}

const IN_CONFIGURATION = "move it into configuration";
const REQUIRED = "remove it: a parameter is required unless it has optional: true";
const BOX: Meanings = [
  [["environment", "envs", "variables"], "env"],
  [["cmd", "entrypoint"], "command"],
  [["arguments"], "args"],
  [["expose"], "ports"],
  [["mounts"], "volumes"],
];

/** The names of other formats, in lower case, and the key they mean here, or a hint where there is none. */
const MEANINGS: { readonly [what: string]: Meanings } = {
  "a service": [
    [["title"], "name"],
    [["services", "depends_on"], "dependencies"],
    [["repo", "url"], "repository"],
    [["functions", "methods"], "tasks"],
    [["env", "environment", "ports", "volumes", "volumesfrom", "command", "args"], IN_CONFIGURATION],
    [["image"], "remove it: the Dockerfile makes the service's image"],
    [["inputs", "outputs"], "move it into a task"],
  ],
  "a task": [
    [["params", "parameters", "arguments", "args"], "inputs"],
    [["result", "results", "returns", "return"], "outputs"],
  ],
  "an event": [[["payload", "params", "parameters", "inputs", "outputs"], "data"]],
  "a parameter": [
    [["properties", "fields", "attributes"], "object"],
    [["array", "list", "multiple"], "repeated"],
    [["nullable"], "optional"],
    [["title", "label"], "name"],
    [["required"], REQUIRED],
    [["items"], "write the type of the items as type, and repeated: true"],
    [["default"], "remove it: a parameter has no default value"],
    [["enum", "values"], "remove it: list the accepted values in description"],
  ],
  "a configuration": BOX,
  "a dependency": BOX,
};

type Meanings = readonly (readonly [names: readonly string[], meaning: string])[];
