import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newMnemonic, openAccount, parseFee } from "../../../src/chain/mod.ts";
import { isSince, type Release } from "../../../src/definition/mod.ts";
import { CHAIN_DIALECTS, CHAIN_RELEASES, chainDialectOf, type DeployStep, deploy } from "../../../src/engine/mod.ts";
import { serviceHash } from "../../../src/hash/mod.ts";
import { ChainEngine, connectAs, serviceFor } from "./chain-engine.ts";
import { LcdProxy } from "./lcd-proxy.ts";

/** The first and the last release, or with SCENARIOS=all every one. */
const SAMPLE: readonly Release[] =
  process.env.SCENARIOS === "all" ? CHAIN_RELEASES : [CHAIN_RELEASES[0]!, CHAIN_RELEASES.at(-1)!];
const CALL = { callTimeout: 5_000, createTimeout: 20_000 };
const pem = (name: string) => readFileSync(new URL(`../../fixtures/tls/${name}.pem`, import.meta.url), "utf8");

describe.each(SAMPLE)("Engine %s", (release: Release) => {
  const { prefix, hdPath } = chainDialectOf(release)!;
  let chain: ChainEngine;
  beforeAll(async () => {
    chain = await ChainEngine.start(release);
  });
  afterAll(async () => await chain[Symbol.asyncDispose]());

  test("is detected, creates a service by a signed transaction, and returns it afterwards", async () => {
    const engine = await connectAs(chain.engine.endpoint);
    expect(engine).toMatchObject({ release, releaseName: release });
    const steps: DeployStep[] = [];
    const definition = serviceFor(release);
    const hash = serviceHash(definition, release);
    const onStep = (step: DeployStep) => void steps.push(step);
    expect(await deploy(definition, engine, { ...CALL, onStep })).toMatchObject({ status: "created", hash });
    expect(steps.map(({ step }) => step)).toEqual([
      ...["accepted", "same-hash", "signed", "stored", "verified-hash", "verified-definition"],
    ]);
    expect(await deploy(definition, engine, CALL)).toMatchObject({ status: "exists", hash });
    expect((await engine.client.list({ timeout: 5_000 })).map((it) => it.definition.hash)).toEqual([hash]);
    engine.close();
  });

  test("receives nothing for an account that does not exist, or that cannot pay", async () => {
    const poor = await openAccount(await newMnemonic(), { hdPath, prefix });
    const accounts = { [poor.address]: 5n };
    await using strict = await ChainEngine.start(release, { chain: { faucet: 0n, accounts } });
    await using proxy = await LcdProxy.start(strict.engine.endpoint);
    const stranger = await connectAs(proxy.url);
    await expect(deploy(serviceFor(release), stranger, CALL)).rejects.toThrow(/unknown account: mesg.* does not exist/);
    const payer = await connectAs(proxy.url, {
      chain: { openAccount: async () => poor, fee: parseFee("6atto") },
    });
    await expect(deploy(serviceFor(release), payer, CALL)).rejects.toThrow(/insufficient funds: .* needs 6 atto/);
    expect(proxy.count("POST /txs")).toBe(0);
    for (const engine of [stranger, payer]) engine.close();
  });

  test("rejects a fee that is too low, and accepts the first one that is enough", async () => {
    const engine = await connectAs(chain.engine.endpoint, { chain: { fee: [], gas: "250000" } });
    const deploying = deploy(serviceFor(release, "Cheap"), engine, CALL);
    const asks = isSince(release, "0.25");
    if (asks) expect(await deploying).toMatchObject({ status: "created" });
    else {
      await expect(deploying).rejects.toMatchObject({
        message: expect.stringContaining("insufficient fee"),
        hint: expect.stringContaining("--fee"),
      });
    }
    engine.close();
  });

  test("rejects another chain id, without a second transaction", async () => {
    const body = JSON.stringify({ node_info: { network: "other-chain" } });
    const judge = (line: string) => (line === "GET /node_info" ? { status: 200, body } : ("pass" as const));
    await using proxy = await LcdProxy.start(chain.engine.endpoint, { judge });
    const engine = await connectAs(proxy.url, { release });
    await expect(deploy(serviceFor(release, "Elsewhere"), engine, CALL)).rejects.toMatchObject({
      message: expect.stringMatching(/refused transaction [0-9A-F]{64} \(code 4\): unauthorized/),
      hint: expect.stringContaining("other-chain"),
    });
    expect(proxy.count("POST /txs")).toBe(1);
    engine.close();
  });

  test("is queried after a lost answer, and receives the transaction once", async () => {
    const judge = (line: string) => (line === "POST /txs" ? "lose" : "pass");
    await using proxy = await LcdProxy.start(chain.engine.endpoint, { judge });
    const engine = await connectAs(proxy.url);
    expect(await deploy(serviceFor(release, "Lost"), engine, CALL)).toMatchObject({ status: "created" });
    expect(proxy.count("POST /txs")).toBe(1);
    expect(proxy.requests.some((line) => /^GET \/txs\/[0-9A-F]{64}$/.test(line))).toBe(true);
    engine.close();
  });

  test("creates every service of parallel deploys from one account, each once", async () => {
    const names = Array.from({ length: process.env.SCENARIOS === "all" ? 8 : 4 }, (_, index) => `Racer${index}`);
    await using proxy = await LcdProxy.start(chain.engine.endpoint);
    const deployed = await Promise.all(
      names.map(async (name) => {
        const engine = await connectAs(proxy.url);
        const { status, hash } = await deploy(serviceFor(release, name), engine, { ...CALL, createTimeout: 60_000 });
        engine.close();
        return { status, hash };
      }),
    );
    expect(deployed.map(({ status }) => status)).toEqual(names.map(() => "created"));
    const reader = await connectAs(chain.engine.endpoint);
    const stored = (await reader.client.list({ timeout: 5_000 })).map((it) => it.definition.hash);
    expect(stored).toEqual(expect.arrayContaining(deployed.map(({ hash }) => hash)));
    reader.close();
  });

  test("is reached over TLS behind a path of a proxy, with its metadata", async () => {
    const tls = { cert: pem("server"), key: pem("server.key") };
    await using proxy = await LcdProxy.start(chain.engine.endpoint, { path: "/engines/lcd", tls });
    const metadata = [["authorization", "Bearer abc"]] as const;
    const engine = await connectAs(proxy.url, { ca: pem("ca"), metadata });
    expect(await deploy(serviceFor(release, "Behind"), engine, CALL)).toMatchObject({ status: "created" });
    expect(proxy.headers.every(({ authorization }) => authorization === "Bearer abc")).toBe(true);
    await expect(connectAs(proxy.url)).rejects.toThrow(/which this machine does not trust|self-signed/);
    engine.close();
  });
});

test("is recognized by its behavior where the endpoint does not report its release", async () => {
  const found: Record<string, string> = {};
  for (const { release } of CHAIN_DIALECTS.filter((it) => ["0.21", "0.22", "0.24", "0.26"].includes(it.release))) {
    await using chain = await ChainEngine.start(release);
    const body = JSON.stringify({ node_info: { network: "mesg-dev-chain" } });
    const judge = (line: string) => (line === "GET /node_info" ? { status: 200, body } : ("pass" as const));
    await using proxy = await LcdProxy.start(chain.engine.endpoint, { judge });
    const engine = await connectAs(proxy.url);
    found[release] = engine.version;
    engine.close();
  }
  expect(found).toEqual({ "0.21": "0.21", "0.22": "0.22", "0.24": "0.23–0.25", "0.26": "0.26" });
});
