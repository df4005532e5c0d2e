import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { getFollowing, requireOk, send, withDeadline } from "../../../src/core/mod.ts";
import { HOSTILE_PEERS, hostilePeer } from "../../hostile-peers.ts";
import { sampled } from "../../setup/sampled.ts";

describe.concurrent.each(Object.entries(HOSTILE_PEERS))("a peer that %s", (name, behavior) => {
  // GET and POST alternately; with SCENARIOS=all both for each peer.
  test.each(sampled(["GET", "POST"] as const, 2, Object.keys(HOSTILE_PEERS).indexOf(name)))(
    "fails a %s within its idle timeout, and leaves no connection",
    async (method) => {
      await using peer = await hostilePeer(behavior);
      const { signal } = new AbortController();
      const body = method === "POST" ? { body: { chunks: [new Uint8Array(100)] } } : {};
      const call = async () => {
        const answer = await requireOk(
          await send({ method, url: peer.url, headers: {}, idleTimeout: 150, signal, ...body }),
        );
        await answer.bytes(10_000_000);
      };
      await expect(call()).rejects.toMatchObject({ name: "MesgError", kind: "environment" });
      while (peer.open > 0) await setTimeout(5);
    },
  );

  test("fails a streamed read within its deadline", async () => {
    await using peer = await hostilePeer(behavior);
    const read = (signal: AbortSignal) => readAll(peer.url, signal);
    await expect(withDeadline({ milliseconds: 300, what: "reading" }, undefined, read)).rejects.toMatchObject({
      name: "MesgError",
      kind: "environment",
    });
    while (peer.open > 0) await setTimeout(5);
  });
});

test("ends the call with the caller's reason when the caller aborts", async () => {
  await using peer = await hostilePeer(HOSTILE_PEERS["sends its body byte by byte"]!);
  const caller = new AbortController();
  const reading = readAll(peer.url, caller.signal);
  await setTimeout(50);
  caller.abort(new Error("left"));
  await expect(reading).rejects.toThrow("left");
});

async function readAll(url: string, signal: AbortSignal): Promise<void> {
  const answer = await requireOk(await getFollowing({ url, headers: {}, signal }, { max: 5 }));
  for await (const _ of answer.chunks());
}
