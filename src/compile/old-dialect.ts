/**
 * The dialect of mesg.yml before Engine 0.10, and its replacement.
 *
 * @module
 */
import { PARAMETER_TYPES } from "../definition/mod.ts";
import { isNull, type ScalarNode, writtenText } from "../yaml/mod.ts";

/** A use of the old dialect, and its replacement. */
export interface OldDialect {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
  /** The path below which this causes every other problem; by default the location itself. */
  readonly explains?: readonly string[];
}

/** Explains a key that only older Engines accept; undefined for any other key. */
export function oldKey(path: readonly string[], key: string): OldDialect | undefined {
  if (path.length === 0) return oldServiceKey(key);
  if (key === "data" && path.length === 4 && path[0] === "tasks" && path[2] === "outputs") {
    const output = JSON.stringify(path[3]);
    return {
      rule: "multi-output",
      message: `the output ${output} has its own parameters under "data", which only Engines before 0.10 read`,
      hint: `run mesg-compile migrate, or move the parameters under ${output} up into "outputs": a task has one result`,
      explains: path,
    };
  }
  if (key === "volumesfrom" && (path[0] === "configuration" || path[0] === "dependencies")) {
    return {
      rule: "volumes-from-spelling",
      message: 'unknown key "volumesfrom", the old spelling of "volumesFrom"',
      hint: "write volumesFrom",
    };
  }
  return undefined;
}

function oldServiceKey(key: string): OldDialect | undefined {
  if (key === "alias") {
    return {
      rule: "alias-renamed",
      message: 'unknown key "alias", the old name of "sid"',
      hint: "write sid",
    };
  }
  if (key === "workflows" || key === "steps" || key === "trigger") {
    return {
      rule: "process-key",
      message: `${JSON.stringify(key)} belongs to a process, not to a service`,
      hint: "move the process to its own file",
    };
  }
  if (key === "visibility" || key === "publish" || key === "version") {
    return {
      rule: "obsolete-key",
      message: `obsolete key ${JSON.stringify(key)}: Engines since 0.10 no longer accept it`,
      hint: "remove it",
    };
  }
  return undefined;
}

/** Explains a parameter that is only a type: `name: String`. */
export function shortParameter(key: string, { text, ...node }: ScalarNode): OldDialect | undefined {
  const type = PARAMETER_TYPES.find((known) => known.toLowerCase() === text.trim().toLowerCase());
  if (type === undefined || isNull({ text, ...node })) return undefined;
  return {
    rule: "short-parameter",
    message: `expected a parameter (a mapping) for ${JSON.stringify(key)}, found only its type`,
    hint: `write it as ${writtenText(key)}: {type: ${type}}`,
  };
}
