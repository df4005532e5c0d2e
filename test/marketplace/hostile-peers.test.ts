import { expect, test } from "vitest";
import { Chain } from "../../src/marketplace/chain/chain.ts";
import { confirmTransaction } from "../../src/marketplace/chain/confirm.ts";
import { JsonRpc } from "../../src/marketplace/chain/json-rpc.ts";
import { parseRpc } from "../../src/marketplace/chain/rpc-endpoint.ts";
import type { SignedTransaction } from "../../src/marketplace/mod.ts";
import { HOSTILE_PEERS, hostilePeer } from "../hostile-peers.ts";

test.concurrent.each(Object.entries(HOSTILE_PEERS))("fails in time when a node %s", async (_, behavior) => {
  await using peer = await hostilePeer(behavior);
  const error = await new JsonRpc(parseRpc(peer.url), 400).once("eth_chainId", []).then(
    () => undefined,
    (thrown: unknown) => thrown as Error,
  );
  expect(error).toMatchObject({ name: "MesgError", kind: "environment" });
  expect(error!.message).not.toMatch(/[\p{C}\p{Zl}]/u);
});

test("stops polling for a transaction in time when the node does not answer", async () => {
  await using peer = await hostilePeer(HOSTILE_PEERS["is silent"]!);
  const chain = new Chain(parseRpc(peer.url), { timeout: 3_600_000 });
  const transaction = { hash: "0xab" } as unknown as SignedTransaction;
  await expect(confirmTransaction(chain, transaction, { confirmations: 1, timeout: 200 })).rejects.toMatchObject({
    kind: "environment",
    message: `transaction 0xab was not confirmed within 0.2 s: polling ${peer.url} did not finish within 0.2 s`,
  });
});
