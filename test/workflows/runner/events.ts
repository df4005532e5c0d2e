import type { Scenario } from "../../action/world/scenario.ts";
import type { Event } from "./host.ts";

const REPOSITORY = { full_name: "acme/services", default_branch: "main", private: false, visibility: "public" };

/** A pull request that was opened or has new commits. @param from `owner/name`, when it comes from a fork. */
export function pullRequest(scenario: Scenario, from = "acme/services"): Event {
  const payload = scenario.pullEvent() as { pull_request: { head: { repo: { full_name: string } } } };
  payload.pull_request.head.repo.full_name = from;
  const event = { ...payload, repository: REPOSITORY };
  return { name: "pull_request", payload: event, ref: "refs/pull/1/merge", sha: scenario.merge };
}

/** The event that GitHub triggers at the end of a pull request's workflow; it runs for the default branch. */
export function afterPullRequest(scenario: Scenario, workflow: string, owner: string): Event {
  const run = {
    name: workflow,
    event: "pull_request",
    head_sha: scenario.head,
    head_branch: "topic",
    pull_requests: [],
    head_repository: { full_name: `${owner}/services`, owner: { login: owner } },
  };
  const payload = { action: "completed", workflow_run: run, repository: REPOSITORY };
  return { name: "workflow_run", payload, ref: "refs/heads/main", sha: scenario.base };
}

/** A push that moves a branch to a commit. */
export function push(scenario: Scenario, sha: string, branch = "main", repository: object = {}): Event {
  const payload = {
    before: scenario.base,
    after: sha,
    ref: `refs/heads/${branch}`,
    repository: { ...REPOSITORY, ...repository },
  };
  return { name: "push", payload, ref: `refs/heads/${branch}`, sha };
}

/** A run that was started by hand. */
export function manualRun(sha: string, inputs: Readonly<Record<string, string>> = {}): Event {
  return {
    name: "workflow_dispatch",
    payload: { inputs, repository: REPOSITORY },
    ref: "refs/heads/main",
    sha,
  };
}
