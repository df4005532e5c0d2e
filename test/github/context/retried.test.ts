import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { apiError, connectApi } from "../../../src/github/context/api.ts";
import { ownLogin } from "../../../src/github/context/login.ts";
import { FakeGitHub } from "../../action/world/fake-github.ts";

const PULL = { owner: "acme", repo: "services", pull_number: 1 };
let github: FakeGitHub;
let waits: string[] = [];
beforeAll(async () => {
  github = new FakeGitHub("/nonexistent", () => "");
  await github.listen();
  github.logins.set("token", "acme-bot");
  github.pulls.push({ number: 1, head: "1".repeat(40), headLabel: "acme:topic", base: "2".repeat(40), labels: [] });
  // The first request reads the description of GitHub's API, which takes seconds.
  await (await connect()).rest.pulls.get(PULL);
});
beforeEach(() => {
  waits = [];
  github.seen.length = 0;
});
afterAll(() => github.close());

const connect = (timeout?: number) => {
  const { signal } = new AbortController();
  const onWait = (words: string) => void waits.push(words);
  const limit = timeout === undefined ? {} : { timeout };
  return connectApi("token", { apiUrl: `${github.url}/api/v3`, signal, conceal: (text) => text, onWait, ...limit });
};

describe("a request that GitHub accepts and never answers", () => {
  test("is sent again after its time limit", async () => {
    let isFirst = true;
    github.interfere = async () => {
      if (!isFirst) return undefined;
      isFirst = false;
      return await new Promise<never>(() => undefined);
    };
    const api = await connect(400);
    await expect(api.rest.pulls.get(PULL)).resolves.toMatchObject({ status: 200 });
    expect(waits[0]).toMatch(/^GitHub did not answer; next attempt in \d s$/);
  });

  test("fails when it creates something, since GitHub may have done it", async () => {
    github.interfere = () => new Promise<never>(() => undefined);
    const api = await connect(100);
    const creating = api.rest.issues.createComment({ owner: "acme", repo: "services", issue_number: 1, body: "x" });
    const error = await creating.catch((cause: unknown) => apiError("comment", cause));
    expect(error).toMatchObject({ message: expect.stringMatching(/^GitHub's API did not comment: .*timeout/) });
    expect(github.seen).toHaveLength(1);
  });
});

test("repeats the query for the login of the token after a server failure", async () => {
  const failures = [502];
  github.interfere = () => {
    const status = failures.shift();
    return status === undefined ? undefined : { status };
  };
  expect(await ownLogin(await connect())).toBe("acme-bot");
  expect(waits).toEqual([expect.stringMatching(/^GitHub answered 502; next attempt/)]);
});
