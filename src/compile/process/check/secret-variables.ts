import { isSecretName } from "../../../core/mod.ts";
import { quote } from "../../../yaml/mod.ts";
import type { FileValue } from "../file/file-value.ts";
import { variablesIn } from "../file/substitute.ts";
import type { ProcessReport } from "./report.ts";

/**
 * Warns about secrets that become part of the process: everyone who can reach the Engine can read its definition. The
 * variables of an instance are not in it, only their hash.
 */
export function checkSecrets(value: FileValue, report: ProcessReport): void {
  if (value.kind === "list") for (const item of value.items) checkSecrets(item, report);
  if (value.kind === "map") {
    for (const [key, item] of value.entries) if (key !== "instance") checkSecrets(item, report);
  }
  if (value.kind !== "text") return;
  const name = variablesIn(value.written ?? value.text).find(isSecretName);
  if (name === undefined) return;
  report.at(value, {
    severity: "warning",
    rule: "process-secret",
    message: `the value of ${quote(`$(env:${name})`)} becomes part of the process, which anyone with access to the Engine can read`,
    hint: "pass it to the service as a variable of its instance: instance: { src: …, env: [NAME=$(env:…)] }",
  });
}
