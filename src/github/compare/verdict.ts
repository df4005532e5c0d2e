import type { Inputs } from "../inputs/inputs.ts";
import type { Comparison } from "./comparison.ts";

/** The label that accepts the breaks of a pull request. */
export const BREAKING_OK = "mesg: breaking ok";

/** Whether a label of the pull request accepts its breaking changes. */
export function acceptsBreaks(labels: readonly string[] | undefined): boolean {
  return labels?.includes(BREAKING_OK) ?? false;
}

/** Whether the step fails, and what is said. */
export interface Verdict {
  readonly failure?: string;
  /** Said when something that would fail was let through. */
  readonly notice?: string;
}

/** How many changes of a run break callers and were not accepted in writing. A service that is gone is one. */
export function countBreaking(comparisons: readonly Comparison[]): number {
  return comparisons.reduce((sum, { status, summary }) => sum + (status === "removed" ? 1 : summary.breaking), 0);
}

/**
 * Decides whether the step fails.
 *
 * @param known.labels Those of the pull request as they are now; undefined when there is none, or they cannot be read.
 * @param known.baseProblem Why there is nothing to compare with although there should be.
 */
export function judge(
  comparisons: readonly Comparison[],
  failOn: Inputs["failOn"],
  {
    labels,
    baseProblem,
  }: { readonly labels?: readonly string[] | undefined; readonly baseProblem?: string | undefined },
): Verdict {
  const invalid = comparisons.filter(({ status }) => status === "invalid").length;
  if (failOn === "never") return {};
  if (invalid > 0) {
    return {
      failure: `${invalid === 1 ? "one service is" : `${invalid} services are`} invalid; the annotations say why`,
    };
  }
  const breaking = countBreaking(comparisons);
  if (failOn === "error") return {};
  if (breaking === 0 && baseProblem !== undefined) {
    return { failure: `nothing can be said about breaks, since the base cannot be had: ${baseProblem}` };
  }
  if (breaking === 0) return {};
  const what = `${breaking === 1 ? "one change breaks" : `${breaking} changes break`} those who use a service`;
  if (acceptsBreaks(labels)) return { notice: `${what}, which the label "${BREAKING_OK}" accepts` };
  const way = labels === undefined ? "" : `add the label "${BREAKING_OK}" to the pull request and run this again, or `;
  return { failure: `${what}; to accept that, ${way}write a waiver in .mesg-compile.yml` };
}
