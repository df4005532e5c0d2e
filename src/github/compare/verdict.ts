import { plural, someOf, visibleText } from "../../core/mod.ts";
import type { UncheckedProcess } from "../discover/base-processes.ts";
import type { Inputs } from "../inputs/inputs.ts";
import { type Comparison, unreadableBase } from "./comparison.ts";

/** The label that accepts the breaking changes of a pull request. */
export const BREAKING_OK = "mesg: breaking ok";

/** Returns whether a label of the pull request accepts its breaking changes. */
export function acceptsBreaks(labels: readonly string[] | undefined): boolean {
  return labels?.includes(BREAKING_OK) ?? false;
}

/** Whether the step fails, and why. */
export interface Verdict {
  readonly failure?: string;
  /** Set when a failure of the step was accepted. */
  readonly notice?: string;
}

/** Counts the breaking changes of a run that no waiver accepts. A removed service counts as one. */
export function countBreaking(comparisons: readonly Comparison[]): number {
  return comparisons.reduce((sum, { status, summary }) => sum + (status === "removed" ? 1 : summary.breaking), 0);
}

/** Returns whether a service of the checkout, or its waivers, have an error. */
export function isInvalid({ status, service }: Comparison): boolean {
  return (
    status === "invalid" || (status !== "removed" && service.diagnostics.some(({ severity }) => severity === "error"))
  );
}

/** The process files that fail the step. */
export interface FaultyProcesses {
  /** Process files that a change to a service broke. */
  readonly broken: readonly string[];
  readonly invalid: readonly string[];
  /** Processes of the base that could not be checked. */
  readonly unchecked?: readonly UncheckedProcess[] | undefined;
}

function processFailure({ broken, invalid }: FaultyProcesses): string | undefined {
  const names = (files: readonly string[]) => someOf(files, 5, (file) => visibleText(file, 200));
  if (broken.length > 0) return `a change to a service breaks ${count(broken)} (${names(broken)}): see the annotations`;
  if (invalid.length === 0) return undefined;
  return `${count(invalid)} ${invalid.length === 1 ? "is" : "are"} invalid (${names(invalid)}): see the annotations`;
}

function count(files: readonly string[]): string {
  return plural(files.length, "process", "processes");
}

/** What is known besides the comparisons of services. */
interface KnownFacts {
  readonly baseProblem?: string | undefined;
  readonly processes?: FaultyProcesses;
}

/**
 * Decides whether the step fails.
 *
 * @param known.labels The current labels of the pull request; undefined without a pull request, or when they cannot be
 * read.
 * @param known.processes Processes with errors.
 * @param known.baseProblem Why the base as a whole is unavailable.
 */
export function judge(
  comparisons: readonly Comparison[],
  failOn: Inputs["failOn"],
  known: KnownFacts & { readonly labels?: readonly string[] | undefined },
): Verdict {
  if (failOn === "never") return {};
  const invalid = comparisons.filter(isInvalid).length;
  if (invalid > 0) {
    return { failure: `${share(invalid, comparisons.length)} invalid: see the annotations` };
  }
  const processes = known.processes === undefined ? undefined : processFailure(known.processes);
  if (processes !== undefined) return { failure: processes };
  if (failOn === "error") return {};
  const found = [...breaks(comparisons), ...gaps(comparisons, known)];
  if (found.length === 0) return {};
  const what = found.join("; ");
  if (acceptsBreaks(known.labels)) return { notice: `${what}; accepted by the label "${BREAKING_OK}"` };
  return { failure: `${what}; ${advice(countBreaking(comparisons) > 0, known.labels !== undefined)}` };
}

function breaks(comparisons: readonly Comparison[]): string[] {
  const phrase = breaksPhrase(comparisons);
  return phrase === undefined ? [] : [phrase];
}

/**
 * Returns the number of breaking changes that no waiver accepts, in words: `3 breaking changes in 1 of 30 services`.
 */
export function breaksPhrase(comparisons: readonly Comparison[]): string | undefined {
  const count = countBreaking(comparisons);
  if (count === 0) return undefined;
  const broken = comparisons.filter(({ status, summary }) => status === "removed" || summary.breaking > 0).length;
  return `${plural(count, "breaking change")} in ${share(broken, comparisons.length)}`;
}

/** Returns a number of services out of all: `1 of 30 services`. */
export function share(part: number, all: number): string {
  return part === all ? plural(all, "service") : `${part} of ${plural(all, "service")}`;
}

/** Lists what could not be checked. */
function gaps(comparisons: readonly Comparison[], { baseProblem, processes }: KnownFacts): string[] {
  const about = "cannot check for breaking changes";
  if (baseProblem !== undefined) return [`${about}: the base is unavailable: ${baseProblem}`];
  const unread = comparisons.flatMap((comparison) => {
    const reason = unreadableBase(comparison);
    return reason === undefined ? [] : [`the base of ${visibleText(comparison.service.place.path)}: ${reason}`];
  });
  // Without a change to a service, no process can break.
  const unchecked = comparisons.every(({ status }) => status === "same") ? [] : (processes?.unchecked ?? []);
  for (const { path, reason } of unchecked) unread.push(`${visibleText(path, 200)}: ${reason}`);
  if (unread.length === 0) return [];
  const more = unread.length === 1 ? "" : `, and ${unread.length - 1} more`;
  return [`${about}: ${unread[0]}${more}`];
}

function advice(hasBreaks: boolean, hasLabels: boolean): string {
  const label = hasLabels ? [`add the label "${BREAKING_OK}" to the pull request and re-run the job`] : [];
  const other = hasBreaks ? "write a waiver in .mesg-compile.yml" : 'set fail-on to "error"';
  return `to accept ${hasBreaks ? "them" : "that"}, ${[...label, other].join(", or ")}`;
}
