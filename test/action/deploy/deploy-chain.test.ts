import { afterAll, beforeAll, expect, test } from "vitest";
import { newMnemonic } from "../../../src/chain/mod.ts";
import { ChainEngine } from "../../engine/lcd/chain-engine.ts";
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

test("deploys to an LCD endpoint by a signed transaction, once, and repeats no word of the mnemonic", async () => {
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
  // As a process of its own: neither its log, its artifact nor its command line may show a part of the mnemonic.
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

test("says which secret is missing, and sends nothing", async () => {
  const scenario = await begin({ "README.md": "" }, service(".", GREETER.replaceAll("greeter", "unsigned")));
  const before = proxy.count("POST /txs");
  const inputs = { deploy: "default-branch", "engine-endpoint": proxy.url, "engine-version": "0.25" };
  const run = await scenario.run({ ...eventOf(scenario), inputs });
  expect(run.code).toBe(1);
  expect(run.log).toContain("engine-mnemonic is empty");
  expect(proxy.count("POST /txs")).toBe(before);
});
