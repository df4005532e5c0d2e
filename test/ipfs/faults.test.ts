import { expect, test } from "vitest";
import { type PublishOptions, parseApi, parseGateway, parseHeader, publishSource } from "../../src/ipfs/mod.ts";
import { FakeNode } from "./fake-node.ts";
import { FAULTS, type Fault, FaultProxy } from "./fault-proxy.ts";
import { bytesOf, defectsAt, sourceOf } from "./sources.ts";

const POLICY = { idleTimeout: 1_000, totalTimeout: 20_000, attempts: 3, pause: 10 };
/** Generous, for a machine that is busy with other work. */
const UNHURRIED = { ...POLICY, idleTimeout: 3_000, totalTimeout: 40_000 };
const SLACK = 20_000;
const CALLS = ["pin/ls", "dag/import", "pin/add", "block/get", "/ipfs/"] as const;
const source = await sourceOf(bytesOf(600_000));

/** Whether a single fault is survived. */
function isSurvived(call: string, fault: Fault): boolean {
  // Other bytes than requested are a lie, not an accident.
  if (call === "/ipfs/") return !["429 in an hour", "HTML"].includes(fault);
  if (call === "block/get" && fault === "HTML") return false;
  // A node has no reason to redirect, unlike a gateway.
  return fault !== "429 in an hour" && fault !== "redirect";
}

interface Outcome {
  readonly name: string;
  readonly result: "published" | "failed" | "defect";
  readonly wanted: "published" | "failed";
  readonly message: string;
  readonly took: number;
  readonly limit: number;
  readonly hits: number;
  readonly defects: readonly string[];
  readonly leaks: number;
}

async function run(call: string, fault: Fault, times: number, extra: Partial<PublishOptions> = {}): Promise<Outcome> {
  await using node = await FakeNode.start();
  await using elsewhere = await FakeNode.start();
  await using proxy = await FaultProxy.start(node.url, call, fault, times, elsewhere.url);
  const headers = [`${proxy.url} X-Api-Key: secret`, `${proxy.url} Authorization: Bearer secret`].map(parseHeader);
  const survives = times === 1 && isSurvived(call, fault);
  const policy = !survives && (fault === "silence" || fault === "trickle") ? POLICY : UNHURRIED;
  const start = performance.now();
  const outcome = await publishSource(source, {
    apis: [parseApi(proxy.url, headers)],
    gateways: [parseGateway(proxy.url, headers)],
    policy,
    ...extra,
  }).then(
    () => ({ result: "published" as const, message: "" }),
    (error: Error) => ({
      result: error.name === "MesgError" ? ("failed" as const) : ("defect" as const),
      message: String(error.stack),
    }),
  );
  return {
    name: `${call}, ${fault}, ${times === 1 ? "once" : "always"}`,
    wanted: survives ? "published" : "failed",
    ...outcome,
    took: performance.now() - start,
    limit: policy.totalTimeout + SLACK,
    hits: proxy.hits,
    defects: outcome.result === "published" ? defectsAt(node, source.sourceId) : [],
    leaks: elsewhere.requests.filter(({ headers }) => headers["x-api-key"] ?? headers.authorization).length,
  };
}

const combinations = CALLS.flatMap((call) =>
  FAULTS.flatMap((fault) => [1, Number.POSITIVE_INFINITY].map((times) => [call, fault, times] as const)),
);

test("ends in time on every network fault, and never reports a missing source as published", async () => {
  expect(combinations.length).toBeGreaterThanOrEqual(100);
  const outcomes: Outcome[] = [];
  // MESG_FAULTS=all tries every combination; otherwise they alternate.
  const isAll = process.env.MESG_FAULTS === "all";
  const waiting = combinations.filter((_, index) => isAll || index % 5 === 0);
  const work = async () => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) outcomes.push(await run(...next));
  };
  await Promise.all(Array.from({ length: 16 }, work));
  const wrong = outcomes.filter(
    ({ result, wanted, took, limit, hits, defects, leaks }) =>
      result !== wanted || took > limit || hits === 0 || defects.length > 0 || leaks > 0,
  );
  if (process.env.MESG_IPFS_FIGURES) {
    const longest = Math.max(...outcomes.map(({ took }) => took));
    const published = outcomes.filter(({ result }) => result === "published").length;
    console.log(`${outcomes.length} combinations, ${published} published, the longest took ${longest.toFixed(0)} ms`);
  }
  expect(wrong).toEqual([]);
});

test("does not fail when removing leftover pins fails", async () => {
  const { result, defects } = await run("pin/rm", "500", Number.POSITIVE_INFINITY);
  expect({ result, defects }).toEqual({ result: "published", defects: [] });
});

test("ends an upload at once when its signal aborts", async () => {
  const reason = new Error("interrupted");
  const controller = new AbortController();
  setTimeout(() => controller.abort(reason), 100);
  const start = performance.now();
  await using node = await FakeNode.start();
  await using proxy = await FaultProxy.start(node.url, "dag/import", "silence", 9, node.url);
  const publishing = publishSource(source, { apis: [parseApi(proxy.url)], signal: controller.signal });
  await expect(publishing).rejects.toBe(reason);
  expect(performance.now() - start).toBeLessThan(5_000);
});
