import type { Parameter, ServiceDefinition } from "../../definition/mod.ts";
import { writtenText } from "../../yaml/mod.ts";

/** A service that a new process uses. */
export interface TemplateService {
  readonly definition: ServiceDefinition;
  /** Its folder, relative to the process file: `../mailer`. */
  readonly src: string;
}

/** The contents of a new process. */
export interface ProcessTemplate {
  readonly name: string;
  /** The service whose first event, or the result of whose first task, starts the process. */
  readonly trigger: TemplateService;
  /** The service whose first task is executed. */
  readonly task: TemplateService;
}

/**
 * Returns the text of a new process file: a trigger and a task, with a value to replace for every required input.
 *
 * @example
 * ```ts
 * processTemplate({ name: "milestone mail", trigger: greeter, task: mailer });
 * ```
 */
export function processTemplate({ name, trigger, task }: ProcessTemplate): string {
  const event = trigger.definition.events[0];
  const [first, executed] = [trigger.definition.tasks[0], task.definition.tasks[0]];
  const starts =
    event === undefined ? `taskKey: ${writtenText(first?.key ?? "")}` : `eventKey: ${writtenText(event.key)}`;
  const data = event?.data ?? first?.outputs ?? [];
  const required = (executed?.inputs ?? []).filter(({ optional }) => !optional);
  const inputs = required.map((input) => `      ${writtenText(input.key)}: ${startValue(input, data)}`);
  return `${[
    `name: ${writtenText(name)}`,
    "steps:",
    "  - type: trigger",
    "    key: start",
    "    instance:",
    `      src: ${writtenText(trigger.src)}`,
    `    ${starts}`,
    "  - type: task",
    "    key: run",
    "    instance:",
    `      src: ${writtenText(task.src)}`,
    `    taskKey: ${writtenText(executed?.key ?? "")}`,
    ...(inputs.length === 0 ? ["    inputs: {}"] : ["    inputs:", ...inputs]),
  ].join("\n")}\n`;
}

/** A reference to data of the same name and type, or a value of the type. */
function startValue(input: Parameter, data: readonly Parameter[]): string {
  const same = data.find((it) => it.key === input.key && it.type === input.type && it.repeated === input.repeated);
  if (same !== undefined && !same.optional && !/[.[\]]/.test(same.key)) return `{ key: ${writtenText(same.key)} }`;
  if (input.repeated) return "[]";
  if (input.type !== "Object") return { String: '""', Number: "0", Boolean: "false" }[input.type] ?? '""';
  const fields = input.object
    .filter(({ optional }) => !optional)
    .map((it) => `${writtenText(it.key)}: ${startValue(it, [])}`);
  return fields.length === 0 ? "{}" : `{ ${fields.join(", ")} }`;
}
