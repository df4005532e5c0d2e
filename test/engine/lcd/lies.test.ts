import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { decodeHash } from "../../../src/core/mod.ts";
import { type DeployOptions, type DeployStep, deploy } from "../../../src/engine/mod.ts";
import { serviceHash } from "../../../src/hash/mod.ts";
import { ChainEngine, connectAs, serviceFor } from "./chain-engine.ts";
import { LcdProxy, type Verdict } from "./lcd-proxy.ts";

const OTHER = "2mEuYdXwqWTPZvP7jzUQCE9XQyEQm2Bzb7a1k9ZsWq6P";
/** Far more than a call takes, even on a busy machine. */
const LIMITS: DeployOptions = { callTimeout: 60_000, createTimeout: 120_000 };
const CREATED = { height: "7", raw_log: "[]", gas_used: "1", gas_wanted: "1" };

let chain: ChainEngine;
beforeAll(async () => {
  chain = await ChainEngine.start("0.26");
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + ahead);
});
afterAll(async () => {
  vi.restoreAllMocks();
  await chain[Symbol.asyncDispose]();
});

/** Milliseconds by which the clock is ahead, so that no test waits until the time of a poll is up. */
let ahead = 0;

/** Gives a verdict on a request that is polled, and lets the time pass from the second one on. */
const polled = (verdict: Verdict) => (_: string, count: number) => {
  if (count > 1) ahead += 121_000;
  return verdict;
};

const answer = (body: unknown, status = 200): Verdict => ({
  status,
  body: typeof body === "string" ? body : JSON.stringify(body),
});

/** A node's response to a route; for a transaction it receives the hash. */
type Lies = Readonly<Record<string, Verdict | ((hash: string, count: number) => Verdict)>>;

/** Deploys through a proxy that answers some routes in place of the Engine. */
async function deployTo(name: string, lies: Lies, most = 1) {
  let signed = "";
  const known = (line: string, count: number) => {
    const lie = Object.entries(lies).find(
      ([route]) => line === route || (route.startsWith("GET") && line.startsWith(route)),
    )?.[1];
    return typeof lie === "function" ? lie(signed, count) : (lie ?? "pass");
  };
  const onStep = (step: DeployStep) => {
    if (step.step === "signed") signed = step.signed.transaction.hash;
  };
  await using proxy = await LcdProxy.start(chain.engine.endpoint, { judge: known });
  const engine = await connectAs(proxy.url, { release: "0.26", timeout: 60_000 });
  try {
    return await deploy(serviceFor("0.26", name), engine, { ...LIMITS, onStep });
  } finally {
    engine.close();
    expect(proxy.count("POST /txs")).toBeLessThanOrEqual(most);
  }
}

/** A node that never has a transaction in a block. */
const NO_BLOCK: Lies = {
  "GET /txs/": polled(answer({ error: "no" }, 404)),
  "GET /service/exist": polled("pass"),
};

test.each<[string, Lies, RegExp]>([
  ["another hash", { "POST /service/hash": answer({ result: OTHER }) }, /hash mismatch: computed \w+ for Engine 0\.26/],
  ["an invalid hash", { "POST /service/hash": answer({ result: { a: "\u001b[31m" } }) }, /expected a hash/],
  [
    "lists nested deeper than the stack",
    { "POST /service/hash": answer(`{"result":${"[".repeat(50_000)}${"]".repeat(50_000)}}`) },
    /expected a hash, found a value nested too deeply/,
  ],
  ["text other than JSON", { "POST /service/hash": answer("<html>") }, /expected JSON, found an HTML page/],
  ["an empty body", { "GET /service/exist": answer("") }, /expected JSON, found nothing/],
  [
    "that everything exists",
    { "GET /service/exist": answer({ result: true }) },
    /says that it has \w+, but does not return it/,
  ],
  ["neither true nor false", { "GET /service/exist": answer({ result: "yes" }) }, /expected true or false, found yes/],
  [
    "another account",
    { "GET /auth": answer({ result: { address: "mesg1other", coins: [] } }) },
    /expected the account/,
  ],
  ["an invalid sequence", { "GET /auth": answer(accountWith({ sequence: "-1" })) }, /expected a sequence, found -1/],
  ["gas that empties an account", { "POST /txs/simulate": answer({ gas_estimate: "9".repeat(17) }) }, /unusable gas/],
  ["another stored service", { "GET /service/get": answer({ result: { name: "Other" } }) }, /another definition/],
  [
    "no transaction",
    { ...NO_BLOCK, "POST /txs": answer({ txhash: "AB", ...CREATED }), "GET /txs/": polled(answer("{}", 404)) },
    /in no block/,
  ],
  ["a proxy's denial", { "GET /service/exist": answer("{}", 403) }, /answered 403/],
  ["a redirect", { "GET /service/exist": answer("", 302) }, /redirects \(302\)/],
])("rejects a node that answers with %s", async (_, lies, words) => {
  const name = `Lie ${words.source.replaceAll(/\W/g, "")}`;
  await expect(deployTo(name, lies)).rejects.toThrow(words);
});

