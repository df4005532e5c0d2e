import { MesgError, pointerOf } from "../../core/mod.ts";
import type { ProcessForm } from "./form.ts";
import type { Condition, MapEntry, ProcessDefinition } from "./process.ts";
import { depthOf, findReference, longestPath } from "./values.ts";

/**
 * Checks that the message of a release can hold a process.
 *
 * @throws {MesgError} `refused`, naming the node, when a node uses features of another form: nested references and
 * paths (from 0.18), typed conditions (from 0.21); or when a value is nested too deeply.
 * @example
 * ```ts
 * assertFits(process, processForm("0.14")); // throws if a node needs a later form
 * ```
 */
export function assertFits(process: ProcessDefinition, form: ProcessForm): void {
  for (const [index, node] of process.nodes.entries()) {
    const problem =
      node.kind === "map"
        ? firstOf(node.outputs, (output) => outputProblem(output, form))
        : node.kind === "filter"
          ? firstOf(node.conditions, (condition) => conditionProblem(condition, form))
          : undefined;
    if (problem === undefined) continue;
    const place = pointerOf(["nodes", index]);
    throw new MesgError("refused", `node ${JSON.stringify(node.key)} (${place}): ${problem}`, {
      hint: "use another --engine-version, or compile the process for this one",
    });
  }
}

/** Values may be nested this deep; in a message each takes three levels. */
const MAX_VALUE_DEPTH = 300;
/** Selectors of one path; in a message each is nested in the previous one. */
export const MAX_PATH_LENGTH = 300;

function outputProblem({ key, value }: MapEntry, form: ProcessForm): string | undefined {
  if (depthOf(value) > MAX_VALUE_DEPTH) {
    return `the value of ${JSON.stringify(key)} is nested more than ${MAX_VALUE_DEPTH} levels deep`;
  }
  if (longestPath(value) > MAX_PATH_LENGTH) {
    return `the value of ${JSON.stringify(key)} refers to a path of more than ${MAX_PATH_LENGTH} parts`;
  }
  if (form !== "0.14") return undefined;
  if (value.kind === "reference") {
    const [first, ...rest] = value.path;
    return rest.length > 0 || (first !== undefined && first.key === undefined)
      ? `the value of ${JSON.stringify(key)} refers to a path inside data, which Engines before 0.18 do not support`
      : undefined;
  }
  return findReference(value) === undefined
    ? undefined
    : `the value of ${JSON.stringify(key)} contains a reference, which Engines before 0.18 allow only at the top level`;
}

function conditionProblem({ reference, predicate, value }: Condition, form: ProcessForm): string | undefined {
  if ((reference?.path.length ?? 0) > MAX_PATH_LENGTH) {
    return `a condition has a path of more than ${MAX_PATH_LENGTH} parts`;
  }
  if (form === "0.21") {
    return reference?.nodeKey === "" && reference.path.length === 1
      ? "a condition names no node, which Engines from 0.21 on require"
      : undefined;
  }
  const isFlat = reference === undefined || (reference.path.length <= 1 && reference.path[0]?.index === undefined);
  if (!isFlat || predicate > 1) return "a condition has a path or a predicate that Engines before 0.21 do not support";
  if (value.kind !== "text")
    return `a condition compares with a ${value.kind}; Engines before 0.21 compare only strings`;
  return undefined;
}

function firstOf<T>(items: readonly T[], problemOf: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const problem = problemOf(item);
    if (problem !== undefined) return problem;
  }
  return undefined;
}
