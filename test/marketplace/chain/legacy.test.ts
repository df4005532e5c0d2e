import { describe, expect, test } from "vitest";
import { planEffect, publishSigned, versionHash } from "../../../src/marketplace/mod.ts";
import { Evm, hasEvm } from "../evm.ts";
import { connect, newVersion, OPTIONS, sign } from "../flow.ts";

describe.skipIf(!hasEvm)("chain without EIP-1559", () => {
  test("gets a legacy transaction for that chain only", async () => {
    await using evm = await Evm.start("--chain.hardfork", "istanbul", "--chain.chainId", "4242");
    const market = await connect(evm);
    const effect = newVersion();
    const signed = await sign(market, effect, evm.owner);
    expect([signed.chainId, signed.fees.type]).toEqual([4242, "legacy"]);
    expect(await publishSigned(market, signed, OPTIONS)).toMatchObject({ id: versionHash(evm.owner.address, effect) });
    const dynamic = { sender: evm.owner.address, maxFee: 1n };
    await expect(planEffect(market, newVersion(), dynamic)).rejects.toThrow("this chain has no EIP-1559 fees");
  });
});
