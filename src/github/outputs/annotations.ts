import { type Diagnostic, visibleText } from "../../core/mod.ts";
import { RULES } from "../../diff/mod.ts";
import { consequenceOf } from "../../report/mod.ts";
import { type Comparison, unreadableBase } from "../compare/comparison.ts";
import type { Core } from "../context/run-parts.ts";
import type { DeployResult } from "../deploy/deployment.ts";
import type { ProcessDeployResult } from "../deploy/processes/process-deployment.ts";
import type { MarketplaceResult } from "../marketplace/publication.ts";
import type { CheckedProcess } from "../processes/checked-process.ts";

/** A message that GitHub shows next to a line of a file. */
export interface Annotation {
  readonly severity: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

/**
 * GitHub shows ten annotations per severity and step, and drops the rest. One error is reserved for the failure of the
 * step, and one of each other severity for later messages.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
 */
const MAX_PER_SEVERITY = 9;

/**
 * Returns the annotations of a run: problems of services, and breaking changes, on the lines of their files, the worst
 * first. When there are too many of one severity, the last one counts the rest.
 *
 * @param areBreaksErrors Whether a breaking change fails the step.
 */
export function annotationsOf(
  comparisons: readonly Comparison[],
  areBreaksErrors: boolean,
  processes: readonly CheckedProcess[] = [],
): Annotation[] {
  const severity = areBreaksErrors ? "error" : "warning";
  const all: readonly Planned[] = [
    ...comparisons.flatMap((comparison) => removal(comparison, severity)).map(planned),
    ...comparisons.flatMap((comparison) => breaks(comparison, severity)),
    ...unchecked(comparisons, severity).map(planned),
    ...processes.flatMap(processProblems),
    ...comparisons.flatMap(problems),
  ];
  return (["error", "warning", "notice"] as const).flatMap((kind) =>
    limited(
      all.filter((annotation) => annotation.severity === kind),
      MAX_PER_SEVERITY,
    ),
  );
}

/** An annotation that is written only if it is shown: there may be hundreds of thousands. */
interface Planned {
  readonly severity: Annotation["severity"];
  write(): Annotation;
}

function planned(annotation: Annotation): Planned {
  return { severity: annotation.severity, write: () => annotation };
}

/** Returns the errors of a deploy, as many as GitHub shows in addition to the earlier annotations. */
export function deployAnnotations(
  { services }: DeployResult | MarketplaceResult,
  earlier: readonly Annotation[],
  what: "deployed" | "published" = "deployed",
): Annotation[] {
  const errors = [...services.values()].flatMap(({ service, error }): Annotation[] => {
    if (error === undefined) return [];
    const message = `${visibleText(service.place.path)}: not ${what}: ${error}`;
    return [{ severity: "error", title: `Not ${what}`, message }];
  });
  return limited(errors.map(planned), MAX_PER_SEVERITY - earlier.filter(({ severity }) => severity === "error").length);
}

/** Returns the errors of deployed processes, on their files, as {@linkcode deployAnnotations} does. */
export function processDeployAnnotations(
  { processes }: ProcessDeployResult,
  earlier: readonly Annotation[],
): Annotation[] {
  const errors = processes.flatMap(({ process: { file }, error }): Annotation[] => {
    if (error === undefined) return [];
    return [
      { severity: "error", title: "Not deployed", message: `${visibleText(file)}: not deployed: ${error}`, file },
    ];
  });
  return limited(errors.map(planned), MAX_PER_SEVERITY - earlier.filter(({ severity }) => severity === "error").length);
}

/** Writes annotations to the log. */
export function annotate(core: Core, annotations: readonly Annotation[]): void {
  for (const { severity, title, message, file, line, column } of annotations) {
    core[severity](message, {
      title,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { startLine: line }),
      ...(column === undefined ? {} : { startColumn: column }),
    });
  }
}

function limited(annotations: readonly Planned[], max: number): Annotation[] {
  const [first] = annotations;
  if (annotations.length <= max || first === undefined) return annotations.map((annotation) => annotation.write());
  if (max <= 0) return [];
  const rest = annotations.length - (max - 1);
  const message = `and ${rest} more: see the job's summary`;
  const shown = annotations.slice(0, max - 1).map((annotation) => annotation.write());
  return [...shown, { severity: first.severity, title: "More", message }];
}

function problems({ service, status }: Comparison): Planned[] {
  if (status === "removed") return [];
  return service.diagnostics.map((diagnostic) => annotationOf(diagnostic, `mesg.yml: ${diagnostic.rule}`));
}

function annotationOf(diagnostic: Diagnostic, title: string): Planned {
  const severity = diagnostic.severity === "note" ? "notice" : diagnostic.severity;
  return { severity, write: () => ({ severity, title, ...messageOf(diagnostic) }) };
}

function messageOf({ message, hint, file, line, column }: Diagnostic): Omit<Annotation, "title" | "severity"> {
  return {
    message: visibleText(hint === undefined ? message : `${message} (${hint})`, 1000),
    file,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}

function processProblems({ file, status, compiled, brought }: CheckedProcess): Planned[] {
  if (status === "removed") {
    const message = `${visibleText(file)} was removed: an Engine that has the process keeps running it`;
    return [planned({ severity: "notice", title: "Process removed", message })];
  }
  const fresh = new Set(brought);
  return compiled.diagnostics.map((diagnostic) =>
    annotationOf(diagnostic, fresh.has(diagnostic) ? "Process broken" : `process: ${diagnostic.rule}`),
  );
}

function removal({ service, status }: Comparison, severity: Annotation["severity"]): Annotation[] {
  if (status !== "removed") return [];
  const message = `${visibleText(service.place.path)} was removed: callers no longer find this service`;
  return [{ severity, title: "Service removed", message }];
}

function breaks({ service, status, changes, lineOf }: Comparison, severity: Annotation["severity"]): Planned[] {
  if (status === "removed") return [];
  return changes
    .filter((change) => change.severity === "breaking" && change.waiver === undefined)
    .map((change) => ({
      severity,
      write: () => ({
        severity,
        title: `Breaking: ${RULES[change.rule].title}`,
        message: `${visibleText(change.path, 500)}: ${consequenceOf(change, shown)}`,
        file: service.file,
        ...lineOnly(lineOf(change)),
      }),
    }));
}

function shown(name: string): string {
  return JSON.stringify(visibleText(name, 80));
}

/** Returns the reasons why services could not be checked for breaking changes, each reason once. */
function unchecked(comparisons: readonly Comparison[], severity: Annotation["severity"]): Annotation[] {
  const reasons = new Map<string, Annotation>();
  for (const comparison of comparisons) {
    const reason = unreadableBase(comparison);
    if (reason === undefined || reasons.has(reason)) continue;
    const { file, place } = comparison.service;
    const message = `${visibleText(place.path)}: cannot check for breaking changes: ${visibleText(reason, 1000)}`;
    reasons.set(reason, { severity, title: "Breaking changes not checked", message, file });
  }
  return [...reasons.values()];
}

function lineOnly({ line }: { readonly line?: number } = {}): { line?: number } {
  return line === undefined ? {} : { line };
}
