import { quote } from "../../../yaml/mod.ts";
import type { ProcessCompiler } from "../compilers.ts";
import { at, type FileValue, isTruthy } from "../file/file-value.ts";
import { describeValue, type ProcessReport, suggestion } from "./report.ts";

const RULE = "process-instance";
const KEYS = ["src", "service", "env"];

/** Checks how a step names its instance. */
export function checkInstance(step: FileValue, { hasSchema }: ProcessCompiler, report: ProcessReport): void {
  const instance = at(step, "instance");
  if (instance === undefined) return;
  const [src, service] = [at(instance, "src"), at(instance, "service")];
  if (isTruthy(at(step, "instanceHash"))) {
    // A schema ignores an invalid instance.
    const severity = hasSchema && (src ?? service) !== undefined ? "error" : "warning";
    const message = "expected one of instanceHash and instance, found both";
    const hint = "remove one of them; instanceHash takes precedence";
    report.key(instance, { severity, rule: RULE, message, hint });
    return;
  }
  for (const [key, value] of instance.kind === "map" ? instance.entries : []) {
    if (KEYS.includes(key)) continue;
    const message = `unknown key ${quote(key)} in an instance: it is ignored`;
    report.key(value, { severity: "warning", rule: "unknown-key", message, hint: suggestion(key, KEYS) });
  }
  if ((src ?? service) === undefined && report.escalateMisspelling(instance.path, ["src", "service"])) return;
  checkService(instance, hasSchema, report);
  checkEnv(at(instance, "env"), hasSchema, report);
}

function checkService(instance: FileValue, hasSchema: boolean, report: ProcessReport): void {
  const [src, service] = [at(instance, "src"), at(instance, "service")];
  if (hasSchema && src !== undefined && src.kind !== "text") {
    const message = `expected a folder or a git URL in "src", found ${describeValue(src)}`;
    report.at(src, { rule: RULE, message, hint: "put it in quotes" });
  } else if (isTruthy(src) === isTruthy(service) || (hasSchema && src !== undefined && service !== undefined)) {
    const isBoth = src !== undefined && service !== undefined;
    const message = `expected one of src and service in an instance, found ${isBoth ? "both" : "neither"}`;
    // Without a schema, a service takes precedence over a folder.
    const severity = hasSchema || !isTruthy(service) ? "error" : "warning";
    report.at(instance, { severity, rule: RULE, message, hint: "src is a folder or a git URL, service a hash or sid" });
  }
}

function checkEnv(env: FileValue | undefined, hasSchema: boolean, report: ProcessReport): void {
  if (env === undefined || (env.kind === "null" && !hasSchema)) return;
  const rule = "environment-variable";
  const seen = new Set<string>();
  for (const item of env.kind === "list" ? env.items : [env]) {
    if (env.kind !== "list" || item.kind !== "text" || !/^[^=]/.test(item.text)) {
      const wanted = env.kind === "list" ? "a variable" : "a list of variables";
      const message = `expected ${wanted} as NAME=VALUE, found ${describeValue(item)}`;
      report.at(item, { rule, message, hint: "write `env:` and one `- NAME=VALUE` per variable" });
    } else if (hasSchema && seen.has(item.text)) {
      const message = `expected each variable once, found ${describeValue(item)} again`;
      report.at(item, { rule, message, hint: "remove one of them" });
    } else seen.add(item.text);
  }
}
