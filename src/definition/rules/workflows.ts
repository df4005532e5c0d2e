import { decodeBase58 } from "../../core/mod.ts";
import type { ServiceDefinition, Workflow } from "../service.ts";
import { isPrintableAscii } from "./formats.ts";
import type { RuleId, Violation } from "./violation.ts";

/** Checks the workflows of a service, which only Engine 0.12 has. */
export function checkWorkflows(definition: ServiceDefinition): Violation[] {
  return definition.workflows.flatMap((workflow, index) => checkWorkflow(workflow, index));
}

function checkWorkflow(workflow: Workflow, index: number): Violation[] {
  const { key, trigger, task } = workflow;
  const pointer = `/workflows/${index}`;
  if (trigger === undefined || task === undefined) {
    return [{ rule: "workflow-incomplete", pointer, text: "", found: workflow, stage: "request" }];
  }
  const fields = [
    required("trigger/type", trigger.type, "Unknown"),
    ...trigger.filters.flatMap((filter, position) => {
      const at = `trigger/filters/${position}`;
      return [
        filter.key === "" ? required(`${at}/key`, "") : ascii(`${at}/key`, filter.key),
        required(`${at}/predicate`, filter.predicate, "UNKNOWN"),
      ];
    }),
    ascii("task/taskKey", task.taskKey),
    required("key", key),
  ];
  return [
    ...hashViolations(pointer, { trigger: trigger.instanceHash, task: task.instanceHash }),
    ...[ascii("trigger/key", trigger.key), ...fields].flatMap((failure): Violation[] => {
      if (failure === undefined) return [];
      const { rule, at, words, found } = failure;
      const text = `Service.Workflows[${index}].${goName(at)} ${words}`;
      return [{ rule, pointer: `${pointer}/${at}`, text, found, stage: "fields" }];
    }),
  ];
}

/** A field of a workflow that an Engine rejects. */
interface Failure {
  readonly rule: RuleId;
  /** Path below the workflow: `trigger/filters/0/key`. */
  readonly at: string;
  readonly words: string;
  readonly found: string;
}

function required(at: string, found: string, missing = ""): Failure | undefined {
  return found === missing ? { rule: "workflow-required", at, words: "is a required field", found } : undefined;
}

function ascii(at: string, found: string): Failure | undefined {
  if (isPrintableAscii(found)) return undefined;
  return { rule: "printable-ascii", at, words: "must contain only printable ascii characters", found };
}

/** `trigger/filters/0/key` as Go names it: `Trigger.Filters[0].Key`. */
function goName(at: string): string {
  return at.replaceAll(/\/(\d+)/g, "[$1]").replaceAll(/(^|\/)(\w)/g, (_, slash, letter: string) => {
    return `${slash === "" ? "" : "."}${letter.toUpperCase()}`;
  });
}

function hashViolations(pointer: string, hashes: { readonly [part: string]: string }): Violation[] {
  return Object.entries(hashes).flatMap(([part, found]): Violation[] => {
    const refusal = hashRefusal(found);
    if (refusal === "") return [];
    const at = `${pointer}/${part}/instanceHash`;
    return [{ rule: "workflow-hash", pointer: at, text: `hash: ${refusal}`, found, stage: "request" }];
  });
}

/** Returns the error text of mr-tron/base58, or of the Engine around it, for a hash; empty when it is valid. */
function hashRefusal(text: string): string {
  if (text === "") return "zero length string";
  for (const character of text) {
    if (character > "\x7f") return "high-bit set on invalid digit";
    if (!/[1-9A-HJ-NP-Za-km-z]/.test(character)) return `invalid base58 digit ('${character}')`;
  }
  return text.length <= 64 && decodeBase58(text).length === 32 ? "" : "invalid length string";
}
