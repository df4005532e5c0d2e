import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { MesgError } from "../../../src/core/mod.ts";
import { type Api, connectApi } from "../../../src/github/context/api.ts";
import type { RunContext } from "../../../src/github/context/context.ts";
import { findPullRequest, readCurrent } from "../../../src/github/context/pull-request.ts";
import type { Run } from "../../../src/github/context/run-parts.ts";
import { DeploymentRecorder } from "../../../src/github/deploy/deployment-record.ts";
import { markLine, putComment } from "../../../src/github/outputs/comment/comment.ts";
import { chooseBase } from "../../../src/github/revisions/base-commit.ts";
import { listRemote } from "../../../src/github/revisions/remote-tree.ts";
import type { Repository } from "../../../src/source/mod.ts";
import { type Distortion, FakeGitHub } from "../../action/world/fake-github.ts";

// Successful responses that a proxy, a maintenance page or another version of GitHub may send.
const HEAD = "1".repeat(40);
const BASE = "2".repeat(40);
const BLOB = "d670460b4b4aece5915caf5c68d12f560a9fe3e4"; // of "test content\n"
const CONTEXT = {
  owner: "acme",
  repo: "services",
  headOf: { owner: "acme", branch: "topic", sha: HEAD },
} as unknown as RunContext;

/** Every field of a response, one level down, replaced in turn by undefined and by null. */
const ODD: readonly [what: string, distort: (answer: unknown) => Distortion][] = [
  ["an empty body", () => ({ text: "" })],
  ["a page in HTML", () => ({ text: "<html>Unicorn!</html>", type: "text/html" })],
  ["HTML declared as JSON", () => ({ text: "<html>Unicorn!</html>" })],
  ["half of the JSON", (answer) => ({ text: JSON.stringify(answer ?? {}).slice(0, -2) })],
  ["null", () => ({ text: "null" })],
  ["an empty object", () => ({ text: "{}" })],
  ["an empty list", () => ({ text: "[]" })],
  ["a list of null", () => ({ text: "[null]" })],
  ["a number", () => ({ text: "17" })],
  ["null fields", (answer) => ({ text: JSON.stringify(withNulls(answer, 1)) })],
  ["null fields of fields", (answer) => ({ text: JSON.stringify(withNulls(answer, 2)) })],
  ["text fields", (answer) => ({ text: JSON.stringify(withNulls(answer, 1, "x")) })],
  ["a GraphQL error", () => ({ text: '{"data":null,"errors":[{"message":"Something went wrong"}]}' })],
];

function withNulls(value: unknown, depth: number, replacement: unknown = null): unknown {
  if (Array.isArray(value)) return value.map((item) => withNulls(item, depth, replacement));
  if (typeof value !== "object" || value === null) return value;
  const change = (inner: unknown) => (depth <= 1 ? replacement : withNulls(inner, depth - 1, replacement));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]));
}

const connect = () => {
  const { signal } = new AbortController();
  return connectApi("token", { apiUrl: `${github.url}/api/v3`, signal, conceal: (text) => text });
};

let github: FakeGitHub;
let api: Api;
beforeAll(async () => {
  github = new FakeGitHub("/nonexistent", ([command, ...flags]) => {
    if (command === "rev-parse") return "tree";
    if (command === "cat-file") return `${BLOB} blob 13\ntest content\n\n`;
    return command === "ls-tree" ? `100644 blob ${BLOB}\tmesg.yml${flags.includes("-z") ? "\0" : "\n"}` : `${BASE}\n`;
  });
  await github.listen();
  github.logins.set("token", "github-actions[bot]");
});
beforeEach(async () => {
  api = await connect();
  github.comments.length = 0;
  github.pulls.splice(0, 1, {
    number: 1,
    head: HEAD,
    headLabel: "acme:topic",
    base: BASE,
    labels: ["mesg: breaking ok"],
  });
});
afterAll(() => github.close());

/** A call of the action, and its requests. */
const CALLS: readonly { what: string; requests: readonly string[]; run(): Promise<unknown> }[] = [
  {
    what: "the pull request as it is now",
    requests: ["GET /pulls/1"],
    run: () => readCurrent(async () => api, CONTEXT, 1),
  },
  {
    what: "the pull request of a commit",
    requests: ["GET /pulls"],
    run: () => findPullRequest(CONTEXT, async () => api),
  },
  {
    what: "the comparison",
    requests: ["GET /compare/"],
    run: () => {
      const pull = { number: 1, head: HEAD, base: BASE, headRepository: undefined };
      const { signal } = new AbortController();
      const head = { id: HEAD, parents: [] } as never;
      const repository = undefined as Repository | undefined;
      return chooseBase({ against: "base", context: CONTEXT, pull, head, repository, signal, api: async () => api });
    },
  },
  {
    what: "the files of the base",
    requests: ["GET /git/trees/", "GET /contents/"],
    run: async () => {
      const tree = await listRemote({ ...CONTEXT, revision: BASE }, api, async () => undefined);
      const contents = await Promise.all([...tree.entries.values()].map((entry) => tree.contents(entry, 1000)));
      return contents.map((found) => ("bytes" in found ? Buffer.from(found.bytes).toString() : found.problem));
    },
  },
];

