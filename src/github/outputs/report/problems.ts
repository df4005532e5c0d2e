import { type Diagnostic, someLines } from "../../../core/mod.ts";
import { codeLink, codeSpan, prose } from "../../../report/mod.ts";
import type { RunReport } from "./run-report.ts";

const ORDER = { error: 0, warning: 1, note: 2 };

/** Which problems are listed, and how. */
export interface ProblemsOptions {
  readonly linkOf: RunReport["linkOf"];
  /** Maximum number of problems; the rest is counted. */
  readonly max: number;
  /** Problems that the change causes. */
  readonly brought?: readonly Diagnostic[];
}

/** Returns problems as a list in Markdown, the worst first, each with a link to its line. */
export function problemsMarkdown(
  diagnostics: readonly Diagnostic[],
  { linkOf, max, brought = [] }: ProblemsOptions,
): string {
  const fresh = new Set(brought);
  const sorted = [...diagnostics].sort((left, right) => ORDER[left.severity] - ORDER[right.severity]);
  const lines = someLines(sorted, max, (diagnostic) => {
    const { severity, message, file, line, rule, hint } = diagnostic;
    const place = line === undefined ? codeSpan(file) : codeLink(`${file}:${line}`, linkOf({ file, line }, false));
    const more = hint === undefined ? "" : `\n  *Hint:* ${prose(hint, 300)}`;
    const word = fresh.has(diagnostic) ? "breaks" : severity;
    return `**${word}** at ${place}: ${prose(message, 500)} (\`${rule}\`)${more}`;
  });
  return lines.map((line) => `- ${line}`).join("\n");
}
