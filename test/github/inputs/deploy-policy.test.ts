import { expect, test } from "vitest";
import { type DeployFacts, decideDeploy } from "../../../src/github/inputs/deploy-policy.ts";

const main = { ref: "refs/heads/main", defaultBranch: "main", isPullRequest: false, startedBy: undefined };
const topic = { ...main, ref: "refs/heads/topic" };
const pull = { ...main, ref: "refs/pull/1/merge", isPullRequest: true };
const after = (event: string, branch = "main") => ({ event: "workflow_run", startedBy: { event, branch } });

const TABLE: [what: string, facts: Partial<DeployFacts> & { event: string }, onDefault: boolean, always: boolean][] = [
  ["a push to the default branch, also that of a merge queue", { event: "push" }, true, true],
  ["a push to another branch", { ...topic, event: "push" }, false, true],
  ["a push to a branch whose name ends in the default one", { event: "push", ref: "refs/heads/x/main" }, false, true],
  ["a tag", { event: "push", ref: "refs/tags/main" }, false, true],
  ["a push with an unknown default branch", { event: "push", defaultBranch: undefined }, false, true],
  ["a manual run on the default branch", { event: "workflow_dispatch" }, true, true],
  ["a manual run on another branch", { ...topic, event: "workflow_dispatch" }, false, true],
  ["a scheduled run", { event: "schedule", defaultBranch: undefined }, true, true],
  ["a run by the API", { event: "repository_dispatch" }, true, true],
  ["a release", { event: "release", ref: "refs/tags/v1" }, false, true],
  ["an issue", { event: "issues" }, false, true],
  ["a group of a merge queue", { event: "merge_group", ref: "refs/heads/gh-readonly-queue/main/pr-1" }, false, true],
  ["the end of a workflow of a push to the default branch", after("push"), true, true],
  ["the end of a workflow of a push to another branch", after("push", "topic"), false, true],
  ["the end of a workflow of a merge queue", after("merge_group"), false, true],
  ["a check, which may belong to a fork's pull request", { event: "check_run" }, false, false],
  ["the checks of an app", { event: "check_suite" }, false, false],
  ["a commit's status", { event: "status" }, false, false],
  ["a deployment, maybe the preview of a pull request", { ...topic, event: "deployment" }, false, false],
  ["the status of a deployment", { event: "deployment_status", ref: "" }, false, false],
  ["the end of a workflow of a comment, maybe on a pull request", after("issue_comment"), false, false],
  ["the end of a workflow of a check", after("check_run"), false, false],
  ["the end of a workflow of an unknown origin", after("workflow_run"), false, false],
  ["the end of an unnamed workflow", { event: "workflow_run" }, false, false],
  ["the end of a workflow of a pull request", { ...after("pull_request"), isPullRequest: true }, false, false],
  ["a pull request", { ...pull, event: "pull_request" }, false, false],
  ["a pull request with secrets", { ...main, isPullRequest: true, event: "pull_request_target" }, false, false],
  ["a review", { ...pull, event: "pull_request_review" }, false, false],
  ["a comment on a pull request", { ...main, isPullRequest: true, event: "issue_comment" }, false, false],
  ["a manual run on a pull request's merge", { event: "workflow_dispatch", ref: "refs/pull/1/merge" }, false, false],
];

test.each(TABLE)("decides about %s", (_, facts, onDefault, always) => {
  const whole = { ...main, ...facts };
  expect(decideDeploy("default-branch", whole)).toMatchObject({
    deploys: onDefault,
    reason: expect.stringMatching(/\w/),
  });
  expect(decideDeploy("always", whole).deploys).toBe(always);
  expect(decideDeploy("never", whole).deploys).toBe(false);
});
