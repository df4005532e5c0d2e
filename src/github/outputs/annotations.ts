import { visibleText } from "../../core/mod.ts";
import { RULES } from "../../diff/mod.ts";
import type { Comparison } from "../compare/comparison.ts";

/** One line in the log that GitHub shows beside a file. */
export interface Annotation {
  readonly severity: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/** GitHub takes ten of each severity from one step and drops the others without a word. */
const MOST = 10;

/**
 * The annotations of a run: what is wrong with services, and what breaks callers, on the lines of their files. When there
 * are too many of one severity, the last one says how many more there are.
 *
 * @param areBreaksErrors Whether a change that breaks callers fails the step.
 */
export function annotationsOf(comparisons: readonly Comparison[], areBreaksErrors: boolean): Annotation[] {
  const all = comparisons.flatMap((comparison) => [...problems(comparison), ...breaks(comparison, areBreaksErrors)]);
  return (["error", "warning", "notice"] as const).flatMap((severity) => {
    const found = all.filter((annotation) => annotation.severity === severity);
    if (found.length <= MOST) return found;
    const rest = found.length - (MOST - 1);
    const message = `and ${rest} more, which are in the job's summary`;
    return [...found.slice(0, MOST - 1), { severity, title: "More", message }];
  });
}

function problems({ service }: Comparison): Annotation[] {
  return service.diagnostics.map(({ severity, rule, message, hint, file, line, column }) => ({
    severity: severity === "note" ? "notice" : severity,
    title: `mesg.yml: ${rule}`,
    message: visibleText(hint === undefined ? message : `${message} (${hint})`, 1000),
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }));
}

function breaks({ service, status, changes, lineOf }: Comparison, areErrors: boolean): Annotation[] {
  const severity = areErrors ? "error" : "warning";
  if (status === "removed") {
    const message = `${visibleText(service.place.path)} is gone: who uses this service finds it no more`;
    return [{ severity, title: "Service removed", message }];
  }
  return changes
    .filter((change) => change.severity === "breaking" && change.waiver === undefined)
    .map((change) => ({
      severity,
      title: `Breaking: ${RULES[change.rule].title}`,
      message: `${visibleText(change.path, 500)}: ${change.explanation}`,
      file: service.file,
      ...lineOnly(lineOf(change)),
    }));
}

function lineOnly({ line }: { readonly line?: number } = {}): { line?: number } {
  return line === undefined ? {} : { line };
}
