import { rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { beginShallow, thorough } from "../world/begin.ts";
import { TOKEN } from "../world/scenario.ts";
import { BREAKING, COMPATIBLE, GREETER, service } from "../world/services.ts";

const rows = (text: string | undefined) => JSON.parse(text ?? "") as { path: string; status: string }[];

describe.concurrent("base revision", { timeout: 300_000 }, () => {
  test("is the first parent of a merge commit, regardless of the event", async () => {
    const scenario = await beginShallow(service("a", GREETER), service("other", GREETER));
    // A breaking change that was merged meanwhile is not part of this pull request.
    const base = scenario.commit(service("a", BREAKING), [scenario.base]);
    const merge = scenario.commit(service("other", GREETER), [base, scenario.head]);
    const { code, log, outputs } = await scenario.run({ checkout: merge });
    expect(code, log).toBe(0);
    expect(rows(outputs.services)).toMatchObject([
      { path: "a", status: "same" },
      { path: "other", status: "new" },
    ]);
    expect(scenario.github.seen.some(({ path }) => path.includes("/compare/"))).toBe(false);
  });

  test("is the merge base of a branch's head, not the tip of the target branch", async () => {
    const scenario = await beginShallow(service("a", GREETER), service("other", GREETER));
    const event = scenario.pullEvent() as { pull_request: { base: { sha: string } } };
    event.pull_request.base.sha = scenario.commit(service("a", BREAKING), [scenario.base]);
    const { code, log, outputs } = await scenario.run({
      checkout: scenario.head,
      event: { name: "pull_request", payload: event },
    });
    expect(code, log).toBe(0);
    expect(rows(outputs.services).map(({ status }) => status)).toEqual(["same", "new"]);
    expect(scenario.github.seen.some(({ path }) => path.includes(`/compare/${event.pull_request.base.sha}...`))).toBe(
      true,
    );
    expect(scenario.github.comments[0]?.body).toContain("the head of this pull request");
  });

  test("is fetched with the token in a header that only this server receives", async () => {
    const scenario = await beginShallow(service(".", GREETER), service(".", COMPATIBLE));
    const { code, log } = await scenario.run();
    expect(code, log).toBe(0);
    const git = scenario.github.seen.filter(({ path }) => path.startsWith("/acme/services/"));
    expect(git.length).toBeGreaterThan(0);
    const basic = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;
    for (const { authorization, path } of git) {
      expect(authorization).toBe(basic);
      expect(path).not.toContain(TOKEN);
    }
  });

  test("is read over the API when git cannot fetch it", async () => {
    const scenario = await beginShallow(
      { ...service("a", GREETER), ...service("gone", GREETER) },
      service("a", BREAKING),
    );
    scenario.github.servesGit = false;
    const { code, log, outputs } = await scenario.run();
    expect(code).toBe(1);
    expect(log).toContain("the base was read over GitHub's API");
    expect(rows(outputs.services)).toMatchObject([
      { path: "a", status: "changed", breaking: 1 },
      { path: "gone", status: "same" },
    ]);
  });

  thorough("fails only a step that checks for breaking changes when it is unavailable", async () => {
    const scenario = await beginShallow(service(".", GREETER), service(".", COMPATIBLE));
    scenario.github.servesGit = false;
    scenario.github.interfere = (_, path) => (path.includes("/git/trees/") ? { status: 404 } : undefined);
    const strict = await scenario.run();
    expect(strict.code).toBe(1);
    expect(strict.log).toContain("cannot check for breaking changes: the base is unavailable");
    expect(strict.outputs.hash).not.toBe("");
    expect((await scenario.run({ inputs: { "fail-on": "error" } })).code).toBe(0);
  });

  test("shows that a removed service is breaking and a moved one compatible", async () => {
    const moved = Object.fromEntries(Object.keys(service("old", GREETER)).map((path) => [path, null]));
    const scenario = await beginShallow(service("old", GREETER), { ...moved, ...service("new", GREETER) });
    const first = await scenario.run();
    expect(first.code, first.log).toBe(0);
    expect(rows(first.outputs.services)).toMatchObject([{ path: "new", status: "same" }]);
    scenario.push(Object.fromEntries(Object.keys(service("new", GREETER)).map((path) => [path, null])));
    scenario.push(service("unrelated", GREETER.replaceAll("greeter", "unrelated")));
    const second = await scenario.run();
    expect(second.code).toBe(1);
    expect(rows(second.outputs.services)).toMatchObject([
      { path: "unrelated", status: "new" },
      { path: "old", status: "removed", breaking: 1 },
    ]);
    expect(second.log).toContain("old was removed");
  });

  thorough("is the commit before a push, unless the input against names another one or none", async () => {
    const scenario = await beginShallow(service(".", GREETER), service(".", COMPATIBLE));
    const event = { name: "push", payload: { before: scenario.base, after: scenario.head } };
    const push = await scenario.run({ event, checkout: scenario.head });
    expect(push.code, push.log).toBe(0);
    expect(push.outputs).toMatchObject({ changed: "true", "comment-url": "" });
    const main = await scenario.run({ event: { name: "workflow_dispatch", payload: {} }, inputs: { against: "main" } });
    expect(rows(main.outputs.services)).toMatchObject([{ status: "changed" }]);
    const none = await scenario.run({ inputs: { against: "none" } });
    expect(rows(none.outputs.services)).toMatchObject([{ status: "unknown" }]);
    expect(scenario.github.comments).toHaveLength(0);
  });

  test("is found in a workflow_run for the pull request of a fork", async () => {
    const scenario = await beginShallow(service(".", GREETER), service(".", COMPATIBLE));
    Object.assign(scenario.github.pulls[0]!, { headLabel: "stranger:topic" });
    const payload = {
      workflow_run: {
        event: "pull_request",
        head_sha: scenario.head,
        head_branch: "topic",
        pull_requests: [],
        head_repository: { owner: { login: "stranger" } },
      },
    };
    const { code, log } = await scenario.run({ event: { name: "workflow_run", payload }, checkout: scenario.head });
    expect(code, log).toBe(0);
    expect(scenario.github.comments[0]?.body).toContain("1 compatible");
  });

  thorough("fails when the checkout has no git repository", async () => {
    const scenario = await beginShallow(service(".", GREETER), service(".", COMPATIBLE));
    const { code, log } = await scenario.run({
      prepare: (workspace) => rmSync(`${workspace}/.git`, { recursive: true }),
    });
    expect(code, log).toBe(1);
    expect(log).toContain("::error::no git checkout at ");
  });
});
