import type { Diagnostic } from "../core/mod.ts";

/**
 * How many of each there are, in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
export function countDiagnostics(diagnostics: readonly Pick<Diagnostic, "severity">[]): string {
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? "" : "s"}`];
  });
  return parts.length === 0 ? "no problems" : parts.join(", ");
}
