import { MesgError } from "../../core/mod.ts";
import type { Commit, Repository } from "../../source/mod.ts";
import { textOf, unexpectedAnswer } from "../context/answer.ts";
import { type Api, apiError, statusOf } from "../context/api.ts";
import type { PullRequest, RunContext } from "../context/context.ts";

/** What a checkout is compared with. */
export interface BaseChoice {
  /** A commit, or what the input `against` names. */
  readonly revision: string;
  /** Why this one, for people: `where the branch began`. */
  readonly words: string;
}

/** What the choice of a base depends on. */
export interface BaseFacts {
  /** As the input has it, but for `engine`. */
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
 * Chooses what to compare with. For a pull request this is where its branch began, not the tip of the base branch: what
 * others merged meanwhile is no change of this one.
 *
 * The merge commit that GitHub makes of a pull request holds all of the base branch that was there then, so its first
 * parent is where the two part; for any other commit GitHub is asked for the merge base.
 *
 * @returns The base, or why the run has none: the user wants none, or the event has nothing before it.
 * @throws {MesgError} `environment` when there is a base and GitHub does not name it.
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
  return await mergeBase(facts, pull.base, pull.head);
}

/** Checks that an event that always has something before it names that. */
function assertNamed({ event, before, isFirstPush }: RunContext): void {
  const isNamed = event === "push" || event === "merge_group" ? before !== undefined || isFirstPush : true;
  if (isNamed && !event.startsWith("pull_request")) return;
  throw new MesgError("environment", `the event ${event} does not name the commits that it is about`, {
    hint: "set the input against to a branch, a tag or a commit",
  });
}

async function baseOfPush(facts: BaseFacts): Promise<BaseChoice | { readonly none: string }> {
  const { context, head } = facts;
  const { event, before, ref, defaultBranch } = context;
  if (before !== undefined) {
    await assertSameRepository(facts, context.sha);
    const words = event === "merge_group" ? "before this group of the merge queue" : "before this push";
    return { revision: before, words };
  }
  const isBranch = event === "push" && ref.startsWith("refs/heads/") && context.isFirstPush;
  if (isBranch && defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`) {
    return await mergeBase(facts, defaultBranch, context.sha || head.id);
  }
  return { none: `the event ${event || "of this run"} has nothing before it` };
}

const WHERE = "find where the branch began";

/** Asks GitHub where the history of what is checked out left another one. */
async function mergeBase(facts: BaseFacts, base: string, known: string): Promise<BaseChoice> {
  const { context, head } = facts;
  const { owner, repo } = context;
  for (const commit of new Set([head.id, known])) {
    try {
      const basehead = `${base}...${commit}`;
      const { rest } = await facts.api();
      const { data } = await rest.repos.compareCommitsWithBasehead({ owner, repo, basehead, per_page: 1 });
      const revision = textOf(data, "merge_base_commit", "sha");
      if (revision === undefined || !/^[0-9a-f]{40,64}$/.test(revision)) throw unexpectedAnswer(WHERE);
      return { revision, words: "where the branch began" };
    } catch (error) {
      if (statusOf(error) !== 404 || commit === known) throw apiError(WHERE, error);
      // A commit that the workflow made itself is not known to GitHub; the one that it was made from is.
      await assertSameRepository(facts, known);
    }
  }
  throw new MesgError("environment", `GitHub knows neither ${head.id} nor ${known}`);
}

/** Checks that what is checked out goes back to a commit of the event, and is no checkout of another repository. */
async function assertSameRepository({ head, repository, context, signal }: BaseFacts, known: string): Promise<void> {
  if (repository === undefined || known === "" || head.id === known || head.parents.includes(known)) return;
  const { code } = await repository.run(["merge-base", "--is-ancestor", known, head.id], { signal });
  if (code === 0) return;
  throw new MesgError(
    "environment",
    `the checkout is at ${head.id}, which does not contain ${known}, the commit that ${context.repository} is built for`,
    { hint: "compare the checkout of another commit or repository with a branch: set the input against" },
  );
}
