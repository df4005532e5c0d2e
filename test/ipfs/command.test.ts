import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mesgCompile, runBundle } from "../cli.ts";
import { FakeNode } from "./fake-node.ts";
import { defectsAt } from "./sources.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "publish-"));
  await writeFile(join(folder, "mesg.yml"), "name: Published\nsid: published\ntasks:\n  greet: {}\n");
  await writeFile(join(folder, "Dockerfile"), "FROM scratch\n");
});
afterAll(() => rm(folder, { recursive: true }));

const SECRETS = ["--ipfs-header", "X-Api-Key: s3cret", "--ipfs-header", "Authorization: Bearer s3cret"];
const OUTSIDE = { GITHUB_ACTIONS: "", GITHUB_EVENT_PATH: "" };
const compile = (args: readonly string[], env: Record<string, string> = OUTSIDE) =>
  mesgCompile(["compile", folder, ...args], { env });

/** Redirects one call to another host, with a status that keeps method and body. */
function redirect(call: string, to: FakeNode) {
  return (request: IncomingMessage, response: ServerResponse, path: string) => {
    if (path !== call) return false;
    request.resume();
    request.on("end", () => response.writeHead(307, { location: `${to.url}${request.url}` }).end());
    return true;
  };
}

test("compile publishes a source that deploy and fetch find", async () => {
  await using node = await FakeNode.start();
  const compiled = await compile(["--ipfs-api", node.url, "--ipfs-gateway", node.url, ...SECRETS]);
  expect(compiled.stderr).toMatch(/published Qm\w{44} at .*pinned, read back\n.* serves Qm/);
  const { source } = JSON.parse(compiled.stdout);
  expect(defectsAt(node, source)).toEqual([]);
  const calls = node.requests.filter(({ path }) => !path.startsWith("/ipfs/"));
  for (const { headers } of calls)
    expect(headers).toMatchObject({ "x-api-key": "s3cret", authorization: "Bearer s3cret" });
  // A node's secret must not reach the gateway, even at the same address.
  const reads = node.requests.filter(({ path }) => path.startsWith("/ipfs/"));
  for (const { headers } of reads) expect(headers).not.toHaveProperty("x-api-key");
  expect(reads.length).toBeGreaterThan(0);
  const out = join(folder, "..", `${source}.tar`);
  const fetched = await runBundle(["fetch", source, "--out", out, "--gateway", node.url]);
  expect(fetched.stderr).toMatch(/^fetched .* verified\n$/);
  expect((await readFile(out)).includes("FROM scratch")).toBe(true);
  await rm(out);
  const deployed = await mesgCompile(["deploy", folder, "--endpoint", "127.0.0.1:1", "--ipfs-api", node.url]);
  expect(deployed.code).toBe(3);
});

test("reads headers from the environment", async () => {
  await using node = await FakeNode.start();
  await compile(["--ipfs-api", node.url], { ...OUTSIDE, MESG_IPFS_HEADER: "X-Api-Key: one\nX-Other: two\n" });
  expect(node.requests[0]?.headers).toMatchObject({ "x-api-key": "one", "x-other": "two" });
});

// The bundle replaces the fetch of ipfs-http-client: one upload and one read run there.
test.each([
  ["pin/ls", mesgCompile],
  ["dag/import", runBundle],
  ["pin/add", mesgCompile],
  ["block/get", runBundle],
] as const)("sends no header when %s is redirected to another host", async (call, run) => {
  await using node = await FakeNode.start();
  await using elsewhere = await FakeNode.start();
  node.intercept = redirect(call, elsewhere);
  const args = ["compile", folder, "--ipfs-api", node.url, ...SECRETS];
  const { code, stderr, stdout } = await run(args, { env: OUTSIDE });
  expect([code, stdout]).toEqual([3, ""]);
  expect(stderr).toContain("found a redirect (307)");
  expect(stderr).not.toContain("s3cret");
  expect(elsewhere.requests).toEqual([]);
});

test("writes no definition when a node damages the source", async () => {
  await using node = await FakeNode.start({ corrupts: 0 });
  const { code, stdout, stderr } = await compile(["--ipfs-api", node.url]);
  expect([code, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("not published");
});

test("publishes in a workflow only from a public repository or with an acknowledgment", async () => {
  await using node = await FakeNode.start();
  const event = join(folder, "..", `${process.pid}-event.json`);
  const env = { GITHUB_ACTIONS: "true", GITHUB_EVENT_PATH: event };
  for (const [repository, args, code] of [
    [{ private: true }, [], 1],
    [{ private: false, visibility: "internal" }, [], 1],
    [{}, [], 1],
    [{ private: true }, ["--acknowledge-public"], 0],
    [{ private: false }, [], 0],
  ] as const) {
    await writeFile(event, JSON.stringify({ repository }));
    node.requests.length = 0;
    const done = await compile(["--ipfs-api", node.url, ...args], env);
    expect([done.code, node.requests.length > 0]).toEqual([code, code === 0]);
  }
  await rm(event);
});

test.each([
  [["--ipfs-api", "ftp://x"], "invalid address of an IPFS node's RPC API"],
  [["--ipfs-api", "http://user:s3cret@example.org"], "credentials need TLS"],
  [["--ipfs-api", "http://127.0.0.1:1", "--ipfs-api", "http://127.0.0.1:2", ...SECRETS], "ambiguous header"],
  [["--ipfs-api", "http://127.0.0.1:1", "--ipfs-header", "s3cret"], "invalid header: expected NAME: VALUE"],
  [["--ipfs-header", "Authorization: Bearer abc"], "expected --ipfs-api URL or --ipfs-gateway URL with --ipfs-header"],
  [["--acknowledge-public"], "expected --ipfs-api URL or --ipfs-gateway URL with --acknowledge-public, found neither"],
  [["--ipfs-api", "http://127.0.0.1:1", "--ipfs-timeout", "soon"], "expected --ipfs-timeout in seconds"],
  [["--ipfs-api", "http://127.0.0.1:1", "--no-source"], "--no-source cannot be combined with --ipfs-api"],
])("rejects %j as wrong usage", async (args, words) => {
  const { code, stderr } = await compile(args);
  expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  expect(stderr).not.toContain("s3cret");
});

test("fetch rejects an invalid source id as wrong usage", async () => {
  const { code, stderr } = await mesgCompile(["fetch", "Qmfoo", "--out", "x.tar", "--gateway", "http://127.0.0.1:1"]);
  expect(code).toBe(2);
  expect(stderr).toContain('invalid source id: expected a CIDv0 (Qm and 44 more characters), found "Qmfoo"');
});

test("deploy checks a node's address before calling an Engine", async () => {
  const { code, stdout, stderr } = await mesgCompile(
    ["deploy", folder, "--endpoint", "127.0.0.1:1", "--ipfs-api", "nonsense"],
    { env: OUTSIDE },
  );
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toContain('"nonsense"');
});
