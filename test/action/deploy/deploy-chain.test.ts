import { afterAll, beforeAll, expect, test } from "vitest";
import { newMnemonic } from "../../../src/chain/mod.ts";
import { ChainEngine, connectAs } from "../../engine/lcd/chain-engine.ts";
import { LcdProxy } from "../../engine/lcd/lcd-proxy.ts";
import { begin } from "../world/begin.ts";
import { eventOf } from "../world/deploy-world.ts";
import { GREETER, service } from "../world/services.ts";

let chain: ChainEngine;
let proxy: LcdProxy;
beforeAll(async () => {
  chain = await ChainEngine.start("0.25");
  proxy = await LcdProxy.start(chain.engine.endpoint, { path: "/lcd" });
});
afterAll(async () => {
  await proxy[Symbol.asyncDispose]();
  await chain[Symbol.asyncDispose]();
});

test("deploys to an LCD endpoint with one signed transaction, and never shows the mnemonic", async () => {
  const scenario = await begin({ "README.md": "" }, service(".", GREETER.replaceAll("greeter", "on-chain")));
  const mnemonic = await newMnemonic();
  const inputs = {
    deploy: "default-branch",
    "engine-endpoint": proxy.url,
    "engine-version": "auto",
    "engine-mnemonic": mnemonic,
    "engine-fee": "7atto",
    environment: "production",
  };
  // As a process of its own: its log, artifact and command line must not show any part of the mnemonic.
  const secrets = [mnemonic, mnemonic.split(" ").slice(0, 3).join(" ")];
  const first = await scenario.run({ ...eventOf(scenario), inputs, secrets });
  expect(first.code, first.log).toBe(0);
  expect(first.outputs).toMatchObject({ deployed: "created", verified: "true", "engine-version": "0.25" });
  expect(first.log).toMatch(/fee +7 atto/);
  const again = await scenario.run({ ...eventOf(scenario), inputs });
  expect(again.outputs).toMatchObject({ deployed: "exists", verified: "true" });
  expect(proxy.count("POST /txs")).toBe(1);
  const texts = [first, again].flatMap(({ log, summary, outputs }) => [
    log.replaceAll(/^::add-mask::.*$/gm, ""),
    summary,
    JSON.stringify(outputs),
  ]);
  expect(texts.filter((text) => text.includes(mnemonic.slice(0, 20)))).toEqual([]);
  expect(scenario.github.deployments.at(-1)?.statuses.at(-1)?.state).toBe("success");
});

test("names the missing secret, and sends nothing", async () => {
  const scenario = await begin({ "README.md": "" }, service(".", GREETER.replaceAll("greeter", "unsigned")));
  const before = proxy.count("POST /txs");
  const inputs = { deploy: "default-branch", "engine-endpoint": proxy.url, "engine-version": "0.25" };
  const run = await scenario.run({ ...eventOf(scenario), inputs });
  expect(run.code).toBe(1);
  expect(run.log).toContain("engine-mnemonic is empty");
  expect(proxy.count("POST /txs")).toBe(before);
});

test("compiles folders for Engine 0.26 without prices, and deploys them with engine-price alone", async () => {
  await using priced = await ChainEngine.start("0.26");
  const files = {
    ...service("mail", GREETER.replaceAll("greeter", "mail")),
    ...service("chat", GREETER.replaceAll("greeter", "chat")),
  };
  const scenario = await begin({ "README.md": "" }, files);
  const compiled = await scenario.run({ ...eventOf(scenario), inputs: { "engine-version": "0.26" } });
  expect(compiled.code, compiled.log).toBe(0);
  const inputs = {
    deploy: "default-branch",
    "engine-endpoint": priced.engine.endpoint,
    "engine-version": "0.26",
    "engine-mnemonic": await newMnemonic(),
  };
  const without = await scenario.run({ ...eventOf(scenario), inputs });
  expect(without.code).toBe(1);
  expect(without.log).toContain("requires a price for every task");
  const price = "perCall=5,perSec=0,perKB=0\nchat perCall=6,perSec=0,perKB=0";
  const run = await scenario.run({ ...eventOf(scenario), inputs: { ...inputs, "engine-price": price } });
  expect(run.code, run.log).toBe(0);
  expect(run.outputs).toMatchObject({ deployed: "created", verified: "true" });
  const hashes = ({ outputs }: typeof run) => JSON.parse(outputs.services!).map(({ hash }: { hash: string }) => hash);
  expect(hashes(run)).toEqual(hashes(compiled));
  const engine = await connectAs(priced.engine.endpoint);
  const stored = await engine.client.list({ timeout: 5_000 });
  engine.close();
  expect(Object.fromEntries(stored.map(({ definition: { sid, tasks } }) => [sid, tasks[0]!.price?.perCall]))).toEqual({
    mail: "5",
    chat: "6",
  });
});
