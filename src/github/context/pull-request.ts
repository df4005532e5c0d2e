import { integerOf, listOf, textOf, unexpectedAnswer } from "./answer.ts";
import { type Api, apiError } from "./api.ts";
import type { PullRequest, RunContext } from "./context.ts";

/** The current state of a pull request. The payload of a re-run is outdated: it is that of the first run. */
export interface CurrentPullRequest {
  readonly head: string | undefined;
  readonly labels: readonly string[] | undefined;
}

/** Reads a pull request's head and labels. */
async function readPullRequest(api: Api, context: RunContext, number: number): Promise<CurrentPullRequest> {
  const { owner, repo } = context;
  const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
  const labels = listOf(data, "labels")?.flatMap((label) => textOf(label, "name") ?? []);
  return { head: textOf(data, "head", "sha"), labels };
}

/** Reads a pull request's head and labels; undefined when GitHub does not answer. */
export async function readCurrent(
  api: () => Promise<Api>,
  context: RunContext,
  number: number,
): Promise<CurrentPullRequest | undefined> {
  try {
    return await readPullRequest(await api(), context, number);
  } catch {
    return undefined;
  }
}

/**
 * Finds the open pull request behind a `workflow_run`: the event of one from a fork does not name it.
 *
 * @throws {MesgError} when GitHub does not answer.
 * @returns `undefined` for any other event, or when that commit is no longer the head of an open pull request.
 */
export async function findPullRequest(context: RunContext, api: () => Promise<Api>): Promise<PullRequest | undefined> {
  const { headOf, owner, repo } = context;
  if (headOf === undefined) return undefined;
  const head = `${headOf.owner}:${headOf.branch}`;
  const { data } = await (await api()).rest.pulls
    .list({ owner, repo, state: "open", head, per_page: 100 })
    .catch((error: unknown) => {
      throw apiError("list the pull requests", error);
    });
  const pulls = listOf(data);
  if (pulls === undefined) throw unexpectedAnswer("list the pull requests");
  const found = pulls.find((pull) => textOf(pull, "head", "sha") === headOf.sha);
  const [number, base] = [integerOf(found, "number"), textOf(found, "base", "sha")];
  if (number === undefined || base === undefined) return undefined;
  return { number, head: headOf.sha, base, headRepository: textOf(found, "head", "repo", "full_name") };
}
