import type { Diagnostic } from "../core/mod.ts";
import { plural } from "../core/mod.ts";

/** The part of a diagnostic that is counted. */
type Counted = Pick<Diagnostic, "severity"> & Partial<Pick<Diagnostic, "rule">>;

/**
 * Returns the number of errors and warnings in words.
 *
 * @example
 * ```ts
 * countDiagnostics([{ severity: "error", … }]); // "1 error"
 * ```
 */
export function countDiagnostics(diagnostics: readonly Counted[]): string {
  // This diagnostic says that there are more problems, and is not a problem itself.
  const found = diagnostics.filter(({ rule }) => rule !== "too-many");
  const parts = (["error", "warning", "note"] as const).flatMap((severity) => {
    const count = found.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [plural(count, severity)];
  });
  if (found.length < diagnostics.length) parts.push("and more");
  return parts.length === 0 ? "no problems" : parts.join(", ");
}
