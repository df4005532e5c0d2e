import { decodeBase58 } from "../../core/mod.ts";
import type { ServiceDefinition, Workflow } from "../service.ts";
import { isPrintableAscii } from "./formats.ts";
import type { RuleId, Violation } from "./violation.ts";

/** What Engine 0.12 refuses in the workflows of a service; no other release has them. */
export function checkWorkflows(definition: ServiceDefinition): Violation[] {
  return definition.workflows.flatMap((workflow, index) => checkWorkflow(workflow, index));
}

function checkWorkflow({ key, trigger, task }: Workflow, index: number): Violation[] {
  const pointer = `/workflows/${index}`;
  if (trigger === undefined || task === undefined) {
    return [{ rule: "workflow-incomplete", pointer, text: "", found: undefined, stage: "request" }];
  }
  const violations: Violation[] = [];
  const refuse = (rule: RuleId, at: string, go: string, found: unknown, text: string) =>
    violations.push({
      rule,
      pointer: `${pointer}/${at}`,
      text: `Service.Workflows[${index}].${go} ${text}`,
      found,
      stage: "fields",
    });
  const ascii = (at: string, go: string, text: string) =>
    isPrintableAscii(text) || refuse("printable-ascii", at, go, text, "must contain only printable ascii characters");

  for (const [at, hash] of [
    ["trigger/instanceHash", trigger.instanceHash],
    ["task/instanceHash", task.instanceHash],
  ] as const) {
    const text = hashRefusal(hash);
    if (text === "") continue;
    violations.push({
      rule: "workflow-hash",
      pointer: `${pointer}/${at}`,
      text: `hash: ${text}`,
      found: hash,
      stage: "request",
    });
  }
  ascii("trigger/key", "Trigger.Key", trigger.key);
  if (trigger.type === "Unknown")
    refuse("workflow-required", "trigger/type", "Trigger.Type", trigger.type, "is a required field");
  trigger.filters.forEach((filter, position) => {
    const [at, go] = [`trigger/filters/${position}`, `Trigger.Filters[${position}]`];
    if (filter.key === "") refuse("workflow-required", `${at}/key`, `${go}.Key`, "", "is a required field");
    else ascii(`${at}/key`, `${go}.Key`, filter.key);
    if (filter.predicate === "UNKNOWN") {
      refuse("workflow-required", `${at}/predicate`, `${go}.Predicate`, filter.predicate, "is a required field");
    }
  });
  ascii("task/taskKey", "Task.TaskKey", task.taskKey);
  if (key === "") refuse("workflow-required", "key", "Key", key, "is a required field");
  return violations;
}

/** Why mr-tron/base58, and the Engine around it, refuse a hash; empty when they take it. */
function hashRefusal(text: string): string {
  if (text === "") return "zero length string";
  for (const character of text) {
    if (character > "\x7f") return "high-bit set on invalid digit";
    if (!/[1-9A-HJ-NP-Za-km-z]/.test(character)) return `invalid base58 digit ('${character}')`;
  }
  return text.length <= 64 && decodeBase58(text).length === 32 ? "" : "invalid length string";
}
