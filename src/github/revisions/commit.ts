import { MesgError } from "../../core/mod.ts";
import { type Api, apiError } from "../context/api.ts";
import type { PullRequest, RunContext } from "../context/context.ts";
import { git } from "../context/git.ts";

/** What a checkout is compared with. */
export interface BaseChoice {
  /** A commit, or what the input `against` names. */
  readonly revision: string;
  /** Why this one, for a person: `where the branch began`. */
  readonly words: string;
}

/** The commit that is checked out. */
export interface Head {
  readonly commit: string;
  readonly parents: readonly string[];
}

/** Asks git which commit is checked out; `undefined` when there is no git to ask. */
export async function readHead(workspace: string, signal: AbortSignal): Promise<Head | undefined> {
  // A shallow checkout hides the parents from `git log`, not from the commit itself.
  const { code, stdout } = await git(workspace, ["cat-file", "--batch"], { input: "HEAD\n", signal });
  const [first = "", ...lines] = stdout.toString("utf8").split("\n");
  const [commit = "", type] = first.split(" ");
  if (code !== 0 || type !== "commit") return undefined;
  const header = lines.slice(0, lines.indexOf(""));
  return { commit, parents: header.filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)) };
}

/**
 * Chooses what to compare with. For a pull request this is where its branch began, not the tip of the base branch: what
 * others merged meanwhile is no change of this one.
 *
 * The merge commit that GitHub makes of a pull request holds all of the base branch that was there then, so its first
 * parent is where the two part; for any other commit GitHub is asked for the merge base.
 *
 * @returns `undefined` when the event has nothing before it.
 * @throws {MesgError} `environment` when GitHub cannot tell.
 */
export async function chooseBase(
  against: string,
  context: Pick<RunContext, "owner" | "repo" | "before" | "event">,
  pull: PullRequest | undefined,
  head: Head,
  api: () => Promise<Api>,
): Promise<BaseChoice | undefined> {
  if (against === "none") return undefined;
  if (against !== "base") return { revision: against, words: "as the input against says" };
  if (pull === undefined) {
    const words = context.event === "merge_group" ? "before this group of the merge queue" : "before this push";
    return context.before === undefined ? undefined : { revision: context.before, words };
  }
  const [onto, merged, ...others] = head.parents;
  if (onto !== undefined && merged === pull.head && others.length === 0) {
    return { revision: onto, words: "the base branch without this pull request" };
  }
  const { owner, repo } = context;
  for (const commit of new Set([head.commit, pull.head])) {
    try {
      const basehead = `${pull.base}...${commit}`;
      const { data } = await (await api()).rest.repos.compareCommitsWithBasehead({
        owner,
        repo,
        basehead,
        per_page: 1,
      });
      return { revision: data.merge_base_commit.sha, words: "where the branch began" };
    } catch (error) {
      // A commit that the workflow made itself is not known to GitHub; the branch's last one is.
      if ((error as { status?: number }).status !== 404 || commit === pull.head) {
        throw apiError("say where the branch began", error);
      }
    }
  }
  throw new MesgError("environment", "GitHub knows neither the commit that is checked out nor the pull request's");
}
