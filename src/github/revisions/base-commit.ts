import { MesgError } from "../../core/mod.ts";
import type { Commit, Repository } from "../../source/mod.ts";
import { textOf, unexpectedAnswer } from "../context/answer.ts";
import { type Api, apiError, statusOf } from "../context/api.ts";
import { isCommitId, type PullRequest, type RunContext } from "../context/context.ts";

/** The base that a checkout is compared with. */
export interface BaseChoice {
  /** A commit, or the revision that the input `against` names. */
  readonly revision: string;
  /** How the report describes it: `where the branch began`. */
  readonly words: string;
}

/** The facts that the choice of a base depends on. */
export interface BaseFacts {
  /** The input `against`, except `engine`. */
  readonly against: string;
  readonly context: RunContext;
  readonly pull: PullRequest | undefined;
  /** The commit that is checked out. */
  readonly head: Commit;
  readonly repository: Repository | undefined;
  readonly signal: AbortSignal;
  api(): Promise<Api>;
}

/**
 * Chooses the base to compare with, so that changes that others merged in the meantime do not count as changes of the
 * pull request.
 *
 * The merge commit that GitHub creates for a pull request contains these changes, so its base is its first parent: the
 * tip of the target branch at that time. Any other commit lacks them, so its base is the merge base, which GitHub
 * computes.
 *
 * @returns The base, or why the run has none: `against` is `none`, or the event has no earlier commit.
 * @throws {MesgError} `environment` when there is a base but GitHub does not name it.
 */
export async function chooseBase(facts: BaseFacts): Promise<BaseChoice | { readonly none: string }> {
  const { against, pull, head } = facts;
  if (against === "none") return { none: "the input against is none" };
  if (against !== "base") return { revision: against, words: "set by the input against" };
  if (pull === undefined) {
    assertNamed(facts.context);
    return await baseOfPush(facts);
  }
  const [onto, merged, ...others] = head.parents;
  if (onto !== undefined && merged === pull.head && others.length === 0) {
    return { revision: onto, words: "the base branch without this pull request" };
  }
  // A pull_request_target or workflow_run checks out the base branch by default, which has nothing of the pull request.
  await assertContains(facts, pull.head);
  return await mergeBase(facts, pull.base, pull.head);
}

/** Checks that an event that always has an earlier commit names it. */
function assertNamed({ event, before, isFirstPush }: RunContext): void {
  const isNamed = event === "push" || event === "merge_group" ? before !== undefined || isFirstPush : true;
  if (isNamed && !event.startsWith("pull_request")) return;
  throw new MesgError("environment", `the event ${event} does not name its commits`, {
    hint: "set the input against to a branch, a tag or a commit",
  });
}

async function baseOfPush(facts: BaseFacts): Promise<BaseChoice | { readonly none: string }> {
  const { context, head } = facts;
  const { event, before, ref, defaultBranch } = context;
  if (before !== undefined) {
    await assertContains(facts, context.sha);
    const words = event === "merge_group" ? "before this group of the merge queue" : "before this push";
    return { revision: before, words };
  }
  const isBranch = event === "push" && ref.startsWith("refs/heads/") && context.isFirstPush;
  if (isBranch && defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`) {
    return await mergeBase(facts, defaultBranch, context.sha || head.id);
  }
  return { none: `the event ${event || "of this run"} has no earlier commit` };
}

const WHERE = "find where the branch began";

/** Returns the merge base of the checkout and another commit, which GitHub computes. */
async function mergeBase(facts: BaseFacts, base: string, known: string): Promise<BaseChoice> {
  const { head } = facts;
  for (const commit of new Set([head.id, known])) {
    try {
      return { revision: await findMergeBase(facts, base, commit), words: "where the branch began" };
    } catch (error) {
      if (statusOf(error) !== 404 || commit === known) throw apiError(WHERE, error);
      // GitHub does not have a commit that the workflow created itself, but it has the commit of the event.
      await assertContains(facts, known);
    }
  }
  throw new MesgError("environment", `GitHub does not have ${head.id} or ${known}`);
}

/** Asks GitHub for the merge base of two commits. */
async function findMergeBase({ context, api }: BaseFacts, base: string, commit: string): Promise<string> {
  const { owner, repo } = context;
  const { rest } = await api();
  const basehead = `${base}...${commit}`;
  const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
  const revision = textOf(data, "merge_base_commit", "sha");
  if (!isCommitId(revision)) throw unexpectedAnswer(WHERE);
  return revision;
}

/**
 * Checks that the checkout contains the commit of the event: it may be a checkout of another branch or repository, whose
 * comparison says nothing about the event.
 */
async function assertContains(facts: BaseFacts, known: string): Promise<void> {
  const { head, repository, context, signal } = facts;
  if (repository === undefined || known === "" || head.id === known || head.parents.includes(known)) return;
  const { code } = await repository.run(["merge-base", "--is-ancestor", known, head.id], { signal });
  // A shallow clone lacks the history.
  if (code === 0 || (await isAncestor(facts, known))) return;
  throw new MesgError(
    "environment",
    `the checkout is at ${head.id}, which does not contain ${known}, the commit that ${context.repository} is built for`,
    { hint: "check out that commit, or set the input against to compare this one with a branch, a tag or a commit" },
  );
}

/** Asks GitHub whether the checkout contains a commit. */
async function isAncestor(facts: BaseFacts, known: string): Promise<boolean> {
  try {
    return (await findMergeBase(facts, known, facts.head.id)) === known;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw apiError(WHERE, error);
  }
}
