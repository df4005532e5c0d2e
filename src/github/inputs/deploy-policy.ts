/** When services are deployed, as the input `deploy` has it. */
export const DEPLOY = ["never", "default-branch", "always"] as const;
export type DeployWhen = (typeof DEPLOY)[number];

/** What is known of an event, as far as a deploy depends on it. */
export interface DeployFacts {
  /** `push`, `workflow_dispatch`, … */
  readonly event: string;
  /** `refs/heads/main`, `refs/tags/v1`, … */
  readonly ref: string;
  /** `main`; undefined when the event does not tell. */
  readonly defaultBranch: string | undefined;
  /** Whether the event is about a pull request, whatever it is called. */
  readonly isPullRequest: boolean;
  /** The branch that the pull request is to be merged into. */
  readonly mergesInto?: string | undefined;
  /** For a `workflow_run`: what started the workflow whose end it tells, and the branch of that. */
  readonly startedBy: { readonly event: string; readonly branch: string } | undefined;
}

/** Whether a run deploys, and why, as a part of a sentence. */
export interface DeployDecision {
  readonly deploys: boolean;
  readonly reason: string;
}

/** Events by which a person or a schedule starts a run on a branch. */
const MANUAL: ReadonlySet<string> = new Set(["workflow_dispatch", "repository_dispatch", "schedule"]);
/**
 * Events about a commit, or a comment, of which they do not always tell whether it is a pull request's: the check of a
 * fork's names none, and a deployment's commit may be the preview of one.
 */
const UNTOLD: ReadonlySet<string> = new Set(["check_run", "check_suite", "status", "deployment", "deployment_status"]);
/** Events that do not say what they are about when they started another workflow. */
const UNTOLD_BEFORE: ReadonlySet<string> = new Set([...UNTOLD, "workflow_run", "issue_comment"]);
/** These run on the default branch alone, and need not say which one it is. */
const ON_DEFAULT: ReadonlySet<string> = new Set(["repository_dispatch", "schedule"]);

/**
 * Decides whether a run deploys. Nobody has approved the content of a pull request yet, so it is never deployed. A merge
 * queue may still drop its group, so with `default-branch` only its final push deploys.
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
  const isUntold =
    event === "workflow_run" ? startedBy === undefined || UNTOLD_BEFORE.has(startedBy.event) : UNTOLD.has(event);
  if (isUntold) {
    return no("the event does not say whether it belongs to a pull request");
  }
  if (when === "always") return yes(`the input ${input} is always, and this is the event ${event}`);
  return onDefaultBranch(facts);
}

/**
 * Decides whether the push that a merge of the pull request ends with deploys. An event that does not name the branches is
 * taken to mean the default one.
 *
 * @returns undefined when the run is about no pull request.
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
  if (started === "merge_group")
    return no("a merge queue may still drop its group; the push that it ends with deploys");
  if (started !== "push" && !MANUAL.has(started)) return no(`the event ${started} is no push and no manual run`);
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
