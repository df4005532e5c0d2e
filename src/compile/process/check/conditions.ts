import { PREDICATES } from "../../../definition/mod.ts";
import { quote } from "../../../yaml/mod.ts";
import type { ProcessCompiler } from "../compilers.ts";
import { at, type FileValue } from "../file/file-value.ts";
import { checkPath } from "./paths.ts";
import { describeValue, type ProcessReport, suggestion } from "./report.ts";

const NAMES = PREDICATES.slice(1);
const FIELDS = ["key", "predicate", "value"];

/** Checks the conditions of a filter. */
export function checkConditions(step: FileValue, compiler: ProcessCompiler, report: ProcessReport): void {
  const conditions = at(step, "conditions");
  const isTyped = compiler.conditions === "typed values";
  const stepKey = at(step, "stepKey");
  if (stepKey !== undefined && !isTyped) {
    const message = "stepKey of a filter is ignored: it compares the data of the previous step";
    const hint = "Engines from 0.21 on support it";
    report.key(stepKey, { severity: "warning", rule: "unknown-key", message, hint });
  }
  if (conditions?.kind === "list" && isTyped) {
    for (const item of conditions.items) checkListed(item, report);
    checkRepeated(conditions.items, report);
    return;
  }
  if (conditions?.kind === "list" && compiler.conditions === "anything as text") {
    const message = "expected a mapping of conditions, found a list, whose conditions never hold";
    report.at(conditions, {
      severity: "warning",
      rule: "never-runs",
      message,
      hint: "write `key: value` per condition",
    });
    return;
  }
  if (conditions === undefined && report.escalateMisspelling(step.path, ["conditions"])) return;
  if (conditions?.kind !== "map") {
    const message = `expected a mapping of conditions, found ${describeValue(conditions)}`;
    const hint = isTyped ? "write `key: value` per condition, or a list of them" : "write `key: value` per condition";
    report.at(conditions ?? step, { rule: "process-conditions", message, hint });
    return;
  }
  for (const [key, value] of conditions.entries) {
    if (compiler.hasSchema && !/^[a-zA-Z0-9_]+$/.test(key)) {
      const message = `expected a key of letters, digits and _, found ${quote(key)}`;
      const hint = isTyped
        ? "write the condition in a list: - { key: a.b, predicate: EQ, value: … }"
        : "Engines before 0.21 compare only values at the top of the data";
      report.key(value, { rule: "process-conditions", message, hint });
    }
    checkCompared(value, compiler, report);
  }
}

function checkListed(item: FileValue, report: ProcessReport): void {
  const rule = "process-conditions";
  const [key, predicate, value] = FIELDS.map((field) => at(item, field));
  for (const [field, extra] of item.kind === "map" ? item.entries : []) {
    if (FIELDS.includes(field)) continue;
    const message = `unknown key ${quote(field)} in a condition`;
    report.key(extra, { rule: "unknown-key", message, hint: suggestion(field, FIELDS) });
  }
  const isMisspelled = (field: string) =>
    at(item, field) === undefined && report.escalateMisspelling(item.path, [field]);
  if ((item.kind !== "map" || key?.kind !== "text") && !isMisspelled("key")) {
    const message = `expected a condition with a key, found ${describeValue(item.kind === "map" ? key : item)}`;
    report.at(key ?? item, { rule, message, hint: "write - { key: …, predicate: EQ, value: … }" });
    if (item.kind !== "map") return;
  }
  if (key?.kind === "text") checkPath(key, report);
  if ((predicate?.kind !== "text" || !NAMES.includes(predicate.text as "EQ")) && !isMisspelled("predicate")) {
    const message = `expected one of ${NAMES.join(", ")} as predicate, found ${describeValue(predicate)}`;
    const hint = predicate?.kind === "text" ? suggestion(predicate.text, NAMES) : "write `predicate: EQ`";
    report.at(predicate ?? item, { rule: "process-predicate", message, hint });
  }
  const isScalar = value !== undefined && value.kind !== "list" && value.kind !== "map";
  if (!isScalar && !isMisspelled("value")) {
    const message = `expected a string, number, boolean or null to compare with, found ${describeValue(value)}`;
    report.at(value ?? item, { rule, message, hint: "write `value: …`" });
  }
}

/** The schema allows each condition only once. */
function checkRepeated(conditions: readonly FileValue[], report: ProcessReport): void {
  const seen = new Set<string>();
  for (const condition of conditions) {
    const id = JSON.stringify(FIELDS.map((field) => plain(at(condition, field))));
    if (seen.has(id)) {
      const message = "duplicate condition";
      report.at(condition, { rule: "process-conditions", message, hint: "remove one of them" });
    }
    seen.add(id);
  }
}

/** A scalar without its location; of other values only the kind, since they were reported. */
function plain(value: FileValue | undefined): unknown {
  if (value === undefined || value.kind === "list" || value.kind === "map") return [value?.kind];
  const { kind } = value;
  if (kind === "text") return value.text;
  return kind === "number" ? value.number : kind === "flag" ? value.flag : null;
}

/** Checks the value that a condition in a mapping compares with. */
function checkCompared(value: FileValue, { conditions }: ProcessCompiler, report: ProcessReport): void {
  if (value.kind === "text") return;
  const found = describeValue(value);
  if (conditions === "typed values") {
    if (value.kind !== "list" && value.kind !== "map") return;
    const message = `expected a string, number, boolean or null to compare with, found ${found}`;
    report.at(value, { rule: "process-conditions", message, hint: "compare one value per condition" });
    return;
  }
  const message = `expected a string to compare with, found ${found}: Engines before 0.21 compare only strings, so this condition is never true`;
  const hint = "compare a string, or use an Engine from 0.21 on";
  report.at(value, { severity: conditions === "texts" ? "error" : "warning", rule: "never-runs", message, hint });
}
