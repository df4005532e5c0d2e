import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  checkBalance,
  type Effect,
  Marketplace,
  parseRpc,
  planEffect,
  publishSigned,
  versionHash,
} from "../../src/marketplace/mod.ts";
import { type Account, Evm, hasEvm } from "./evm.ts";
import { connect, MANIFEST, newVersion, OPTIONS, sign } from "./flow.ts";
import { RpcProxy } from "./rpc-proxy.ts";

describe.skipIf(!hasEvm)("Marketplace on a development chain", () => {
  let evm: Evm;
  beforeAll(async () => {
    evm = await Evm.start();
  });
  afterAll(() => evm?.[Symbol.asyncDispose]());

  const publish = async (url: string, effect: Effect, account: Account, fees = {}) => {
    const market = await connect(evm, url);
    return await publishSigned(market, await sign(market, effect, account, fees), OPTIONS);
  };

  test.each([
    ["EIP-1559", {}],
    ["legacy", { legacy: true }],
  ])("publishes a version in a transaction of type %s and verifies event and storage", async (_, fees) => {
    const effect = newVersion();
    const market = await connect(evm);
    const { id, transaction, cost } = await publish(evm.url, effect, evm.owner, fees);
    expect(id).toBe(versionHash(evm.owner.address, effect));
    expect(await market.owner(effect.sid)).toBe(evm.owner.address);
    expect((await market.versions(effect.sid, 10)).versions.map(({ versionHash }) => versionHash)).toEqual([id]);
    const kind = await evm.request<{ type: string }>("eth_getTransactionByHash", [transaction]);
    expect(kind.type).toBe("legacy" in fees ? "0x0" : "0x2");
    expect(cost).toBeGreaterThan(0n);
  });

  test("reports a published version as success and sends nothing", async () => {
    const effect = newVersion();
    await publish(evm.url, effect, evm.owner);
    const plan = await planEffect(await connect(evm), effect, { sender: evm.owner.address });
    expect(plan).toMatchObject({ status: "exists", id: versionHash(evm.owner.address, effect) });
  });

  test("adds a version to a service that the account owns", async () => {
    const first = newVersion();
    await publish(evm.url, first, evm.owner);
    await publish(evm.url, { ...first, manifest: `${MANIFEST}2` }, evm.owner);
    const { total, versions } = await (await connect(evm)).versions(first.sid, 1);
    expect([total, versions.length]).toEqual([2n, 1]);
  });

  test("rejects a sid of another account before anything is sent", async () => {
    const effect = newVersion();
    await publish(evm.url, effect, evm.owner);
    const market = await connect(evm);
    await expect(planEffect(market, effect, { sender: evm.other.address })).rejects.toThrow(
      `${effect.sid} belongs to another account: expected ${evm.other.address}, found ${evm.owner.address}`,
    );
  });

  test("rejects an account that cannot pay", async () => {
    const plan = await planEffect(await connect(evm), newVersion(), { sender: evm.poor.address });
    expect(() => plan.status === "ready" && checkBalance(plan)).toThrow(
      /too little ether at 0x\w{40}: expected 0\.\d+/,
    );
  });

  test("reports that the node rejects a transaction of an account without ether", async () => {
    const market = await connect(evm);
    const signed = await sign(market, newVersion(), evm.poor);
    await expect(publishSigned(market, signed, OPTIONS)).rejects.toMatchObject({
      kind: "refused",
      hint: `send ether to ${evm.poor.address}`,
    });
  });

  test("rejects what the contract would revert, with its reason", async () => {
    const offer = { kind: "offer", sid: "nobody-has-it", price: 1n, duration: 1n } as const;
    await expect(planEffect(await connect(evm), offer, { sender: evm.owner.address })).rejects.toThrow(
      "the contract refuses: service with given sid does not exist",
    );
  });

  test("reports a reverted transaction with the contract's reason", async () => {
    const effect = newVersion();
    const market = await connect(evm);
    // Both are planned while nobody owns the sid; the second comes too late.
    const late = await sign(market, effect, evm.other);
    await publish(evm.url, effect, evm.owner);
    await expect(publishSigned(market, late, OPTIONS)).rejects.toThrow(
      /transaction 0x\w{64} was reverted in block \d+: the contract refuses: sender is not the service owner/,
    );
  });

  test("reports that a transaction is underpriced", async () => {
    const market = await connect(evm);
    const signed = await sign(market, newVersion(), evm.owner, { legacy: true, gasPrice: 1n });
    await expect(publishSigned(market, signed, OPTIONS)).rejects.toMatchObject({
      kind: "refused",
      hint: "raise the fee with --max-fee or --gas-price",
    });
  });

  test("rejects a node of another chain", async () => {
    const signed = await sign(await connect(evm), newVersion(), evm.owner);
    await expect(Marketplace.connect(parseRpc(evm.url), evm.contract, { chainId: 1 })).rejects.toThrow(
      /wrong chain at http:\/\/127\.0\.0\.1:\d+: expected chain id 1, found 1337/,
    );
    await using proxy = await RpcProxy.start(evm.url);
    const market = await connect(evm, proxy.url);
    proxy.handle = async (call, pass) => (call.method === "eth_chainId" ? { result: "0x1" } : pass());
    await expect(publishSigned(market, signed, OPTIONS)).rejects.toThrow("expected chain id 1337, found 1");
    expect(proxy.count("eth_sendRawTransaction")).toBe(0);
  });

  test("rejects an address without a contract", async () => {
    await expect(Marketplace.connect(parseRpc(evm.url), evm.owner.address)).rejects.toThrow("no contract at");
  });

  test("rejects fees over the limit", async () => {
    const fees = { sender: evm.owner.address, maxFee: 10n ** 15n };
    await expect(planEffect(await connect(evm), newVersion(), fees)).rejects.toThrow(
      "cost over the limit: expected at most 0.5 ether",
    );
  });

  test("creates an offer once", async () => {
    const version = newVersion();
    await publish(evm.url, version, evm.owner);
    const offer = { kind: "offer", sid: version.sid, price: 5n * 10n ** 17n, duration: 3600n } as const;
    expect(await publish(evm.url, offer, evm.owner)).toMatchObject({ id: 0 });
    const market = await connect(evm);
    expect(await planEffect(market, offer, { sender: evm.owner.address })).toMatchObject({ status: "exists", id: 0 });
    expect((await market.offers(version.sid, 10)).offers).toMatchObject([
      { index: 0, price: 5n * 10n ** 17n, duration: 3600n, active: true },
    ]);
  });

  describe("sends a transaction once when", () => {
    test("the answer is lost after the node accepted it", async () => {
      await using proxy = await RpcProxy.start(evm.url);
      proxy.handle = async ({ method }, pass, response) => {
        if (method !== "eth_sendRawTransaction") return await pass();
        await pass();
        response.destroy();
        return "answered";
      };
      const before = Number(await evm.request<string>("eth_getTransactionCount", [evm.owner.address, "latest"]));
      const effect = newVersion();
      expect(await publish(proxy.url, effect, evm.owner)).toMatchObject({ id: versionHash(evm.owner.address, effect) });
      expect(proxy.count("eth_sendRawTransaction")).toBe(1);
      const after = Number(await evm.request<string>("eth_getTransactionCount", [evm.owner.address, "latest"]));
      expect(after).toBe(before + 1);
    });

    test("the connection is lost before the node accepted it, and sends the same bytes again", async () => {
      await using proxy = await RpcProxy.start(evm.url);
      let cut = 2;
      proxy.handle = async ({ method }, pass, response) => {
        if (method !== "eth_sendRawTransaction" || cut-- <= 0) return await pass();
        response.destroy();
        return "answered";
      };
      const effect = newVersion();
      expect(await publish(proxy.url, effect, evm.owner)).toMatchObject({ id: versionHash(evm.owner.address, effect) });
      const sent = proxy.calls.filter(({ method }) => method === "eth_sendRawTransaction");
      expect(sent.length).toBe(3);
      expect(new Set(sent.map(({ params }) => params[0])).size).toBe(1);
    });

    test("the node says that it already knows it", async () => {
      const market = await connect(evm);
      const effect = newVersion();
      const signed = await sign(market, effect, evm.owner);
      await publishSigned(market, signed, OPTIONS);
      expect(await publishSigned(market, signed, OPTIONS)).toMatchObject({
        id: versionHash(evm.owner.address, effect),
      });
    });
  });
});
