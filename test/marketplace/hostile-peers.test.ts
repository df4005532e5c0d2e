import { expect, test } from "vitest";
import { JsonRpc } from "../../src/marketplace/chain/json-rpc.ts";
import { parseRpc } from "../../src/marketplace/chain/rpc-endpoint.ts";
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
