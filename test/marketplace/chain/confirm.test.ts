import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ConfirmProgress, planEffect, publishSigned, versionHash } from "../../../src/marketplace/mod.ts";
import { Evm, hasEvm } from "../evm.ts";
import { connect, newVersion, OPTIONS, sign } from "../flow.ts";
import { RpcProxy } from "../rpc-proxy.ts";

describe.skipIf(!hasEvm)("transaction on a chain that mines on request", () => {
  let evm: Evm;
  beforeAll(async () => {
    evm = await Evm.start("--miner.blockTime", "100000", "--miner.instamine", "strict");
  });
  afterAll(() => evm?.[Symbol.asyncDispose]());

  test("is awaited until it has enough confirmations", async () => {
    const effect = newVersion();
    const market = await connect(evm);
    const signed = await sign(market, effect, evm.owner);
    const seen: string[] = [];
    const onProgress = async (progress: ConfirmProgress) => {
      const text = progress.step === "confirming" ? `${progress.confirmations} of 3` : progress.step;
      if (seen.at(-1) === text) return;
      seen.push(text);
      await evm.mine();
    };
    await publishSigned(market, signed, { ...OPTIONS, confirmations: 3, onProgress });
    expect(seen).toEqual(["waiting", "1 of 3", "2 of 3", "3 of 3"]);
  });

  test("is confirmed only by a block that is part of the chain", async () => {
    const effect = newVersion();
    const market = await connect(evm);
    const signed = await sign(market, effect, evm.owner);
    const blocks: number[] = [];
    const onProgress = async (progress: ConfirmProgress) => {
      if (progress.step === "confirming") blocks.push(progress.confirmations);
      else await evm.mine();
    };
    const blockHash = market.chain.blockHash.bind(market.chain);
    let lies = 3;
    market.chain.blockHash = async (number) => (lies-- > 0 ? `0x${"00".repeat(32)}` : await blockHash(number));
    await publishSigned(market, signed, { ...OPTIONS, onProgress });
    expect([lies < 0, blocks]).toEqual([true, [1]]);
  });

  test("is an environment failure with a hint when it is not mined in time", async () => {
    const market = await connect(evm);
    const signed = await sign(market, newVersion(), evm.owner);
    await expect(publishSigned(market, signed, { ...OPTIONS, timeout: 200 })).rejects.toMatchObject({
      kind: "environment",
      message: `transaction ${signed.hash} was not confirmed within 0.2 s`,
      hint: expect.stringContaining("run the same command again"),
    });
    await evm.mine();
  });

  test("ends at once when interrupted", async () => {
    const market = await connect(evm);
    const signed = await sign(market, newVersion(), evm.owner);
    const controller = new AbortController();
    const reason = new Error("interrupted");
    const onProgress = () => controller.abort(reason);
    const options = { ...OPTIONS, interval: 60_000, signal: controller.signal, onProgress };
    await expect(publishSigned(market, signed, options)).rejects.toBe(reason);
    await evm.mine();
  });
});

describe.skipIf(!hasEvm)("transaction on a chain that reorganizes", () => {
  let evm: Evm;
  beforeAll(async () => {
    evm = await Evm.start();
  });
  afterAll(() => evm?.[Symbol.asyncDispose]());

  test("is sent again, byte for byte, when its block was removed", async () => {
    const effect = newVersion();
    const market = await connect(evm);
    const signed = await sign(market, effect, evm.owner);
    const before = await evm.request("evm_snapshot");
    const steps: string[] = [];
    const onProgress = async ({ step }: ConfirmProgress) => {
      if (steps.at(-1) === step) return;
      steps.push(step);
      if (steps.length === 1) await evm.request("evm_revert", [before]);
      // The first time, another block replaces the one that held the transaction.
      if (step === "confirming") await evm.mine();
    };
    const { id, transaction } = await publishSigned(market, signed, { ...OPTIONS, confirmations: 2, onProgress });
    expect(steps).toEqual(["confirming", "reorganized", "waiting", "confirming"]);
    expect([id, transaction]).toEqual([versionHash(evm.owner.address, effect), signed.hash]);
    expect((await market.versions(effect.sid, 10)).total).toBe(1n);
  });

  test("is reported as ineffective when another one takes its nonce", async () => {
    await using proxy = await RpcProxy.start(evm.url);
    const market = await connect(evm, proxy.url);
    const signed = await sign(market, newVersion(), evm.owner);
    const { nonce, hash } = signed;
    // The node accepts the transaction, and loses it.
    proxy.handle = (call, pass) =>
      call.method === "eth_sendRawTransaction" ? Promise.resolve({ result: hash }) : pass();
    let isReplaced = false;
    const onProgress = async () => {
      if (isReplaced) return;
      isReplaced = true;
      const { address } = evm.owner;
      await evm.request("eth_sendTransaction", [{ from: address, to: address, nonce: `0x${nonce.toString(16)}` }]);
    };
    await expect(publishSigned(market, signed, { ...OPTIONS, onProgress })).rejects.toMatchObject({
      kind: "refused",
      message: `another transaction of ${evm.owner.address} took nonce ${nonce}: ${hash} has no effect`,
    });
    await expect(publishSigned(await connect(evm), signed, OPTIONS)).rejects.toMatchObject({
      kind: "refused",
      message: expect.stringContaining("the node rejects the transaction"),
      hint: expect.stringContaining(`has nonce ${nonce}`),
    });
  });

  test("prevents planning another one while it waits for a block", async () => {
    await using proxy = await RpcProxy.start(evm.url);
    const market = await connect(evm, proxy.url);
    // The development chain does not count pending transactions; other nodes do.
    proxy.handle = async ({ method, params }, pass) => {
      const { result } = await pass();
      const isPending = method === "eth_getTransactionCount" && params[1] === "pending";
      return { result: isPending ? `0x${(Number(result) + 2).toString(16)}` : result };
    };
    await expect(planEffect(market, newVersion(), { sender: evm.owner.address })).rejects.toMatchObject({
      kind: "environment",
      message: `2 transactions of ${evm.owner.address} wait for a block`,
    });
  });
});
