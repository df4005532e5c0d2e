import { nearestOfMany, someOf } from "../../../core/mod.ts";
import { quote } from "../../../yaml/mod.ts";
import type { ProcessReport } from "../check/report.ts";
import { at, type FileValue } from "../file/file-value.ts";
import type { StepInstance } from "../instances.ts";

/**
 * Warns about variables of an instance that its service does not declare: Engines accept them, so a misspelled one
 * leaves the declared variable at its default. The values of variables are not shown.
 */
export function checkVariables(found: ReadonlyMap<FileValue, StepInstance>, report: ProcessReport): void {
  const declared = new Map<object, ReadonlySet<string>>();
  for (const [step, { service, named }] of found) {
    // An instance hash takes precedence over an instance.
    if (service === undefined || named.instanceHash !== undefined) continue;
    const { definition, file, shown = file } = service;
    const known = declared.get(definition) ?? new Set((definition.configuration?.env ?? []).map(nameOf));
    declared.set(definition, known);
    const env = at(at(step, "instance"), "env");
    for (const item of env?.kind === "list" ? env.items : []) {
      // An item without a name was reported as such.
      if (item.kind !== "text" || !/^[^=]/.test(item.text) || known.has(nameOf(item.text))) continue;
      const name = nameOf(item.written ?? item.text);
      const message = `${shown} declares no variable ${quote(name)}`;
      report.at(item, { severity: "warning", rule: "variable-unknown", message, hint: hintFor(name, [...known]) });
    }
  }
}

function nameOf(variable: string): string {
  return variable.split("=", 1)[0]!;
}

function hintFor(name: string, known: readonly string[]): string {
  const meant = nearestOfMany(name, known);
  if (meant !== undefined) return `did you mean ${quote(meant)}?`;
  if (known.length === 0) return "it declares none; add the variable to `env` of its configuration, or remove it here";
  if (known.length === 1) return `its only variable is ${quote(known[0]!)}`;
  return `its variables are ${someOf(known, MAX_SHOWN, quote)}`;
}

/** The number of variables that a hint lists. */
const MAX_SHOWN = 20;
