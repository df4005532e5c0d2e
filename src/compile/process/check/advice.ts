import { nearest } from "../../../core/mod.ts";
import type { ProcessDefinition, ProcessRuleId, ProcessViolation, Release } from "../../../definition/mod.ts";
import { quote } from "../../../yaml/mod.ts";

/** The message and hint of a violation. */
interface Advice {
  readonly message: string;
  readonly hint: string;
}

/** Returns a text in quotes for display, without the values of variables. */
export type Show = (text: string) => string;

interface Broken extends ProcessViolation {
  readonly field: string;
  readonly show: Show;
  readonly process: ProcessDefinition;
}

/**
 * Describes an Engine's refusal of a process.
 *
 * @example
 * ```ts
 * adviseOnProcess({ rule: "process-cycle", pointer: "/nodes/1", found: "b", text: "…" }, process, quote).message;
 * // 'expected steps without a cycle, found one through "b"'
 * ```
 */
export function adviseOnProcess(violation: ProcessViolation, process: ProcessDefinition, show: Show = quote): Advice {
  const field = violation.pointer.split("/").findLast((segment) => !/^\d*$/.test(segment)) ?? "";
  return ADVICE[violation.rule]({ ...violation, field, show, process });
}

/** As {@linkcode adviseOnProcess}, for a definition: missing parts are added by compiling its process file again. */
export function adviseOnDefinition(violation: ProcessViolation, process: ProcessDefinition, release: Release): Advice {
  const advice = adviseOnProcess(violation, process);
  const hint = `compile the process file with --engine-version ${release}`;
  if (/\/conditions\/\d+\/reference\/nodeKey$/.test(violation.pointer) && violation.found === "") {
    return { message: "expected a condition that names a step, found the form of Engines before 0.21", hint };
  }
  return violation.rule === "process-required" ? { ...advice, hint } : advice;
}

const REQUIRED: { readonly [field: string]: Advice } = {
  name: { message: "the process has no name", hint: "write `name: …`" },
  instanceHash: {
    message: "expected an instance, found none",
    hint: "write `instanceHash: …`, or `instance:` with `src: FOLDER`",
  },
  predicate: { message: "expected a predicate, found none", hint: "write `predicate: EQ`" },
  value: { message: "expected a value to compare with, found none", hint: "write `value: …`" },
  reference: { message: "expected a value to compare, found none", hint: "write `key: …`" },
  eventKey: { message: "expected the key of an event, found none", hint: "write `eventKey: …`" },
  path: {
    message: "expected the key of a value to refer to, found none",
    hint: "write { key: … }; constants need an Engine from 0.15 on",
  },
  nodeKey: {
    message: "expected a step to take the value from, found none",
    hint: "no step precedes it; write `stepKey: …`, or move the step after its trigger",
  },
};

/** The kinds of values of conditions, in words. */
const VALUES = { text: "a string", flag: "a boolean", null: "null", none: "nothing" };

function stepsHint(found: string, { nodes }: ProcessDefinition, show: Show): string {
  const keys = nodes.slice(0, 2 * SHOWN_STEPS).flatMap(({ kind, key }) => (kind === "map" ? [] : [key]));
  const meant = nearest(found, keys);
  if (meant !== undefined) return `did you mean ${show(meant)}?`;
  return `the ${nodes.length > SHOWN_STEPS ? "first " : ""}steps are ${keys.slice(0, SHOWN_STEPS).map(show).join(", ")}`;
}

/** The number of steps that a hint lists; a step has one node or two. */
const SHOWN_STEPS = 20;

const ADVICE: { readonly [rule in ProcessRuleId]: (broken: Broken) => Advice } = {
  "process-required": ({ field, pointer, process }) => {
    if (field !== "taskKey") {
      return REQUIRED[field] ?? { message: `expected a string in ${quote(field)}, found none`, hint: `write ${field}` };
    }
    const isTrigger = process.nodes[Number(pointer.split("/")[2])]?.kind === "result";
    return {
      message: `expected ${isTrigger ? "eventKey or taskKey" : "the key of a task"}, found none`,
      hint: isTrigger ? "write `eventKey: …`, or `taskKey: …` for the result of a task" : "write `taskKey: …`",
    };
  },
  "process-printable-ascii": ({ field, found, show }) => ({
    message: `expected printable ASCII in ${quote(field === "path" ? "key" : field)}, found ${show(String(found))}`,
    hint: "Engines accept only characters from space to ~",
  }),
  "process-hash": ({ found, show }) => ({
    message: `expected an instance hash (base58 text of 32 bytes), found ${show(String(found))}`,
    hint: "use the whole instance hash",
  }),
  "process-node-unknown": ({ found, show, process }) => ({
    message: `expected the key of a step, found ${show(String(found))}`,
    hint: stepsHint(String(found), process, show),
  }),
  "process-node-repeated": ({ found, show }) => ({
    message: `expected each key once, found ${show(String(found))} for more than one step`,
    hint: "give every step its own key: a step without a key is called node-N, and its inputs KEY-inputs",
  }),
  "process-trigger": ({ found }) => ({
    message: `expected exactly one trigger, found ${found === 0 ? "none" : found}`,
    hint: found === 0 ? "begin with a step of type trigger" : "write a separate process for each trigger",
  }),
  "process-predicate": ({ found }) => ({
    message: `expected a number for GT, GTE, LT and LTE, found ${VALUES[found as "text"] ?? found}`,
    hint: "compare with a number, or use EQ or CONTAINS",
  }),
  "process-node-type": () => ({
    message: "expected a node with a type, found none: Engines before 0.18 crash on it",
    hint: "give the node a type, or remove it",
  }),
  "process-cycle": ({ found, show }) => ({
    message: `expected steps without a cycle, found one through ${show(String(found))}`,
    hint: "remove an edge",
  }),
  "process-parents": ({ found, show, isPanic }) => ({
    message: `expected nodes with one parent at most, found more for ${show(String(found))}${isPanic ? ": the Engine crashes" : ""}`,
    hint: "remove all but one of the edges to it",
  }),
  "process-unconnected": ({ found, show }) => ({
    message: `expected nodes that are all connected, found ${show(String(found))} unconnected`,
    hint: "add an edge to it, or remove it",
  }),
};
