import { expect, test } from "vitest";
import { gatewayStore, KuboNode, parseApi, parseGateway, proveSource, publishSource } from "../../src/ipfs/mod.ts";
import { HOSTILE_PEERS, hostilePeer } from "../hostile-peers.ts";
import { sampled } from "../setup/sampled.ts";
import { bytesOf, sourceOf } from "./sources.ts";

const POLICY = { idleTimeout: 200, totalTimeout: 2_000, attempts: 2, pause: 10 };
const OPTIONS = { policy: POLICY, signal: new AbortController().signal, limit: 10_000_000 };
const source = await sourceOf(bytesOf(600_000));

/** Every way to read sources from other machines and send them. */
const CALLS: Readonly<Record<string, (url: string) => Promise<unknown>>> = {
  "reading from a gateway": (url) => readAll(gatewayStore(parseGateway(url)).read(source.sourceId, OPTIONS)),
  "reading from a node": (url) => readAll(new KuboNode(parseApi(url)).read(source.sourceId, OPTIONS)),
  "publishing to a node": (url) => publishSource(source, { apis: [parseApi(url)], policy: POLICY }),
  "proving a source": (url) => proveSource(source.sourceId, { gateways: [parseGateway(url)], policy: POLICY }),
};

async function readAll(chunks: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of chunks);
}

test.each(Object.entries(HOSTILE_PEERS))("fails in time on calls to a peer that %s", async (kind, behavior) => {
  await using peer = await hostilePeer(behavior);
  const calls = sampled(Object.entries(CALLS), 2, Object.keys(HOSTILE_PEERS).indexOf(kind));
  const outcomes = await Promise.all(
    calls.map(async ([name, call]) => {
      const error = await call(peer.url).then(
        () => undefined,
        (thrown: unknown) => thrown as Error,
      );
      return [name, error?.name, /[\p{C}\p{Zl}]/u.test(error?.message ?? "\0")];
    }),
  );
  expect(outcomes).toEqual(calls.map(([call]) => [call, "MesgError", false]));
});
