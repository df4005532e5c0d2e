import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FakeNode } from "../ipfs/fake-node.ts";
import { Evm, hasEvm } from "../marketplace/evm.ts";
import { RpcProxy } from "../marketplace/rpc-proxy.ts";
import { begin } from "./world/begin.ts";
import { eventOf } from "./world/deploy-world.ts";
import { GREETER, service } from "./world/services.ts";

describe.skipIf(!hasEvm)("publishing on the Marketplace", { timeout: 300_000 }, () => {
  let evm: Evm;
  let node: FakeNode;
  beforeAll(async () => {
    [evm, node] = await Promise.all([Evm.start(), FakeNode.start()]);
  });
  afterAll(async () => {
    await evm?.[Symbol.asyncDispose]();
    await node?.[Symbol.asyncDispose]();
  });

  const named = (name: string) =>
    begin({ "README.md": "# Services\n" }, service(".", GREETER.replaceAll("greeter", name)));
  const inputs = () => ({
    marketplace: "default-branch",
    "marketplace-rpc": evm.url,
    "marketplace-contract": evm.contract,
    "marketplace-chain-id": "1337",
    "marketplace-key": evm.owner.key,
    "ipfs-api": node.url,
  });
  const secrets = () => [evm.owner.key, evm.owner.key.slice(2)];
  const nonce = () => evm.request<string>("eth_getTransactionCount", [evm.owner.address, "latest"]);

  test("publishes the service once on a push to the default branch, and never shows the key", async () => {
    const scenario = await named("published");
    const first = await scenario.run({ ...eventOf(scenario), inputs: inputs(), secrets: secrets() });
    expect(first.code, first.log).toBe(0);
    expect(first.outputs["version-hash"]).toMatch(/^0x\w{64}$/);
    expect(first.outputs.transaction).toMatch(/^0x\w{64}$/);
    const [row] = JSON.parse(first.outputs.services!);
    expect(row).toMatchObject({ versionHash: first.outputs["version-hash"], transaction: first.outputs.transaction });
    expect(first.log).toMatch(/cost {6}at most 0\.\d+ ether/);
    expect(first.summary).toMatch(
      /\*\*Marketplace\*\*\n\n- ✅ `\.`: published\n {2}- Version hash: `0x\w{64}`\n {2}- Manifest: `Qm\w{44}`\n {2}- Transaction: `0x\w{64}`\n/,
    );

    const again = await scenario.run({ ...eventOf(scenario), inputs: inputs(), secrets: secrets() });
    expect(again.code, again.log).toBe(0);
    expect(again.outputs).toMatchObject({ "version-hash": first.outputs["version-hash"], transaction: "" });
    expect(again.summary).toMatch(/^- ✅ `\.`: exists$/m);
  });

  test("publishes nothing on a pull request, and needs no secret", async () => {
    const scenario = await named("reviewed");
    const before = await nonce();
    const { code, log, summary, outputs } = await scenario.run({ inputs: { marketplace: "always" } });
    expect(code, log).toBe(0);
    expect(summary).toMatch(/^\*\*On merge:\*\* 1 service will be published on the Marketplace/m);
    expect([outputs["version-hash"], await nonce()]).toEqual(["", before]);
  });

  test("reads the contract and sends nothing in a dry run", async () => {
    const scenario = await named("rehearsed");
    const [before, requests] = [await nonce(), node.requests.length];
    const dry = { ...inputs(), "dry-run": "true" };
    const { code, log, summary, outputs } = await scenario.run({ ...eventOf(scenario), inputs: dry });
    expect(code, log).toBe(0);
    expect(summary).toMatch(/^- ✅ `\.`: would be published$/m);
    expect([outputs["version-hash"], await nonce(), node.requests.length]).toEqual(["", before, requests]);
  });

  test("fails without publishing when the hash differs from the reviewed one", async () => {
    const scenario = await named("unreviewed");
    const before = await nonce();
    const given = { ...inputs(), "expected-hash": "3XvG2GhcRAfnpUmWVg1e4qmMNB7wFvdTtQqNfiDGwuX8" };
    const { code, log } = await scenario.run({ ...eventOf(scenario), inputs: given });
    expect(code).toBe(1);
    expect(log).toMatch(/not published: /);
    expect(await nonce()).toBe(before);
  });

  test("fails for a sid of another account", async () => {
    const scenario = await named("owned");
    expect((await scenario.run({ ...eventOf(scenario), inputs: inputs() })).code).toBe(0);
    const other = { ...inputs(), "marketplace-key": evm.other.key };
    const { code, log } = await scenario.run({ ...eventOf(scenario), inputs: other });
    expect(code).toBe(1);
    expect(log).toContain(
      `owned belongs to another account: expected ${evm.other.address}, found ${evm.owner.address}`,
    );
  });

  test("does not publish a private repository without acknowledge-public", async () => {
    const scenario = await named("secretive");
    const before = await nonce();
    const event = eventOf(scenario, { isPrivate: true });
    const { code, log } = await scenario.run({ ...event, inputs: inputs() });
    expect([code, await nonce()], log).toEqual([1, before]);
  });

  test("never shows the key in a node's address, even if the node repeats it", async () => {
    const scenario = await named("echoed");
    await using proxy = await RpcProxy.start(evm.url);
    const project = "canary-project-0123456789abcdef";
    proxy.handle = async ({ method }, pass) =>
      method === "eth_estimateGas" ? { error: { code: 1, message: `no credit for ${project}` } } : await pass();
    const given = { ...inputs(), "marketplace-rpc": `${proxy.url}/v3/${project}` };
    const { code, log } = await scenario.run({
      ...eventOf(scenario),
      inputs: given,
      secrets: [...secrets(), project],
    });
    expect(code, log).toBe(1);
    expect(log).toMatch(/no credit for \*\*\*/);
  });

  test("reports all missing inputs at once", async () => {
    const scenario = await named("incomplete");
    const { code, log } = await scenario.run({
      ...eventOf(scenario),
      inputs: { marketplace: "default-branch" },
    });
    expect(code).toBe(1);
    for (const name of ["ipfs-api", "marketplace-rpc", "marketplace-contract", "marketplace-key"]) {
      expect(log).toContain(`${name}: required`);
    }
  });
});
