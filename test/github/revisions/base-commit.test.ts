import { expect, test } from "vitest";
import type { RunContext } from "../../../src/github/context/context.ts";
import { type BaseFacts, chooseBase } from "../../../src/github/revisions/base-commit.ts";

const BEFORE = "b".repeat(40);

/** Facts of a machine without git, where nothing about the checkout is known. */
function facts(context: Partial<RunContext>): BaseFacts {
  const known = { event: "push", ref: "refs/heads/main", defaultBranch: "main", isFirstPush: false, before: undefined };
  return {
    against: "base",
    context: { ...known, sha: "a".repeat(40), ...context } as RunContext,
    pull: undefined,
    head: { id: "c".repeat(40), parents: [] },
    repository: undefined,
    signal: new AbortController().signal,
    api: () => Promise.reject(new Error("not called")),
  };
}

test("compares a push with the commit before it, even without git", async () => {
  expect(await chooseBase(facts({ before: BEFORE }))).toMatchObject({ revision: BEFORE, words: "before this push" });
});

test.each(["schedule", "workflow_dispatch"])("finds no base for %s", async (event) => {
  expect(await chooseBase(facts({ event }))).toEqual({ none: `the event ${event} has no earlier commit` });
});

test.each(["push", "merge_group", "pull_request", "pull_request_target", "pull_request_review"])(
  "rejects a %s event that names no commits",
  async (event) => {
    await expect(chooseBase(facts({ event }))).rejects.toThrow(`the event ${event} does not name its commits`);
  },
);
