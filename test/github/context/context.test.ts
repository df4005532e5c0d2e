import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { MesgError } from "../../../src/core/mod.ts";
import { readContext } from "../../../src/github/context/context.ts";

const ROOT = mkdtempSync(join(tmpdir(), "context-"));
afterAll(() => rmSync(ROOT, { recursive: true, force: true }));
const EVENT = join(ROOT, "event.json");
const [HEAD, BASE] = ["1".repeat(40), "2".repeat(40)];

/** Reads the context of a run whose event file has this text. */
const read = (text: string, env: Readonly<Record<string, string>> = {}) => {
  writeFileSync(EVENT, text);
  const given = { GITHUB_WORKSPACE: ROOT, GITHUB_REPOSITORY: "acme/services", RUNNER_TEMP: ROOT };
  return readContext({ ...given, GITHUB_EVENT_PATH: EVENT, GITHUB_RUN_ID: "17", ...env });
};

/** A payload with every field that is read. */
const WHOLE = {
  before: BASE,
  repository: { default_branch: "main" },
  merge_group: { base_sha: BASE },
  issue: { pull_request: {} },
  check_run: { pull_requests: [{}] },
  check_suite: { pull_requests: [{}] },
  pull_request: {
    number: 1,
    head: { sha: HEAD, repo: { full_name: "acme/services" } },
    base: { sha: BASE, ref: "main" },
  },
  workflow_run: {
    event: "pull_request",
    head_sha: HEAD,
    head_branch: "topic",
    head_repository: { owner: { login: "stranger" } },
  },
};

/** Replaces some values at any depth by others of any type. */
function mutated(value: unknown): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom(null, undefined, "", "x", 0, -1, 1e300, true, [], {}, [null]);
  if (typeof value !== "object" || value === null) return fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, odd);
  const fields = Object.entries(value).map(([name, inner]) => [name, mutated(inner)] as const);
  const whole = Array.isArray(value) ? fc.constant(value) : fc.record(Object.fromEntries(fields));
  return fc.oneof({ weight: 5, arbitrary: whole }, odd);
}

test("reads any payload, and takes no commit from it that is none", async () => {
  await fc.assert(
    fc.asyncProperty(mutated(WHOLE), async (payload) => {
      const { pullRequest, headOf, before, isPullRequest } = await read(JSON.stringify(payload ?? null));
      for (const id of [pullRequest?.head, pullRequest?.base, headOf?.sha, before]) {
        expect([HEAD, BASE, undefined]).toContain(id);
      }
      // A run for a pull request never deploys.
      if (pullRequest !== undefined) expect(isPullRequest).toBe(true);
    }),
    { numRuns: Number(process.env.MESG_FUZZ_RUNS ?? 150) },
  );
});

test.each(["", "{", "not JSON"])("rejects an event file with %j as an environment failure", async (text) => {
  const error = await read(text).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(MesgError);
  expect(error).toMatchObject({
    kind: "environment",
    message: expect.stringContaining(`cannot read the event at ${EVENT}`),
  });
});

test("takes the addresses of a GitHub Enterprise Server, and those of github.com when they are empty", async () => {
  const server = { GITHUB_SERVER_URL: "https://ghe.example.com/", GITHUB_API_URL: "https://ghe.example.com/api/v3/" };
  expect(await read("{}", server)).toMatchObject({
    serverUrl: "https://ghe.example.com",
    apiUrl: "https://ghe.example.com/api/v3",
    runUrl: "https://ghe.example.com/acme/services/actions/runs/17",
  });
  expect(await read("{}", { GITHUB_SERVER_URL: "", GITHUB_API_URL: "" })).toMatchObject({
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
  });
});

test.each(["GITHUB_WORKSPACE", "GITHUB_REPOSITORY", "RUNNER_TEMP"])("rejects a run without %s", async (name) => {
  await expect(read("{}", { [name]: "" })).rejects.toThrow(`not a job of GitHub Actions: ${name} is not set`);
});
