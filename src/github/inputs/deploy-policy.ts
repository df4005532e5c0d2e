/** The values of the input `deploy`. */
export const DEPLOY = ["never", "default-branch", "always"] as const;
export type DeployWhen = (typeof DEPLOY)[number];

/** The facts about an event that a deploy depends on. */
export interface DeployFacts {
  /** `push`, `workflow_dispatch`, … */
  readonly event: string;
  /** `refs/heads/main`, `refs/tags/v1`, … */
  readonly ref: string;
  /** `main`; undefined when the event does not name it. */
  readonly defaultBranch: string | undefined;
  /** Whether the event is about a pull request. */
  readonly isPullRequest: boolean;
  /** The target branch of the pull request. */
  readonly mergesInto?: string | undefined;
  /** For a `workflow_run`: the event and branch of the workflow that completed. */
  readonly startedBy: { readonly event: string; readonly branch: string } | undefined;
}

/** Whether a run deploys, and the reason as part of a sentence. */
export interface DeployDecision {
  readonly deploys: boolean;
  readonly reason: string;
}

/** Events by which a person or a schedule starts a run on a branch. */
const MANUAL: ReadonlySet<string> = new Set(["workflow_dispatch", "repository_dispatch", "schedule"]);
/**
 * Events about a commit or a comment that may belong to a pull request without saying so: the check of a fork's pull
 * request does not name it, and a deployment may be a preview.
 */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  "check_run",
  "check_suite",
  "status",
  "deployment",
  "deployment_status",
]);
/** Events that a `workflow_run` does not identify as part of a pull request. */
const AMBIGUOUS_STARTERS: ReadonlySet<string> = new Set([...AMBIGUOUS, "workflow_run", "issue_comment"]);
/** Events that run only on the default branch, even when they do not name it. */
const ON_DEFAULT: ReadonlySet<string> = new Set(["repository_dispatch", "schedule"]);

/**
 * Decides whether a run deploys. A pull request is never deployed, since nobody has approved it yet. With
 * `default-branch`, only the final push of a merge queue deploys, since the queue may still drop its group.
 *
 * @example
 * ```ts
 * const facts = { event: "push", ref: "refs/heads/main", defaultBranch: "main", isPullRequest: false };
 * decideDeploy("default-branch", { ...facts, startedBy: undefined }); // { deploys: true, reason: "a push to main" }
 * ```
 */
export function decideDeploy(
  when: DeployWhen,
  facts: DeployFacts,
  input: "deploy" | "marketplace" = "deploy",
): DeployDecision {
  if (when === "never") return no(`the input ${input} is never`);
  if (facts.isPullRequest || facts.ref.startsWith("refs/pull/")) return no("a pull request is never deployed");
  const { event, startedBy } = facts;
  const isAmbiguous =
    event === "workflow_run"
      ? startedBy === undefined || AMBIGUOUS_STARTERS.has(startedBy.event)
      : AMBIGUOUS.has(event);
  if (isAmbiguous) return no("the event does not say whether it belongs to a pull request");
  if (when === "always") return yes(`the input ${input} is always, and this is the event ${event}`);
  return onDefaultBranch(facts);
}

/**
 * Decides whether the push of a merged pull request deploys. An event that does not name the target branch is assumed
 * to mean the default branch.
 *
 * @returns undefined without a pull request.
 */
export function decideOnMerge(when: DeployWhen, facts: DeployFacts): DeployDecision | undefined {
  if (!facts.isPullRequest) return undefined;
  const branch = facts.mergesInto ?? facts.defaultBranch ?? "main";
  const defaultBranch = facts.defaultBranch ?? branch;
  const push = {
    event: "push",
    ref: `refs/heads/${branch}`,
    defaultBranch,
    isPullRequest: false,
    startedBy: undefined,
  };
  return decideDeploy(when, push);
}

function onDefaultBranch({ event, ref, defaultBranch, startedBy }: DeployFacts): DeployDecision {
  const started = event === "workflow_run" ? startedBy!.event : event;
  if (started === "merge_group") return no("a merge queue may still drop its group; its final push deploys");
  if (started !== "push" && !MANUAL.has(started)) return no(`the event ${started} is neither a push nor a manual run`);
  const what = started === "push" ? "a push" : `a run by ${started}`;
  if (event !== "workflow_run" && ON_DEFAULT.has(event)) return yes(`${what}, on the default branch`);
  if (defaultBranch === undefined) return no("the event does not name the default branch");
  const at = event === "workflow_run" ? `refs/heads/${startedBy!.branch}` : ref;
  if (at === `refs/heads/${defaultBranch}`) return yes(`${what} ${started === "push" ? "to" : "on"} ${defaultBranch}`);
  return no(`this is ${what} ${started === "push" ? "to" : "on"} ${nameOf(at)}, not ${defaultBranch}`);
}

function nameOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, "").replace(/^refs\/tags\//, "the tag ") || "no branch";
}

function yes(reason: string): DeployDecision {
  return { deploys: true, reason };
}

function no(reason: string): DeployDecision {
  return { deploys: false, reason };
}
