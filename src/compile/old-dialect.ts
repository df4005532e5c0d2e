/**
 * What mesg.yml looked like before Engine 0.10: words for those who still write it so.
 *
 * @module
 */
import { PARAMETER_TYPES } from "../definition/mod.ts";
import { isNull, type ScalarNode } from "../yaml/mod.ts";

/** What is wrong and what to write today. */
export interface OldDialect {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  /** The path under which other complaints follow from this one; the place itself when left out. */
  readonly explains?: readonly string[];
}

/** What a key that is unknown today once meant; undefined when it never meant anything. */
export function oldKey(path: readonly string[], key: string): OldDialect | undefined {
  if (path.length === 0) return oldServiceKey(key);
  if (key === "data" && path.length === 4 && path[0] === "tasks" && path[2] === "outputs") {
    const output = JSON.stringify(path[3]);
    return {
      rule: "multi-output",
      message: `expected the output ${output} to be one parameter, found a set of parameters under "data"`,
      hint: `since Engine 0.10 a task has one result: move the parameters under ${output} up into "outputs"`,
      explains: path,
    };
  }
  if (key === "volumesfrom" && (path[0] === "configuration" || path[0] === "dependencies")) {
    return {
      rule: "volumes-from-spelling",
      message: 'expected "volumesFrom", found its old spelling "volumesfrom"',
      hint: `write volumesFrom`,
    };
  }
  return undefined;
}

function oldServiceKey(key: string): OldDialect | undefined {
  if (key === "alias") {
    return {
      rule: "alias-renamed",
      message: 'expected "sid" for the service\'s own id, found its old name "alias"',
      hint: `write sid`,
    };
  }
  if (key === "workflows" || key === "steps" || key === "trigger") {
    return {
      rule: "process-key",
      message: `expected a key that a service has, found ${JSON.stringify(key)}, which belongs to a process`,
      hint: "keep a process in a file of its own; a service has tasks and events",
    };
  }
  if (key === "visibility" || key === "publish" || key === "version") {
    return {
      rule: "obsolete-key",
      message: `expected a key that a service has, found ${JSON.stringify(key)}, which Engines since 0.10 do not know`,
      hint: `remove it`,
    };
  }
  return undefined;
}

/** A parameter that is given by its type alone: `name: String`. */
export function shortParameter(key: string, { text, ...node }: ScalarNode): OldDialect | undefined {
  const type = PARAMETER_TYPES.find((known) => known.toLowerCase() === text.trim().toLowerCase());
  if (type === undefined || isNull({ text, ...node })) return undefined;
  return {
    rule: "short-parameter",
    message: `expected a parameter (a mapping of keys) for ${JSON.stringify(key)}, found only its type`,
    hint: `write it as ${key}: {type: ${type}}`,
  };
}
