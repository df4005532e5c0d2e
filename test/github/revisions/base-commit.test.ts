import { describe, expect, test } from "vitest";
import type { Api } from "../../../src/github/context/api.ts";
import type { RunContext } from "../../../src/github/context/context.ts";
import { type BaseFacts, chooseBase } from "../../../src/github/revisions/base-commit.ts";
import type { Repository } from "../../../src/source/mod.ts";

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

describe("checkout that git cannot relate to the commit of the event, as in a shallow clone", () => {
  const [base, head] = [BEFORE, "d".repeat(40)];

  /** A run for a pull request or a push. @param ancestor The merge base, for GitHub, of that commit and the checkout. */
  function shallow(event: "pull" | "push", ancestor: string | undefined): BaseFacts {
    const compareCommitsWithBasehead = async ({ basehead }: { basehead: string }) => {
      const sha = basehead.startsWith(head) ? ancestor : base;
      if (sha === undefined) throw Object.assign(new Error("Not Found"), { name: "HttpError", status: 404 });
      return { data: { merge_base_commit: { sha } } };
    };
    const repository = { run: async () => ({ code: 128, stdout: Buffer.alloc(0), stderr: "" }) };
    return {
      ...facts({ sha: head, before: BEFORE, repository: "acme/services" }),
      pull: event === "pull" ? { number: 1, head, base, headRepository: undefined } : undefined,
      repository: repository as unknown as Repository,
      api: async () => ({ rest: { repos: { compareCommitsWithBasehead } } }) as unknown as Api,
    };
  }

  test.each(["pull", "push"] as const)("is compared if GitHub finds the commit in its history: %s", async (event) => {
    expect(await chooseBase(shallow(event, head))).toMatchObject({ revision: base });
  });

  test.each([
    ["pull", base],
    ["pull", undefined],
    ["push", base],
    ["push", undefined],
  ] as const)("is not compared if GitHub does not: %s, merge base %s", async (event, ancestor) => {
    const words = `which does not contain ${head}, the commit that acme/services is built for`;
    await expect(chooseBase(shallow(event, ancestor))).rejects.toThrow(words);
  });
});
