import type { Diagnostic } from "../../src/core/mod.ts";

/** An example of docs/diagnostics.md. */
export interface Example {
  readonly verdict: "Rejected" | "Reported" | "Accepted";
  readonly text: string;
  /** What the page shows as output. */
  readonly output?: string;
}

export function sectionsIn(page: string): {
  readonly rule: string;
  readonly group: string;
  readonly examples: readonly Example[];
}[];

export function diagnose(
  example: Example,
  library: object,
): Promise<{ readonly file: string; readonly diagnostics: readonly Diagnostic[] }>;
