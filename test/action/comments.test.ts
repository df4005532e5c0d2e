import { describe, expect, test } from "vitest";
import { begin, thorough } from "./world/begin.ts";
import { BREAKING, COMPATIBLE, GREETER, service } from "./world/services.ts";

const changing = () => begin(service(".", GREETER), service(".", COMPATIBLE));
const isList = (method: string, path: string) => method === "GET" && /\/issues\/1\/comments/.test(path);

describe.concurrent("pull request comment", { timeout: 300_000 }, () => {
  test("does not fail the step when the token may not comment, as for forks and Dependabot", async () => {
    const scenario = await changing();
    scenario.github.interfere = (method) =>
      method === "POST" ? { status: 403, message: "Resource not accessible by integration" } : undefined;
    const fork = scenario.pullEvent() as { pull_request: { head: { repo: { full_name: string } } } };
    fork.pull_request.head.repo.full_name = "stranger/services";
    const { code, log, summary, outputs } = await scenario.run({ event: { name: "pull_request", payload: fork } });
    expect(code, log).toBe(0);
    expect(log).toMatch(/^::notice::this token may not comment, as in every run for a fork \(Resource not accessible/m);
    expect(summary).toContain("1 compatible");
    expect(outputs["comment-url"]).toBe("");
  });

  test("is created again when it is deleted during the update", async () => {
    const scenario = await changing();
    await scenario.run();
    scenario.push(service(".", BREAKING));
    scenario.github.interfere = (method) => {
      if (method === "PATCH") scenario.github.comments.length = 0;
      return undefined;
    };
    await scenario.run();
    expect(scenario.github.comments).toHaveLength(1);
    expect(scenario.github.comments[0]?.body).toContain("1 breaking");
  });

  thorough("is found after 300 others, and ignores marks of other authors", async () => {
    const scenario = await changing();
    for (let count = 0; count < 150; count++) scenario.github.addComment(1, "someone", `words ${count}`);
    await scenario.run();
    const ours = scenario.github.comments.at(-1)!;
    const mark = /<!-- mesg-compile-action .* -->/.exec(ours.body)![0];
    const forged = scenario.github.addComment(1, "mallory", `trust me\n${mark}`);
    scenario.github.comments.unshift(scenario.github.comments.pop()!); // older than our comment
    for (let count = 0; count < 150; count++) scenario.github.addComment(1, "someone", `more ${count}`);
    scenario.push(service(".", BREAKING));
    await scenario.run();
    expect(scenario.github.comments).toHaveLength(302);
    expect(forged.body).toContain("trust me");
    expect(ours.body).toContain("1 breaking");
  });

  test("exists once after two concurrent runs", async () => {
    const scenario = await changing();
    let posts = 0;
    let release: () => void = () => undefined;
    const both = new Promise<void>((resolve) => {
      release = resolve;
    });
    scenario.github.interfere = async (method, path) => {
      if (method !== "POST" || !path.endsWith("/comments")) return undefined;
      if (++posts === 2) release();
      await both;
      return undefined;
    };
    const [first, second] = await Promise.all([scenario.run({ bundle: true }), scenario.run({ bundle: true })]);
    expect([first.code, second.code]).toEqual([0, 0]);
    expect(posts).toBe(2);
    expect(scenario.github.comments).toHaveLength(1);
    expect(scenario.github.comments[0]?.body).toContain("1 compatible");
  });

  test("is not overwritten by a run for an older commit that ends later", async () => {
    const scenario = await changing();
    const [event, checkout] = [{ name: "pull_request", payload: scenario.pullEvent() }, scenario.merge];
    scenario.push(service(".", BREAKING));
    await scenario.run({ runId: 9001 });
    const newer = scenario.github.comments[0]!.body;
    const { code, log } = await scenario.run({ runId: 9000, event, checkout });
    expect(code, log).toBe(0);
    expect(log).toContain("a newer run wrote it");
    expect(scenario.github.comments.map(({ body }) => body)).toEqual([newer]);
  });

  test("waits for a rate limit, and retries after a server error", async () => {
    const scenario = await changing();
    const trouble = [
      { status: 429, headers: { "retry-after": "1" }, message: "You have exceeded a secondary rate limit" },
      { status: 403, headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "1" }, message: "API rate limit" },
    ];
    const failures = [{ status: 502 }];
    scenario.github.interfere = (method, path) => {
      if (method === "POST" && path.endsWith("/comments")) return trouble.shift();
      return isList(method, path) ? failures.shift() : undefined;
    };
    const { code, log } = await scenario.run();
    expect(code, log).toBe(0);
    expect([trouble.length, failures.length]).toEqual([0, 0]);
    expect(scenario.github.comments).toHaveLength(1);
    expect(log).toContain("waiting: GitHub answered 429");
  });

  thorough("does not fail the step when the server keeps failing, and is not written twice", async () => {
    const scenario = await changing();
    scenario.github.interfere = (method, path) =>
      method === "POST" && path.endsWith("/comments") ? { status: 500, message: "Server Error" } : undefined;
    const { code, log } = await scenario.run();
    expect(code, log).toBe(0);
    expect(log).toMatch(/^::warning::the comment could not be written/m);
    expect(
      scenario.github.seen.filter(({ method, path }) => method === "POST" && !/graphql|git-upload/.test(path)),
    ).toHaveLength(1);
  });

  thorough("is separate for each job of a matrix", async () => {
    const scenario = await changing();
    await scenario.run();
    await scenario.run({ inputs: { "engine-version": "v0.20" } });
    await scenario.run({ inputs: { "engine-version": "0.20.3" } });
    expect(scenario.github.comments).toHaveLength(2);
    expect(scenario.github.comments[1]?.body).toContain("for Engine 0.20");
  });

  test("is not written in a dry run, which has no other effect either", async () => {
    const scenario = await changing();
    const { code, log } = await scenario.run({ inputs: { "dry-run": "true" } });
    expect(code, log).toBe(0);
    expect(log).toContain("dry run: would comment on #1");
    expect(log).toContain("dry run: would upload the artifact mesg-definitions");
    expect(scenario.github.seen.every(({ method, path }) => method === "GET" || path.endsWith("git-upload-pack"))).toBe(
      true,
    );
  });
});