/** Distorts the responses to one request; returns how often it was sent. */
async function distorting(request: string, distort: (answer: unknown) => Distortion, action: () => Promise<void>) {
  let count = 0;
  github.distort = (method, path, answer) => {
    if (!`${method} ${path.replace("/repos/acme/services", "")}`.startsWith(request)) return undefined;
    count++;
    return distort(answer);
  };
  try {
    await action();
  } finally {
    github.distort = () => undefined;
  }
  expect(count).toBeGreaterThan(0);
}

/** Checks that a call returns a result or an environment error. Anything else is a defect. */
async function outcomeOf(call: Promise<unknown>): Promise<unknown> {
  return await call.catch((error: unknown) => {
    expect(error).toBeInstanceOf(MesgError);
    expect(error).toMatchObject({ kind: "environment", message: expect.stringMatching(/^GitHub's API did not /) });
    return error;
  });
}

/** All of them with MESG_FAULTS=all. */
const SAMPLE = process.env.MESG_FAULTS === "all" ? ODD : ODD.filter((_, index) => index % 3 === 1);

describe.each(SAMPLE)("%s", (_, distort) => {
  const reads = CALLS.flatMap((call) => call.requests.map((request) => ({ ...call, request })));

  test.each(reads)("survives this response to $request for $what", async ({ run, request }) => {
    const whole = await run();
    await distorting(request, distort, async () => {
      const found = await outcomeOf(run());
      // Contents are correct, or the reason why they are missing.
      for (const one of Array.isArray(found) ? found : []) {
        expect([(whole as unknown[])[0], expect.stringMatching(/^GitHub's API/)]).toContainEqual(one);
      }
    });
  });

  const target = { key: "k", legacyKey: "l", head: HEAD, run: 2, owner: "acme", repo: "services", number: 1 };
  const write = (words: string, run = 2) => {
    const mark = { ...target, run, currentHead: HEAD };
    return putComment(api, mark, `${words}\n${markLine(mark)}`, { create: true });
  };

  test("counts a created comment as written, once", async () => {
    await distorting("POST /issues/1/comments", distort, async () => {
      expect(await write("first")).toMatchObject({ done: "created" });
    });
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^first/)]);
    await write("second", 3);
    expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^second/)]);
  });

  test.each(["POST /api/graphql", "PATCH /issues/comments/"])(
    "updates the comment despite this response to %s",
    async (request) => {
      await write("first");
      api = await connect();
      await distorting(request, distort, async () => {
        expect(await write("second", 3)).toMatchObject({ done: "updated", url: expect.stringMatching(/^http/) });
      });
      expect(github.comments.map(({ body }) => body)).toEqual([expect.stringMatching(/^second/)]);
    },
  );

  test("survives this response to the list of comments", async () => {
    await write("first");
    await distorting("GET /issues/1/comments", distort, async () => void (await outcomeOf(write("second", 3))));
    // Only an empty list means that there is no comment yet.
    expect(github.comments.length).toBeLessThanOrEqual(distort([]).text === "[]" ? 2 : 1);
  });

  test.each(["POST /deployments", "POST /deployments/"])(
    "reports this response to %s as a notice at most",
    async (request) => {
      const notices: string[] = [];
      const record = (words: string) => void notices.push(words);
      const core = { info: record, notice: record, warning: record };
      const inputs = { token: "token", deploy: { environment: "production", environmentUrl: "" } };
      const run = {
        core,
        inputs,
        context: { ...CONTEXT, apiUrl: "", runUrl: "" },
        signal: new AbortController().signal,
      };
      const given = { ...run, redact: (text: string) => text } as unknown as Run;
      const recorder = new DeploymentRecorder(given, { commit: HEAD, isOnly: true, api: async () => api });
      const subject = { path: ".", hash: "h", source: "", words: "MESG service s" };
      await distorting(request, distort, async () => {
        await recorder.end(await recorder.begin(subject, undefined), "success", "created");
      });
      for (const words of notices)
        expect(words).toBe("GitHub returned no id for the deployment: its status is not updated");
    },
  );
});
