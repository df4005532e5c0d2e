import { nearest } from "../../../core/mod.ts";
import { quote } from "../../../yaml/mod.ts";
import type { ProcessCompiler } from "../compilers.ts";
import { at, type FileValue, isTruthy } from "../file/file-value.ts";
import { checkConditions } from "./conditions.ts";
import { checkInputs } from "./inputs.ts";
import { checkInstance } from "./instance.ts";
import { describeValue, type ProcessReport, suggestion } from "./report.ts";

const TOP = ["name", "key", "steps"];
const STEPS = {
  trigger: ["type", "key", "instanceHash", "instance", "eventKey", "taskKey"],
  filter: ["type", "key", "conditions", "stepKey"],
  task: ["type", "key", "instanceHash", "instance", "taskKey", "inputs"],
} as const;
/** The keys of triggers and tasks whose values are strings. */
const TEXTS = ["key", "instanceHash", "eventKey", "taskKey"];
type StepType = keyof typeof STEPS;
const TYPES = Object.keys(STEPS) as StepType[];
const EITHER = "a trigger waits either for an event (eventKey) or for the result of a task (taskKey)";

/** Checks that a file has the structure of a process that an original compiler requires. */
export function checkProcessStructure(root: FileValue, compiler: ProcessCompiler, report: ProcessReport): void {
  if (root.kind !== "map") {
    const message = `expected a process with a name and steps, found ${describeValue(root)}`;
    report.at(root, { rule: "wrong-type", message, hint: "begin with `name: …`, then `steps:`" });
    return;
  }
  for (const [key, value] of root.entries) {
    if (TOP.includes(key)) continue;
    const severity = compiler.hasSchema ? "error" : "warning";
    const message = `unknown key ${quote(key)} in a process`;
    report.key(value, { severity, rule: "unknown-key", message, hint: suggestion(key, TOP) });
  }
  for (const key of ["name", "key"]) checkText(at(root, key), key, compiler, report);
  const steps = at(root, "steps");
  if (steps === undefined && report.escalateMisspelling([], ["steps"])) return;
  if (steps?.kind !== "list") {
    const message = `expected a list of steps, found ${describeValue(steps)}`;
    report.at(steps ?? root, { rule: "process-steps", message, hint: "write `steps:` and one item per step" });
    return;
  }
  for (const step of steps.items) checkStep(step, compiler, report);
}

function checkStep(step: FileValue, compiler: ProcessCompiler, report: ProcessReport): void {
  const type = at(step, "type");
  const known = TYPES.find((name) => type?.kind === "text" && type.text === name);
  if (step.kind !== "map" || known === undefined) {
    reportType(step, report);
    return;
  }
  const keys: readonly string[] = STEPS[known];
  for (const [key, value] of step.entries) {
    if (keys.includes(key)) continue;
    if (key === "inputs" && compiler.mapsFor === "every step") continue;
    const message = `unknown key ${quote(key)} in a step of type ${known}: it is ignored`;
    report.key(value, { severity: "warning", rule: "unknown-key", message, hint: suggestion(key, keys) });
  }
  const texts = known === "filter" ? (compiler.conditions === "typed values" ? ["key", "stepKey"] : ["key"]) : TEXTS;
  for (const key of texts) {
    // The schema accepts null for one of the two keys if the other is set.
    const isOpen = key !== "key" && key !== "stepKey" && at(step, key)?.kind === "null";
    if (!isOpen) checkText(at(step, key), key, compiler, report);
  }
  if (known === "filter") checkConditions(step, compiler, report);
  else checkInstance(step, compiler, report);
  if (known === "trigger") checkTrigger(step, compiler, report);
  const inputs = at(step, "inputs");
  if (inputs !== undefined && (known === "task" || compiler.mapsFor === "every step")) {
    checkInputs(inputs, compiler, report);
  }
}

function reportType(step: FileValue, report: ProcessReport): void {
  const type = at(step, "type");
  const found = describeValue(step.kind === "map" ? type : step);
  const message = `expected a step of type trigger, filter or task, found ${found}`;
  const misspelled = type === undefined && step.kind === "map" ? nearest("type", [...step.entries.keys()]) : undefined;
  if (misspelled !== undefined) {
    const hint = `did you mean "type" instead of ${quote(misspelled)}?`;
    report.key(at(step, misspelled)!, { rule: "process-step-type", message, hint });
    return;
  }
  const hint = type?.kind === "text" ? suggestion(type.text, TYPES) : "write `- type: …`";
  report.at(type ?? step, { rule: "process-step-type", message, hint });
}

/** Compilers without a schema convert a number to text. */
function checkText(
  value: FileValue | undefined,
  key: string,
  { hasSchema }: ProcessCompiler,
  report: ProcessReport,
): void {
  if (value === undefined || value.kind === "text") return;
  if (!hasSchema && value.kind !== "list" && value.kind !== "map") return;
  const message = `expected a string in ${quote(key)}, found ${describeValue(value)}`;
  const isScalar = value.kind === "number" || value.kind === "flag";
  report.at(value, { rule: "wrong-type", message, hint: isScalar ? "put it in quotes" : `write \`${key}: …\`` });
}

function checkTrigger(step: FileValue, { hasSchema }: ProcessCompiler, report: ProcessReport): void {
  const [eventKey, taskKey] = [given(at(step, "eventKey")), given(at(step, "taskKey"))];
  if (eventKey === undefined || taskKey === undefined) return;
  const ignored = isTruthy(eventKey) ? taskKey : eventKey;
  const severity = hasSchema ? "error" : "warning";
  const message = "expected one of eventKey and taskKey in a trigger, found both";
  report.key(ignored, { severity, rule: "process-trigger-key", message, hint: EITHER });
}

/** A value that is neither absent nor null. */
function given(value: FileValue | undefined): FileValue | undefined {
  return value?.kind === "null" ? undefined : value;
}
