import { type Api, apiError } from "./api.ts";
import type { PullRequest, RunContext } from "./context.ts";

/** A pull request as it is now; the payload of a re-run is as old as the first run's. */
export interface LivePullRequest {
  readonly head: string;
  readonly labels: readonly string[];
}

/** Reads a pull request's head and labels. */
async function readPullRequest(api: Api, context: RunContext, number: number): Promise<LivePullRequest> {
  const { owner, repo } = context;
  const { data } = await api.rest.pulls.get({ owner, repo, pull_number: number });
  return { head: data.head.sha, labels: data.labels.map(({ name }) => name) };
}

/** Reads a pull request as {@linkcode readPullRequest} does; undefined when GitHub does not answer. */
export async function readLive(
  api: () => Promise<Api>,
  context: RunContext,
  number: number,
): Promise<LivePullRequest | undefined> {
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
  const found = data.find((pull) => pull.head.sha === headOf.sha);
  if (found === undefined) return undefined;
  const headRepository = found.head.repo?.full_name;
  return { number: found.number, head: found.head.sha, base: found.base.sha, headRepository };
}
