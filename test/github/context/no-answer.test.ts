import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { apiError, connectApi } from "../../../src/github/context/api.ts";

/** Returns the URL of an API behind which nothing listens. */
async function deadUrl(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}

test("a request that nothing answers is repeated, and has no status", async () => {
  const apiUrl = await deadUrl();
  const stop = new AbortController();
  const waits: string[] = [];
  const onWait = (words: string) => {
    waits.push(words);
    stop.abort(new Error("seen enough"));
  };
  const api = await connectApi("token", { apiUrl, signal: stop.signal, conceal: (text) => text, onWait });
  await expect(api.rest.repos.get({ owner: "a", repo: "b" })).rejects.toThrow();
  expect(waits).toEqual([expect.stringMatching(/^GitHub did not answer; next attempt in \d s$/)]);
});

test("the error of a request that nothing answered names the cause", async () => {
  const { signal } = new AbortController();
  const api = await connectApi("token", { apiUrl: await deadUrl(), signal, conceal: (text) => text });
  // This one is not repeated.
  const created = api.rest.issues.createComment({ owner: "a", repo: "b", issue_number: 1, body: "x" });
  const error = await created.catch((cause: unknown) => apiError("comment", cause));
  expect(error).toMatchObject({ message: expect.stringMatching(/^GitHub's API did not comment: .*ECONNREFUSED/) });
  expect(
    apiError("comment", Object.assign(new Error("no"), { name: "HttpError", status: 502, response: {} })),
  ).toMatchObject({ message: "GitHub's API did not comment: 502: no" });
});