describe.concurrent("breaking change", { timeout: 300_000 }, () => {
  test.each([
    { failOn: "breaking", code: 1 },
    { failOn: "error", code: 0 },
    { failOn: "never", code: 0 },
  ])("exits with $code when fail-on is $failOn", async ({ failOn, code }) => {
    const scenario = await begin(service(".", GREETER), service(".", BREAKING));
    const run = await scenario.run({ inputs: { "fail-on": failOn } });
    expect(run.code, run.log).toBe(code);
    expect(run.outputs.breaking).toBe("1");
    expect(run.log).toMatch(failOn === "breaking" ? /^::error title=Breaking/m : /^::warning title=Breaking/m);
  });

  test("is accepted by a label that was added after the event", async () => {
    const scenario = await begin(service(".", GREETER), service(".", BREAKING));
    const event = { name: "pull_request", payload: scenario.pullEvent() };
    expect((await scenario.run({ event })).code).toBe(1);
    scenario.github.pulls[0]!.labels.push("mesg: breaking ok");
    const { code, log, outputs } = await scenario.run({ event });
    expect(code, log).toBe(0);
    expect(log).toMatch(/^::notice::1 breaking change in 1 service; accepted by the label "mesg: breaking ok"$/m);
    expect(outputs.breaking).toBe("1");
  });

  test("fails with a notice when the labels cannot be read, since none accepts it then", async () => {
    const scenario = await begin(service(".", GREETER), service(".", BREAKING));
    scenario.github.pulls[0]!.labels.push("mesg: breaking ok");
    scenario.github.interfere = (_, path) => (path.endsWith("/pulls/1") ? { status: 403 } : undefined);
    const { code, log, summary } = await scenario.run();
    expect(code, log).toBe(1);
    expect(log).toMatch(/^notice: the labels of the pull request could not be read/m);
    expect(summary).toContain("the labels of the pull request could not be read");
  });
});
