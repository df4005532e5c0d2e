import type { Diagnostic } from "../core/mod.ts";
import { plural } from "../core/mod.ts";

/**
 * Returns the number of errors and warnings in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
export function countDiagnostics(diagnostics: readonly Pick<Diagnostic, "severity">[]): string {
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  });
  return parts.length === 0 ? "no problems" : parts.join(", ");
}
