import { nearest } from "../../../core/mod.ts";
import { quote } from "../../../yaml/mod.ts";
import type { ProcessCompiler } from "../compilers.ts";
import { asText, at, type FileValue, isTruthy } from "../file/file-value.ts";
import { isReference } from "../values.ts";
import { checkFlatKey, checkPath } from "./paths.ts";
import { describeValue, type ProcessReport } from "./report.ts";

const ASIDE = "a mapping with a `key` is a reference: if it is data, rename that field";

/** Checks the inputs of a task. */
export function checkInputs(inputs: FileValue, compiler: ProcessCompiler, report: ProcessReport): void {
  const { inputs: allowed, hasSchema } = compiler;
  if (inputs.kind === "list" && allowed !== "nested") {
    const message = "expected a mapping of inputs, found a list, whose keys are 0, 1, …";
    report.at(inputs, { severity: "warning", rule: "wrong-type", message, hint: "write `name: value` per input" });
  } else if (inputs.kind !== "map") {
    if (!hasSchema && inputs.kind === "null") return;
    // Without a schema, a value such as 0 or "" means no inputs.
    const severity = hasSchema || isTruthy(inputs) ? "error" : "warning";
    const message = `expected a mapping of inputs, found ${describeValue(inputs)}`;
    report.at(inputs, { severity, rule: "wrong-type", message, hint: "write `name: value` per input" });
    return;
  }
  if (allowed === "nested" && isReference(inputs)) {
    checkWholeReference(inputs, compiler, report);
    return;
  }
  const values =
    inputs.kind === "list" ? inputs.items : [...(inputs as typeof inputs & { kind: "map" }).entries.values()];
  for (const value of values) {
    if (allowed === "nested") checkNested(value, report);
    else checkTopLevel(value, compiler, report);
  }
}

function checkWholeReference(inputs: FileValue, { wholeReference }: ProcessCompiler, report: ProcessReport): void {
  const key = at(inputs, "key")!;
  if (key.kind !== "text") checkReferenceKey(key, report);
  const isError = wholeReference === "an error";
  const message = isError
    ? "expected a mapping of inputs, found a reference"
    : "inputs that are a reference become a node that does nothing, so the task never runs";
  const hint = "name each input: `to: { key: … }`; an input cannot be called `key`";
  const rule = isError ? "wrong-type" : "never-runs";
  report.at(inputs, { severity: isError ? "error" : "warning", rule, message, hint });
}

/** mesg-cli: references only at the top; before 2.0 nothing else. */
function checkTopLevel(value: FileValue, { inputs: allowed }: ProcessCompiler, report: ProcessReport): void {
  if (value.kind === "null") {
    const message = "expected a value, found null, on which the compilers for Engines before 0.18 crash";
    report.at(value, { rule: "wrong-type", message, hint: "remove the input" });
  } else if (isReference(value) || (allowed === "references" && asText(at(value, "key")) !== "")) {
    checkExtraFields(value, report);
    checkFlatKey(at(value, "key")!, report);
  } else if (allowed === "references") {
    const message = `expected a reference, found ${describeValue(value)}: Engine 0.14 has no constants`;
    report.at(value, { rule: "wrong-type", message, hint: "write { key: … }, or use an Engine from 0.15 on" });
  } else warnOfConstants(value, report);
}

function warnOfConstants(value: FileValue, report: ProcessReport): void {
  for (const item of itemsOf(value)) {
    if (isReference(item)) {
      const message =
        "a reference inside a value is taken as data: Engines before 0.18 support references only at the top level";
      report.at(item, { severity: "warning", rule: "reference-nested", message, hint: ASIDE });
    } else warnOfConstants(item, report);
  }
}

function checkNested(value: FileValue, report: ProcessReport): void {
  if (!isReference(value)) {
    for (const item of itemsOf(value)) checkNested(item, report);
    return;
  }
  const key = at(value, "key")!;
  if (key.kind !== "text") {
    checkReferenceKey(key, report);
    return;
  }
  checkPath(key, report);
  checkExtraFields(value, report);
}

/** The compilers from 0.1 on crash on a key that is not text. */
function checkReferenceKey(key: FileValue, report: ProcessReport): void {
  const message = `expected a string as the key of a reference, found ${describeValue(key)}`;
  report.at(key, { rule: "wrong-type", message, hint: ASIDE });
}

function checkExtraFields(value: FileValue, report: ProcessReport): void {
  if (value.kind !== "map") return;
  for (const [field, extra] of value.entries) {
    if (field === "key" || field === "stepKey") continue;
    const message = `${quote(field)} is lost: a mapping with a key is a reference, which has only key and stepKey`;
    const isStepKey = at(value, "stepKey") === undefined && nearest(field, ["stepKey"]) !== undefined;
    const hint = isStepKey ? 'did you mean "stepKey"?' : ASIDE;
    report.key(extra, { severity: "warning", rule: "reference-fields", message, hint });
  }
}

function itemsOf(value: FileValue): readonly FileValue[] {
  if (value.kind === "list") return value.items;
  return value.kind === "map" ? [...value.entries.values()] : [];
}