function accountWith(more: object) {
  const address = "mesg1fk2ev9c53e6uvrjd7gq08c6d5dhl3y4ks8vqgt";
  return { result: { type: "cosmos-sdk/Account", value: { address, coins: null, account_number: 0, ...more } } };
}

test("says that nothing was sent when the node is unreachable before sending", async () => {
  const lies = { "POST /txs/simulate": answer("", 503) };
  await expect(deployTo("Early", lies)).rejects.toMatchObject({
    kind: "environment",
    message: expect.stringMatching(/answered 503; nothing was sent$/),
  });
});

test("reports a service as created that appears although every answer about its transaction is lost", async () => {
  const lies = { "GET /txs/": polled(answer({ error: "gone" }, 404)), "POST /txs": "lose" as const };
  const definition = serviceFor("0.26", "Silent");
  const hash = serviceHash(definition, "0.26");
  expect(await deployTo("Silent", lies)).toMatchObject({ status: "created", hash });
});

/** The hash of a service in hex, as in a transaction's data. */
const inHex = (hash: string) => Buffer.from(decodeHash(hash)).toString("hex").toUpperCase();
const named = (name: string) => serviceHash(serviceFor("0.26", name), "0.26");

test.each<[what: string, answers: (name: string) => Lies, kind: string, words: RegExp]>([
  [
    "accepts a transaction and never has it in a block",
    () => ({ ...NO_BLOCK, "POST /txs": (txhash) => answer({ txhash, height: "0" }) }),
    "environment",
    /in no block yet; it is unknown/,
  ],
  [
    "says that it created the service, and does not have it",
    (name) => ({ "POST /txs": (txhash) => answer({ ...CREATED, txhash, data: inHex(named(name)) }) }),
    "refused",
    /does not return it/,
  ],
  [
    "says that it created another service",
    () => ({ "POST /txs": (txhash) => answer({ ...CREATED, txhash, data: inHex(OTHER) }) }),
    "refused",
    /hash mismatch/,
  ],
  [
    "names no service that it created",
    () => ({ ...NO_BLOCK, "POST /txs": (txhash) => answer({ ...CREATED, txhash }) }),
    "environment",
    /expected the hash that was created/,
  ],
])("rejects a node that %s", async (what, answers, kind, words) => {
  await expect(deployTo(what, answers(what))).rejects.toMatchObject({
    kind,
    message: expect.stringMatching(words),
  });
});

test("gives up when a node rejects every account sequence", async () => {
  const lies: Lies = {
    "GET /auth": (_, count) =>
      answer(accountWith({ sequence: String(count ** 3), coins: [{ denom: "atto", amount: "9" }] })),
    "POST /txs": (txhash) => answer({ txhash, code: 4, raw_log: "unauthorized" }),
  };
  await expect(deployTo("Jump", lies, 21)).rejects.toThrow(/code 4/);
});

test("shows the start of a log of megabytes", async () => {
  const log = "\u001b[31mno\n".repeat(1_000_000);
  const lies: Lies = { "POST /txs": (txhash) => answer({ txhash, code: 5, raw_log: log }) };
  const error = await deployTo("Verbose", lies).catch((thrown: Error) => thrown);
  expect((error as Error).message).toMatch(/\(code 5\): \\u001b\[31mno\n/);
  expect((error as Error).message.length).toBeLessThan(20_000);
});

test("rejects a list of more services than fit in memory", async () => {
  const list = answer({ result: Array(100_001).fill(0) });
  const judge = (line: string) => (line === "GET /service/list" ? list : "pass");
  await using proxy = await LcdProxy.start(chain.engine.endpoint, { judge });
  const { client, close } = await connectAs(proxy.url, { release: "0.26", timeout: 60_000 });
  await expect(client.list({ timeout: 60_000 })).rejects.toThrow(/expected at most 100000 entries, found 100001/);
  close();
});
