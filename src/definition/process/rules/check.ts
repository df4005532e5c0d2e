import { isSince, type Release } from "../../release.ts";
import { processForm } from "../form.ts";
import type { ProcessDefinition } from "../process.ts";
import { checkFields } from "./fields.ts";
import { checkLinks, missingType } from "./links.ts";
import { checkTree } from "./tree.ts";
import type { ProcessViolation } from "./violation.ts";

/**
 * Checks a process against the rules of an Engine release, in the Engine's order. An Engine reports only the first
 * violation.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * checkProcess({ ...EMPTY_PROCESS, name: "a" }, "0.20")[0]?.text; // "should contain exactly one trigger (result or event)"
 * ```
 */
export function checkProcess(process: ProcessDefinition, release: Release): ProcessViolation[] {
  const { fields, graph } = checkInStages(process, release);
  return [...fields, ...graph];
}

/** An Engine's answer to a process that it rejects: the text of an error or a panic. */
export interface ProcessRefusal {
  readonly text: string;
  readonly isPanic: boolean;
}

/**
 * Returns the exact error of an Engine release for a process; undefined when it accepts the process.
 *
 * @throws {MesgError} `usage` before 0.14.
 * @example
 * ```ts
 * processRefusal(process, "0.20")?.text; // undefined if Engine 0.20 accepts the process
 * ```
 */
export function processRefusal(process: ProcessDefinition, release: Release): ProcessRefusal | undefined {
  const { fields, graph } = checkInStages(process, release);
  const unreadable = fields.find(({ text }) => text === "hash: invalid length");
  if (unreadable !== undefined) return { text: unreadable.text, isPanic: false };
  if (fields.length > 0) {
    const separator = isSince(release, "0.21") ? ". " : "\n";
    return { text: fields.map(({ text }) => text).join(separator), isPanic: false };
  }
  const [first] = graph;
  return first && { text: first.text, isPanic: first.isPanic === true };
}

/** Returns the violations of single fields, and those of the graph: of its links or, if all are valid, of its shape. */
function checkInStages(process: ProcessDefinition, release: Release): { fields: Violations; graph: Violations } {
  processForm(release);
  const fields = checkFields(process, release);
  const links = checkLinks(process, release);
  // A walk along the links ends only if each of them leads to one node.
  const shape = fields.length + links.length > 0 ? undefined : checkShape(process, release);
  return { fields, graph: shape === undefined ? links : [shape] };
}

function checkShape(process: ProcessDefinition, release: Release): ProcessViolation | undefined {
  const untyped = isSince(release, "0.18") ? -1 : process.nodes.findIndex(({ kind }) => kind === "none");
  return untyped >= 0 ? missingType(untyped) : checkTree(process);
}

type Violations = readonly ProcessViolation[];
